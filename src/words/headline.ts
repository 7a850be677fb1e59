import type { SummaryFacts } from '../figures/describe';
import { STATUSES, type DayStatus, type Status } from '../world/membership';
import { counted, type Counted, type Words } from './counted';
import type { ChoiceWords } from './facets';
import { andParts, plainText, sentence, type Formats, type Forms } from './format';

/** What countries are called. */
export type Noun = Status | 'country' | 'chosen';

/** The phrases of a language for the headline that are there from the start. Nothing has to agree with a name of the tables. */
export interface HeadlineWords {
  standing: (short: string, members: Words, offices: Words) => Words;
  noMembers: string;
  /** In how many countries an office is known. */
  officesIn: (hosts: Counted, of: 'countries' | 'areas') => Words;
  offices: (offices: Counted) => Words;
  noOffice: string;
  /** In how many further countries nothing but undated openings is known. */
  undatedHere: (n: string) => string;

  nouns: Record<Noun, Forms & { one: string }>;
  /** Where so many have all the same status: the only one, both, all; `isCounted` of countries that the headline does not count last. */
  alike: (status: DayStatus, n: number, isCounted: boolean) => string;
}

/** A headline that can be quoted has no more characters. */
export const LONGEST = 90;

export interface Headline {
  parts: Words;
  /** Whether it names all that is chosen. */
  isWhole: boolean;
}

/** Further wordings for a choice, from the one that names most (words/wordings.ts): they come with the words of later parts. */
export type Wordings = (
  s: SummaryFacts,
  f: Formats,
  w: HeadlineWords,
  choice: ChoiceWords,
) => Iterable<Headline>;

/** What is said first, in at most 90 characters: of several wordings the first that is short enough. */
export function headline(
  s: SummaryFacts,
  f: Formats,
  w: HeadlineWords,
  choice: ChoiceWords,
  wordings?: Wordings,
): Headline {
  const isShort = ({ parts }: Headline) => plainText(parts).length <= LONGEST;
  for (const said of wordings?.(s, f, w, choice) ?? []) if (isShort(said)) return said;
  if (!s.isFiltered) {
    // What is known grows with the sources: what they leave open stands beside it, where there is room.
    const open = s.hostCodes > 0 && s.undatedHosts > 0 ? w.undatedHere(f.number(s.undatedHosts)) : '';
    const whole = { parts: ofWorld(s, f, w, open), isWhole: true };
    return isShort(whole) ? whole : { ...whole, parts: ofWorld(s, f, w, '') };
  }
  const countries = counted(f, s.fitting.all).marked(w.nouns.chosen);
  const said = { parts: withItems(f, countries, [statusesInWords(s, f, w)]), isWhole: false };
  return s.fitting.all > 0 && isShort(said) ? said : { ...said, parts: countries };
}

function ofWorld(s: SummaryFacts, f: Formats, w: HeadlineWords, open: string): Words {
  const members = s.members > 0 ? counted(f, s.members).marked(w.nouns.member) : [w.noMembers];
  const hosts = counted(f, s.hostCodes);
  const areas = s.hostCodes > s.hosts ? 'areas' : 'countries';
  const offices = s.hostCodes > 0 ? w.officesIn(hosts, areas) : [w.noOffice];
  return w.standing(s.organization.short, members, [...offices, open]);
}

/** "23 countries: 22 member states and 1 other, no office known" */
export function withItems(f: Formats, head: Words, items: readonly Words[]): Words {
  return sentence`${head}${items.flatMap((words, i) => [i > 0 ? f.comma : f.colon, ...words])}`;
}

/** How many of the countries that fit have which status; of one status, that all have it, or that none was a state yet. */
export function statusesInWords(
  s: SummaryFacts,
  f: Formats,
  w: Pick<HeadlineWords, 'nouns' | 'alike'>,
): Words {
  const found = STATUSES.filter((status) => s.fitting[status] > 0);
  const [first, second] = found;
  const { all } = s.fitting;
  if (first && !second) return [w.alike(s.notYet === all ? 'not-yet' : first, all, s.work !== null)];
  return andParts(
    f,
    found.map((status) => counted(f, s.fitting[status]).marked(w.nouns[status])),
  );
}
