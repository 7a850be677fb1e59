/** The width of a text, px. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

/** A name as it can be written: in one line or in several. */
export interface LabelForm {
  lines: readonly string[];
  /** Of its letters with their ascenders and descenders, px. */
  width: number;
  height: number;
}

/** From line to line, and from the top of the highest letter to the foot of the lowest, in sizes of type. */
export const LINE = 1.1;
const LETTERS = 1.37;
/** From the top of a line to where its letters stand. */
export const BASELINE = 1.07;

/**
 * The forms of a name, the widest first: whole, and broken into two lines, or more where they are asked for, each time
 * where the lines are of the least width. No name is cut.
 * @param size of type, px
 */
export function labelForms(
  name: string,
  size: number,
  isBold: boolean,
  measure: MeasureText,
  mostLines = 2,
): LabelForm[] {
  const formOf = (lines: readonly string[]): LabelForm => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, size, isBold))),
    height: size * (LETTERS + LINE * (lines.length - 1)),
  });
  const forms: LabelForm[] = [];
  let broken: string[][] = [[name]];
  for (let count = 1; count <= mostLines; count += 1) {
    const [narrowest] = broken.map(formOf).sort((a, b) => a.width - b.width);
    if (!narrowest) break;
    forms.push(narrowest);
    broken = broken.flatMap((lines) =>
      breaksOf(lines.at(-1) ?? '').map((last) => [...lines.slice(0, -1), ...last]),
    );
  }
  return forms;
}

/** Every way to write a name in two lines: broken at a space, or behind a hyphen. */
function breaksOf(name: string): string[][] {
  return [...name.matchAll(/\s+|(?<=\p{L}-)(?=\p{L})/gu)].map((gap) => [
    name.slice(0, gap.index),
    name.slice(gap.index + gap[0].length),
  ]);
}
