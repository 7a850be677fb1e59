import { spellingsOf } from '../world/folding';

/** A text as it is compared. */
export interface Spelling {
  whole: string;
  /** The same after a space, and the longest word after one: where a text has it, a word begins so. */
  spaced: string;
  longest: string;
  /** Without spaces: "cotedivoire". */
  joined: string;
  words: string[];
  /** From each further word that says something to the end of the text. */
  tails: string[];
  /** The words that say something; and in the order of the alphabet: "guinea bissau" is "Bissau Guinea". */
  saying: string[];
  bag: string;
}

/** How a text holds what was typed, from all of it to a slip of the hand, and what speaks against it. */
export interface TextMatch {
  how: 'exact' | 'prefix' | 'word' | 'abbreviated' | 'words' | 'slip';
  loss: number;
  /** Two letters that stand among others had to be the beginning of a word. */
  isShort?: boolean;
}

/** Words that join others: many names have them, and nobody looks for them. */
const JOINING = new Set('and und et y e of the der die des du de del la le les los las l d'.split(' '));
/** One word, however it is written. */
const SAINT = ['st', 'saint', 'sankt', 'ste', 'sainte'];
const IS_SAINT = /^(st|saint|sankt|ste|sainte) /;
/** Two letters are not yet two words run together. */
const LEAST_JOINED = 2;
/** The first letters of so many words stand for them. */
const MOST_INITIALS = 4;
/** What each word speaks against a text that has it beyond what was typed, and how many are counted. */
const WORD_OVER = 0.03;
const MOST_OVER = 5;

/** The spellings of a text: also without what stands in brackets, and with each way to write "saint". */
export function spell(text: string): Spelling[] {
  const texts = [text, text.replace(/\s*\([^)]*\)/g, '')];
  const folded = texts.flatMap(spellingsOf).flatMap((whole) => {
    if (!IS_SAINT.test(whole)) return [whole];
    const rest = whole.replace(IS_SAINT, '');
    return SAINT.map((saint) => `${saint} ${rest}`);
  });
  return [...new Set(folded)].filter((whole) => whole !== '').map(spellingOf);
}

/** The spellings of what was typed. */
export function spellQuery(typed: string): Spelling[] {
  return spellingsOf(typed)
    .filter((whole) => whole !== '')
    .map(spellingOf);
}

/** What was typed in parts, as brackets and commas make them, the first before the others: "Myanmar (Burma)". */
export function partsOf(typed: string): string[] {
  const inBrackets = [...typed.matchAll(/\(([^()]*)\)?/g)].map(([, inside]) => inside ?? '');
  const outside = typed.replace(/\([^()]*\)?/g, ' ');
  return [...new Set([...outside.split(','), ...inBrackets].map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

function spellingOf(whole: string): Spelling {
  const words = whole.split(' ');
  const some = words.filter((word) => !JOINING.has(word));
  const saying = some.length > 0 ? some : words;
  const longest = saying.reduce((a, b) => (b.length > a.length ? b : a), '');
  return {
    whole,
    spaced: ` ${whole}`,
    // Where all words are short, they may be first letters of others: "US of A".
    longest: saying.length > 1 && longest.length <= MOST_INITIALS ? '' : ` ${longest}`,
    joined: words.join(''),
    words,
    tails: words.flatMap((word, i) => (i === 0 || JOINING.has(word) ? [] : words.slice(i).join(' '))),
    saying,
    bag: saying.toSorted().join(' '),
  };
}

/** How a text holds what was typed, without slips: never letters inside a word. Null if it does not. */
export function textMatchOf(text: Spelling, query: Spelling): TextMatch | null {
  // The cheapest question first, since nearly every text fails it: whether a word begins as the longest one typed.
  if (!text.spaced.includes(query.longest) && !text.joined.startsWith(query.joined)) return null;
  if (text.whole === query.whole) return { how: 'exact', loss: 0 };
  if (text.joined === query.joined) return { how: 'exact', loss: 0.1 };
  if (text.bag === query.bag) return { how: 'exact', loss: 0.2 };
  const isLong = query.joined.length > LEAST_JOINED;
  if (text.whole.startsWith(query.whole) || (isLong && text.joined.startsWith(query.joined)))
    // A name of which one letter is missing was meant, rather than one that goes on.
    return { how: 'prefix', loss: text.joined.length - query.joined.length > 1 ? 0.1 : 0 };
  if (text.tails.some((tail) => tail.startsWith(query.whole))) return { how: 'word', loss: 0 };
  return query.words.length > 1 ? holdWords(text, query) : null;
}

/**
 * Whether each word of what was typed is or begins another word of the text, or has the first letters of several, in
 * whatever order: "Rep. Korea", "PR China". The more words of the text are left over, the less was it meant.
 */
function holdWords({ words }: Spelling, { saying }: Spelling): TextMatch | null {
  const left = [...words];
  let isShort = false;
  for (const part of saying) {
    const same = left.indexOf(part);
    const initials = same < 0 ? initialsIn(left, part) : null;
    const at = same < 0 ? left.findIndex((word) => word.startsWith(part)) : same;
    if (initials) left.splice(initials.from, initials.to - initials.from);
    else if (at < 0) return null;
    else {
      // The last word may be one that is still being typed.
      isShort ||= same < 0 && part.length === 2 && part !== saying.at(-1);
      left.splice(at, 1);
    }
  }
  const over = left.filter((word) => !isMinor(word)).length;
  if (over === 0) return { how: 'abbreviated', loss: 0, isShort };
  return { how: 'words', loss: Math.min(over, MOST_OVER) * WORD_OVER, isShort };
}

/** Where the first letters of words that follow on each other are those of the part, which may leave out minor words. */
function initialsIn(words: readonly string[], part: string): { from: number; to: number } | null {
  if (part.length < 2 || part.length > MOST_INITIALS) return null;
  for (let from = 0; from < words.length; from++) {
    let [to, letter] = [from, 0];
    for (; to < words.length && letter < part.length; to++) {
      const word = words[to] ?? '';
      if (word[0] === part[letter]) letter++;
      else if (letter === 0 || !isMinor(word)) break;
    }
    if (letter === part.length) return { from, to };
  }
  return null;
}

/** A word that joins others, or the end of "People's". */
const isMinor = (word: string): boolean => JOINING.has(word) || word === 's';
