import type { Scheme } from '../../choice/chosen';
import type { Atlas } from '../../atlas/atlas.svelte';
import { nameOfView } from '../../figures/viewName';
import { fitColour } from '../../map/marks/countryLook';
import type { DetailTables } from '../../world/tables';
import { readColours, type Colours } from '../picture/colours';
import { quietDrawable, type Drawable } from '../picture/drawable';
import type { Box } from '../picture/clipOutlines';
import { textMeasure } from '../picture/measureText';
import { composePicture, SLIDE_TYPE } from '../picture/picture';
import { sourcesOf, uniqueSources } from '../aboutSources';
import { addressOf, creditWords, viewContent, type AboutView } from '../viewContent';
import { viewCharts, type ChartData } from './chart/chartData';
import { firstRows } from './chart/firstRows';
import { tellingCharts } from './chart/tellingCharts';
import { closingSlide } from './closing/closingSlide';
import { chartSlide } from './chartSlide';
import { chartInWords } from './chart/chartWords';
import { Deck } from './deck';
import { namedColours } from './deckColours';
import { CHART_SHARE, closingBoxes, coverMap } from './ooxml/layouts';
import { mapGroup, type Pen } from './mapGroup';
import { mapSlide } from './mapSlide';
import { FONT } from './ooxml/theme';
import { themeSlots } from './ooxml/themeColours';
import { sourceLine } from './sourceLine';
import type { SlideContent } from './slide';
import { viewLists, type ListData } from './table/listData';
import { tableSlides } from './table/tableSlides';
import { titleSlide } from './titleSlide';

/** What is said of a map on its slide, in place of what it says itself. */
export interface SlideStep {
  title: string;
  text: string;
  /** For the speaker; '' if there are none. */
  notes: string;
}

export interface DeckOptions {
  format: 'wide' | 'classic';
  scheme: Scheme;
  /** The page's address. */
  page: string;
  /** The day on which the deck is made. */
  made: string;
  detail: DetailTables;
}

/** Slides of 13.33 × 7.5 and 10 × 7.5 inches, px. */
const SIZES = { wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };
const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A view on its way to a deck. */
export interface DeckView {
  drawable: Drawable;
  about: AboutView;
}

/** Puts views of the atlas on slides. */
export class AtlasDeck {
  readonly #deck: Deck;
  readonly #atlas: Atlas<'explore' | 'present'>;
  readonly #options: DeckOptions;
  readonly #size: { width: number; height: number };
  readonly #measure = textMeasure(`${FONT}, 'Liberation Sans', sans-serif`);
  readonly #colours: Colours;
  readonly #areaNames: ReadonlyMap<string, string>;
  /** The charts that are on slides already. */
  readonly #charts = new Set<string>();

  constructor(atlas: Atlas<'explore' | 'present'>, about: AboutView, options: DeckOptions) {
    this.#atlas = atlas;
    this.#options = options;
    this.#size = SIZES[options.format];
    this.#colours = readColours(options.scheme, fitColour({ area: [] }), atlas.world.areas);
    this.#areaNames = new Map(options.detail.areas.map((area) => [area.id, atlas.nameOf(area)]));
    this.#deck = new Deck({
      about: {
        title: about.title,
        subject: about.choice,
        author: atlas.organization.title,
        description: [about.address, about.licence].join('\n'),
        lang: regionalTag(atlas.language.tag),
        made: options.made,
      },
      size: this.#size,
      scheme: options.scheme,
      colours: this.#colours,
      slots: themeSlots(atlas.world.areas),
      named: namedColours(atlas, this.#colours),
      words: atlas.present.output.slides,
    });
  }

  /** The cover, with the map of a view. */
  addTitle({ drawable, about }: DeckView, title: string, subtitle: string): void {
    const { title: atlas, disclaimer } = this.#atlas.organization;
    const footer = `${atlas}. ${disclaimer}`;
    const { drawMap, colours } = this.#quietMap(drawable, about, coverMap(this.#size));
    this.#deck.add(titleSlide({ title, subtitle, footer, drawMap }, this.#size, this.#measure), colours);
  }

  /**
   * Where all of the deck is from, and its address.
   * @param first whose map and address the slide has
   * @param all the views of the deck
   */
  addClosing(first: DeckView, all: readonly AboutView[]): void {
    const { atlas } = first.drawable;
    const { about } = first;
    const { slides: words } = atlas.present.output;
    const { date, number } = atlas.formats;
    const { drawMap, colours, disclaimer } = this.#quietMap(
      first.drawable,
      about,
      closingBoxes(this.#size).map,
    );
    const sources = uniqueSources(all.flatMap((one) => one.sources));
    const days = all.map((one) => one.date).sort();
    const [from = about.date, to = about.date] = [days[0], days.at(-1)];
    const options = {
      title: words.closing.title,
      lines: [
        about.title,
        from === to ? words.closing.asOf(date(to)) : words.closing.fromTo(date(from), date(to)),
        words.closing.made(date(about.made)),
        words.closing.address,
      ],
      address: about.address,
      disclaimer,
      heading: words.closing.sources,
      sources: sources.map(({ title }) => title),
      more: (n: number) => words.more(number(n)),
      footer: atlas.organization.disclaimer,
      notes: [
        sources.map((one) => [one.title, one.licence, one.address].filter(Boolean).join('; ')).join('\n'),
        about.licence,
      ].join('\n\n'),
      drawMap,
    };
    this.#deck.add(closingSlide(options, this.#size, this.#measure), colours);
  }

  /** The map of a view without names, offices and legend, to go with words. */
  #quietMap(drawable: Drawable, about: AboutView, box: Box) {
    const content = viewContent(quietDrawable(drawable, box), about, this.#options.scheme);
    const { alt, colours, notes } = content;
    const map = { ...content.drawMap(box), offices: [], labels: [] };
    const [disclaimer = ''] = notes;
    return {
      colours,
      disclaimer,
      drawMap: (pen: Pen) => mapGroup(pen, map, { about: alt, sea: colours.sea, areaNames: this.#areaNames }),
    };
  }

  /** The map with title, sentence, legend and notes; on a wide slide a chart beside it, if one says what no other slide does. */
  async addMap(
    drawable: Drawable,
    about: AboutView,
    { title, text, notes }: Partial<SlideStep> & { notes: string },
  ): Promise<void> {
    const { atlas } = drawable;
    const caption = title !== undefined && text !== undefined ? { title, text: [text] } : undefined;
    const sources = this.#sourcesOf(atlas, about);
    const content = viewContent(drawable, about, this.#options.scheme, {
      ...(caption && { caption }),
      sources: sources.short,
    });
    const [chart] =
      this.#options.format === 'wide' ? this.#newCharts(tellingCharts(atlas, content.colours)) : [];
    const picture = composePicture(content, this.#size, this.#measure, {
      aside: chart ? CHART_SHARE : 0,
      type: SLIDE_TYPE,
    });
    if (chart) this.#charts.add(keyOf(chart));
    const data = chart && firstRows(chart);
    const slide = mapSlide({
      picture,
      chart: data ? { data, about: inWords(atlas, data) } : null,
      areaNames: this.#areaNames,
      notes: [notes, about.choice, sources.whole].filter(Boolean).join('\n\n'),
    });
    this.#deck.add(slide, picture.colours, chartSources(about));
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Each chart of the choice that is on no slide yet. */
  addCharts({ atlas }: Drawable, about: AboutView): void {
    const colours = readColours(this.#options.scheme, fitColour(atlas.choice.all), atlas.world.areas);
    const words = atlas.present.output;
    const { number, date } = atlas.formats;
    const sources = this.#sourcesOf(atlas, about);
    for (const chart of this.#newCharts(viewCharts(atlas, colours))) {
      const options = {
        chart,
        view: nameOfView(atlas, atlas.choice.all),
        rowsOf: (shown: number, all: number) => words.slides.rowsOf(number(shown), number(all)),
        credits: [sources.short, words.made(date(about.date), date(about.made), about.address)],
        footer: atlas.organization.disclaimer,
        notes: [about.choice, sources.whole].join('\n\n'),
        inWords: (shown: ChartData) => inWords(atlas, shown),
      };
      this.#deck.add(chartSlide(options, this.#size, this.#measure), colours, chartSources(about));
    }
  }

  /** The offices and countries of the choice as tables; of those that are too long, where they are found, for the notes. */
  tablesOf({ atlas }: Drawable, about: AboutView): { slides: SlideContent[]; notes: string } {
    const { detail, page, scheme } = this.#options;
    const words = atlas.present.output;
    const { number, date } = atlas.formats;
    const notes: string[] = [];
    const slides = viewLists(atlas, detail).flatMap((list) => {
      const behind = detail.credits.filter(({ table }) => list.tables.some((name) => name === table));
      const sources = this.#sourcesOf(atlas, {
        sources: sourcesOf(behind, creditWords(atlas, atlas.explore.source.perValue)),
      });
      const options = {
        list,
        view: nameOfView(atlas, atlas.choice.all),
        colours: readColours(scheme, fitColour(atlas.choice.all), atlas.world.areas),
        partOf: (title: string, n: number, all: number) =>
          words.slides.lists.partOf(title, number(n), number(all)),
        inWords: ({ columns }: ListData, rows: number) =>
          words.slides.lists.inWords(rows, columns.map(({ name }) => name).join(', '), atlas.formats),
        credits: [sources.short, words.made(date(about.date), date(about.made), about.address)],
        footer: atlas.organization.disclaimer,
        notes: [about.choice, sources.whole].join('\n\n'),
      };
      const made = tableSlides(options, this.#size, this.#measure);
      if (made) return made;
      const address = addressOf(atlas, page, { view: 'table', rows: list.key });
      notes.push(words.slides.lists.tooLong(list.name, number(list.rows.length), address));
      return [];
    });
    return { slides, notes: notes.join('\n') };
  }

  addTables(slides: readonly SlideContent[]): void {
    for (const slide of slides) this.#deck.add(slide, this.#colours);
  }

  #sourcesOf(atlas: Atlas<'explore' | 'present'>, { sources }: Pick<AboutView, 'sources'>) {
    return sourceLine(atlas, sources, this.#size, this.#measure);
  }

  /** Those of the charts that say something, and what no slide says yet. */
  #newCharts(charts: readonly ChartData[]): ChartData[] {
    return charts.filter((chart) => saysSomething(chart) && !this.#charts.has(keyOf(chart)));
  }

  write(): Blob {
    return new Blob([this.#deck.write()], { type: FILE_TYPE });
  }
}

/** Where the data of a view's charts are from: what its slide credits, and the view itself, in which each row has its source. */
function chartSources({ sources, title, address }: AboutView) {
  return [...sources, { title, address }];
}

/** Two rows at least have a value. */
function saysSomething({ labels, series }: ChartData): boolean {
  return labels.filter((_, row) => series.some(({ values }) => (values[row] ?? 0) > 0)).length > 1;
}

/** The same text for charts of the same values. */
function keyOf({ key, labels, series }: ChartData): string {
  return JSON.stringify([key, labels, series]);
}

function inWords(atlas: Atlas<'explore' | 'present'>, chart: ChartData): string {
  return chartInWords(chart, atlas.present.output.slides.charts, atlas.formats);
}

/** A language with its region, as Office wants it: `de-DE` for `de`. */
function regionalTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
