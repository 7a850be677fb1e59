import type { Atlas } from '../../atlas/atlas.svelte';
import type { AboutView } from '../viewContent';
import type { ChartData } from './chart/chartData';
import { chartInWords } from './chart/chartWords';
import { chartSlide } from './chartSlide';
import type { DeckLook } from './deckLook';
import type { SlideContent } from './slide';

interface ViewChart {
  atlas: Atlas<'explore' | 'present'>;
  about: AboutView;
  chart: ChartData;
  /** The line below its title. */
  view: string;
  sources: { short: string; whole: string };
}

/** A chart of a view over a whole slide. */
export function viewChartSlide(
  { atlas, about, chart, view, sources }: ViewChart,
  { design, measure }: DeckLook,
): SlideContent {
  const words = atlas.present.output;
  const { number, date } = atlas.formats;
  const options = {
    chart,
    view,
    rowsOf: (shown: number, all: number) => words.slides.rowsOf(number(shown), number(all)),
    inFull: (names: readonly string[]) => words.slides.inFullColour(atlas.formats.and(names)),
    credits: [sources.short, words.made(date(about.date), date(about.made), about.address)] as const,
    footer: atlas.organization.disclaimer,
    notes: [chartSaid(atlas, chart), about.choice, sources.whole].join('\n\n'),
    inWords: (shown: ChartData) => chartSaid(atlas, shown),
  };
  return chartSlide(options, design, measure);
}

/** A chart for those who cannot see it. */
export function chartSaid(atlas: Atlas<'explore' | 'present'>, chart: ChartData): string {
  return chartInWords(chart, atlas.present.output.slides.charts, atlas.formats);
}

/** Where the data of a view's charts are from: what its slide credits, and the view itself, in which each row has its source. */
export function chartSources({ sources, title, address }: AboutView) {
  return [...sources, { title, address }];
}
