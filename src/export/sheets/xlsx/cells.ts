import { element, text, type Xml } from '../../slides/ooxml/xml';
import { dayNumber, isDay, precisionOf, type Day } from '../../../world/days';
import { STYLES, type Style } from './styles';

/** What a cell holds: text, a figure, a day as a date, an address that can be followed; null where it is empty. */
export type Cell = string | number | null | { readonly day: Day } | { readonly link: string };

/** Spreadsheets refuse a file with more in one cell. */
const MOST_LETTERS = 32_767;
/** What says that a text went on. */
const CUT = ' …';

/** Before it, spreadsheets count a day that never was (29 February 1900), and some of them none at all. */
export const FIRST_DAY: Day = '1900-03-01';
/** From which they count all later ones. */
const DAY_ZERO: Day = '1899-12-30';

/** A date as precise as it is known, as a cell: a day as a date, a year as a figure, all else as ISO 8601 writes it. */
export function dateCell(date: string): Cell {
  if (precisionOf(date) === 'year') return Number(date);
  return isDay(date) && date >= FIRST_DAY ? { day: date } : date;
}

/** A, B … Z, AA … of a column, counted from 0. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

/**
 * A cell of a sheet. A text is one by its type and never a formula, whatever it begins with.
 * @param ref such as `B2`
 * @param style of what says nothing of its own style
 */
export function cell(ref: string, value: Cell, style: Style): Xml | null {
  if (value === null) return null;
  if (typeof value === 'number') return figure(ref, value, style);
  if (typeof value === 'string') return words(ref, value, style);
  if ('link' in value) return words(ref, value.link, 'link');
  return figure(ref, dayInSheet(value.day), 'day');
}

/** The number by which spreadsheets know a day, from the first that they count alike. */
export function dayInSheet(day: Day): number {
  return dayNumber(day) - dayNumber(DAY_ZERO);
}

const figure = (r: string, value: number, style: Style): Xml =>
  element('c', { r, s: numberOf(style) }, element('v', {}, text(String(value))));

const words = (r: string, value: string, style: Style): Xml =>
  element(
    'c',
    { r, s: numberOf(style), t: 'inlineStr' },
    element('is', {}, element('t', {}, text(literal(short(value))))),
  );

/** The first style is meant where none is named. */
const numberOf = (style: Style): number | undefined => STYLES.indexOf(style) || undefined;

function short(value: string): string {
  return value.length > MOST_LETTERS ? value.slice(0, MOST_LETTERS - CUT.length) + CUT : value;
}

/** Spreadsheets read `_x0041_` as a letter by its code: an underscore that begins one is written as its own code. */
function literal(value: string): string {
  return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
