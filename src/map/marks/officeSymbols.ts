import type { OfficeKind } from '../../world/rows';

/**
 * The outline of each kind of office, drawn round the origin with a radius of about 1. Kinds are told
 * apart by shape as well as by colour; their areas are alike, so that none looks more important by accident.
 */
export const OFFICE_SYMBOLS: Record<OfficeKind, string> = {
  headquarters: starPath(5, 1.25, 0.52),
  'regional-office': 'M0-1.2L.95 0 0 1.2-.95 0z',
  'special-liaison-office': 'M0-1.12L1.08.8H-1.08z',
  'administrative-centre': 'M-.82-.82H.82V.82H-.82z',
  'capacity-centre': polygonPath(6, 1.02),
  'country-office': 'M-.92 0a.92.92 0 1 0 1.84 0a.92.92 0 1 0-1.84 0z',
  'sub-office': 'M-.8 0a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0zM-.36 0a.36.36 0 1 1 .72 0a.36.36 0 1 1-.72 0z',
};

/** Kinds that lead: shown on the map from the start, where the others wait for the reader to zoom in. */
export const LEADING_KINDS: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'headquarters',
  'regional-office',
  'special-liaison-office',
  'administrative-centre',
  'capacity-centre',
]);

/** Radius of an office mark in px. */
export function officeRadius(kind: OfficeKind): number {
  if (kind === 'headquarters') return 7;
  if (kind === 'regional-office') return 6;
  if (LEADING_KINDS.has(kind)) return 5;
  return kind === 'country-office' ? 3.75 : 3.25;
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
