import { isDay, type Day } from '../world/days';

/** A view that the reader keeps: the query of its address under a name. */
export interface SavedView {
  id: number;
  name: string;
  /** As in the address, with its question mark; empty for the page as it opens. */
  query: string;
  /** The day on which it was saved. */
  on: Day;
}

/** Where the list is kept. The number is that of its form: another form gets another key. */
export const SAVED_KEY = 'atlas.saved-views.1';
export const MOST_SAVED = 50;
export const LONGEST_NAME = 120;
/** No address of ours comes near it; what is longer was not written here. */
const LONGEST_QUERY = 4000;

/** What of a browser's storage is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Reads the list from what is stored. Another program may have written it, so what is not a list is no view, and
 * entries of another shape are left out.
 */
export function readViews(text: string | null): SavedView[] {
  if (text === null) return [];
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // Cut off or overwritten: there is nothing to be had from it.
    return [];
  }
  if (!Array.isArray(read)) return [];
  const seen = new Set<number>();
  return (read as unknown[])
    .flatMap((entry) => viewIn(entry) ?? [])
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST_SAVED);
}

function viewIn(entry: unknown): SavedView | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, name, query, on } = entry as Record<string, unknown>;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  if (typeof name !== 'string' || nameFrom(name) === '') return null;
  if (typeof query !== 'string' || query.length > LONGEST_QUERY || !/^(\?.*)?$/s.test(query)) return null;
  if (typeof on !== 'string' || !isDay(on)) return null;
  return { id, name: nameFrom(name), query, on };
}

/** A name as it is kept: without space around it, and not too long. */
export function nameFrom(text: string): string {
  return text.trim().slice(0, LONGEST_NAME).trim();
}

/** The list with one more view, first; the same list if it is full or the name is empty. */
export function withView(views: readonly SavedView[], view: Omit<SavedView, 'id'>): readonly SavedView[] {
  const name = nameFrom(view.name);
  if (views.length >= MOST_SAVED || name === '') return views;
  const id = Math.max(0, ...views.map((one) => one.id)) + 1;
  return [{ ...view, id, name }, ...views];
}

/** The list with another name for a view; the same list if the name is empty. */
export function renamed(views: readonly SavedView[], id: number, text: string): readonly SavedView[] {
  const name = nameFrom(text);
  return name === '' ? views : views.map((view) => (view.id === id ? { ...view, name } : view));
}

export function withoutView(views: readonly SavedView[], id: number): readonly SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** Whether the browser lets us look at what it keeps: some have no storage, others forbid it. */
export function canKeep(shelf: Shelf): boolean {
  try {
    shelf.getItem(SAVED_KEY);
    return true;
  } catch {
    return false;
  }
}

/** Reads the kept list; nothing where the browser does not let us. */
export function takeViews(shelf: Shelf): SavedView[] {
  try {
    return readViews(shelf.getItem(SAVED_KEY));
  } catch {
    // Storage can be switched off while the page is open.
    return [];
  }
}

/** Keeps the list; false where the browser does not take it: it is full, or storage is forbidden. */
export function keepViews(shelf: Shelf, views: readonly SavedView[]): boolean {
  try {
    shelf.setItem(SAVED_KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
