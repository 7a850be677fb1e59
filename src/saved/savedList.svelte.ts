import { canKeep, keepViews, takeViews, type SavedView, type Shelf } from '../choice/savedViews';

/** The reader's saved views, the same in every tab; where the browser does not keep them, as long as the page is open. */
class SavedList {
  readonly #shelf: Shelf;
  views: readonly SavedView[] = $state.raw([]);
  /** Whether the browser has room for the list, and took the last change. */
  isKept = $state.raw(true);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.isKept = canKeep(shelf);
    this.refresh();
  }

  /** Takes over what another tab has saved since. */
  refresh(): void {
    if (this.isKept) this.views = takeViews(this.#shelf);
  }

  /** Changes the list as it is now, and keeps it. */
  change(next: (views: readonly SavedView[]) => readonly SavedView[]): void {
    this.refresh();
    this.views = next(this.views);
    this.isKept = keepViews(this.#shelf, this.views);
  }
}

let own: SavedList | undefined;

/** The list of this page: one for all of its parts, and for as long as it is open. */
export function savedList(): SavedList {
  own ??= new SavedList({
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => {
      localStorage.setItem(key, text);
    },
  });
  return own;
}
