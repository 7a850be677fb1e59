/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; or between two days, `YYYY-MM-DD/YYYY-MM-DD`. */
export type DateText = string;
/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** After the last day that any table can name: when a spell ends that goes on. */
export const NEVER: Day = '9999-12-31';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How many days the month has, `month` from 1. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What keeps a text from being a date: its form, or a month or day that no calendar has; null for a date. */
export function faultInDate(text: string): 'form' | 'month' | 'day' | null {
  if (!PATTERN.test(text)) return 'form';
  const [year, month = 1, day = 1] = partsOf(text);
  if (month < 1 || month > 12) return 'month';
  return day < 1 || day > daysInMonth(year, month) ? 'day' : null;
}

/** Whether the text is a date that exists, of any of the three precisions. */
export function isDateText(text: string): boolean {
  return !faultInDate(text);
}

/** Whether the text is one exact day that exists. */
export function isDay(text: string): text is Day {
  return precisionOf(text) === 'day' && isDateText(text);
}

/** Whether the text is a year and no more. */
export function isYear(text: string): boolean {
  return precisionOf(text) === 'year' && isDateText(text);
}

const SPAN = /^(?:3D)?[^\d.-]*(\d{4})?(?:[.-]+(\d{4})?)?\D*$/;

/** The first and the last of the years that a text names with dots or a dash between; '' for one that is missing. */
export function yearsIn(text: string): [first: string, last: string] | null {
  const [, first = '', last = ''] = SPAN.exec(text) ?? [];
  return first + last === '' ? null : [first, last];
}

/** How precise a date is. */
export function precisionOf({ length }: DateText): 'day' | 'month' | 'year' {
  return length > 7 ? 'day' : length > 4 ? 'month' : 'year';
}

/** Year, month and day of a date, as far as it names them. */
export function partsOf(date: DateText): [year: number, month?: number, day?: number] {
  return date.split('-').map(Number) as [number];
}

/** Whether date `a` lies before date `b`, compared as precisely as both are known: no date lies before its own year. */
export function isBefore(a: DateText, b: DateText): boolean {
  return a.slice(0, b.length) < b.slice(0, a.length);
}

/** The day with these numbers; without a month or day, the first. */
export function dayIn(year: number, month = 1, day = 1): Day {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * The last day that the date can mean: a year counts from, or ends on, its 31 December, a month on its
 * last day, what lies between two days on the second. This is the counting rule of data/README.md, for beginnings and ends alike.
 */
export function lastDay(text: DateText): Day {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 10) return text.slice(11);
  const [year, month = 1, day] = partsOf(text);
  return day ? text : dayIn(year, month, daysInMonth(year, month));
}

/** The year of a date or a day. */
export function yearOf(date: DateText | Day): number {
  return Number(date.slice(0, 4));
}

/** The calendar day of a moment, where its clock stands. */
export function dayOfMoment(moment: Date): Day {
  return dayIn(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** Whole days from 1 January 1970 to the day, for positions on a time axis. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day at a position on a time axis: the inverse of `dayNumber`, rounded to a whole day. */
export function dayAt(number: number): Day {
  return new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);
}

/** The day after it. */
export function dayAfter(day: Day): Day {
  return dayAt(dayNumber(day) + 1);
}

/** The first day of its month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** The same day some months later or earlier, or the last of a month that is too short for it. */
export function shiftMonths(day: Day, months: number): Day {
  const [year, month = 1, date = 1] = partsOf(day);
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return dayIn(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The same day in another year; 29 February becomes the 28th where the year has none. */
export function shiftYears(day: Day, years: number): Day {
  return shiftMonths(day, 12 * years);
}
