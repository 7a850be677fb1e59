import type { Atlas } from '../../atlas/atlas.svelte';
import type { DayStatus } from '../../world/membership';
import type { OfficeState } from '../../world/officeState';
import { documentsInWords } from '../../figures/documentsInWords';
import type { ProfileFacts } from './profileFacts';
import { spellInWords } from './spellInWords';

/**
 * What a profile says first: what the country is on the day, how many offices are known there and of how many more the
 * opening is not dated, and of what work there are documents of which years, by kinds of activity; the work area with the
 * most of them, where one has more than any other.
 */
export function leadSentence(
  atlas: Pick<Atlas<'explore'>, 'explore' | 'formats' | 'text' | 'choice' | 'language'>,
  { country, offices, work }: Pick<ProfileFacts, 'country' | 'offices' | 'work'>,
  status: DayStatus,
): string {
  const { date } = atlas.choice.all;
  const spell = country.spells.find((one) => one.status === status && one.first <= date && date <= one.last);
  const standing = spell
    ? spellInWords(atlas, spell)
    : status === 'other'
      ? atlas.text.statusNote
      : atlas.text.statusLabel(status);
  const kindsIn = (facts: readonly { activity: string }[]) => new Set(facts.map((row) => row.activity)).size;
  const groups = work
    .map(({ name, facts }) => ({ name, kinds: kindsIn(facts) }))
    .toSorted((a, b) => b.kinds - a.kinds);
  const [first, second] = groups;
  const leads = first && first.kinds > (second?.kinds ?? 0) && groups.length > 1 ? first.name : null;
  const inState = (wanted: OfficeState) => offices.filter(({ state }) => state === wanted).length;
  const kinds = groups.reduce((sum, group) => sum + group.kinds, 0);
  const { documents, weaker } = documentsInWords(
    atlas.text.choice,
    atlas.choice.all,
    work.flatMap(({ facts }) => facts),
  );
  const only = kinds === 0 && documents ? atlas.text.summary.only(documents) : '';
  return atlas.explore.profile.lead(
    standing,
    inState('known'),
    inState('undated'),
    kinds,
    leads?.[atlas.language.lang] ?? null,
    documents,
    [only, weaker].filter(Boolean).join(atlas.formats.semicolon),
    atlas.formats,
  );
}
