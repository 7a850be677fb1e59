import { escapeXml } from '../picture/svgPicture';

/** Sizes of type in a chart that is taken alone, px, and the height of a line. */
export const LABEL = 13;
export const SMALL = 11.5;
export const LINE = 1.3;

/** A number as SVG has it: no finer than an eye. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

/** A text of one line; `y` is the line that it stands on. */
export function word(
  text: string,
  [x, y]: readonly [number, number],
  {
    size = LABEL,
    fill,
    isBold = false,
    anchor = 'start',
  }: { size?: number; fill: string; isBold?: boolean; anchor?: 'start' | 'middle' | 'end' },
): string {
  const weight = isBold ? ' font-weight="700"' : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}" fill="${fill}"${weight}${side}>${escapeXml(text)}</text>`;
}

/** A rectangle. */
export function rect(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  more = '',
): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}"${more}/>`;
}

/** A line from point to point. */
export function line(points: readonly (readonly [number, number])[], stroke: string, width = 1): string {
  const d = points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L');
  return `<path d="M${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
}
