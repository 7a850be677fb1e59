import { meshArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { BorderStyle, GridPoint } from '../../world/shapes';
import type { Ring } from './baseMap';

/** The arcs of each style, joined end to end to lines as long as possible. */
export function borderLines(
  arcs: readonly GridPoint[][],
  styles: ReadonlyMap<number, BorderStyle>,
): Record<BorderStyle, Ring[]> {
  const topology: Topology = { type: 'Topology', objects: {}, arcs: arcs.slice() };
  const lines = (style: BorderStyle) => {
    const chosen = [...styles]
      .filter(([arc, own]) => own === style && !isPoint(arcs[arc]))
      .map(([arc]) => [arc]);
    return meshArcs(topology, { type: 'MultiLineString', arcs: chosen }).arcs;
  };
  return { solid: lines('solid'), dashed: lines('dashed'), dotted: lines('dotted') };
}

function isPoint(arc: readonly GridPoint[] = []): boolean {
  const [a, b] = arc;
  return !a || !b || (arc.length === 2 && a[0] === b[0] && a[1] === b[1]);
}
