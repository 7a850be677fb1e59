/** Words in one look. */
export interface Run {
  text: string;
  /** Its own colour, if it is not that of the text. */
  colour?: string;
  isBold?: boolean;
}

/** The width of a text, px. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** A word with the space behind it; a space that is not to be broken is a part of the word. */
const WORDS = /(?:\S|[\u00a0\u202f])+\s*|\s+/g;
const SPACE_AT_END = /[^\S\u00a0\u202f]$/;

/**
 * Breaks a text into lines between its words. A word wider than the room stands alone and sticks out.
 * @param runs its words, in their looks
 * @param room width of a line, px
 */
export function wrapText(runs: readonly Run[], room: number, size: number, measure: Measure): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const run of runs) {
    // A space goes with the word before it, so that a line never begins with one.
    for (const word of run.text.match(WORDS) ?? []) {
      const isBold = run.isBold ?? false;
      const line = lines.at(-1) ?? [];
      const isGlued = line.length > 0 && !SPACE_AT_END.test(line.at(-1)?.text ?? '');
      if (!isGlued && used > 0 && used + measure(word.trimEnd(), size, isBold) > room) {
        lines.push([{ ...run, text: word }]);
        used = measure(word, size, isBold);
        continue;
      }
      const last = line.at(-1);
      if (last && last.colour === run.colour && last.isBold === run.isBold) last.text += word;
      else line.push({ ...run, text: word });
      used += measure(word, size, isBold);
    }
  }
  return lines
    .map((line) => line.map((run, i) => (i === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run)))
    .filter((line) => line.some(({ text }) => text !== ''));
}

/** Halvings after which the room for lines of like length is found to a px, in pictures up to 4,096 px wide. */
const HALVINGS = 12;

/** The same in as few lines, of like length: no last line of one word. */
export function wrapEvenly(runs: readonly Run[], room: number, size: number, measure: Measure): Run[][] {
  const most = wrapText(runs, room, size, measure).length;
  let [least, enough] = [room / most, room];
  for (let i = 0; i < HALVINGS && most > 1; i += 1) {
    const middle = (least + enough) / 2;
    if (wrapText(runs, middle, size, measure).length > most) least = middle;
    else enough = middle;
  }
  return wrapText(runs, enough, size, measure);
}
