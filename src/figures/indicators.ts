import { has, indicesOf, type CountrySet } from '../world/countrySet';
import { dayIn, type Day } from '../world/days';
import type { IndicatorColumn, IndicatorPlace, IndicatorUnit } from '../world/rows';
import type { DetailTables, Indicator, IndicatorDefinition } from '../world/tables';
import type { Country, World } from '../world/world';
import { activitiesIn, type DocumentedWork } from './documented';

/** A column of the figures of mid-years; `activity` is one of the documented work. */
export type FigureColumn = Exclude<IndicatorColumn, 'activity'>;

/** The figures of UN DESA for one mid-year, that is 1 July. */
export interface MidYear {
  year: number;
  /** By country index; null where the table has no row. */
  rows: readonly (Indicator | null)[];
  /** Every row of the table, those of areas that are no country of ours included: together, the world. */
  world: readonly Indicator[];
}

/** The mid-years of the table, the earliest first. */
export function midYearsOf(world: World, rows: DetailTables['indicators']): MidYear[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    const byCode = new Map<string, Indicator>(own.map((row) => [row.iso3, row]));
    return { year, rows: world.countries.map(({ iso3 }) => byCode.get(iso3) ?? null), world: own };
  });
}

/** The day that a mid-year stands for. */
export function dayOfMidYear({ year }: Pick<MidYear, 'year'>): Day {
  return dayIn(year, 7);
}

/**
 * The mid-year whose figures count on a day, wherever any are shown: the last whose day is not after it, or null
 * before the first one.
 */
export function midYearOn(midYears: readonly MidYear[], day: Day): MidYear | null {
  return midYears.findLast((midYear) => dayOfMidYear(midYear) <= day) ?? null;
}

/** The first mid-year, if the day lies before it, else null: said in place of figures. */
export function beginAfter(midYears: readonly MidYear[], day: Day): number | null {
  return midYearOn(midYears, day) ? null : (midYears[0]?.year ?? null);
}

/** Whether its figures are of a mid-year. Documented activities are counted whatever their year. */
export function isOfMidYear({ source }: Pick<IndicatorDefinition, 'source'>): boolean {
  return source === 'indicators';
}

/** The indicators that the tables show in a place, in their order. */
export function indicatorsIn(world: Pick<World, 'indicators'>, place: IndicatorPlace): IndicatorDefinition[] {
  return world.indicators.filter(({ shown }) => shown.includes(place));
}

/** The columns of the figures that an indicator shows. */
export function columnsOf({ column, per, aggregation }: IndicatorDefinition): FigureColumn[] {
  if (column === 'activity') return [];
  return aggregation === 'ratio' && per !== '' ? [column, per] : [column];
}

/** Every column of the figures that an indicator shows, each once. */
export function figureColumns(world: Pick<World, 'indicators'>): FigureColumn[] {
  return [...new Set(world.indicators.flatMap(columnsOf))];
}

/** The indicator that shows a column as it is: what the column is called, and how its figures are written. */
export function indicatorOfColumn(
  world: Pick<World, 'indicators'>,
  column: string,
): IndicatorDefinition | undefined {
  return world.indicators.find((one) => one.aggregation !== 'ratio' && one.column === column);
}

/** What a ratio is multiplied by: a whole in its unit. */
const WHOLE: Record<IndicatorUnit, number> = { count: 1, percent: 100, 'per-thousand': 1000 };

/**
 * The figure of a country, in the indicator's unit; null where the tables have none.
 * @param row the country's figures of the mid-year
 * @param work what is documented by the documents that count
 */
export function figureOf(
  indicator: IndicatorDefinition,
  { index }: Pick<Country, 'index'>,
  row: Indicator | null | undefined,
  work: DocumentedWork,
): number | null {
  if (indicator.column === 'activity') return activitiesIn(work, index).length;
  if (!row) return null;
  return indicator.aggregation === 'ratio' ? totalOf(indicator, [row]).value : row[indicator.column];
}

/** The figure of every country, by index. */
export function valuesOf(
  world: World,
  indicator: IndicatorDefinition,
  midYear: MidYear | null,
  work: DocumentedWork,
): (number | null)[] {
  return world.countries.map((country) => figureOf(indicator, country, midYear?.rows[country.index], work));
}

/** How a figure is made of the columns of rows. */
type Made = Pick<IndicatorDefinition, 'column' | 'per' | 'aggregation' | 'unit'>;

/** The figure of several rows together, and how many of them it rests on: those without a figure are left out. */
export interface Total {
  /** In the unit; null where no row has a figure. */
  value: number | null;
  known: number;
}

/**
 * What rows make together: their sum, the ratio of both sums, or the mean weighted by the other column, over the rows
 * that have what it takes.
 */
export function totalOf({ column, per, aggregation, unit }: Made, rows: readonly Indicator[]): Total {
  if (column === 'activity') return { value: null, known: 0 };
  const parts = rows.flatMap((row) => {
    const [figure, base] = [row[column], per === '' ? 1 : row[per]];
    return figure === null || base === null ? [] : { figure, base };
  });
  const sum = (of: (part: { figure: number; base: number }) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  const known = parts.length;
  if (aggregation === 'sum') return { value: known === 0 ? null : sum(({ figure }) => figure), known };
  const base = sum((part) => part.base);
  if (base === 0) return { value: null, known };
  if (aggregation === 'weighted-mean') return { value: sum((part) => part.figure * part.base) / base, known };
  return { value: (sum(({ figure }) => figure) / base) * WHOLE[unit], known };
}

/** The rows of the countries of a set. */
export function rowsIn({ rows }: MidYear, set: CountrySet): Indicator[] {
  return rows.flatMap((row, index) => (row && has(set, index) ? row : []));
}

/** What an indicator adds up to in some countries, beside the world. */
interface WorldPart extends Total {
  indicator: IndicatorDefinition;
  value: number;
  world: number;
  /** The part of the world's, 1 for all of it. */
  share: number;
}

/** What a mid-year tells about some countries as a whole. */
export interface PeopleFacts {
  year: number;
  /** How many countries and areas make up the world's totals. */
  areas: number;
  /** How many countries are spoken of. */
  countries: number;
  /** What the tables show as a part of the world, in their order. */
  parts: WorldPart[];
  population: number;
  /** Migrants in the population, per cent, of the countries that have both figures, and of the world. */
  migrantShare: number | null;
  worldMigrantShare: number | null;
  /** Women among the migrants, per cent, over the countries that have both figures. */
  women: number | null;
  /** Countries without any figure, by index. */
  missing: number[];
}

const POPULATION: Made = { column: 'population', per: '', aggregation: 'sum', unit: 'count' };
const MIGRANT_SHARE: Made = { column: 'migrants', per: 'population', aggregation: 'ratio', unit: 'percent' };
const WOMEN: Made = {
  column: 'female_share_percent',
  per: 'migrants',
  aggregation: 'weighted-mean',
  unit: 'percent',
};

/** The facts of some countries at a mid-year, which the sentences on people tell. */
export function peopleFacts(world: World, midYear: MidYear, set: CountrySet): PeopleFacts {
  const indices = indicesOf(set);
  const rows = rowsIn(midYear, set);
  return {
    year: midYear.year,
    areas: midYear.world.length,
    countries: indices.length,
    parts: indicatorsIn(world, 'world').map((indicator): WorldPart => {
      const { value, known } = totalOf(indicator, rows);
      const all = totalOf(indicator, midYear.world).value ?? 0;
      return { indicator, value: value ?? 0, known, world: all, share: all === 0 ? 0 : (value ?? 0) / all };
    }),
    population: totalOf(POPULATION, rows).value ?? 0,
    migrantShare: totalOf(MIGRANT_SHARE, rows).value,
    worldMigrantShare: totalOf(MIGRANT_SHARE, midYear.world).value,
    women: totalOf(WOMEN, rows).value,
    missing: indices.filter((index) => !midYear.rows[index]),
  };
}
