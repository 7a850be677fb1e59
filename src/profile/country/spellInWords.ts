import type { Atlas } from '../../atlas/atlas.svelte';
import { boundsOf } from '../../world/bounds';
import type { DateText } from '../../world/days';
import type { SpellFact } from './profileFacts';

/** A spell with its dates, as precise as they are known: "Member state since 5 December 1951". */
export function spellInWords(
  { explore, formats }: Pick<Atlas<'explore'>, 'explore' | 'formats'>,
  { status, from, to }: Pick<SpellFact, 'status' | 'from' | 'to'>,
): string {
  const words = explore.profile;
  const dateOf = (date: DateText) => {
    const bounds = boundsOf(date)?.map(formats.date);
    return bounds ? words.someDay(bounds[0] ?? '', bounds[1] ?? '') : formats.date(date);
  };
  const [start, end] = [dateOf(from), to && dateOf(to)];
  if (status === 'member') return end ? words.memberFromTo(start, end) : words.memberFrom(start);
  return end ? words.observerFromTo(start, end) : words.observerFrom(start);
}
