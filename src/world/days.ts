/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type DateText = string;
/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** After the last day that any table can name: when a spell ends that goes on. */
export const NEVER: Day = '9999-12-31';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How many days the month has, `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a date that exists, of any of the three precisions. */
export function isDateText(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (+month < 1 || +month > 12) return false;
  return day === undefined || (+day >= 1 && +day <= daysInMonth(Number(year), +month));
}

/** Whether the text is one exact day that exists. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isDateText(text);
}

/**
 * The last day that the date can mean: a year counts from, or ends on, its 31 December, a month on its
 * last day. This is the counting rule of data/README.md, for beginnings and ends alike.
 */
export function lastDay(text: DateText): Day {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 7) {
    const [year, month] = text.split('-').map(Number);
    return `${text}-${String(daysInMonth(year ?? 0, month ?? 1)).padStart(2, '0')}`;
  }
  return text;
}

/** The year of a date or a day. */
export function yearOf(date: DateText | Day): number {
  return Number(date.slice(0, 4));
}

/** The calendar day of a moment, where its clock stands. */
export function dayOf(moment: Date): Day {
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${moment.getFullYear()}-${month}-${date}`;
}

/** Whole days from 1 January 1970 to the day, for positions on a time axis. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day at a position on a time axis: the inverse of `dayNumber`, rounded to a whole day. */
export function dayAt(number: number): Day {
  return new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);
}

/** The same day in another year; 29 February becomes the 28th where the year has none. */
export function shiftYears(day: Day, years: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = year + years;
  const kept = Math.min(date, daysInMonth(target, month));
  return `${target}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}`;
}
