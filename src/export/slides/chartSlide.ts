import type { ChartData } from './chart/chartData';
import { filledRows, firstRows } from './chart/firstRows';
import type { Measure } from '../picture/wrapText';
import { creditTexts, fittedTexts } from './fittedTexts';
import type { DeckDesign } from './design';
import { underTitle } from './longTitle';
import type { SlideContent } from './slide';

interface ChartSlideOptions {
  chart: ChartData;
  /** The name of the view. */
  view: string;
  /** How many rows are drawn, of how many. */
  rowsOf: (shown: number, all: number) => string;
  /** Which bars do not stand back. */
  inFull: (names: readonly string[]) => string;
  /** Sources, date and address. */
  credits: readonly [sources: string, made: string];
  footer: string;
  /** For the speaker. */
  notes: string;
  inWords: (chart: ChartData) => string;
}

/** A chart over the whole slide, its name as the title; of many bars the longest ones. */
export function chartSlide(options: ChartSlideOptions, design: DeckDesign, measure: Measure): SlideContent {
  const { chart, view, rowsOf, inFull, credits, footer, notes, inWords } = options;
  const layout = underTitle(design, 'chart', chart.title, measure);
  const { chart1 } = layout.places;
  const data = firstRows(chart);
  const shown = data.labels.length;
  const all = chart.kind === 'bar' ? filledRows(chart).length : shown;
  const text = fittedTexts(layout, measure, design.unit);
  const chosen = data.labels.filter((_, row) => data.chosen?.[row]);
  const about = [
    `${view} (${chart.about})`,
    ...(shown < all ? [rowsOf(shown, all)] : []),
    ...(chosen.length > 0 && chosen.length < shown ? [inFull(chosen)] : []),
  ].join('; ');
  return {
    layout: 'chart',
    texts: [
      text('title', [chart.title]),
      text('sentence', [about]),
      creditTexts(credits, design.unit),
      text('footer', [footer]),
    ],
    charts: chart1 ? [{ place: 'chart1', data, box: chart1.box, isTitled: false, about: inWords(data) }] : [],
    notes,
  };
}
