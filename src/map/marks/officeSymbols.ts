import type { OfficeSymbol } from '../../world/rows';
import type { OfficeKind } from '../../world/world';

/**
 * The outline of each symbol, drawn round the origin with a radius of about 1. Kinds of office are told
 * apart by shape as well as by colour; the areas are alike, so that none looks more important by accident.
 */
export const OFFICE_SYMBOLS: Record<OfficeSymbol, string> = {
  star: starPath(5, 1.25, 0.52),
  diamond: 'M0-1.2L.95 0 0 1.2-.95 0z',
  triangle: 'M0-1.12L1.08.8H-1.08z',
  square: 'M-.82-.82H.82V.82H-.82z',
  hexagon: polygonPath(6, 1.02),
  circle: 'M-.92 0a.92.92 0 1 0 1.84 0a.92.92 0 1 0-1.84 0z',
  ring: 'M-.8 0a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0zM-.36 0a.36.36 0 1 1 .72 0a.36.36 0 1 1-.72 0z',
  frame: 'M-.82-.82H.82V.82H-.82zM-.36-.36V.36H.36V-.36z',
  pentagon: polygonPath(5, 1.06),
  cross: 'M-.36-1.06H.36V-.36H1.06V.36H.36V1.06H-.36V.36H-1.06V-.36H-.36z',
  wedge: 'M-1.08-.8H1.08L0 1.12z',
};

/**
 * What the ranks of kinds mean on the map, the first first: the radius of a mark, px, and the width of the world, px, from
 * which there is room for all of them; a region's view has room for its own at any width.
 */
const RANKS: readonly { radius: number; from: number }[] = [
  { radius: 7, from: 0 },
  { radius: 6, from: 0 },
  { radius: 5.5, from: 0 },
  { radius: 4.75, from: 2200 },
  { radius: 4.25, from: 4600 },
];
const rankOf = ({ rank }: Ranked) => RANKS[rank - 1] ?? { radius: 0, from: Infinity };

type Ranked = Pick<OfficeKind, 'rank'>;

/** Whether a kind leads: shown on the map from the start, where the others wait for the reader to zoom in. */
export function isLeading(kind: Ranked): boolean {
  return hasRoom(kind, 0);
}

/** Whether a world so wide, px, has room for the offices of a kind. */
export function hasRoom(kind: Ranked, worldWidth: number): boolean {
  return worldWidth >= rankOf(kind).from;
}

/** Radius of an office mark in px. */
export function officeRadius(kind: Ranked): number {
  return rankOf(kind).radius;
}

function polygonPath(corners: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, i) => pointAt((i / corners) * 2 * Math.PI, radius));
  return `M${points.join('L')}z`;
}

function starPath(spikes: number, outer: number, inner: number): string {
  const points = Array.from({ length: spikes * 2 }, (_, i) =>
    pointAt((i / spikes) * Math.PI, i % 2 ? inner : outer),
  );
  return `M${points.join('L')}z`;
}

/** A point on a circle, the angle measured clockwise from the top. */
function pointAt(angle: number, radius: number): string {
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
