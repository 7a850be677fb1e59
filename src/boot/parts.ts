import type { WordSet } from '../words/language';

/*
 * The parts of the page that are loaded later than its frame (boot/later.svelte.ts): every component that what the page has
 * from the start shows later, which tests/house.test.ts holds. What such a part shows in turn, and nobody else, it loads by
 * itself, as taking along does its tabs, at no cost to the first load; and what shows nothing (data, words, projections, the
 * link to a host, page/opened.ts) is loaded by what reads it. What the build draws, and what it has to know of these, is in
 * drawn.ts.
 */

/** A part that is a file of its own, with what it needs beside the first view's. */
export interface LaterPart {
  load: () => Promise<unknown>;
  /** The words that it is written with: loaded with it. */
  words: WordSet | null;
  /** The data that it is drawn from: loaded with it. */
  data?: () => Promise<unknown>;
}
type LaterParts = Record<string, LaterPart>;

/** Asked for as soon as the map is painted: fetched beside the first scripts, and weighed with them. */
export const SOON = {
  charts: { load: () => import('../charts/Charts.svelte'), words: null },
} as const satisfies LaterParts;

/** Drawn when their place comes near the view (ui/Near.svelte). */
export const NEAR = {
  strip: { load: () => import('../charts/RegionStrip.svelte'), words: 'explore' },
  matrix: { load: () => import('../charts/Matrix.svelte'), words: 'explore' },
  activity: { load: () => import('../charts/ActivityBars.svelte'), words: 'explore' },
  office: { load: () => import('../charts/OfficeBars.svelte'), words: 'explore' },
  people: {
    load: () => import('../charts/people/People.svelte'),
    words: 'explore',
    data: async () => (await import('../world/detail')).loadDetail(),
  },
} as const satisfies LaterParts;

/** Asked for when the reader pauses, or as soon as they are needed. */
export const CALM = {
  timeParts: { load: () => import('../timeline/timeParts'), words: 'explore' },
  mapCursor: { load: () => import('../map/moving/mapCursor'), words: null },
  mapNotes: { load: () => import('../map/DisclaimerNotes.svelte'), words: 'explore' },
  calmMarks: { load: () => import('../map/marks/calmMarks'), words: 'explore' },
  filterWays: { load: () => import('../filters/FilterWays.svelte'), words: 'explore' },
  profile: { load: () => import('../profile/country/Profile.svelte'), words: 'explore' },
} as const satisfies LaterParts;

/** Asked for when they are first shown. */
export const SHOWN = {
  region: { load: () => import('../profile/region/RegionPage.svelte'), words: 'explore' },
  table: { load: () => import('../table/Table.svelte'), words: 'explore' },
  tray: { load: () => import('../compare/Tray.svelte'), words: 'explore' },
  chips: { load: () => import('../filters/Chips.svelte'), words: 'explore' },
  tooltip: { load: () => import('../map/Tooltip.svelte'), words: 'explore' },
  officeList: { load: () => import('../map/legend/OfficeList.svelte'), words: 'explore' },
  shading: { load: () => import('../map/legend/shading'), words: null },
  dateInWords: { load: () => import('../timeline/dateInWords'), words: 'explore' },
  searchList: { load: () => import('../search/SearchList.svelte'), words: 'explore' },
  source: { load: () => import('../sources/SourcePopover.svelte'), words: 'explore' },
  aboutData: { load: () => import('../sources/AboutData.svelte'), words: 'explore' },
  absent: { load: () => import('../page/AbsentRegions.svelte'), words: 'explore' },
  faults: { load: () => import('../page/FaultList.svelte'), words: 'explore' },
  copyByHand: { load: () => import('../page/CopyByHand.svelte'), words: 'explore' },
  takeAlong: { load: () => import('../page/header/TakeAlongDialog.svelte'), words: 'present' },
  saved: { load: () => import('../saved/SavedViews.svelte'), words: 'explore' },
  menu: { load: () => import('../page/header/HeaderMenu.svelte'), words: 'explore' },
  stories: { load: () => import('../stories/parts'), words: 'present' },
} as const satisfies LaterParts;
