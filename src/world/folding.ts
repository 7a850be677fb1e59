const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic letters that writers exchange, and those that Persian and Urdu keyboards have in their place.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};
/** A stroke that only makes a word longer. */
const TATWEEL = /ـ/g;
/** The Arabic article, also behind "and": many leave it out, as in "عراق" for "العراق". */
const ARTICLE = /(?<!\p{L})و?ال(?=\p{L}{3})/gu;
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** A point, and a space after it, between two single letters: "U.K.", "U. K." */
const POINTS = /(?<!\p{L})(\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu;

/**
 * A text as it is compared: small letters without accents, one space for everything that is neither
 * letter nor digit, single letters with points between them as one word. "Côte d'Ivoire" becomes
 * "cote d ivoire", "U.K." becomes "uk", "أنقرة" "انقره".
 */
export function fold(text: string): string {
  return text
    .replace(POINTS, '$1')
    .toLowerCase()
    .replace(TATWEEL, '')
    .replace(/[ßæœøłđðþıةىیکٱ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The spellings under which a text is found: folded, with umlauts written out as German does, and without the Arabic
 * article.
 */
export function spellingsOf(text: string): string[] {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [...new Set([fold(text), fold(written), fold(text.replace(ARTICLE, ''))])];
}

/**
 * How many slips of the hand lie between two texts, if no more than `most`: a letter too many, too few, wrong, or
 * two neighbours swapped (Damerau's four; Levenshtein's distance with them). Infinity if there are more.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let last: number[] = [];
  let row = Array.from({ length: b.length - start + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length - start; i++) {
    const before = last;
    last = row;
    row = [i];
    const [at, prior] = [a[start + i - 1], a[start + i - 2]];
    for (let j = 1; j <= b.length - start; j++) {
      const other = b[start + j - 1];
      let slips = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (at === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && at === b[start + j - 2] && prior === other)
        slips = Math.min(slips, (before[j - 2] ?? Infinity) + 1);
      row[j] = slips;
    }
    if (Math.min(...row) > most) return Infinity;
  }
  const slips = row.at(-1) ?? Infinity;
  return slips <= most ? slips : Infinity;
}
