import { NOTHING_CHOSEN } from '../realData';
import { cell, rawRows } from '../world/rawRows';
import { workOf } from './plainReading';

/** A slow reading of data/indicators.csv that knows nothing of src: what sums and sentences are held against. */

const rows = rawRows('indicators');
export const YEARS = [...new Set(rows.map((row) => Number(cell(row, 'year'))))].sort((a, b) => a - b);

/** The figure of a country or area, or null where the cell is empty or there is no row. */
export function figureOf(code: string, year: number, column: string): number | null {
  const row = rows.find((one) => cell(one, 'iso3') === code && cell(one, 'year') === String(year));
  const text = row ? cell(row, column) : '';
  return text === '' ? null : Number(text);
}

/** Every code of the table in a year, countries or not. */
export const codesIn = (year: number) =>
  rows.filter((row) => cell(row, 'year') === String(year)).map((row) => cell(row, 'iso3'));

/** The sum of a column over the codes that have a figure, and how many have one. */
export function total(codes: readonly string[], year: number, column: string) {
  const figures = codes.map((code) => figureOf(code, year, column)).filter((figure) => figure !== null);
  return { sum: figures.reduce((sum, figure) => sum + figure, 0), countries: figures.length };
}

/** How many different activities are documented for a country by strong evidence. */
export function documentedIn(code: string): number {
  return new Set(workOf(code, NOTHING_CHOSEN).map((row) => cell(row, 'activity'))).size;
}
