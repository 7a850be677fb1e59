import { dayAt, dayNumber, yearOf, type Day } from '../model/days';
import { within, type TimeAxis } from '../view/timeAxis';

/** How long it takes through the whole axis. */
const DURATION = 20_000;
/** Where the reader asked for less motion, how long each year stands. */
const YEAR_STANDS = 500;

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
  readonly #options: Options;
  #frame = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The date that was set last: any other date in force means that someone else has moved it. */
  #shown: Day = '';

  constructor(options: Options) {
    this.#options = options;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else this.start();
  }

  /** From the date in force on, or from the beginning if that is the end. */
  start(): void {
    const { axis, date, move } = this.#options;
    this.stop();
    this.isPlaying = true;
    if (date() >= axis.last) move(axis.first, true);
    this.#shown = date();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#playYears();
    else this.#playMonths();
  }

  /** Stops where it is. */
  stop(): void {
    if (!this.isPlaying) return;
    this.isPlaying = false;
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#timer);
    this.#options.move(this.#options.date(), false);
  }

  #playMonths(): void {
    const { axis } = this.#options;
    const from = dayNumber(this.#shown);
    const perMillisecond = (dayNumber(axis.last) - dayNumber(axis.first)) / DURATION;
    let started: number | null = null;
    const draw = (now: number) => {
      started ??= now;
      const day = within(axis, dayAt(from + (now - started) * perMillisecond));
      const month = `${day.slice(0, 7)}-01`;
      // Until a month begins, the date stays; the very end is exact.
      const next = day >= axis.last ? axis.last : month > this.#shown ? month : this.#shown;
      if (this.#show(next)) this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }

  #playYears(): void {
    const { axis } = this.#options;
    this.#timer = setInterval(() => {
      this.#show(within(axis, `${String(yearOf(this.#shown) + 1)}-01-01`));
    }, YEAR_STANDS);
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
