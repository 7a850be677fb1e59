/** Where a presentation is kept while it runs, so that a reload does not end it: with the tab, and no longer. */
const KEY = 'atlas.presenting';

/** What was kept of a presentation that a reload cut off; null if there is none. */
export function keptShow(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // The browser keeps nothing for this page: a reload ends the presentation.
    return null;
  }
}

/** Keeps a presentation; null once it has ended. */
export function keepShow(show: string | null): void {
  try {
    if (show === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, show);
  } catch {
    // As above.
  }
}
