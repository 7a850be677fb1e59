import { partsOf, type DateText } from '../world/days';

/** A piece of a sentence: plain words, or a number that the page sets in its accent. */
export type SentencePart = string | { number: string };

/** Marks with the spaces that a language sets around them: French has a space before a colon. */
interface Marks {
  comma: string;
  colon: string;
  semicolon: string;
}

/** How a language writes dates, whole numbers and lists. Tests compare it with what browsers know. */
export interface Notation extends Marks {
  months: readonly string[];
  day: (day: number, month: string, year: string) => string;
  month: (month: string, year: string) => string;
  /** What stands between every three digits. */
  thousands: string;
  /** The least number that is written so: 1000, unless a language says more. */
  groupedFrom?: number;
  /** The words before the last item of a list. */
  and: string;
  or: string;
  /** A list with one of these two, where it is not "A, B and C": Arabic joins each item to the word before it, Spanish changes the word. */
  list?: (items: readonly string[], word: string) => string;
}

/** Numbers, dates and lists as a language writes them. */
export interface Formats extends Marks {
  number(value: number): string;
  /** One decimal at most, with the language's percent sign; `value` is a share, 1 for the whole. */
  percent(value: number): string;
  /** As precise as the date is: a year stays a year, a month a month. */
  date(date: DateText): string;
  /** "A, B and C" */
  and(items: readonly string[]): string;
  /** "A, B or C" */
  or(items: readonly string[]): string;
  /** Which plural form a number takes. */
  plural(value: number): Intl.LDMLPluralRule;
  /** For sorting names. */
  compare(a: string, b: string): number;
}

/**
 * The formats of a language. Each of the browser's is made when it is first used, and for dates, lists and whole
 * numbers not at all: to make one of these takes longer than to draw the map.
 * @param tag BCP 47 (British English: day before month)
 */
export function formatsOf(tag: string, notation: Notation): Formats {
  const number = lazily(() => new Intl.NumberFormat(tag));
  const percent = lazily(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }));
  const plural = lazily(() => new Intl.PluralRules(tag));
  const collator = lazily(() => new Intl.Collator(tag));
  return {
    ...notation,
    number(value) {
      if (!Number.isSafeInteger(value)) return number().format(value);
      const { thousands, groupedFrom = 0 } = notation;
      return Math.abs(value) < groupedFrom
        ? String(value)
        : String(value).replace(/\B(?=(?:\d{3})+$)/g, thousands);
    },
    percent: (value) => percent().format(value),
    date(date) {
      const [year, month, day] = partsOf(date);
      if (!month) return date;
      const name = notation.months[month - 1] ?? '';
      return day ? notation.day(day, name, String(year)) : notation.month(name, String(year));
    },
    and: (items) => (notation.list ?? listed)(items, notation.and),
    or: (items) => (notation.list ?? listed)(items, notation.or),
    plural: (value) => plural().select(value),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** "A", "A and B", "A, B and C" */
function listed(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${last}` : last;
}

/** The thing itself at each call, made at the first. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** With a capital at its beginning, for the beginning of a sentence. */
export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as English has it within a sentence; what begins with two capitals keeps them. */
export const uncapitalized = (text: string) =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** A word in the plural forms of its language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
  /** Forms that say their number themselves, so that no digits stand before them: Arabic has a dual. */
  worded?: readonly Intl.LDMLPluralRule[];
};

/**
 * The word form for a number; languages name the forms that they have, `other` always.
 * @example pick(formats, n, { one: 'country', other: 'countries' })
 */
export function pick(formats: Formats, value: number, forms: Forms): string {
  return forms[formats.plural(value)] ?? forms.other;
}

/** How many names a sentence lists before it counts the rest. */
const LISTED = 3;

/**
 * The names of a list that is short enough to read in a sentence: up to four, or three and how many more.
 * @param more words for the rest, which are two or more
 */
export function shorten(names: readonly string[], more: (rest: number) => string): readonly string[] {
  return names.length <= LISTED + 1 ? names : [...names.slice(0, LISTED), more(names.length - LISTED)];
}

/**
 * A sentence with its numbers marked: write `{number}` parts by interpolating the result of `num`. Words that follow
 * each other are one part, as they are one text on the page that the build draws.
 */
export function sentence(
  strings: TemplateStringsArray,
  ...values: (SentencePart | readonly SentencePart[])[]
): SentencePart[] {
  const parts: SentencePart[] = [];
  const add = (part: SentencePart) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  strings.forEach((text, i) => {
    add(text);
    [values[i] ?? []].flat().forEach(add);
  });
  return parts;
}

/** The parts of a sentence as plain text: without joiners of words, which are for what is laid out on the page. */
export function plainText(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.number))
    .join('')
    .replaceAll('\u2060', '');
}

/** Joins lists of parts as `formats.and` joins words. */
export function andParts(formats: Formats, items: readonly (readonly SentencePart[])[]): SentencePart[] {
  const marks = items.map((_, i) => `\u0000${i}\u0000`);
  return formats
    .and(marks)
    .split('\u0000')
    .flatMap((piece, i): readonly SentencePart[] =>
      i % 2 === 1 ? (items[Number(piece)] ?? []) : piece === '' ? [] : [piece],
    );
}
