import type { IndicatorKey } from '../choice/chosen';
import { has, indicesOf, type CountrySet } from '../world/countrySet';
import type { Day } from '../world/days';
import type { Indicator } from '../world/tables';
import type { World } from '../world/world';
import { lastMidYear, middleOf } from './midYear';

/** What can be added up over countries. Refugees include asylum seekers, as in the table. */
export const MEASURES = ['population', 'migrants', 'refugees'] as const;
export type Measure = (typeof MEASURES)[number];

/** The figures of UN DESA for one mid-year, that is 1 July. */
export interface MidYear {
  year: number;
  /** By country index; null where the table has no row. */
  rows: readonly (Indicator | null)[];
  /** The sum over every row of the table, areas that are no country of ours included; persons. */
  world: Record<Measure, number>;
  /** How many countries and areas have a row. */
  areas: number;
}

/** The mid-years of the table, the earliest first. */
export function midYearsOf(world: World, rows: readonly Indicator[]): MidYear[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    const byCode = new Map<string, Indicator>(own.map((row) => [row.iso3, row]));
    const total = (measure: Measure) => own.reduce((sum, row) => sum + (row[measure] ?? 0), 0);
    return {
      year,
      rows: world.countries.map(({ iso3 }) => byCode.get(iso3) ?? null),
      world: { population: total('population'), migrants: total('migrants'), refugees: total('refugees') },
      areas: own.length,
    };
  });
}

/** The day that a mid-year stands for. */
export function dayOf({ year }: MidYear): Day {
  return middleOf(year);
}

/** The last mid-year up to a day, or null before the first one. */
export function midYearOn(midYears: readonly MidYear[], day: Day): MidYear | null {
  const year = lastMidYear(midYears, day);
  return midYears.find((midYear) => midYear.year === year) ?? null;
}

/**
 * The value of every country, by index; null where there is no figure. Persons; shares as parts of 1; documented
 * activities as their number, which is 0 where none was found and does not depend on the mid-year.
 */
export function valuesOf(world: World, indicator: IndicatorKey, midYear: MidYear | null): (number | null)[] {
  if (indicator === 'documented') return world.countries.map(({ activities }) => activities.length);
  return world.countries.map(({ index }) => {
    const row = midYear?.rows[index];
    return row ? figureOf(row, indicator) : null;
  });
}

function figureOf(row: Indicator, indicator: Exclude<IndicatorKey, 'documented'>): number | null {
  switch (indicator) {
    case 'migrant-share':
      return row.migrants === null ? null : row.migrants / row.population;
    case 'women':
      return row.femaleShare === null ? null : row.femaleShare / 100;
    default:
      return row[indicator];
  }
}

/** A sum over countries, and over how many of them: those without a figure are left out. */
interface Sum {
  sum: number;
  countries: number;
}

/** Adds up a measure over the countries of a set, in persons. */
export function sumOver({ rows }: MidYear, set: CountrySet, measure: Measure): Sum {
  const figures = rows.flatMap((row, index) => (row && has(set, index) ? (row[measure] ?? []) : []));
  return { sum: figures.reduce((sum, figure) => sum + figure, 0), countries: figures.length };
}

/** What a mid-year tells about some countries as a whole. */
export interface PeopleFacts {
  year: number;
  /** How many countries and areas make up the world's totals. */
  areas: number;
  /** How many countries are spoken of. */
  countries: number;
  /** Persons, how many countries have a figure, and the part of the world's total (1 is all of it). */
  of: Record<Measure, Sum & { share: number; world: number }>;
  /** Migrants as a part of the population of the countries that have both figures, and of the world. */
  migrantShare: number | null;
  worldMigrantShare: number;
  /** Women as a part of the migrants, over the countries that have both figures. */
  women: number | null;
  /** Countries without any figure, by index. */
  missing: number[];
}

/** The facts of some countries at a mid-year. */
export function peopleFacts(midYear: MidYear, set: CountrySet): PeopleFacts {
  const indices = indicesOf(set);
  const rows = indices.flatMap((index) => midYear.rows[index] ?? []);
  const of = (measure: Measure) => {
    const own = sumOver(midYear, set, measure);
    return { ...own, world: midYear.world[measure], share: own.sum / midYear.world[measure] };
  };
  const both = rows.filter(({ migrants }) => migrants !== null);
  const bySex = both.filter(({ femaleShare }) => femaleShare !== null);
  const total = (some: readonly Indicator[], figure: (row: Indicator) => number) =>
    some.reduce((sum, row) => sum + figure(row), 0);
  const migrants = (row: Indicator) => row.migrants ?? 0;
  const part = (a: number, b: number) => (b === 0 ? null : a / b);
  return {
    year: midYear.year,
    areas: midYear.areas,
    countries: indices.length,
    of: { population: of('population'), migrants: of('migrants'), refugees: of('refugees') },
    migrantShare: part(
      total(both, migrants),
      total(both, ({ population }) => population),
    ),
    worldMigrantShare: midYear.world.migrants / midYear.world.population,
    women: part(
      total(bySex, (row) => (migrants(row) * (row.femaleShare ?? 0)) / 100),
      total(bySex, migrants),
    ),
    missing: indices.filter((index) => !midYear.rows[index]),
  };
}
