/** Longer than any text of the tables; a column may allow less (`maxLength`). */
export const LONGEST_TEXT = 500;

/**
 * Control and formatting characters, half characters, private ones, separators of lines and paragraphs, and what joins,
 * fills or varies others without a sign of its own.
 */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Spaces that look like the usual one, or wider or narrower, but those that French sets beside its marks. */
const OTHER_SPACE = /(?! |\u{A0}:|\u{202F}[;!?%»]|(?<=«)\u{202F})\p{Zs}/u;
/** The languages of the tables are written in Latin or Arabic letters. A language with others needs them here. */
const FOREIGN_LETTER = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;
/** Two alphabets whose letters look like Latin ones. */
const LATIN = /\p{Script=Latin}/u;
const ALIKE = /\p{Script=Cyrillic}|\p{Script=Greek}/u;
/**
 * Letters and signs a second time: for mathematics, in full width, in circles, as Roman numerals, joined for print
 * (Latin, and Arabic in the form that it has within a word), or as signs of sounds. They look like the usual ones.
 */
const DOUBLE =
  /[\u{FF01}-\u{FFEF}\u{1D400}-\u{1D7FF}\u{FB00}-\u{FB06}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFC}\u{2160}-\u{2188}\u{249C}-\u{24E9}\u{1F100}-\u{1F1FF}\u{1D00}-\u{1DBF}\u{251}\u{261}\u{262}\u{26A}\u{274}\u{280}\u{28F}\u{299}\u{29C}\u{29F}]|(?=[\u{2100}-\u{214F}])\p{L}/u;
/** No language in Latin letters sets two marks on a letter that has no such letter of its own. */
const MARKS = /^\p{M}|\p{M}{2}/u;
/** What a spreadsheet writes in the place of a value, in English and German. */
const SHEET_ERROR =
  /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BEZUG!|NV(?!\p{L})|WERT!|ZAHL!|#+)/u;
/** What stands for a text that is still to come. */
const TO_COME =
  /^(?:TB[ACD]|tb[acd]|T[Oo] ?D[Oo]|FIX ?ME|[Nn]\/[Aa]|n\. ?a\.|k\. ?A\.|null|NULL|undefined|NaN|x{2,}|X{2,}|[Ll]orem ipsum.*|\?+|\.+|…)$/;
/** An address in the place of a text. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|javascript:|data:|mailto:)\S+$/i;
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
  const space = OTHER_SPACE.exec(text)?.[0];
  if (space) return `holds the space ${codeOf(space)} (expected the usual one)`;
  if (SHEET_ERROR.test(text)) return 'holds an error of a spreadsheet (expected a text)';
  if (TO_COME.test(text)) return 'stands for a text that is to come (expected the text, or nothing)';
  if (ADDRESS.test(text)) return 'is an address (expected a text)';
  if (MARKUP.test(text)) return 'holds markup (expected plain text)';
  if (FORMULA.test(text)) return 'begins like a formula of a spreadsheet (expected a letter, digit or mark)';
  const odd = oddLetterIn(text, letters);
  if (odd) return `holds "${odd}" (${codeOf(odd)}), which looks like another letter (expected Latin ones)`;
  if (text !== text.normalize('NFC')) return 'holds letters and accents apart (expected them joined: NFC)';
  const marks = MARKS.exec(LATIN.test(text) ? text : (text[0] ?? ''))?.[0].at(-1);
  if (marks)
    return `holds the mark ${codeOf(marks)} without a letter for it (expected one letter for each mark)`;
  return null;
}

/** The first letter that looks like a usual one and is none, or that none of our languages has. */
export function oddLetterIn(text: string, letters?: 'any'): string | undefined {
  const foreign = letters !== 'any' ? FOREIGN_LETTER : LATIN.test(text) ? ALIKE : DOUBLE;
  return (foreign.exec(text) ?? DOUBLE.exec(text))?.[0];
}

/** A character as standards name it: "U+202E". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
