import { slipsBetween } from '../world/folding';
import type { TextMatch, Spelling } from './spelling';

/** Shorter words are too like one another for a slip to be seen. */
const LEAST = 4;
/** What begins a longer name, or is in it, must have a word as long as this, or several: more words are like it. */
const LEAST_WITHIN = 6;
const LEAST_SEVERAL = 10;
/** With a word of this length there may be two slips. */
const TWO_SLIPS = 9;

/**
 * How few slips of the hand lie between what was typed and a text, or the beginning of the text or of its words.
 * Null if there are too many for its length, or if it begins with another letter: a hand that slips rarely begins so,
 * and most names that are one letter from another differ in their first.
 */
export function slipOf(text: Spelling, query: Spelling): TextMatch | null {
  const { whole } = query;
  if (whole.length < LEAST) return null;
  const longest = Math.max(...query.saying.map(({ length }) => length));
  const most = longest < TWO_SLIPS ? 1 : 2;
  const mayBeWithin = longest >= LEAST_WITHIN || query.joined.length >= LEAST_SEVERAL;
  let loss = Infinity;
  if (beginsAlike(text.whole, whole)) {
    if (isLongEnough(text.whole, whole)) loss = slips(text.whole, whole, most);
    if (mayBeWithin)
      for (let length = whole.length - 1; length <= whole.length + 1 && length < text.whole.length; length++)
        loss = Math.min(loss, slips(text.whole.slice(0, length), whole, 1) + 0.5);
  }
  if (mayBeWithin && text.words.length > 1) loss = Math.min(loss, slipsInWords(text, query, most) + 0.6);
  return loss < Infinity ? { how: 'slip', loss } : null;
}

/** The slips in all words of what was typed, each as the word of the text that is nearest to it. */
function slipsInWords({ words }: Spelling, { saying }: Spelling, most: number): number {
  let sum = 0;
  for (const part of saying) {
    sum += Math.min(
      ...words.map((word) =>
        word.startsWith(part)
          ? 0
          : part.length > LEAST && beginsAlike(word, part)
            ? slips(word, part, most - sum)
            : Infinity,
      ),
    );
    if (sum > most) return Infinity;
  }
  return sum;
}

/**
 * Slips between two texts. Whether a letter is doubled, and i or y, many writers do not know: all of that is one slip
 * in a name, as in "Morroco" and "Lybia".
 */
function slips(a: string, b: string, most: number): number {
  const plain = slipsBetween(a, b, most);
  return plain < Infinity ? plain : slipsBetween(asHeard(a), asHeard(b), most - 1) + 1;
}

const asHeard = (text: string): string => text.replaceAll('y', 'i').replace(/(.)\1/g, '$1');

/** A name of four letters is found by one more, or by two that are swapped: a wrong letter makes another word. */
function isLongEnough(name: string, typed: string): boolean {
  return (
    name.length > LEAST || typed.length > LEAST || [...name].sort().join('') === [...typed].sort().join('')
  );
}

/** Whether both begin with the same letter, or with the same two, swapped. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
