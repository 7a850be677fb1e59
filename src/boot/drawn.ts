import type { SOON } from './parts';

/*
 * What the build draws apart from the page's frame, and preloads. What a reader of these tables lacks does not compile: the
 * page, what the build draws (page/draw.ts), the HTML and what it preloads (pipeline/site), and by that the budget of the
 * first load. It loads nothing, so that Vite's configuration can read it.
 */

/** The empty elements of the page that the build draws something into, by their ids. */
export const PLACES = {
  header: 'header',
  shapes: 'shapes',
  circles: 'circles',
  offices: 'offices',
  summary: 'summary',
  timeline: 'timeline',
  filters: 'panel-filters',
} as const;

interface DrawnPart {
  /** In the first paint; or from a template once that is painted (first.ts). */
  arrives: 'with-map' | 'after-map';
  /** Brought to life as it is (takeOver.ts); or left alone until it has to change (keepDrawn.svelte.ts). */
  taken: 'over' | 'kept';
}

/** What is drawn there, in the order in which it comes. */
export const DRAWN: Record<keyof typeof PLACES, DrawnPart> = {
  header: { arrives: 'with-map', taken: 'over' },
  shapes: { arrives: 'with-map', taken: 'kept' },
  circles: { arrives: 'with-map', taken: 'kept' },
  offices: { arrives: 'with-map', taken: 'kept' },
  summary: { arrives: 'with-map', taken: 'kept' },
  timeline: { arrives: 'after-map', taken: 'over' },
  filters: { arrives: 'after-map', taken: 'over' },
};

/** The files of what is asked for as soon as the map is painted, below src/. */
export const SOON_FILES: Record<keyof typeof SOON, string> = { charts: 'charts/Charts.svelte' };
