import { isChartKey } from '../../figures/chartKey';
import { NOTHING_COLLECTED, titleFrom, type CollectedView, type Collection } from './collection';

/** What the file says that it is. */
export const FORMAT = 'atlas-collection';
export const VERSION = 1;
/** No address of ours comes near it; what is longer was not written here. */
const LONGEST_QUERY = 4000;
/** A collection of ours has a few KB; letters. */
const LONGEST_FILE = 1_000_000;

/** Why a file is no collection, with what stands there instead. */
export type FileFault =
  | { reason: 'too-long' | 'not-json' | 'no-views'; found?: undefined }
  | { reason: 'other-format' | 'other-version'; found: string };

/** An entry of a file that is left out, and the field that is not as it must be. */
interface EntryFault {
  /** From 1. */
  place: number;
  field: 'headline' | 'query' | 'title' | 'chart';
}

/** What was read from a file. */
export type ReadCollection = { collection: Collection; leftOut: EntryFault[] } | { fault: FileFault };

/** A collection as a file, for people too. */
export function writeCollection({ title, views }: Collection): string {
  const entries = views.map(({ headline, title: own, query, chart }) => ({
    ...{ title: own, headline, query },
    ...(chart !== undefined && { chart }),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, title, views: entries }, null, 2)}\n`;
}

/**
 * Reads a collection from a file that anybody may have written. Entries that are not as they must be are left out and named;
 * of what is no collection nothing is taken.
 */
export function readCollection(text: string): ReadCollection {
  if (text.length > LONGEST_FILE) return { fault: { reason: 'too-long' } };
  let read: unknown;
  try {
    // Some programs put a mark before the first letter.
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { reason: 'not-json' } };
  }
  const { format, version, title, views } = fieldsOf(read);
  if (format !== FORMAT) return { fault: { reason: 'other-format', found: shown(format) } };
  if (version !== VERSION) return { fault: { reason: 'other-version', found: shown(version) } };
  if (!Array.isArray(views)) return { fault: { reason: 'no-views' } };
  const entries = (views as unknown[]).map((entry, i) => entryOf(entry, i + 1));
  return {
    collection: {
      title: typeof title === 'string' ? titleFrom(title) : NOTHING_COLLECTED.title,
      views: entries.filter((entry) => 'id' in entry),
    },
    leftOut: entries.filter((entry) => 'place' in entry),
  };
}

function entryOf(entry: unknown, place: number): CollectedView | EntryFault {
  const { headline, title = '', query, chart } = fieldsOf(entry);
  if (typeof query !== 'string' || query.length > LONGEST_QUERY || !/^(\?.*)?$/.test(query))
    return { place, field: 'query' };
  if (typeof title !== 'string') return { place, field: 'title' };
  if (typeof headline !== 'string' || titleFrom(headline) === '') return { place, field: 'headline' };
  if (chart !== undefined && !(typeof chart === 'string' && isChartKey(chart)))
    return { place, field: 'chart' };
  const view = { id: place, headline: titleFrom(headline), title: titleFrom(title), query };
  return chart === undefined ? view : { ...view, chart };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A value of a file, as an error names it: no longer than it takes to know it again. */
function shown(value: unknown): string {
  return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 40);
}
