import type { BorderStyle } from '../../world/shapes';
import type { Position } from './baseMap';
import { bare, type Outlines } from './outlines';

/** A row of borders.csv: how the boundary of a and b is drawn inside a box, in degrees. */
export interface BorderRule {
  a: string;
  b: string;
  west: number;
  south: number;
  east: number;
  north: number;
  style: BorderStyle;
}

export interface StyledOutlines extends Outlines {
  /** The style of every arc between two outlines; coasts are not in it. */
  styles: Map<number, BorderStyle>;
  /** One per row of borders.csv that draws nothing, naming it. */
  notices: string[];
}

/**
 * Finds the boundaries between the outlines and their styles after borders.csv. Arcs are cut in two where
 * they enter or leave a row's box, so that each arc has one style.
 */
export function styleBorders(outlines: Outlines, rules: readonly BorderRule[]): StyledOutlines {
  const cut = cutAtBoxes(outlines, rules);
  const styles = new Map<number, BorderStyle>();
  const drawn = new Set<BorderRule>();
  for (const [arc, [a, b]] of boundaries(cut)) {
    const rule = rules.find((row) => isPair(row, a, b) && isInside(row, cut.arcs[arc] ?? []));
    if (rule) drawn.add(rule);
    styles.set(arc, rule?.style ?? 'solid');
  }
  const notices = rules.flatMap((row, index) =>
    drawn.has(row)
      ? []
      : [`data/borders.csv:${index + 2} a: "${row.a}" and "${row.b}" share no boundary in the box`],
  );
  return { ...cut, styles, notices };
}

/** The arcs that two different outlines share, with the ids of the two. */
export function boundaries({ outlines }: Outlines): Map<number, [string, string]> {
  const owner = new Map<number, string>();
  const shared = new Map<number, [string, string]>();
  for (const { id, polygons } of outlines) {
    for (const ref of polygons.flatMap(({ rings }) => rings.flat())) {
      const arc = bare(ref);
      const first = owner.get(arc);
      if (first === undefined) owner.set(arc, id);
      else if (first !== id) shared.set(arc, [first, id]);
    }
  }
  return shared;
}

function isPair(rule: BorderRule, a: string, b: string): boolean {
  return (rule.a === a && rule.b === b) || (rule.a === b && rule.b === a);
}

/** Arcs do not cross the box's edge any more, so the middle of any segment decides. */
function isInside(rule: BorderRule, arc: Position[]): boolean {
  const [p, q] = [arc[0], arc[1]];
  if (!p || !q) return false;
  const [lon, lat] = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  return lon >= rule.west && lon <= rule.east && lat >= rule.south && lat <= rule.north;
}

function cutAtBoxes(outlines: Outlines, rules: readonly BorderRule[]): Outlines {
  const arcs: Position[][] = [];
  const pieces = new Map<number, number[]>();
  const shared = boundaries(outlines);
  outlines.arcs.forEach((arc, index) => {
    const pair = shared.get(index);
    const edges = pair ? rules.filter((rule) => isPair(rule, ...pair)) : [];
    pieces.set(
      index,
      cutArc(arc, edges).map((piece) => arcs.push(piece) - 1),
    );
  });
  const follow = (ref: number) => {
    const list = pieces.get(bare(ref)) ?? [];
    return ref < 0 ? list.map((piece) => ~piece).reverse() : list;
  };
  return {
    arcs,
    outlines: outlines.outlines.map((outline) => ({
      ...outline,
      polygons: outline.polygons.map((polygon) => ({
        ...polygon,
        rings: polygon.rings.map((ring) => ring.flatMap(follow)),
      })),
    })),
  };
}

function cutArc(arc: Position[], rules: readonly BorderRule[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = arc.slice(0, 1);
  for (const [index, q] of arc.entries()) {
    const p = arc[index - 1];
    if (!p) continue;
    for (const t of crossings(p, q, rules)) {
      const place: Position = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
      pieces.push([...piece, place]);
      piece = [place];
    }
    piece.push(q);
  }
  return [...pieces, piece];
}

/** Where the segment from p to q crosses an edge line of a box, as shares of its length, in order. */
function crossings(p: Position, q: Position, rules: readonly BorderRule[]): number[] {
  const shares = rules.flatMap(({ west, east, south, north }) => [
    ...[west, east].map((lon) => (lon - p[0]) / (q[0] - p[0])),
    ...[south, north].map((lat) => (lat - p[1]) / (q[1] - p[1])),
  ]);
  return [...new Set(shares.filter((t) => t > 0 && t < 1))].sort((a, b) => a - b);
}
