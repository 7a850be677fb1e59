import { canAskForAll, FACETS, type Facet, type SingleFacet } from '../choice/facets';
import type { SummaryFacts } from '../figures/describe';
import { shorten, type Formats } from './format';

/** How a language asks for values in a sentence. */
interface Asking {
  /** The phrase for a list of values: `regional office: ${list}`. */
  asks: (list: string) => string;
  /** One value in that list, by its name, or by its id where the tables do not name it. */
  value: (name: string) => string;
}

/** What a language says of each facet; of those with one value for a country also, in a sentence, its name. */
type FacetWords = {
  [F in Facet]: Asking & { label: string } & (F extends SingleFacet ? { inSentence: string } : object);
} & { continent: Asking };

/** The words around a choice. */
export interface ChoiceWords {
  facets: FacetWords;
  /** How many names follow the first ones of a list. */
  more: (n: number, f: Formats) => string;
  /** Between a regional office and a continent. */
  orElse: (office: string, continent: string) => string;
}

/**
 * The choice in words, without its date, one phrase for each facet:
 * "documented work in “A” or “B”", "regional office: Dakar".
 */
export function choiceInWords(
  { chosen, match }: SummaryFacts,
  f: Formats,
  { facets, more, orElse }: ChoiceWords,
): string[] {
  const phrase = (facet: Facet | 'continent', join: (names: readonly string[]) => string) => {
    const { asks, value } = facets[facet];
    const names = shorten(chosen[facet].map(value), (n) => more(n, f));
    return names.length > 0 ? [asks(join(names))] : [];
  };
  return FACETS.flatMap((facet) => {
    const phrases = phrase(facet, match === 'all' && canAskForAll(facet) ? f.and : f.or);
    if (facet !== 'region') return phrases;
    const [place, other] = [...phrases, ...phrase('continent', f.or)];
    return place && other ? orElse(place, other) : (place ?? []);
  });
}
