import type { LabelRoom } from '../../world/labels';
import { ringPoints, type Position, type Ring } from './baseMap';
import { ringArea } from './detail';
import type { Outline, Outlines } from './outlines';

/** How much wider than high a room is, on the ground: from a square one for two lines to the widest run. */
const FORMS = [1.2, 2.4, 4.5, 9];
/** Parts of a country smaller than this share of the largest one are not named by themselves. */
const LEAST_PART = 0.25;
const MOST_PARTS = 3;
/** Cells along the longer side of a part: a room is as exact as they are small. */
const CELLS = 120;
/**
 * Degrees of longitude at most of a piece that has rooms of its own: a wide country is also named where only a piece of
 * it is in view, and a piece bends little in any projection.
 */
const PIECE = 18;
/** Degrees of latitude: a lower room has no letters in it, however near the map is shown. */
const LOWEST = 0.06;
const RADIANS = Math.PI / 180;

/** The cells of a part, west to east and north to south, and which of them lie wholly in it. */
interface Grid {
  west: number;
  north: number;
  /** Degrees of a cell. */
  lon: number;
  lat: number;
  columns: number;
  rows: number;
  /** How many cells lie in the part north-west of each corner: a summed-area table (Crow 1984). */
  sums: Int32Array;
}

/**
 * The boxes that lie within each country, in degrees: for each form the largest one in each of its main parts, and in
 * the pieces of wide ones. Dependent territories have none.
 *
 * @returns rooms by code, the longitude of a country that lies across the date line counted on past 180
 */
export function labelRooms({ arcs, outlines }: Outlines): Record<string, LabelRoom[]> {
  const states = outlines.filter(({ isCountry }) => isCountry);
  return Object.fromEntries(states.map((outline) => [outline.id, roomsOf(outline, arcs)]));
}

function roomsOf({ polygons }: Outline, arcs: Position[][]): LabelRoom[] {
  const parts = polygons
    .filter(({ proper }) => proper)
    .map(({ rings }) => rings.map((ring: Ring) => ringPoints(ring, arcs)))
    .map((rings) => ({ rings, area: groundArea(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area);
  const least = (parts[0]?.area ?? 0) * LEAST_PART;
  return parts
    .slice(0, MOST_PARTS)
    .filter(({ area }) => area > 0 && area >= least)
    .flatMap(({ rings }) => roomsIn(gridOf(rings)));
}

/** In square degrees of the equator, near enough to compare the parts of one country. */
function groundArea(ring: readonly Position[]): number {
  const lats = ring.map(([, lat]) => lat);
  return Math.abs(ringArea(ring)) * Math.cos(middle(lats) * RADIANS);
}

function middle(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function gridOf(rings: readonly (readonly Position[])[]): Grid {
  const outer = rings[0] ?? [];
  const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const stretch = Math.cos(((north + south) / 2) * RADIANS);
  const ground = Math.max((east - west) * stretch, north - south) / CELLS;
  const [lon, lat] = [ground / stretch, ground];
  const columns = Math.max(1, Math.floor((east - west) / lon));
  const rows = Math.max(1, Math.floor((north - south) / lat));
  const sums = new Int32Array((columns + 1) * (rows + 1));
  const along = (row: number) => rowWithin(rings, north - row * lat, { west, lon, columns });
  let above = along(0);
  for (let row = 0; row < rows; row++) {
    // At its upper and lower edge and between them.
    const [isIn, below] = [along(row + 0.5), along(row + 1)];
    let run = 0;
    for (let column = 0; column < columns; column++) {
      run += above[column] && isIn[column] && below[column] ? 1 : 0;
      const at = (row + 1) * (columns + 1) + column + 1;
      sums[at] = run + (sums[at - columns - 1] ?? 0);
    }
    above = below;
  }
  return { west, north, lon, lat, columns, rows, sums };
}

/** Which cells have their piece of a parallel between two crossings of the outline, by the even-odd rule. */
function rowWithin(
  rings: readonly (readonly Position[])[],
  lat: number,
  { west, lon, columns }: Pick<Grid, 'west' | 'lon' | 'columns'>,
): boolean[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.at(-1) ?? [];
    for (const [x, y] of ring) {
      if (py > lat !== y > lat) crossings.push(px + ((lat - py) / (y - py)) * (x - px));
      [px, py] = [x, y];
    }
  }
  crossings.sort((a, b) => a - b);
  const isIn = new Array<boolean>(columns).fill(false);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const first = Math.ceil(((crossings[i] ?? 0) - west) / lon);
    const end = Math.floor(((crossings[i + 1] ?? 0) - west) / lon);
    for (let column = Math.max(0, first); column < Math.min(columns, end); column++) isIn[column] = true;
  }
  return isIn;
}

function roomsIn(grid: Grid): LabelRoom[] {
  const pieces = Math.max(1, Math.ceil((grid.columns * grid.lon) / PIECE));
  const size = grid.columns / pieces;
  const spans: [number, number][] = [[0, grid.columns]];
  if (pieces > 1)
    for (let i = 0; i < pieces; i++) spans.push([Math.round(i * size), Math.round((i + 1) * size)]);
  const rooms = spans.flatMap((span) => FORMS.map((form) => largestIn(grid, span, form)));
  return [...new Map(rooms.flatMap((room) => (room ? [[room.join(), room] as const] : []))).values()];
}

/** The largest box of a form between two columns: for each cell as its middle, how large it can be. */
function largestIn(grid: Grid, [first, end]: [number, number], form: number): LabelRoom | null {
  const { columns, rows, sums, west, north, lon, lat } = grid;
  const at = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  // Half a box around the middle of a cell: so many cells to each side.
  const fits = (column: number, row: number, high: number): boolean => {
    const wide = halfWidth(high, form);
    const [left, right, top, bottom] = [column - wide, column + wide + 1, row - high, row + high + 1];
    if (left < first || right > end || top < 0 || bottom > rows) return false;
    const inside = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    return inside === (right - left) * (bottom - top);
  };
  let best: { column: number; row: number; high: number } | null = null;
  let high = 0;
  for (let row = 0; row < rows; row++)
    for (let column = first; column < end; column++)
      while (fits(column, row, high)) {
        best = { column, row, high };
        high += 1;
      }
  if (!best || (2 * best.high + 1) * lat < LOWEST) return null;
  const wide = halfWidth(best.high, form);
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return [
    rounded(west + (best.column - wide) * lon),
    rounded(north - (best.row + best.high + 1) * lat),
    rounded(west + (best.column + wide + 1) * lon),
    rounded(north - (best.row - best.high) * lat),
  ];
}

/** How many cells a box reaches to each side of its middle cell, if it reaches so many up and down. */
function halfWidth(high: number, form: number): number {
  return Math.max(0, Math.round((high + 0.5) * form - 0.5));
}
