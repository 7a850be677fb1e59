import type { Direction } from '../../words/language';

/**
 * What is drawn from left to right as it is where lines are written to the left: rectangles and the beginnings of texts as
 * far from the right edge as they were from the left one. `direction` turns the anchors of texts too. Paths stay.
 * @param svg rectangles, texts and paths, as pictures write them
 * @param edges the sum of the left and the right edge, px
 * @param dir how lines are written; with any but `rtl` all stays as it is
 */
export function turnedRound(svg: string, edges: number, dir: Direction | undefined): string {
  if (dir !== 'rtl') return svg;
  return svg
    .replace(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)"/g, (_, x: string, y: string, width: string) => {
      return `<rect x="${rounded(edges - Number(x) - Number(width))}" y="${y}" width="${width}"`;
    })
    .replace(
      /<text x="([^"]+)"/g,
      (_, x: string) => `<text direction="rtl" x="${rounded(edges - Number(x))}"`,
    );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
