/** A short number, of a day or a count, before the word that it belongs to. */
const NUMBER = /(?<![\p{L}\p{N}.,])(\d{1,3}\.?) (?=\p{L})/gu;

/** A text whose lines never end with the number of a day, or of what is counted, without its word: "1 March", "22 member". */
export function tied(text: string): string {
  return text.replace(NUMBER, '$1\u00a0');
}
