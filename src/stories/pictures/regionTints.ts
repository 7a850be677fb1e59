import type { GridPoint, WorldShapes } from '../../world/shapes';
import type { RegionId } from '../../world/rows';
import type { World } from '../../world/world';
import type { WorldOnDay } from '../../figures/match';
import { has } from '../../world/countrySet';

/** How many tints there are: style/regionTints.css has a colour for each. */
const TINTS = 5;

/** A region with the countries that are drawn in its tint, from 1. */
interface TintedRegion {
  id: RegionId;
  tint: number;
  countries: string[];
}

/**
 * The regions of the day, each in a tint: where there are more regions than tints, those that share one lie far apart, so
 * that neighbours differ. A tint means nothing else.
 */
export function tintedRegions(
  { countries }: Pick<World, 'countries'>,
  { regions, sets }: Pick<WorldOnDay, 'regions' | 'sets'>,
  shapes: Pick<WorldShapes, 'countries'> | undefined,
): TintedRegion[] {
  const anchors = new Map(shapes?.countries.map(({ iso3, anchor }) => [iso3, anchor]));
  const pointsOf = new Map<RegionId, GridPoint[]>();
  const tinted: TintedRegion[] = [];
  for (const { id } of regions) {
    const own = countries.filter(({ index }) => has(sets.region.get(id) ?? new Uint32Array(), index));
    const points = own.flatMap(({ iso3 }) => {
      const anchor = anchors.get(iso3);
      return anchor ? [anchor] : [];
    });
    pointsOf.set(id, points);
    /** How near the nearest region of each tint is. */
    const rooms = Array.from({ length: TINTS }, (_, i) =>
      Math.min(
        ...tinted
          .filter(({ tint }) => tint === i + 1)
          .map((other) => distance(points, pointsOf.get(other.id) ?? [])),
      ),
    );
    tinted.push({ id, tint: rooms.indexOf(Math.max(...rooms)) + 1, countries: own.map(({ iso3 }) => iso3) });
  }
  return tinted;
}

/** How far apart two regions are: the nearest two of their countries. */
function distance(some: readonly GridPoint[], others: readonly GridPoint[]): number {
  return Math.min(...some.flatMap(([x, y]) => others.map(([u, v]) => Math.hypot(u - x, v - y))));
}
