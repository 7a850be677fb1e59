import type { Atlas } from '../../atlas/atlas.svelte';
import { now } from '../../atlas/clock';
import { formatQuery, parseQuery } from '../../choice/query';
import { fillWindow, openPresenterWindow } from './fullWindow';
import { Guide } from '../guide.svelte';
import { keepAwake } from './keepAwake';
import { keepShow } from './keptShow';
import { Kiosk } from './kiosk';
import { Line, type LineMessage } from './line';
import { stepOnWay, type Act } from './stepKeys';

/** What a presentation is started with. */
export interface ShowOptions {
  /** Tells its presenter view from those of other presentations. */
  id: string;
  /** How long each step stands while it goes on by itself, ms; null where the speaker leads. */
  dwell: number | null;
  /** Whether the screen is black. */
  isBlack?: boolean;
  /** What it begins with; by default it fills the window. `again`: a reload cut it off. */
  begin?: 'screen' | 'presenter' | 'again';
}

/** What is to be said where the presentation is led: why there is no presenter view, or no full screen. */
type ShowNote = 'blocked' | 'alone' | 'again' | 'window';

/** A presentation that runs: what the speaker does to it, from here or from the presenter view. */
export class Show {
  readonly #atlas: Atlas<'explore' | 'present'>;
  readonly #line: Line;
  readonly #kiosk: Kiosk | null;
  readonly id: string;
  readonly guide: Guide;
  /** What is shown, as an address; while a date runs it stays the same. */
  readonly #query: string = $derived.by(() => formatQuery(this.#atlas.choice.all, this.#atlas.home));
  isBlack = $state.raw(false);
  hasPointer = $state.raw(false);
  /** Until the speaker does the next thing. */
  note: ShowNote | null = $state.raw(null);
  readonly #onleave: () => void;
  readonly #letSleep: () => void;

  /** To be made while a component is set up; `close` ends it. */
  constructor(
    atlas: Atlas<'explore' | 'present'>,
    { id, dwell, isBlack = false, begin }: ShowOptions,
    onleave: () => void,
  ) {
    this.#atlas = atlas;
    this.#onleave = onleave;
    this.id = id;
    this.guide = new Guide(atlas);
    this.#line = new Line(id, (message) => this.#hear(message));
    this.#kiosk = dwell === null ? null : new Kiosk({ dwell, next: () => this.#goRound() });
    this.#letSleep = keepAwake();
    this.isBlack = isBlack;
    $effect(() => keepShow(JSON.stringify({ id, dwell, isBlack: this.isBlack })));
    if (begin === 'again') this.note = 'again';
    // A browser grants one of the two: with a second window the speaker goes to full screen from the bar.
    if (begin === 'screen' || (begin === 'presenter' && !this.openPresenter())) void this.fill();
    $effect(() => this.#tell());
    $effect(() => {
      const away = () => this.#line.say({ kind: 'away' });
      // A page that the browser kept whole comes back as it was.
      const back = () => this.#tell();
      addEventListener('pagehide', away);
      addEventListener('pageshow', back);
      return () => {
        removeEventListener('pagehide', away);
        removeEventListener('pageshow', back);
      };
    });
  }

  /** Opens the presenter view in a second window; gives whether that was possible, and if not, notes why. */
  openPresenter(): boolean {
    if (!this.#line.isOpen) this.note = 'alone';
    else this.note = openPresenterWindow(this.#atlas, this.id) ? null : 'blocked';
    return this.note === null;
  }

  /** Asks for the full screen, and notes if the browser refuses it; another note is more urgent. */
  async fill(): Promise<void> {
    if (!(await fillWindow())) this.note ??= 'window';
  }

  do(act: Act, isFromAfar = false): void {
    this.note = null;
    switch (act) {
      case 'start':
        this.isBlack = false;
        // To another window a browser never grants it, and the audience need not read that.
        void (isFromAfar ? fillWindow() : this.fill());
        return;
      case 'black':
        this.isBlack = !this.isBlack;
        return;
      case 'pointer':
        this.hasPointer = !this.hasPointer;
        return;
      case 'leave':
        this.#onleave();
        return;
      default:
        this.go(stepOnWay(act, this.guide.at, this.guide.steps.length));
    }
  }

  /** Goes to a step; whoever asks for one wants to see it. */
  go(step: number): void {
    this.isBlack = false;
    this.note = null;
    this.guide.go(step);
  }

  /** Someone touched the screen: what runs by itself waits. */
  touch(): void {
    this.#kiosk?.touch();
  }

  close(): void {
    this.#kiosk?.stop();
    this.#letSleep();
    keepShow(null);
    this.#line.say({ kind: 'end' });
    this.#line.close();
  }

  #goRound(): void {
    const { at, steps } = this.guide;
    this.go(at < steps.length ? at + 1 : 1);
  }

  #tell(): void {
    this.#line.say({ kind: 'state', query: this.#query, isBlack: this.isBlack });
  }

  #hear(message: LineMessage): void {
    if (message.kind === 'hello') this.#tell();
    else if (message.kind === 'do') {
      this.touch();
      this.do(message.act, true);
    }
  }
}

/** The choice that a presentation tells of. */
export function chosenIn(atlas: Atlas, query: string) {
  return parseQuery(query, atlas.world, atlas.today, atlas.home).chosen;
}

/** A name for a presentation that no other one has. */
export function newShowId(): string {
  // Not of `crypto`, which some pages without https lack: nothing depends on it being hard to guess.
  return `${now().toString(36)}${Math.random().toString(36).slice(2)}`;
}
