import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import type { PictureTable } from '../picture/mapPicture';
import { escapeXml } from '../picture/svgPicture';
import { wrapText, type Measure } from '../picture/wrapText';
import { STRONGEST } from '../slides/table/tableFrame';
import { CELL } from '../slides/table/tablePages';

/** The table of a slide as a part of its picture, as it is there. */
export function tableSketch(
  { columns, pages: { head, pages, widths, size, lineHeight }, shares }: PictureTable,
  { x: left, y: top }: Box,
  colours: Colours,
  measure: Measure,
): string {
  let y = top;
  const rows = [head, ...(pages[0] ?? [])].map(({ cells, height }, row) => {
    let x = left;
    const isHead = row === 0;
    const drawn = cells.map((text, column) => {
      const width = widths[column] ?? 0;
      const share = shares[row - 1]?.[column] ?? 0;
      const isEnd = columns[column]?.align === 'end';
      const ground = isHead
        ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.sea}"/>`
        : share > 0
          ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.member}" fill-opacity="${share * STRONGEST}"/>`
          : '';
      const lines = wrapText([{ text, isBold: isHead }], width - 2 * CELL.inline + 1, size, measure);
      const at = isEnd ? x + width - CELL.inline : x + CELL.inline;
      const words = lines.map(
        (line, i) =>
          `<text x="${at}" y="${y + CELL.block + size + i * lineHeight}" font-size="${size}"${isEnd ? ' text-anchor="end"' : ''}${isHead ? ' font-weight="700"' : ''} fill="${colours.ink}">${escapeXml(line.map((run) => run.text).join(''))}</text>`,
      );
      x += width;
      return ground + words.join('');
    });
    y += height;
    const rule = `<path d="M${left} ${y}H${x}" stroke="${isHead ? colours.soft : colours.line}"/>`;
    return drawn.join('') + rule;
  });
  return `<g data-table="">${rows.join('')}</g>`;
}
