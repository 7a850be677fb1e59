import type { Atlas } from '../../atlas/atlas.svelte';
import type { MapState } from '../../map/mapState.svelte';
import type { Fit } from '../../figures/match';
import { fitsMark } from '../../map/marks/matchOffices';
import { dotRadius, fittingDots, placedDots } from '../../map/marks/officeDots';
import type { OfficeMark } from '../../map/marks/officeMarks';
import { isLeading } from '../../map/marks/officeSymbols';
import type { OfficeSymbol } from '../../world/rows';
import type { Office, OfficeKind } from '../../world/world';
import type { GridPoint } from '../../world/shapes';
import type { Colours } from './colours';
import { apartMarks } from './apartMarks';
import type { MapType } from './mapType';

/** A mark of offices as a picture shows it. */
export interface DrawnOffice {
  /** Ids of the offices, separated by spaces. */
  id: string;
  name: string;
  symbol: OfficeSymbol;
  at: GridPoint;
  r: number;
  fill: string;
  rim: string;
  /** It is not known whether they had opened. */
  isUndated: boolean;
  /** The choice asks for none of them. */
  isFaint?: boolean;
  /** How many offices it stands for, where the choice asks for them, and the type of that number, px. */
  count: number;
  type?: number;
  /** A dot: its kind has no mark at this scale. */
  isDot?: true;
}

/** The colours of a mark of offices, hollow where it is not known whether they had opened. */
export function markPaint(
  kind: Pick<OfficeKind, 'rank'>,
  isUndated: boolean,
  colours: Colours,
  fits = true,
): Pick<DrawnOffice, 'fill' | 'rim'> {
  const faint = fits ? '' : '-faint';
  const own = colours[`${isLeading(kind) ? 'office-lead' : 'office'}${faint}`];
  return isUndated
    ? { fill: colours[`office-rim${faint}`], rim: own }
    : { fill: own, rim: colours['office-rim'] };
}

/** The marks of the kinds that are seen, at whatever size the picture has; those with a number have room for it. */
export function marksIn(
  map: MapState,
  fit: Fit,
  scale: number,
  { marks: larger, numbered }: Pick<MapType, 'marks' | 'numbered'>,
): OfficeMark[] {
  const kinds = [...new Set(map.offices.flatMap(({ offices }) => offices.map(({ kind }) => kind.id)))];
  // A region's view has the same offices at any size.
  const own = map.scene.kind === 'region' ? undefined : kinds;
  const marks = kinds.length === 0 ? [] : map.officesFor(scale / larger, own);
  const enlarged = marks.map((mark) => ({ ...mark, r: mark.r * larger }));
  return apartMarks(enlarged, scale, numbered, (mark) => fitsMark(mark, fit));
}

export function officesOf(
  atlas: Atlas<'explore'>,
  marks: readonly OfficeMark[],
  place: (at: GridPoint) => GridPoint,
  colours: Colours,
  { number }: MapType,
): DrawnOffice[] {
  return marks.map((mark) => {
    const { id, kind, at, r, offices, isUndated } = mark;
    const fits = fitsMark(mark, atlas.fit);
    return {
      id,
      name: atlas.formats.and(offices.map((office) => officeInWords(atlas, office))),
      symbol: kind.symbol,
      at: place(at),
      r,
      ...markPaint(kind, isUndated, colours, fits),
      isUndated,
      isFaint: !fits,
      count: fits ? offices.length : 1,
      type: number,
    };
  });
}

/** What of offices is a dot on the map is one in the picture, under the marks. */
export function dotsOf(
  atlas: Atlas<'explore'>,
  map: MapState,
  scale: number,
  place: (at: GridPoint) => GridPoint,
  colours: Colours,
  { marks: larger }: MapType,
): DrawnOffice[] {
  const r = dotRadius(map, scale / larger) * larger;
  return fittingDots(placedDots(atlas, map), atlas).map(({ office, at, isUndated }) => ({
    id: office.id,
    name: officeInWords(atlas, office),
    symbol: 'circle',
    at: place(at),
    r,
    ...markPaint(office.kind, isUndated, colours),
    isUndated,
    count: 1,
    isDot: true,
  }));
}

function officeInWords(atlas: Atlas<'explore'>, { kind, city, country }: Office): string {
  return `${atlas.nameOf(kind)}${atlas.formats.colon}${atlas.text.city(city)} (${atlas.nameOf(country)})`;
}
