import { endsOf } from '../choice/documentYears';
import { canAskForAll, FACET_RULES, FACETS, type Facet, WORK_FACETS } from '../choice/facets';
import type { Chosen } from '../choice/chosen';
import type { SummaryFacts } from '../figures/describe';
import { shorten, type Formats } from './format';

const OTHER_FACETS = FACETS.filter((facet) => !FACET_RULES[facet].isWork);

/** How a language asks for values in a sentence. */
interface Asking {
  /** The phrase for a list of values: `region: ${list}`; of work, what it goes on with: `in ${list}`. */
  asks: (list: string) => string;
  /** One value in that list, by its name, or by its id where the tables do not name it. */
  value: (name: string) => string;
}

/** What a language says of each facet. */
type FacetWords = {
  [F in Facet]: Asking & { label: string };
} & { continent: Asking };

/** The words around a choice. */
export interface ChoiceWords {
  facets: FacetWords;
  /** How many names follow the first ones of a list. */
  more: (n: number, f: Formats) => string;
  /** Between a region and a continent. */
  orElse: (region: string, continent: string) => string;
  /** Between what is asked of work in one facet and in another. */
  andAlso: string;
  /** Work that is asked for: "documented work in “A”". */
  documented: (work: string) => string;
  /** Documents of these years; either may be empty. */
  documents: (from: string, to: string) => string;
  /** That weaker evidence counts, too. */
  weaker: string;
}

/**
 * The choice in words, without its date, one phrase for each facet:
 * "documented work in “A” or “B”", "region: West and Central Africa".
 */
export function choiceInWords(s: SummaryFacts, f: Formats, words: ChoiceWords): string[] {
  return [
    ...(s.work ? [words.documented(workInWords(s, f, words))] : []),
    ...othersInWords(s, f, words),
    ...evidenceInWords(s, words),
  ];
}

/** The work that is asked for, as it goes on from the word: "in “A” or “B” and also on “C”". */
export function workInWords(s: SummaryFacts, f: Formats, words: ChoiceWords): string {
  return facetsInWords(s, f, words, WORK_FACETS).join(` ${words.andAlso} `);
}

/** What is asked for beside work. */
export function othersInWords(s: SummaryFacts, f: Formats, words: ChoiceWords): string[] {
  return facetsInWords(s, f, words, OTHER_FACETS);
}

function facetsInWords(
  { chosen, match }: SummaryFacts,
  f: Formats,
  { facets, more, orElse }: ChoiceWords,
  some: readonly Facet[],
): string[] {
  const phrase = (facet: Facet | 'continent', join: (names: readonly string[]) => string) => {
    const { asks, value } = facets[facet];
    const names = shorten(chosen[facet].map(value), (n) => more(n, f));
    return names.length > 0 ? [asks(join(names))] : [];
  };
  return some.flatMap((facet) => {
    const phrases = phrase(facet, match === 'all' && canAskForAll(facet) ? f.and : f.or);
    if (facet !== 'region') return phrases;
    const [place, other] = [...phrases, ...phrase('continent', f.or)];
    return place && other ? orElse(place, other) : (place ?? []);
  });
}

/** What is asked of the documents, in words; nothing where they count as usual. */
export function evidenceInWords(
  { documents, evidence }: Pick<Chosen, 'documents' | 'evidence'>,
  words: Pick<ChoiceWords, 'documents' | 'weaker'>,
): string[] {
  return [
    ...(documents ? [words.documents(...endsOf(documents))] : []),
    ...(evidence === 'all' ? [words.weaker] : []),
  ];
}
