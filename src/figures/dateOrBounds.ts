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

/** The same in short, for a cell of a table: between two years, in one year between two months. */
export function dateInShort(words: Words, date: DateText): string {
  const [first, last] = boundsOf(date) ?? [date, date];
  const length = first.slice(0, 4) !== last.slice(0, 4) ? 4 : first.slice(0, 7) !== last.slice(0, 7) ? 7 : 10;
  return dateOrBounds(words, first === last ? date : `${first.slice(0, length)}/${last.slice(0, length)}`);
}
