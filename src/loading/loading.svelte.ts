import { isReplaced } from './isReplaced';

/** What is the matter with something that was asked for: it takes long, failed, or went with an older version. */
type Trouble = 'slow' | 'failed' | 'replaced';

/** After so long, ms, the reader is told that something takes long. */
export const PATIENCE = 10_000;

/** Something that a part of the page needs: there, on its way, or not to be had, and then why. */
export class Loading<Part> {
  readonly #load: () => Promise<Part>;
  /** On its way. */
  isAsking = false;
  part: Part | null = $state.raw(null);
  trouble: Trouble | null = $state.raw(null);
  /** A browser may keep what failed for as long as the page is open: then only a new start helps. */
  needsReload = $state.raw(false);
  #hasFailed = false;
  /** What is to be done with it once it has come. */
  #awaiting: readonly (() => void)[] = $state.raw([]);

  /** @param part what is at hand already */
  constructor(load: () => Promise<Part>, part: Part | null = null) {
    this.#load = load;
    this.part = part;
  }

  /** Does something with the part: at once, or when it has come, in the order of asking. */
  use(deed: (part: Part) => void): void {
    const now = () => this.part !== null && deed(this.part);
    if (this.part !== null) now();
    else {
      this.#awaiting = [...this.#awaiting, now];
      void this.ask();
    }
  }

  /** Does no more of what waits for the part: what it is for has gone. */
  forget(): void {
    this.#awaiting = [];
  }

  /** Whether the reader waits for it, and something is the matter. */
  get isMissed(): boolean {
    return this.trouble !== null && this.#awaiting.length > 0;
  }

  /** Asks for it, unless it is there or on its way. Never rejects: what is the matter is in `trouble`. */
  async ask(): Promise<void> {
    if (this.isAsking || this.part !== null) return;
    this.isAsking = true;
    this.trouble = null;
    const timer = setTimeout(() => (this.trouble = 'slow'), PATIENCE);
    try {
      this.part = await this.#load();
      this.trouble = null;
    } catch (error) {
      // Offline, broken on its way, or the site was replaced since: the reader is told, and can ask again. A script that
      // came cut off is one that the browser keeps.
      this.needsReload = this.#hasFailed || error instanceof SyntaxError;
      this.#hasFailed = true;
      this.trouble = 'failed';
      void isReplaced().then((yes) => {
        if (yes && this.trouble) this.trouble = 'replaced';
      });
    }
    clearTimeout(timer);
    this.isAsking = false;
    if (this.part === null) return;
    const deeds = this.#awaiting;
    this.#awaiting = [];
    for (const deed of deeds) deed();
  }
}
