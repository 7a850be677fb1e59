import { isDate, languageOf, type Field } from './schema';

export type Value = string | number | null | string[];

/** A cell read: its typed value, or what is wrong with its text. */
export type Cell = { value: Value } | { message: string };

const LANGUAGE_NAMES: Record<string, string> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };

/** The value of a cell without text: null for a number, [] for a list, '' for text. */
export function emptyValue(field: Field): Value {
  if (field.type === 'list') return [];
  return field.type === 'string' ? '' : null;
}

/**
 * Reads the text of one cell by its field of the schema: type, enumeration, pattern, range, calendar.
 * Numbers and years become numbers, lists become arrays, dates stay text.
 */
export function readCell(text: string, field: Field): Cell {
  if (text.trim() === '') {
    return field.constraints?.required ? { message: emptyMessage(field) } : { value: emptyValue(field) };
  }
  if (text.includes('\uFFFD')) return { message: 'holds characters that are not UTF-8' };
  if (isDate(field)) return readDate(text, field.earliest ?? '');
  if (field.type === 'list') return readList(text, field);
  if (field.type !== 'string') return readNumber(text, field);
  return readText(text, field);
}

function emptyMessage(field: Field): string {
  const language = languageOf(field);
  if (language) return `is empty (expected the name in ${LANGUAGE_NAMES[language] ?? language})`;
  if (field.format === 'uri') return 'is empty (expected the source: a web address, http:// or https://)';
  return `is empty (expected: ${field.description})`;
}

function readText(text: string, field: Field): Cell {
  const { enum: allowed, pattern } = field.constraints ?? {};
  if (allowed && !allowed.includes(text)) {
    return { message: `is unknown (expected one of ${allowed.join(', ')})` };
  }
  if (field.format === 'uri' && !isWebAddress(text)) {
    return { message: 'is not a web address (http:// or https://)' };
  }
  if (pattern && !new RegExp(pattern).test(text)) {
    return { message: `does not have the form ${pattern} (expected: ${field.description})` };
  }
  return { value: text };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function readList(text: string, field: Field): Cell {
  const items = text.split(field.delimiter ?? ',').map((item) => item.trim());
  const allowed = field.itemEnum;
  const unknown = allowed && items.find((item) => !allowed.includes(item));
  if (unknown === undefined) return { value: items };
  return { message: `holds the unknown word "${unknown}" (expected ${allowed?.join(', ')})` };
}

function readNumber(text: string, field: Field): Cell {
  if (field.type === 'year' && !/^\d{4}$/.test(text)) return { message: 'is not a year (YYYY)' };
  if (!/^-?\d+(\.\d+)?$/.test(text))
    return { message: 'is not a number (digits, with a point for decimals)' };
  if (field.type === 'integer' && !/^-?\d+$/.test(text)) return { message: 'is not a whole number' };
  const number = Number(text);
  const { minimum, maximum } = field.constraints ?? {};
  const low = minimum !== undefined && number < Number(minimum);
  const high = maximum !== undefined && number > Number(maximum);
  if (!low && !high) return { value: number };
  if (field.type === 'year' && low) return { message: `is before ${minimum}` };
  if (minimum !== undefined && maximum !== undefined) {
    return { message: `is out of range (expected ${minimum} to ${maximum})` };
  }
  return { message: low ? `is below ${minimum}` : `is above ${maximum}` };
}

function readDate(text: string, earliest: string): Cell {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return { message: 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)' };
  const [, year = '', month, day] = parts;
  if (month && (month < '01' || month > '12')) {
    return { message: `is not in the calendar (expected a month from 01 to 12)` };
  }
  const days = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate();
  if (day && (Number(day) < 1 || Number(day) > days)) {
    return { message: `is not in the calendar (${year}-${month} has ${days} days)` };
  }
  return text < earliest ? { message: `is before ${earliest}` } : { value: text };
}
