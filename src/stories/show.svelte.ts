import type { Atlas } from '../atlas.svelte';
import { now } from '../clock';
import { formatQuery, parseQuery } from '../choice/query';
import { Guide } from './guide.svelte';
import { Kiosk } from './kiosk';
import { Line, type LineMessage } from './line';
import { stepOnWay, type Act } from './stepKeys';

/** What a presentation is started with. */
export interface ShowOptions {
  /** Tells its presenter view from those of other presentations. */
  id: string;
  /** How long each step stands while it goes on by itself, ms; null where the speaker leads. */
  dwell: number | null;
}

/** A presentation that runs: what the speaker does to it, from here or from the presenter view. */
export class Show {
  readonly #atlas: Atlas;
  readonly #line: Line;
  readonly #kiosk: Kiosk | null;
  readonly id: string;
  readonly guide: Guide;
  /** What is shown, as an address; while a date runs it stays the same. */
  readonly #query: string = $derived.by(() => formatQuery(this.#atlas.choice.all, this.#atlas.home));
  isBlack = $state.raw(false);
  hasPointer = $state.raw(false);
  readonly #onleave: () => void;

  /** To be made while a component is set up; `close` ends it. */
  constructor(atlas: Atlas, { id, dwell }: ShowOptions, onleave: () => void) {
    this.#atlas = atlas;
    this.#onleave = onleave;
    this.id = id;
    this.guide = new Guide(atlas);
    this.#line = new Line(id, (message) => this.#hear(message));
    this.#kiosk = dwell === null ? null : new Kiosk({ dwell, next: () => this.#goRound() });
    $effect(() => this.#tell());
  }

  do(act: Act): void {
    switch (act) {
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
    this.guide.go(step);
  }

  /** Someone touched the screen: what runs by itself waits. */
  touch(): void {
    this.#kiosk?.touch();
  }

  close(): void {
    this.#kiosk?.stop();
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
      this.do(message.act);
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
