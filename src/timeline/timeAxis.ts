import { dayAt, dayIn, dayNumber, monthOf, yearOf, type Day } from '../world/days';

// Own code: the slider answers with the map, and scaleUtc of d3-scale would bring 11 KB (brotli) to that, a fifth of the
// page's first scripts. It also has no step that a pointer can aim at, and no ticks that keep clear of a label at the end.

/** The days that the time axis runs over, both included. */
export interface TimeAxis {
  first: Day;
  last: Day;
}

/** A named place on the axis: `share` is 0 at its first and 1 at its last day. */
interface YearTick {
  year: number;
  share: number;
  /** Which part of the label stands at the place, so that none is cut at the ends. */
  anchor: 'start' | 'middle' | 'end';
}

/** Years between two ticks that read as round. */
const STEPS = [5, 10, 20, 25, 50];
/** Days that a pixel may stand for before single days could not be aimed at. */
const COARSE = 4;

/** Where on the axis a day lies, 0 to 1; days beyond an end lie at that end. */
export function shareOf(axis: TimeAxis, day: Day): number {
  const start = dayNumber(axis.first);
  const share = (dayNumber(day) - start) / (dayNumber(axis.last) - start);
  return Math.min(1, Math.max(0, share));
}

/** The day itself, or the end of the axis that it lies beyond. */
export function within(axis: TimeAxis, day: Day): Day {
  if (day < axis.first) return axis.first;
  return day > axis.last ? axis.last : day;
}

/**
 * The day at a place on the axis. Where a pixel stands for several days it is the first of the nearest
 * month, which a reader can aim at and name; the ends of the axis stay what they are.
 * @param share 0 to 1
 * @param pixels the width of the axis
 */
export function dayAtShare(axis: TimeAxis, share: number, pixels: number): Day {
  if (share <= 0) return axis.first;
  if (share >= 1) return axis.last;
  const start = dayNumber(axis.first);
  const days = dayNumber(axis.last) - start;
  const day = dayAt(start + share * days);
  if (days / pixels < COARSE) return day;
  return within(axis, monthOf(dayAt(dayNumber(day) + 15)));
}

/**
 * Years to write below the axis: its first, and round ones as dense as they fit without touching each other
 * or the label at the end of the axis, which is not among them.
 * @param pixels the width of the axis
 * @param room how wide a label is with its margin, in pixels
 * @param endRoom the same for the label at the end
 */
export function yearTicks(axis: TimeAxis, pixels: number, room: number, endRoom: number): YearTick[] {
  const first = yearOf(axis.first);
  const last = yearOf(axis.last);
  const perYear = pixels / (last - first || 1);
  const step = STEPS.find((years) => years * perYear >= room) ?? Infinity;
  const ticks: YearTick[] = [{ year: first, share: 0, anchor: 'start' }];
  if (step === Infinity) return ticks;
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const share = shareOf(axis, dayIn(year));
    const at = share * pixels;
    if (at - room / 2 >= room && at + room / 2 <= pixels - endRoom)
      ticks.push({ year, share, anchor: 'middle' });
  }
  return ticks;
}
