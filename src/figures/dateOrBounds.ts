import { boundsOf } from '../world/bounds';
import type { DateText } from '../world/days';
import type { ExploreMessages } from '../words/en/explore';
import type { Formats } from '../words/format';

interface Words {
  explore: Pick<ExploreMessages, 'between'>;
  formats: Pick<Formats, 'date'>;
}

/** A date as precise as it is known; of one that lies between two days, these. */
export function dateOrBounds({ explore, formats }: Words, date: DateText): string {
  const bounds = boundsOf(date);
  if (!bounds) return formats.date(date);
  return explore.between(formats.date(bounds[0]), formats.date(bounds[1]));
}

/** The same in short, for a cell of a table: the month or year that both days lie in, or their years. */
export function dateInShort(words: Words, date: DateText): string {
  const bounds = boundsOf(date);
  if (!bounds) return words.formats.date(date);
  const shared = [7, 4].find((length) => bounds[0].slice(0, length) === bounds[1].slice(0, length));
  return dateOrBounds(words, shared ? date.slice(0, shared) : bounds.map((day) => day.slice(0, 4)).join('/'));
}
