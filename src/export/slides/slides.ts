import type { Chosen, Scheme } from '../../choice/chosen';
import type { Atlas } from '../../atlas/atlas.svelte';
import { nameOfView } from '../../figures/viewName';
import { fitColour } from '../../map/marks/countryLook';
import type { DetailTables } from '../../world/tables';
import type { FlatWorld } from '../../world/shapes';
import { readColours, type Colours } from '../picture/colours';
import { drawableFor, drawableOf, type Drawable } from '../picture/drawable';
import { textMeasure } from '../picture/measureText';
import { composePicture } from '../picture/picture';
import { aboutView, viewContent, type AboutView } from '../viewContent';
import { regionChart, viewCharts, type ChartData } from './chart/chartData';
import { chartsSlide } from './chartsSlide';
import { chartInWords } from './chart/chartWords';
import { Deck } from './deck';
import { namedColours } from './deckColours';
import { CHART_SHARE } from './ooxml/layouts';
import { mapSlide } from './mapSlide';
import { FONT } from './ooxml/theme';
import { themeSlots } from './ooxml/themeColours';
import { titleSlide } from './titleSlide';

/** A step of a story as a slide needs it. */
interface SlideStep {
  title: string;
  text: string;
  /** For the speaker; '' if there are none. */
  notes: string;
  chosen: Chosen;
}

/** A story as a deck needs it. */
export interface SlideStory {
  id: string;
  title: string;
  steps: readonly SlideStep[];
}

interface SlideOptions {
  format: 'wide' | 'classic';
  scheme: Scheme;
  /** The page's address. */
  page: string;
  /** The day on which the deck is made. */
  made: string;
  detail: DetailTables;
  /** Told before each slide which one it is, and of how many. */
  onprogress?: (done: number, all: number) => void;
}

/** Slides of 13.33 × 7.5 and 10 × 7.5 inches, px. */
const SIZES = { wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Makes a deck of the view on the screen: a title, the map with a chart beside it, and its charts.
 * @returns the .pptx file
 * @throws if what the map is drawn from cannot be loaded
 */
export async function viewSlides(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  options: SlideOptions,
): Promise<Blob> {
  const drawable = await drawableOf(atlas, places);
  const about = aboutView(drawable.atlas, options.detail, options.page, options.made);
  const deck = new AtlasDeck(drawable.atlas, about, options);
  // The headline is the title of the map's slide.
  deck.addTitle(nameOfView(drawable.atlas, drawable.atlas.choice.all), about.headline);
  options.onprogress?.(1, 2);
  await deck.addMap(drawable, about, { notes: '' });
  options.onprogress?.(2, 2);
  deck.addCharts(drawable, about);
  return deck.write();
}

/**
 * Makes a deck of a story: a title, and a slide for each step.
 * @param title of the story
 */
export async function storySlides(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  title: string,
  steps: readonly SlideStep[],
  options: SlideOptions,
): Promise<Blob> {
  let deck: AtlasDeck | undefined;
  for (const [i, step] of steps.entries()) {
    options.onprogress?.(i + 1, steps.length);
    const drawable = await drawableFor(atlas, step.chosen, places);
    const about = aboutView(drawable.atlas, options.detail, options.page, options.made);
    if (!deck) {
      deck = new AtlasDeck(drawable.atlas, { ...about, title }, options);
      deck.addTitle(title, about.title);
    }
    await deck.addMap(drawable, about, step);
  }
  if (!deck) throw new Error(`story "${title}": has no steps`);
  return deck.write();
}

/** Puts views of the atlas on slides. */
class AtlasDeck {
  readonly #deck: Deck;
  readonly #atlas: Atlas<'explore' | 'present'>;
  readonly #options: SlideOptions;
  readonly #size: { width: number; height: number };
  readonly #measure = textMeasure(`${FONT}, 'Liberation Sans', sans-serif`);
  readonly #colours: Colours;
  readonly #areaNames: ReadonlyMap<string, string>;

  constructor(atlas: Atlas<'explore' | 'present'>, about: AboutView, options: SlideOptions) {
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

  addTitle(title: string, subtitle: string): void {
    const { title: atlas, disclaimer } = this.#atlas.organization;
    const footer = `${atlas}. ${disclaimer}`;
    this.#deck.add(titleSlide({ title, subtitle, footer }, this.#size, this.#measure), this.#colours);
  }

  /** The map with title, sentence, legend and notes; on a wide slide the regions in a chart beside it. */
  async addMap(
    drawable: Drawable,
    about: AboutView,
    { title, text, notes }: Partial<SlideStep> & { notes: string },
  ): Promise<void> {
    const { atlas } = drawable;
    const caption = title !== undefined && text !== undefined ? { title, text: [text] } : undefined;
    const content = viewContent(drawable, about, this.#options.scheme, caption ? { caption } : {});
    const share = this.#options.format === 'wide' ? CHART_SHARE : 0;
    const picture = composePicture(content, this.#size, this.#measure, share);
    const data = regionChart(atlas, picture.colours);
    const slide = mapSlide({
      picture,
      chart: { data, about: inWords(atlas, data) },
      areaNames: this.#areaNames,
      notes: [notes, about.choice].filter(Boolean).join('\n\n'),
    });
    this.#deck.add(slide, picture.colours, chartSources(about));
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** All charts of the choice on one slide. */
  addCharts({ atlas }: Drawable, about: AboutView): void {
    const colours = readColours(this.#options.scheme, fitColour(atlas.choice.all), atlas.world.areas);
    const words = atlas.present.output;
    const options = {
      title: words.slides.chartsTitle,
      sentence: about.choice,
      credits: [
        words.sources(about.sources.map(({ title }) => title).join('; ')),
        words.made(atlas.formats.date(about.date), atlas.formats.date(about.made), about.address),
      ],
      footer: atlas.organization.disclaimer,
      charts: viewCharts(atlas, colours),
      inWords: (chart: ChartData) => inWords(atlas, chart),
    };
    this.#deck.add(chartsSlide(options, this.#size, this.#measure), colours, chartSources(about));
  }

  write(): Blob {
    return new Blob([this.#deck.write()], { type: TYPE });
  }
}

/** Where the data of a view's charts are from: what its slide credits, and the view itself, in which each row has its source. */
function chartSources({ sources, title, address }: AboutView) {
  return [...sources, { title, address }];
}

function inWords(atlas: Atlas<'explore' | 'present'>, chart: ChartData): string {
  return chartInWords(chart, atlas.present.output.slides.charts, atlas.formats);
}

/** A language with its region, as Office wants it: `de-DE` for `de`. */
function regionalTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
