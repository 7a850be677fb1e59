import { dayAt, dayIn, dayNumber, monthOf, yearOf, type Day } from '../world/days';
import { within, type TimeAxis } from './timeAxis';

/** How long it takes through the whole axis, ms. */
const DURATION = 20_000;
/** Where the reader asked for less motion, how long each year stands, ms. */
const YEAR_STANDS = 500;
/** No frame counts for more, ms: what passes while the page is out of sight is not jumped over. */
const LONGEST_FRAME = 100;
/** How many times faster than that it goes, in the order in which they are offered. */
const SPEEDS = [1, 2, 4, 0.5];

interface Options {
  axis: TimeAxis;
  /** The date in force. */
  date: () => Day;
  /** Takes the next date; `isGoingOn` until the last one. */
  move: (day: Day, isGoingOn: boolean) => void;
}

/** Plays through time: month by month in smooth motion, or year by year where the reader asked for less. */
export class Playback {
  isPlaying = $state(false);
  /** It stays while the page is open, and counts at once. */
  speed = $state.raw(1);
  readonly #options: Options;
  #frame = 0;
  /** The date that was set last: any other date in force means that someone else has moved it. */
  #shown: Day = '';
  /** Where it is between two dates, in days; with less motion, how long the year has stood, ms. */
  #at = 0;
  #stood = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else this.start();
  }

  /** The next speed on offer, and after the last one the first. */
  changeSpeed(): void {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length] ?? 1;
  }

  /** From the date in force on, or from the beginning if that is the end. */
  start(): void {
    const { axis, date, move } = this.#options;
    this.stop();
    this.isPlaying = true;
    if (date() >= axis.last) move(axis.first, true);
    this.#shown = date();
    this.#at = dayNumber(this.#shown);
    this.#stood = 0;
    const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
    let before: number | null = null;
    const draw = (now: number) => {
      const passed = Math.min(now - (before ?? now), LONGEST_FRAME) * this.speed;
      before = now;
      const next = lessMotion.matches ? this.#yearAfter(passed) : this.#monthAfter(passed);
      if (this.#show(next)) this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }

  /** Stops where it is. */
  stop(): void {
    if (!this.isPlaying) return;
    this.isPlaying = false;
    cancelAnimationFrame(this.#frame);
    this.#options.move(this.#options.date(), false);
  }

  #monthAfter(passed: number): Day {
    const { axis } = this.#options;
    this.#at += (passed * (dayNumber(axis.last) - dayNumber(axis.first))) / DURATION;
    const day = within(axis, dayAt(this.#at));
    const month = monthOf(day);
    // Until a month begins, the date stays; the very end is exact.
    if (day >= axis.last) return axis.last;
    return month > this.#shown ? month : this.#shown;
  }

  #yearAfter(passed: number): Day {
    this.#stood += passed;
    if (this.#stood < YEAR_STANDS) return this.#shown;
    this.#stood -= YEAR_STANDS;
    const next = within(this.#options.axis, dayIn(yearOf(this.#shown) + 1));
    this.#at = dayNumber(next);
    return next;
  }

  /** Takes the next date and tells whether to go on. */
  #show(next: Day): boolean {
    const { axis, date, move } = this.#options;
    if (!this.isPlaying) return false;
    if (date() !== this.#shown || next >= axis.last) {
      if (date() === this.#shown) move(axis.last, true);
      this.stop();
      return false;
    }
    if (next !== this.#shown) move(next, true);
    this.#shown = next;
    return true;
  }
}
