import { boundsOf } from '../../world/bounds';
import { faultInDate, isBefore, isYear, lastDay, yearOf } from '../../world/days';
import { buildDay } from '../site/buildDay';
import { faultInText, LONGEST_TEXT } from './plainText';
import { isDate, languageOf, type Field } from './schema/schema';
import { faultInAddress } from './webAddress';

export type Value = string | number | null | string[];

/** A cell read: its typed value, or what is wrong with its text. */
export type ParsedCell = { value: Value } | { message: string };

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The value of a cell without text: null for a number, [] for a list, '' for text. */
export function emptyValue(field: Field): Value {
  if (field.type === 'list') return [];
  return field.type === 'string' ? '' : null;
}

/**
 * Reads the text of one cell by its field of the schema: type, enumeration, pattern, range, calendar.
 * Numbers and years become numbers, lists become arrays, dates stay text.
 * @param latest the last day that a date or year may name
 */
export function readCell(text: string, field: Field, latest: string = buildDay()): ParsedCell {
  if (text.trim() === '') {
    return field.constraints?.required ? { message: emptyMessage(field) } : { value: emptyValue(field) };
  }
  const longest = field.constraints?.maxLength ?? LONGEST_TEXT;
  if (text.length > longest)
    return { message: `has ${text.length} characters (expected at most ${longest})` };
  if (text.includes('\uFFFD')) return { message: 'holds characters that are not UTF-8' };
  if (isDate(field)) return readDateOrBounds(text, field, latest);
  if (field.type === 'list') return readList(text, field);
  if (field.type !== 'string') return readNumber(text, field, latest);
  return readText(text, field, longest);
}

function emptyMessage(field: Field): string {
  const language = languageOf(field);
  if (language && field.name.startsWith('name_'))
    return `is empty (expected the name in ${languageNames.of(language)})`;
  if (field.format === 'uri') return 'is empty (expected the source: a web address, http:// or https://)';
  return `is empty (expected: ${field.description})`;
}

function readText(text: string, field: Field, longest: number): ParsedCell {
  const { enum: allowed, pattern } = field.constraints ?? {};
  if (allowed && !allowed.includes(text)) {
    return { message: `is unknown (expected one of ${allowed.join(', ')})` };
  }
  const fault = field.format === 'uri' ? faultInAddress(text) : faultInText(text, longest, field.letters);
  if (fault) return { message: fault };
  // Of the whole cell, also where the pattern has alternatives.
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(text)) {
    return { message: `does not have the form ${pattern} (expected: ${field.description})` };
  }
  // A code may be of digits. What is read is not.
  if (!pattern && !allowed && !/\p{L}/u.test(text)) return { message: 'holds no letter (expected a text)' };
  return { value: text };
}

function readList(text: string, field: Field): ParsedCell {
  const items = text.split(field.delimiter ?? ',');
  const allowed = field.itemEnum;
  const unknown = allowed && items.find((item) => !allowed.includes(item));
  if (unknown !== undefined) {
    return { message: `holds the unknown word "${unknown}" (expected ${allowed?.join(', ')})` };
  }
  const again = items.find((item, i) => items.indexOf(item) < i);
  return again === undefined ? { value: items } : { message: `holds "${again}" twice (expected once)` };
}

function readNumber(text: string, field: Field, latest: string): ParsedCell {
  if (field.type === 'year' && !isYear(text)) return { message: 'is not a year (YYYY)' };
  if (!/^-?\d+(\.\d+)?$/.test(text))
    return { message: 'is not a number (digits, with a point for decimals)' };
  if (field.type === 'integer' && !/^-?\d+$/.test(text)) return { message: 'is not a whole number' };
  const number = Number(text);
  const { minimum, maximum } = field.constraints ?? {};
  const low = minimum !== undefined && number < Number(minimum);
  const last = maximum ?? (field.type === 'year' ? yearOf(latest) : Infinity);
  const high = number > Number(last);
  if (!low && !high) return { value: number };
  if (field.type === 'year') return { message: low ? `is before ${minimum}` : `is after ${last}` };
  if (minimum !== undefined && maximum !== undefined) {
    return { message: `is out of range (expected ${minimum} to ${maximum})` };
  }
  return { message: low ? `is below ${minimum}` : `is above ${maximum}` };
}

/** A date; or, where the pattern of the field has them, the two days between which it lies. */
function readDateOrBounds(text: string, field: Field, latest: string): ParsedCell {
  const { earliest = '', constraints: { pattern = '' } = {} } = field;
  const bounds = pattern.includes('/') ? boundsOf(text) : null;
  if (!bounds) return readDate(text, earliest, latest);
  if (!new RegExp(`^(?:${pattern})$`).test(text))
    return { message: 'is not between two days (YYYY-MM-DD/YYYY-MM-DD)' };
  const fault = bounds.map((day) => readDate(day, earliest, latest)).find((read) => 'message' in read);
  const [first, last] = bounds;
  if (!fault && first >= last) return { message: `ends before it begins (expected a day after ${first})` };
  return fault ?? { value: text };
}

function readDate(text: string, earliest: string, latest: string): ParsedCell {
  const fault = faultInDate(text);
  const month = text.slice(0, 7);
  if (fault === 'form') return { message: 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)' };
  if (fault === 'month') return { message: 'is not in the calendar (expected a month from 01 to 12)' };
  if (fault) return { message: `is not in the calendar (${month} has ${lastDay(month).slice(8)} days)` };
  if (isBefore(text, earliest)) return { message: `is before ${earliest}` };
  // As precisely as the date itself: this year and this month have begun.
  if (isBefore(latest, text)) return { message: `is after today (${latest})` };
  return { value: text };
}
