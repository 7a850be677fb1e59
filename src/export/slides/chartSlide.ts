import type { ChartData } from './chart/chartData';
import { filledRows, firstRows } from './chart/firstRows';
import type { Measure } from '../picture/wrapText';
import { fittedTexts } from './fittedTexts';
import { placeholdersOf, TYPE, type SlideSize } from './ooxml/layouts';
import type { SlideContent } from './slide';

interface ChartSlideOptions {
  chart: ChartData;
  /** The name of the view. */
  view: string;
  /** How many rows are drawn, of how many. */
  rowsOf: (shown: number, all: number) => string;
  /** Sources, date and address. */
  credits: readonly string[];
  footer: string;
  /** For the speaker. */
  notes: string;
  inWords: (chart: ChartData) => string;
}

/** A chart over the whole slide, its name as the title; of many bars the longest ones. */
export function chartSlide(options: ChartSlideOptions, size: SlideSize, measure: Measure): SlideContent {
  const { chart, view, rowsOf, credits, footer, notes, inWords } = options;
  const places = placeholdersOf('chart', size);
  const data = firstRows(chart);
  const shown = data.labels.length;
  const all = chart.kind === 'bar' ? filledRows(chart).length : shown;
  const text = fittedTexts('chart', size, measure);
  const about = [`${view} (${chart.about})`, ...(shown < all ? [rowsOf(shown, all)] : [])].join('; ');
  return {
    layout: 'chart',
    texts: [
      text('title', [chart.title], TYPE.title),
      text('sentence', [about], TYPE.sentence),
      text('notes', credits, TYPE.small),
      { place: 'footer', paragraphs: [[{ text: footer }]] },
    ],
    charts: places.chart1
      ? [{ place: 'chart1', data, box: places.chart1, isTitled: false, about: inWords(data) }]
      : [],
    notes,
  };
}
