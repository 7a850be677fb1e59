import { boundsOf } from '../world/bounds';
import { precisionOf, type DateText } from '../world/days';
import type { RegionBasis } from '../world/rows';
import type { DetailTables, Indicator } from '../world/tables';
import type { Country, Office, World } from '../world/world';
import type { TableName } from '../world/package';
import { figureColumns, type FigureColumn } from './indicators';

/** The data set that a membership rests on alone where the row names no other source. */
export const COW_DATA = 'https://github.com/dieghernan/igoR';

/**
 * How sure one side of a row is. The word before the first hyphen is the side: the start of a spell, its end, the
 * ground that it rests on. Each row has one entry for each side, so shares of a side add up to the whole.
 */
const CERTAINTIES = [
  'start-day',
  'start-month',
  'start-year',
  'start-between',
  'end-none',
  'end-day',
  'end-month',
  'end-year',
  'end-between',
  'ground-row',
  'ground-cow',
  'office-named',
  'office-city-assumed',
  'office-weak',
  'opened-office',
  'opened-office-by',
  'opened-office-inferred',
  'opened-presence',
  'opened-unclear',
  'opened-unknown',
  'place-known',
  'place-unknown',
  'region-stated',
  'region-count-stated',
  'region-region-described',
  'region-inferred',
  'work-dated',
  'work-undated',
  'presence-year',
] as const;
export type RowCertainty = (typeof CERTAINTIES)[number];
/** Of the figures of mid-years, each column is a side. */
type FigureCertainty = `${FigureColumn}-${'given' | 'missing'}`;
export type Certainty = RowCertainty | FigureCertainty;

/** Whether a figure is given, and the column it stands in; null for any other side of a row. */
export function figureSide(certainty: Certainty): { column: string; isGiven: boolean } | null {
  const [, column, word] = /^(.+)-(given|missing)$/.exec(certainty) ?? [];
  return column === undefined ? null : { column, isGiven: word === 'given' };
}

/** How many rows are as sure as that. */
export interface Share {
  certainty: Certainty;
  rows: number;
}

export function spellCertainty(spell: { from: string; to: string; source: string }): Certainty[] {
  return [
    `start-${knownTo(spell.from)}`,
    spell.to === '' ? 'end-none' : `end-${knownTo(spell.to)}`,
    spell.source === COW_DATA ? 'ground-cow' : 'ground-row',
  ];
}

/** How precisely a date is known that may lie between two days. */
function knownTo(date: DateText) {
  return boundsOf(date) ? 'between' : precisionOf(date);
}

export function officeCertainty(office: Pick<Office, 'openedBasis' | 'basis' | 'at'>): Certainty[] {
  return [
    `office-${office.basis}`,
    `opened-${office.openedBasis || 'unknown'}`,
    office.at === null ? 'place-unknown' : 'place-known',
  ];
}

/** How it is known which regional office covers a country. */
export function regionCertainty(basis: RegionBasis): Certainty[] {
  return [`region-${basis}`];
}

export function workCertainty(year: number | null): Certainty[] {
  return [year === null ? 'work-undated' : 'work-dated'];
}

export function indicatorCertainty(row: Indicator, columns: readonly FigureColumn[]): Certainty[] {
  return columns.map((column): Certainty => `${column}-${row[column] === null ? 'missing' : 'given'}`);
}

/** How many rows are as sure as each entry says, in the order of `CERTAINTIES`, figures in that of their columns. */
export function sharesOf(rows: readonly (readonly Certainty[])[]): Share[] {
  const counts = new Map<Certainty, number>();
  for (const certainty of rows.flat()) counts.set(certainty, (counts.get(certainty) ?? 0) + 1);
  const columns = [...counts.keys()].flatMap((certainty) => figureSide(certainty)?.column ?? []);
  const figures = [...new Set(columns)].flatMap((column) => [`${column}-given`, `${column}-missing`]);
  return [...CERTAINTIES, ...(figures as FigureCertainty[])].flatMap((certainty) => {
    const rows = counts.get(certainty);
    return rows === undefined ? [] : [{ certainty, rows }];
  });
}

/** Shares of one side of the rows, which add up to `rows`. */
export interface ShareGroup {
  side: string;
  rows: number;
  shares: Share[];
}

/** Puts shares together by the side of the row that they are about. */
export function groupShares(shares: readonly Share[]): ShareGroup[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const side =
      figureSide(share.certainty)?.column ?? share.certainty.slice(0, share.certainty.indexOf('-'));
    groups.set(side, [...(groups.get(side) ?? []), share]);
  }
  return [...groups].map(([side, own]) => ({
    side,
    rows: own.reduce((sum, { rows }) => sum + rows, 0),
    shares: own,
  }));
}

/** The rows of a table that can be more or less sure, each with the countries that it is about. */
interface SureRow {
  country: Country | undefined;
  certainty: Certainty[];
}

/** How sure every row of a table is; a table whose rows do not differ has an empty list for each. */
export function certaintyOfRows(world: World, detail: DetailTables, table: TableName): SureRow[] {
  const at = (iso3: string) => world.countryOf(iso3);
  const columns = figureColumns(world);
  switch (table) {
    case 'countries':
      return detail.countries.map((row) => ({ country: at(row.iso3), certainty: [] }));
    case 'coverage':
      return detail.coverage.map((row) => ({ country: at(row.iso3), certainty: regionCertainty(row.basis) }));
    case 'members':
      return detail.spells.map((row) => ({ country: at(row.iso3), certainty: spellCertainty(row) }));
    case 'offices':
      return world.offices.map((office) => ({
        country: office.country,
        certainty: officeCertainty(office),
      }));
    case 'presence':
      return detail.presence.map((row) => ({ country: at(row.iso3), certainty: ['presence-year'] }));
    case 'work':
      return detail.work.map((row) => ({ country: at(row.iso3), certainty: workCertainty(row.year) }));
    case 'indicators':
      return detail.indicators.map((row) => ({
        country: at(row.iso3),
        certainty: indicatorCertainty(row, columns),
      }));
    case 'events':
      return detail.events.map(({ date }) => ({
        country: undefined,
        certainty: [`start-${precisionOf(date)}`],
      }));
    default:
      return [];
  }
}
