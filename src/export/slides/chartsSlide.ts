import type { Measure } from '../picture/wrapText';
import type { ChartData } from './chart/chartData';
import { CHART_SIZES } from './chart/chartLook';
import { fitText, LINE } from './fitText';
import { placeholdersOf, TYPE, type SlideSize } from './ooxml/layouts';
import type { SlideChart, SlideContent, SlideText } from './slide';

interface ChartsSlideOptions {
  title: string;
  /** What the charts are of. */
  sentence: string;
  /** Sources, date and address. */
  credits: readonly string[];
  footer: string;
  /** At most four, the one with the most rows last. */
  charts: readonly ChartData[];
  inWords: (chart: ChartData) => string;
}

/** How much of its width a chart leaves to its title. */
const TITLE_SHARE = 0.8;

/** The same choice in numbers: all of its charts on one slide. */
export function chartsSlide(options: ChartsSlideOptions, size: SlideSize, measure: Measure): SlideContent {
  const places = placeholdersOf('charts', size);
  const text = (place: 'sentence' | 'notes', words: readonly string[], from: number): SlideText => {
    const box = places[place];
    return {
      place,
      paragraphs: words.map((one) => [{ text: one }]),
      size: box ? fitText(words, box, { from, measure }) : from,
    };
  };
  const boxed = options.charts.flatMap((data, i) => {
    const place = `chart${i + 1}` as SlideChart['place'];
    const box = places[place];
    return box ? [{ place, data, box }] : [];
  });
  // On one line, all alike: in a low chart a second one would take the room of its rows.
  const titleSize = boxed.reduce((size, { data: { title, about }, box }) => {
    const line = { width: box.width * TITLE_SHARE, height: CHART_SIZES.title * LINE };
    return Math.min(size, fitText([`${title} (${about})`], line, { from: CHART_SIZES.title, measure }));
  }, CHART_SIZES.title);
  return {
    layout: 'charts',
    texts: [
      { place: 'title', paragraphs: [[{ text: options.title }]] },
      text('sentence', [options.sentence], TYPE.sentence * 0.85),
      text('notes', options.credits, TYPE.small),
      { place: 'footer', paragraphs: [[{ text: options.footer }]] },
    ],
    charts: boxed.map((chart) => ({ ...chart, titleSize, about: options.inWords(chart.data) })),
    notes: options.sentence,
  };
}
