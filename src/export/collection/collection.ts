import type { ChartKey } from '../../figures/chartKey';

/** A view that the reader put aside for slides. */
export interface CollectedView {
  id: number;
  /** What the view said of itself when it was added. */
  headline: string;
  /** What the reader calls it instead; '' for what it says itself. */
  title: string;
  /** As in the address, with its question mark; empty for the page as it opens. */
  query: string;
  /** Of the view, this chart alone; without, its map. */
  chart?: ChartKey | undefined;
}

/** What is put in: a view that has no title of the reader's yet. */
export type NewView = Omit<CollectedView, 'id' | 'title'>;

/** Views for slides, in their order. */
export interface Collection {
  /** What the reader calls it; '' as long as it has no name. */
  title: string;
  views: readonly CollectedView[];
}

export const NOTHING_COLLECTED: Collection = { title: '', views: [] };
/** More slides than an hour takes. */
export const MOST_COLLECTED = 40;
/** Letters of a title, and of a headline that stands for one. */
export const LONGEST_TITLE = 160;

/** A title as it is kept: on one line, without space around it, and not too long. */
export function titleFrom(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).trim();
}

/** Whether a view is there already, under whatever title. */
export function holds({ views }: Collection, { query, chart }: Pick<NewView, 'query' | 'chart'>): boolean {
  return views.some((view) => view.query === query && view.chart === chart);
}

/** The collection with one more view, last; the same one if it is full or has the view. */
export function withCollected(collection: Collection, view: NewView): Collection {
  return holds(collection, view) ? collection : appended(collection, { ...view, title: '' });
}

/** The collection with a view one place earlier or later; the same one at either end. */
export function moved(collection: Collection, id: number, by: -1 | 1): Collection {
  const views = [...collection.views];
  const from = views.findIndex((view) => view.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= views.length) return collection;
  views.splice(to, 0, ...views.splice(from, 1));
  return { ...collection, views };
}

/** The collection with another title for a view; without one, the view says its headline again. */
export function retitled(collection: Collection, id: number, text: string): Collection {
  const title = titleFrom(text);
  const views = collection.views.map((view) =>
    view.id === id ? { ...view, title: title === view.headline ? '' : title } : view,
  );
  return { ...collection, views };
}

/** The collection without a view. */
export function withoutCollected(collection: Collection, id: number): Collection {
  return { ...collection, views: collection.views.filter((view) => view.id !== id) };
}

/** What became of the views of one collection that were put into another. */
interface Joined {
  collection: Collection;
  added: number;
  /** Those that were there already, with the same title. */
  known: number;
  /** Those that found no room. */
  tooMany: number;
}

/** A collection with the views of another one behind its own, and with its title if it has none. */
export function joined(collection: Collection, other: Collection): Joined {
  const isThere = (view: CollectedView) =>
    collection.views.some(
      ({ query, title, chart }) => query === view.query && title === view.title && chart === view.chart,
    );
  const fresh = other.views.filter((view) => !isThere(view));
  const all = fresh.reduce(appended, { ...collection, title: collection.title || other.title });
  const added = all.views.length - collection.views.length;
  return {
    collection: all,
    added,
    known: other.views.length - fresh.length,
    tooMany: fresh.length - added,
  };
}

function appended(collection: Collection, view: Omit<CollectedView, 'id'>): Collection {
  const { views } = collection;
  if (views.length >= MOST_COLLECTED) return collection;
  const id = Math.max(0, ...views.map((one) => one.id)) + 1;
  return { ...collection, views: [...views, { ...view, id }] };
}
