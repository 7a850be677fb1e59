import { pick, type Formats } from '../format';

/** What is said of views that are collected for slides. */
const collectionEn = {
  heading: 'My collection',
  /** Among what goes on slides. */
  choice: (n: number, f: Formats) =>
    `My collection (${n === 0 ? 'empty' : `${f.number(n)} ${pick(f, n, { one: 'view', other: 'views' })}`})`,
  add: 'Add this view to the slides',
  addChart: 'Add this chart to the slides',
  isChartThere: 'This chart is in the collection.',
  /** Leads from what was added to all that is there. */
  show: 'Show the collection',
  /** Beside the place of a slide. */
  chartAlone: (place: string) => `${place}: chart`,
  isThere: 'This view is in the collection.',
  added: (title: string, n: string) => `Added as view ${n}: ${title}`,
  full: (n: string) => `The collection is full: it has room for ${n} views. Remove one first.`,
  none: 'No view is collected yet. Choose on the map what you want to show, come back here, and add it to the slides.',
  title: 'Title of the slides',
  list: 'Slides of the collection',
  cover: 'Cover',
  closing: 'Last slide: sources, date and address',
  /** The place of a view in the list. */
  place: (n: string) => `Slide ${n}`,
  preview: (title: string) => `Preview: ${title}`,
  drawing: 'Being drawn…',
  undrawn: 'Could not be drawn',
  /** Of the address of a view. */
  leftOut: 'Part of this view is unknown here and left out:',
  earlier: (title: string) => `Move up: ${title}`,
  later: (title: string) => `Move down: ${title}`,
  moved: (title: string, n: string, all: string) => `${title}: now ${n} of ${all}`,
  rename: 'Rename',
  renameView: (title: string) => `Rename ${title}`,
  newTitle: (title: string) => `New title of ${title}`,
  /** Below the field. */
  titleNote: 'Left empty, the slide has the headline of the view.',
  keep: 'Keep',
  renamed: (title: string) => `Renamed: ${title}`,
  open: 'Show',
  openView: (title: string) => `Show on the map: ${title}`,
  opened: (title: string) => `Shown: ${title}`,
  remove: 'Remove',
  removeView: (title: string) => `Remove ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  clear: 'Remove all',
  cleared: 'All views are removed.',
  takeBack: 'Undo',
  takenBack: 'Undone.',
  unkept: 'The browser keeps no collection: it lasts until the page is closed. Save it as a file.',
  note: 'Kept in this browser only, and nothing is sent anywhere. As a file you can keep the collection, or hand it on.',
  save: 'Save collection',
  openFile: 'Open collection…',
  /** In the name of a file. */
  fileName: 'collection',
  joined: (added: number, f: Formats) =>
    `${f.number(added)} ${pick(f, added, { one: 'view', other: 'views' })} added from the file.`,
  known: (n: number, f: Formats) =>
    `${f.number(n)} ${pick(f, n, { one: 'was', other: 'were' })} in the collection already.`,
  tooMany: (n: number, most: number, f: Formats) =>
    `${f.number(n)} found no room: a collection has at most ${f.number(most)} views.`,
  /** Why a file is not opened. */
  notOpened: (file: string) => `“${file}” was not opened; your collection is as it was.`,
  faults: {
    'not-json': 'It is no JSON file.',
    'too-long': 'It is far too large for a collection.',
    'other-format': (found: string, expected: string) =>
      found === ''
        ? `It does not say “format”: “${expected}”.`
        : `It says “format”: ${found}, not “${expected}”.`,
    'other-version': (found: string, expected: string) =>
      found === ''
        ? `It does not say “version”: ${expected}.`
        : `It says “version”: ${found}; this page reads ${expected}.`,
    'no-views': 'It has no list of “views”.',
    unreadable: 'The browser could not read it.',
  },
  expected: (button: string) => `What is expected is a file that was made here, with “${button}”.`,
  /** Of an entry of a file. */
  entry: {
    query: (n: string) => `Entry ${n} is left out: it has no “query” that is empty or begins with “?”.`,
    title: (n: string) => `Entry ${n} is left out: its “title” is no text.`,
    headline: (n: string) => `Entry ${n} is left out: it has no text as “headline”.`,
    chart: (n: string) => `Entry ${n} is left out: its “chart” is none that this page has.`,
  },
};

export type CollectionMessages = typeof collectionEn;
export default collectionEn;
