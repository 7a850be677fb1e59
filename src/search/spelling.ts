import { slipsBetween, spellingsOf } from '../world/folding';

/** A text as it is compared. */
export interface Spelling {
  whole: string;
  /** The same after a space, and the first word that says something after one: where a text has it, a word begins so. */
  spaced: string;
  first: string;
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
export interface Fit {
  how: 'exact' | 'prefix' | 'word' | 'words' | 'slip';
  loss: number;
}

/** Words that join others: many names have them, and nobody looks for them. */
const JOINING = new Set('and und et y e of the der die des du de del la le les los las l d'.split(' '));
/** One word, however it is written. */
const SAINT = ['st', 'saint', 'sankt'];
const IS_SAINT = /^(st|saint|sankt|ste|sainte) /;
/** Two letters are not yet two words run together. */
const LEAST_JOINED = 2;
/** Shorter words are too like one another for a slip to be seen. */
const LEAST_FOR_SLIP = 4;
/** Whole names of this length may have two, beginnings only when they are longer. */
const TWO_SLIPS = 6;
const TWO_SLIPS_WITHIN = 8;

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

function spellingOf(whole: string): Spelling {
  const words = whole.split(' ');
  const some = words.filter((word) => !JOINING.has(word));
  const saying = some.length > 0 ? some : words;
  return {
    whole,
    spaced: ` ${whole}`,
    first: ` ${saying[0] ?? ''}`,
    joined: words.join(''),
    words,
    tails: words.flatMap((word, i) => (i === 0 || JOINING.has(word) ? [] : words.slice(i).join(' '))),
    saying,
    bag: saying.toSorted().join(' '),
  };
}

/** How a text holds what was typed, without slips: never letters inside a word. Null if it does not. */
export function fitOf(text: Spelling, query: Spelling): Fit | null {
  // The cheapest question first, since nearly every text fails it: whether a word begins as the first one typed.
  if (!text.spaced.includes(query.first) && !text.joined.startsWith(query.joined)) return null;
  if (text.whole === query.whole) return { how: 'exact', loss: 0 };
  if (text.joined === query.joined) return { how: 'exact', loss: 0.1 };
  if (text.bag === query.bag) return { how: 'exact', loss: 0.2 };
  const isLong = query.joined.length > LEAST_JOINED;
  if (text.whole.startsWith(query.whole) || (isLong && text.joined.startsWith(query.joined)))
    // A name of which one letter is missing was meant, rather than one that goes on.
    return { how: 'prefix', loss: text.joined.length - query.joined.length > 1 ? 0.1 : 0 };
  if (text.tails.some((tail) => tail.startsWith(query.whole))) return { how: 'word', loss: 0 };
  return query.words.length > 1 && holdsWords(text, query) ? { how: 'words', loss: 0 } : null;
}

/** Whether each word of what was typed begins another word of the text, in whatever order. */
function holdsWords({ words }: Spelling, { saying }: Spelling): boolean {
  const left = [...words];
  return saying.every((part) => {
    const at = left.findIndex((word) => word.startsWith(part));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * How few slips of the hand lie between what was typed and a text, or the beginning of the text or of one of its words.
 * Null if there are too many for its length.
 */
export function slipOf(text: Spelling, query: Spelling): Fit | null {
  const { whole } = query;
  if (whole.length < LEAST_FOR_SLIP) return null;
  const mostWithin = whole.length < TWO_SLIPS_WITHIN ? 1 : 2;
  const isLong = whole.length > LEAST_FOR_SLIP;
  let loss = Infinity;
  if (beginsAlike(text.whole, whole)) {
    loss = slipsBetween(text.whole, whole, whole.length < TWO_SLIPS ? 1 : 2);
    for (let length = whole.length - 1; isLong && length <= whole.length + 1; length++) {
      if (length >= text.whole.length) break;
      loss = Math.min(loss, slipsBetween(text.whole.slice(0, length), whole, mostWithin) + 0.5);
    }
  }
  if (isLong && text.words.length > 1) loss = Math.min(loss, slipsInWords(text, query, mostWithin) + 0.6);
  return loss < Infinity ? { how: 'slip', loss } : null;
}

/** The slips in all words of what was typed, each as the word of the text that is nearest to it. */
function slipsInWords({ words }: Spelling, { saying }: Spelling, most: number): number {
  let sum = 0;
  for (const part of saying) {
    sum += Math.min(
      ...words.map((word) =>
        word.startsWith(part) ? 0 : beginsAlike(word, part) ? slipsBetween(word, part, most - sum) : Infinity,
      ),
    );
    if (sum > most) return Infinity;
  }
  return sum;
}

/** Whether one of the first two letters is among the first two of the other: a hand that slips rarely begins so. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}
