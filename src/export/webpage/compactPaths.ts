/** A path of straight lines between absolute points, as `svgPicture` writes them, closed or not. */
const STRAIGHT = / d="(M[-\d.MLZ ]+)"/g;

/** How many lines of the grid a point lies off the one before, at least. */
const LEAST = 3;

/**
 * The same picture in fewer signs: the points of its outlines on a grid, none near the one before, each as a step from there.
 * @param svg a whole SVG file
 * @param grid from one line of the grid to the next, px
 */
export function compactPaths(svg: string, grid: number): string {
  return svg.replace(
    STRAIGHT,
    (_, path: string) =>
      ` d="${path
        .slice(1)
        .split('M')
        .map((part) => stepsOf(part, grid))
        .join('')}"`,
  );
}

/** A part of a path, without its first sign. */
function stepsOf(part: string, grid: number): string {
  const isClosed = part.endsWith('Z');
  const points = part
    .replace('Z', '')
    .split('L')
    .map((point) =>
      point
        .trim()
        .split(' ')
        .map((value) => Math.round(Number(value) / grid)),
    );
  let [x, y] = [0, 0];
  const steps: string[] = [];
  for (const [i, [px = 0, py = 0]] of points.entries()) {
    const [dx, dy] = [px - x, py - y];
    const isEnd = i === points.length - 1 && !isClosed;
    if (i > 0 && Math.abs(dx) + Math.abs(dy) < (isEnd ? 1 : LEAST)) continue;
    [x, y] = [px, py];
    steps.push(
      i === 0
        ? `M${said(px * grid)}${after(py * grid)}`
        : `${steps.length === 1 ? 'l' : ''}${steps.length === 1 ? said(dx * grid) : after(dx * grid)}${after(dy * grid)}`,
    );
  }
  // What is smaller than the grid is a point, which is drawn as nothing.
  if (isClosed && steps.length < 3) return '';
  return steps.join('') + (isClosed ? 'z' : '');
}

/** A number in as few signs as there can be. */
function said(value: number): string {
  return String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.');
}

/** The same behind another number: a minus sets it apart by itself. */
function after(value: number): string {
  const text = said(value);
  return text.startsWith('-') ? text : ` ${text}`;
}
