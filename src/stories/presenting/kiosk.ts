/** How long a kiosk rests after the last touch before it runs on, ms. */
const REST = 30_000;

interface Options {
  /** How long each step stands, ms. */
  dwell: number;
  /** Goes to the next step, and after the last one to the first. */
  next: () => void;
  /** How long it rests after a touch, ms. */
  rest?: number;
}

/** Runs through a story by itself, again and again; whoever touches it has time to read. */
export class Kiosk {
  readonly #options: Options;
  #timer: ReturnType<typeof setTimeout>;

  /** Begins at once: the step that is shown stands for its time. */
  constructor(options: Options) {
    this.#options = options;
    this.#timer = this.#after(options.dwell);
  }

  /** Someone is there: it waits, and runs on a while after the last touch. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#after(this.#options.rest ?? REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #after(wait: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#timer = this.#after(this.#options.dwell);
      this.#options.next();
    }, wait);
  }
}
