import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import { escapeXml } from '../picture/svgPicture';
import { wrapText, type Measure } from '../picture/wrapText';
import type { ChartData } from '../slides/chart/chartData';
import { totalOf } from '../slides/chart/firstRows';

/** Sizes, px of the slide. */
const TITLE = 15;
const LABEL = 12;
const LINE = 1.3;
/** The share of a row that its bar takes. */
const BAR = 0.42;

/**
 * A chart of a slide as elements of SVG: what it shows, not each line of how a program draws it.
 * @param say writes a number
 */
export function chartSketch(
  chart: ChartData,
  box: Box,
  colours: Colours,
  measure: Measure,
  say: (value: number) => string,
): string {
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
  return [...title, ...(chart.kind === 'bar' ? bars : curves)(chart, plot, colours, measure, say)].join('');
}

type Draw = (
  chart: ChartData,
  box: Box,
  colours: Colours,
  measure: Measure,
  say: (value: number) => string,
) => string[];

/** Each bar below its name, with its numbers at its end. */
const bars: Draw = ({ labels, series, colours: own }, box, colours, measure, say) => {
  const totals = labels.map((_, row) => totalOf({ series }, row));
  const numbers = labels.map((_, row) =>
    series
      .map(({ values }) => values[row] ?? 0)
      // Colours tell the parts apart; one that is not there needs no number.
      .filter((value, _i, all) => value > 0 || all.length === 1)
      .map(say)
      .join(' · '),
  );
  const behind = Math.max(0, ...numbers.map((text) => measure(text, LABEL, true))) + LABEL / 2;
  const scale = (box.width - behind) / Math.max(1, ...totals);
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
    const foot = y + step - 2 - (step * BAR - 2 - size * 0.72) / 2;
    const end = word(numbers[row] ?? '', x + LABEL / 3, foot, size, colours.ink, true);
    return [word(label, box.x, y + step * (1 - BAR) - 3, size, colours.soft), ...parts, end];
  });
};

/** Each curve with its name and last number at its end; the first and the last of the labels below. */
const curves: Draw = ({ labels, series, colours: own }, box, colours, measure, say) => {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const base = box.y + box.height - 2 * LABEL;
  const curved = series.flatMap(({ name, values }, i) => {
    const points = values.map((value, at): [number, number] => [
      box.x + (at / Math.max(1, labels.length - 1)) * box.width,
      base - (base - box.y - 2 * LABEL) * (value / most),
    ]);
    const line = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
    const said = `${name}: ${say(values.at(-1) ?? 0)}`;
    const y = (points.at(-1)?.[1] ?? base) - LABEL / 2;
    return [
      `<path d="M${line}" fill="none" stroke="${own[i] ?? ''}" stroke-width="2.5"/>`,
      word(said, box.x + box.width - measure(said, LABEL, true), y, LABEL, colours.ink, true),
    ];
  });
  const end = box.x + box.width - measure(last, LABEL, false);
  return [
    ...curved,
    word(first, box.x, base + 1.4 * LABEL, LABEL, colours.soft),
    word(last, end, base + 1.4 * LABEL, LABEL, colours.soft),
  ];
};

function word(text: string, x: number, y: number, size: number, fill: string, isBold = false): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" fill="${fill}"${isBold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`;
}
