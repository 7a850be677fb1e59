import type PptxGenJS from 'pptxgenjs';
import type { Box } from './clipOutlines';
import type { Colours } from './colours';
import type { TextBlock } from './picture';
import type { ChartData } from './slideCharts';
import { plainOf } from './svgPicture';

export type Deck = PptxGenJS;
export type Slide = PptxGenJS.Slide;

/** 96 px to the inch, as slides and style sheets count. */
export const INCH = 96;
const POINT = 0.75;
export const FONT = 'Arial';

/** Puts a text into a slide as a box of native text; the title into the place that the deck's outline shows. */
export function addText(slide: Slide, block: TextBlock): void {
  const { role, box, size, lineHeight, colour, isBold, lines } = block;
  const runs = lines.flatMap((line, i) =>
    line.map((run, j) => ({
      text: j === line.length - 1 && i < lines.length - 1 ? `${run.text} ` : run.text,
      options: { bold: run.isBold ?? isBold, color: bare(run.colour ?? colour) },
    })),
  );
  const place = {
    x: box.x / INCH,
    y: box.y / INCH,
    w: box.width / INCH,
    h: (box.height + lineHeight * 0.2) / INCH,
    fontSize: Math.round(size * POINT * 10) / 10,
    margin: 0,
    valign: 'top' as const,
  };
  if (role === 'title')
    slide.addText(plainOf(block), { ...place, placeholder: 'title', bold: isBold, color: bare(colour) });
  else slide.addText(runs, place);
}

/** Puts a chart with its data into a slide. */
export function addChart(deck: Deck, slide: Slide, chart: ChartData, box: Box, colours: Colours): void {
  const { kind, title } = chart;
  const isBar = kind === 'bar';
  // Bars are drawn from the foot up; the first row stands at the top, as on the page.
  const inOrder = <Value>(values: readonly Value[]) => (isBar ? values.toReversed() : [...values]);
  const labels = inOrder(chart.labels);
  const series = chart.series.map(({ name, values }) => ({ name, values: inOrder(values) }));
  const palette = chart.colours.map(bare);
  const soft = bare(colours.soft);
  slide.addChart(
    isBar ? deck.ChartType.bar : deck.ChartType.line,
    series.map(({ name, values }) => ({ name, labels, values })),
    {
      x: box.x / INCH,
      y: box.y / INCH,
      w: box.width / INCH,
      h: box.height / INCH,
      altText: `${title}: ${series.map(({ name, values }) => `${name} ${values.reduce((a, b) => a + b, 0)}`).join(', ')}`,
      showTitle: true,
      title,
      titleFontSize: 10,
      titleColor: bare(colours.ink),
      titleFontFace: FONT,
      chartColors: chart.series.length === 1 ? inOrder(palette) : palette,
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontSize: 9,
      legendColor: soft,
      catAxisLabelFontSize: labels.length > 12 ? 7 : 8,
      catAxisLabelColor: soft,
      catAxisLineShow: false,
      valAxisLabelFontSize: 8,
      valAxisLabelColor: soft,
      valAxisLineShow: false,
      valGridLine: { style: 'none' },
      ...(isBar
        ? {
            barDir: 'bar' as const,
            barGrouping: series.length > 1 ? ('stacked' as const) : ('clustered' as const),
            dataLabelPosition: 'outEnd' as const,
            barGapWidthPct: 40,
            catAxisLabelFrequency: '1',
            valAxisHidden: true,
            showValue: series.length === 1,
            dataLabelFontSize: 8,
            dataLabelColor: bare(colours.ink),
          }
        : { lineSize: 2, lineDataSymbol: 'none' as const, catAxisLabelFrequency: '10' }),
    },
  );
}

/** A colour as the library writes it, without its sign. */
export function bare(colour: string): string {
  return colour.slice(1).toUpperCase();
}
