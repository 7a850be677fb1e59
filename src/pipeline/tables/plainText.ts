/** Longer than any text of the tables; a column may allow less (`maxLength`). */
export const LONGEST_TEXT = 500;

/** Control and formatting characters, half characters, private ones, and separators of lines and paragraphs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
/** All languages of the tables are written in Latin letters. A language with others needs them here. */
const FOREIGN_LETTER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Two alphabets whose letters look like Latin ones. */
const LATIN = /\p{Script=Latin}/u;
const ALIKE = /\p{Script=Cyrillic}|\p{Script=Greek}/u;
/** Latin letters and signs a second time, for mathematics or in full width: they look like the usual ones. */
const DOUBLE = /[\u{FF01}-\u{FFEF}\u{1D400}-\u{1D7FF}]/u;
/**
 * Letters in UTF-8 that were taken for Windows-1252 and saved as what they look like there: “Ã©” for “é”, “â€™” for “’”.
 * After other letters than  and à a closing quotation mark is no sign of it: “FPÖ»”.
 */
export const SAVED_TWICE =
  /[\u00C2\u00C3][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|[\u00C4-\u00DF][\u0080-\u009F\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|\u00E2[\u0080\u20AC]|\u00F0[\u009F\u0178]/;
const MARKUP = /<[a-z/!?]|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
/** A spreadsheet takes such a cell for something to compute. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * What is wrong with a text that readers see as it stands, with what was expected; null if nothing.
 * @param longest how many characters it may have
 * @param letters `any` for those of other scripts than Latin too, as long as none looks like one of another beside it
 */
export function faultInText(text: string, longest: number = LONGEST_TEXT, letters?: 'any'): string | null {
  if (text.length > longest) return `has ${text.length} characters (expected at most ${longest})`;
  if (text.includes('\uFFFD')) return 'holds characters that are not UTF-8';
  const twice = SAVED_TWICE.exec(text)?.[0];
  if (twice) return `holds "${twice}", one letter that was taken for others (expected it saved in UTF-8)`;
  if (/[\r\n]/.test(text)) return 'holds a line break (expected one line)';
  if (text !== text.trim()) return 'begins or ends with a space (expected none there)';
  if (/\s\s/.test(text)) return 'holds two spaces side by side (expected one)';
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden) return `holds the hidden character ${codeOf(hidden)} (expected letters, signs and spaces)`;
  if (MARKUP.test(text)) return 'holds markup (expected plain text)';
  if (FORMULA.test(text)) return 'begins like a formula of a spreadsheet (expected a letter, digit or mark)';
  const foreign = letters !== 'any' ? FOREIGN_LETTER : LATIN.test(text) ? ALIKE : DOUBLE;
  const odd = (foreign.exec(text) ?? DOUBLE.exec(text))?.[0];
  if (odd) return `holds "${odd}" (${codeOf(odd)}), which looks like another letter (expected Latin ones)`;
  if (text !== text.normalize('NFC')) return 'holds letters and accents apart (expected them joined: NFC)';
  return null;
}

/** A character as standards name it: "U+202E". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
