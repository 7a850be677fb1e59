import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import { escapeXml } from '../picture/svgPicture';
import { wrapText, type Measure } from '../picture/wrapText';
import type { ChartData } from '../slides/chart/chartData';

/** Sizes, px of the slide. */
const TITLE = 15;
const LABEL = 12;
const LINE = 1.3;
/** The share of a row that its bar takes. */
const BAR = 0.42;

/** A chart of a slide as elements of SVG: what it shows, not each line of how a program draws it. */
export function chartSketch(chart: ChartData, box: Box, colours: Colours, measure: Measure): string {
  const lines = wrapText([{ text: chart.title, isBold: true }], box.width, TITLE, measure);
  const title = lines.map((line, i) =>
    word(
      line.map(({ text }) => text).join(''),
      box.x,
      box.y + TITLE * (1 + i * LINE),
      TITLE,
      colours.ink,
      true,
    ),
  );
  const head = TITLE * LINE * lines.length + LABEL;
  const plot = { ...box, y: box.y + head, height: box.height - head };
  return [...title, ...(chart.kind === 'bar' ? bars(chart, plot, colours) : curves(chart, plot))].join('');
}

function bars({ labels, series, colours: own }: ChartData, box: Box, colours: Colours): string[] {
  const totals = labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0));
  const scale = box.width / Math.max(1, ...totals);
  const step = Math.min(box.height / Math.max(1, labels.length), 4 * LABEL);
  const isColouredByRow = series.length === 1 && own.length === labels.length;
  return labels.flatMap((label, row) => {
    const y = box.y + row * step;
    let x = box.x;
    const parts = series.map(({ values }, i) => {
      const width = (values[row] ?? 0) * scale;
      const fill = own[isColouredByRow ? row : i] ?? colours.soft;
      const part = `<rect x="${x.toFixed(1)}" y="${(y + step * (1 - BAR)).toFixed(1)}" width="${width.toFixed(1)}" height="${(step * BAR - 2).toFixed(1)}" fill="${fill}"/>`;
      x += width;
      return part;
    });
    const size = Math.min(LABEL, step * (1 - BAR));
    return [word(label, box.x, y + step * (1 - BAR) - 3, size, colours.soft), ...parts];
  });
}

function curves({ labels, series, colours: own }: ChartData, box: Box): string[] {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  return series.map(({ values }, i) => {
    const points = values.map((value, at) => {
      const x = box.x + (at / Math.max(1, labels.length - 1)) * box.width;
      return `${x.toFixed(1)} ${(box.y + box.height * (1 - value / most)).toFixed(1)}`;
    });
    return `<path d="M${points.join('L')}" fill="none" stroke="${own[i] ?? ''}" stroke-width="2.5"/>`;
  });
}

function word(text: string, x: number, y: number, size: number, fill: string, isBold = false): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" fill="${fill}"${isBold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`;
}
