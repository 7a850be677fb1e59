import type { Shelf } from '../../choice/savedViews';
import { NOTHING_COLLECTED, type Collection } from './collection';
import { readCollection, writeCollection } from './collectionFile';

/** Where it is kept. The number is that of its form: another form gets another key. */
export const COLLECTION_KEY = 'atlas.collection.1';

/** The reader's collection, the same in every tab; where the browser does not keep it, as long as the page is open. */
class Collected {
  readonly #shelf: Shelf;
  now: Collection = $state.raw(NOTHING_COLLECTED);
  /** What there was before views were taken out or put in together; null where nothing is to be taken back. */
  before: Collection | null = $state.raw(null);
  /** Whether it is to be shown first when things are taken along next. */
  isAsked = false;
  /** Whether the browser has room for it, and took the last change. */
  isKept = $state.raw(true);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.refresh();
  }

  /** Takes over what another tab has put in since. */
  refresh(): void {
    if (!this.isKept) return;
    this.before = null;
    try {
      const read = readCollection(this.#shelf.getItem(COLLECTION_KEY) ?? writeCollection(NOTHING_COLLECTED));
      // Another program may have written it: of what is no collection there is nothing to be had.
      this.now = 'collection' in read ? read.collection : NOTHING_COLLECTED;
    } catch {
      // Some browsers have no storage, others forbid it, and it can be switched off while the page is open.
      this.isKept = false;
    }
  }

  /**
   * Changes the collection, and keeps it.
   * @param isLarge whether it can be taken back
   */
  change(next: (collection: Collection) => Collection, isLarge = false): void {
    const before = this.now;
    this.now = next(before);
    this.before = isLarge ? before : null;
    try {
      this.#shelf.setItem(COLLECTION_KEY, writeCollection(this.now));
      this.isKept = true;
    } catch {
      // It is full, or as above: the page says so.
      this.isKept = false;
    }
  }

  /** Puts back what there was before the last large change. */
  takeBack(): void {
    const { before } = this;
    if (before) this.change(() => before);
  }
}

let own: Collected | undefined;

/** The collection of this page: one for all of its parts, and for as long as it is open. */
export function collected(): Collected {
  own ??= new Collected({
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => {
      localStorage.setItem(key, text);
    },
  });
  return own;
}
