import type { Lang } from '../world/tables';
import type { Entry, SearchIndex, Target, Term } from './searchIndex';
import { slipOf } from './slips';
import { textMatchOf, partsOf, spellQuery, type TextMatch, type Spelling } from './spelling';

export interface Hit {
  /** Apart from every other hit of the list. */
  key: string;
  target: Target;
  /** What it is called in the reader's language. */
  name: string;
  /** What it was found under, where that is not its name. */
  alias: Pick<Term, 'text' | 'lang' | 'kind' | 'since' | 'until'> | null;
  /** Found as something that is written much like what was typed. */
  isAlike: boolean;
}

/**
 * From the best to the faintest way to be found, for each kind of text: a name that was typed in full comes before
 * any that begins so, a name before another name of the thing, and offices last.
 */
const RANKS = {
  own: { exact: 0, prefix: 2, word: 2.6, abbreviated: 2.7, words: 2.8 },
  ownElsewhere: { exact: 0.5, prefix: 2.4, word: 5, abbreviated: 5.4, words: 5.5 },
  other: { exact: 1, prefix: 3, word: 6, abbreviated: 2.75, words: 7 },
  otherElsewhere: { exact: 1.3, prefix: 3.5, word: 6.5, abbreviated: 7.4, words: 7.5 },
  // Several states share the name of one before them.
  formerState: { exact: 1, prefix: 4, word: 6.8, abbreviated: 7.7, words: 7.8 },
  office: { exact: 1.6, prefix: 8, word: 8.3, abbreviated: 8.5, words: 8.6 },
} as const;
/** What only a further part of what was typed is the name of: "Georgia (USA)". */
const FURTHER_PART = 2;
/** Below all of them: what is written much alike, by the number of slips, names before other names. */
const ALIKE = 10;
/** What has more slips than the best by this is not offered. */
const ALIKE_RANGE = 1;
const ALIKE_LOSS = { own: 0, other: 0.1, formerState: 0.2, office: 0.25 } as const;
/** Two capital letters are an abbreviation, and begin no name: "UN" is not "United …". */
const TWO_CAPITALS = /^\p{Lu}\.?\s?\p{Lu}\.?$/u;

const KINDS: readonly Target['kind'][] = ['country', 'territory', 'region', 'work', 'office'];

interface Found {
  entry: Entry;
  term: Term;
  rank: number;
}

/**
 * The best hits for what was typed, at most `limit`, best first; equals keep the order of kinds and then
 * stand by name. Nothing typed finds nothing. The parts of what was typed are looked for only where nothing holds all
 * of it, and what may be a slip of the hand only where nothing holds a part, so that no name leads to another place
 * than its own.
 * @param isAside what comes after its equals
 */
export function findIn(
  { entries, lang }: SearchIndex,
  typed: string,
  limit: number,
  compare: (a: string, b: string) => number,
  isAside: (target: Target) => boolean = () => false,
): Hit[] {
  const queries = spellQuery(typed);
  if (queries.length === 0) return [];
  const isAbbreviation = TWO_CAPITALS.test(typed.trim());
  let found = foundBy(isAbbreviation ? exactly : textMatchOf, entries, queries, lang);
  if (found.length === 0) found = foundByParts(entries, partsOf(typed), lang);
  const isAlike = found.length === 0;
  if (isAlike) found = closest(foundBy(slipOf, entries, queries, lang));
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        KINDS.indexOf(a.entry.target.kind) - KINDS.indexOf(b.entry.target.kind) ||
        Number(isAside(a.entry.target)) - Number(isAside(b.entry.target)) ||
        compare(a.entry.name, b.entry.name),
    )
    .slice(0, limit)
    .map(({ entry: { key, target, name }, term }) => ({
      key,
      target,
      name,
      // What an office is, and where, the hit says anyway.
      alias: term.kind === 'office' || term.text === name ? null : aliasOf(term),
      isAlike,
    }));
}

/** What holds the first part, or has one of the others as its name. */
function foundByParts(entries: readonly Entry[], [first, ...others]: string[], lang: Lang): Found[] {
  if (first === undefined || others.length === 0) return [];
  const further = foundBy(exactly, entries, others.flatMap(spellQuery), lang);
  const best = new Map(further.map((found) => [found.entry, { ...found, rank: found.rank + FURTHER_PART }]));
  for (const found of foundBy(textMatchOf, entries, spellQuery(first), lang))
    if (found.rank < (best.get(found.entry)?.rank ?? Infinity)) best.set(found.entry, found);
  return [...best.values()];
}

function exactly(text: Spelling, query: Spelling): TextMatch | null {
  const fit = textMatchOf(text, query);
  return fit?.how === 'exact' ? fit : null;
}

function closest(found: Found[]): Found[] {
  const best = Math.min(...found.map(({ rank }) => Math.floor(rank)));
  return found.filter(({ rank }) => rank < best + ALIKE_RANGE);
}

type Matcher = (text: Spelling, query: Spelling) => TextMatch | null;

function foundBy(measure: Matcher, entries: readonly Entry[], queries: Spelling[], lang: Lang): Found[] {
  return entries.flatMap((entry) => {
    let best: Found | null = null;
    for (const term of entry.terms) {
      const rank = rankOf(measure, term, rankedAs(term, entry.target, lang), queries);
      if (rank < (best?.rank ?? Infinity)) best = { entry, term, rank };
    }
    return best ?? [];
  });
}

function rankOf(
  measure: Matcher,
  term: Term,
  kind: keyof typeof RANKS,
  queries: readonly Spelling[],
): number {
  let rank = Infinity;
  for (const text of term.spellings)
    for (const query of queries) {
      const fit = measure(text, query);
      // A code is no letters with something between them: "B&H".
      if (!fit || (term.isWhole && text.whole !== query.whole)) continue;
      // "PR China" is not the Province that another place is said to be.
      if (fit.isShort && term.kind !== 'name') continue;
      rank = Math.min(rank, (fit.how === 'slip' ? slipRank(term, kind) : RANKS[kind][fit.how]) + fit.loss);
    }
  return rank;
}

/** A slip is looked for in the names that a reader may be writing: not in those of other languages, nor in letters. */
function slipRank({ kind }: Term, rankedAs: keyof typeof RANKS): number {
  if (rankedAs === 'ownElsewhere' || rankedAs === 'otherElsewhere') return Infinity;
  return kind === 'endonym' || kind === 'abbreviation' ? Infinity : ALIKE + ALIKE_LOSS[rankedAs];
}

function rankedAs({ kind, lang }: Term, target: Target, reader: Lang): keyof typeof RANKS {
  if (kind === 'office') return 'office';
  if (kind === 'former-state') return 'formerState';
  const isReaders = lang === reader || lang === '';
  if (kind === 'name' && (isReaders || target.kind !== 'work')) return isReaders ? 'own' : 'ownElsewhere';
  return isReaders ? 'other' : 'otherElsewhere';
}

function aliasOf({ text, lang, kind, since, until }: Term): Hit['alias'] {
  return { text, lang, kind, since, until };
}
