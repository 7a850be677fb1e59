import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Chosen, Scheme } from '../choice/chosen';
import type { Atlas } from '../atlas.svelte';
import { fitColour } from '../map/countryLook';
import type { DetailTables } from '../model/tables';
import type { WorldPlaces } from '../model/shapes';
import type { Box } from './clipOutlines';
import { readColours, type Colours } from './colours';
import { drawableFor, drawableOf, type Drawable } from './drawable';
import { textMeasure } from './measureText';
import { composePicture } from './picture';
import { regionChart, viewCharts, type ChartData } from './slideCharts';
import { addChart, addText, bare, FONT, INCH, type Deck, type Slide } from './slideParts';
import { slideShapes } from './slideShapes';
import { aboutView, viewContent, type AboutView } from './viewContent';

/** A step of a story as a slide needs it. */
export interface SlideStep {
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

export interface SlideOptions {
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

/** Where a slide's shapes end. */
const END = '</p:spTree>';
/** Slides of 13.33 × 7.5 and 10 × 7.5 inches. */
const SIZES = { wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };
/** The share of a wide slide that the chart beside the map takes. */
const CHART_SHARE = 0.27;

/**
 * Makes a deck of the view on the screen: a title, the map with a chart beside it, and its charts.
 * @returns the .pptx file
 * @throws if what the map is drawn from cannot be loaded
 */
export async function viewSlides(atlas: Atlas, places: WorldPlaces, options: SlideOptions): Promise<Blob> {
  const drawable = await drawableOf(atlas, places);
  const about = aboutView(drawable.atlas, options.detail, options.page, options.made);
  const deck = new DeckWriter(about, options);
  deck.title(about.title, about.choice, drawable);
  options.onprogress?.(1, 2);
  await deck.view(drawable, about, { notes: '' });
  options.onprogress?.(2, 2);
  deck.charts(drawable, about);
  return deck.write();
}

/**
 * Makes a deck of a story: a title, and a slide for each step.
 * @param title of the story
 */
export async function storySlides(
  atlas: Atlas,
  places: WorldPlaces,
  title: string,
  steps: readonly SlideStep[],
  options: SlideOptions,
): Promise<Blob> {
  let deck: DeckWriter | undefined;
  for (const [i, step] of steps.entries()) {
    options.onprogress?.(i + 1, steps.length);
    const drawable = await drawableFor(atlas, step.chosen, places);
    const about = aboutView(drawable.atlas, options.detail, options.page, options.made);
    if (!deck) {
      deck = new DeckWriter({ ...about, title }, options);
      deck.title(title, about.title, drawable);
    }
    await deck.view(drawable, about, step);
  }
  if (!deck) throw new Error(`story "${title}": has no steps`);
  return deck.write();
}

class DeckWriter {
  readonly #deck: Deck = new PptxGenJS();
  readonly #options: SlideOptions;
  readonly #size: { width: number; height: number };
  readonly #measure = textMeasure();
  /** XML to put into the slide of that number, from 1. */
  readonly #shapes = new Map<number, string>();
  #count = 0;

  constructor(about: AboutView, options: SlideOptions) {
    this.#options = options;
    this.#size = SIZES[options.format];
    const { width, height } = this.#size;
    this.#deck.defineLayout({ name: 'atlas', width: width / INCH, height: height / INCH });
    this.#deck.layout = 'atlas';
    this.#deck.title = about.title;
    this.#deck.subject = about.choice;
    this.#deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
    const room = { x: 0.31, w: width / INCH - 0.62, margin: 0, align: 'left' as const };
    for (const [title, place] of [
      ['TITLE', { ...room, x: 0.8, y: 2.1, h: 1.2, valign: 'bottom' as const }],
      ['VIEW', { ...room, y: 0.25, h: 0.35, valign: 'top' as const }],
    ] as const)
      this.#deck.defineSlideMaster({
        title,
        objects: [{ placeholder: { options: { name: 'title', type: 'title', ...place }, text: '' } }],
      });
  }

  title(title: string, subtitle: string, { atlas }: Drawable): void {
    const colours = this.#coloursOf(atlas);
    const slide = this.#newSlide(colours, 'TITLE');
    const width = this.#size.width / INCH;
    slide.addText(title, {
      placeholder: 'title',
      fontSize: 40,
      bold: true,
      color: bare(colours.ink),
    });
    slide.addText(subtitle, {
      x: 0.8,
      y: 3.5,
      w: width - 1.6,
      h: 1.6,
      fontSize: 20,
      color: bare(colours.soft),
      margin: 0,
      valign: 'top',
    });
    slide.addText(atlas.text.footer.unofficial, {
      x: 0.8,
      y: 6.7,
      w: width - 1.6,
      h: 0.4,
      fontSize: 10,
      color: bare(colours.soft),
      margin: 0,
    });
    slide.addNotes(subtitle);
  }

  /** The map with title, sentence, legend and notes; on a wide slide the regions in a chart beside it. */
  async view(
    drawable: Drawable,
    about: AboutView,
    { title, text, notes }: Partial<SlideStep> & { notes: string },
  ): Promise<void> {
    const { atlas } = drawable;
    const told = title !== undefined && text !== undefined ? { title, text: [text] } : undefined;
    const content = viewContent(drawable, about, this.#options.scheme, told ? { told } : {});
    const isWide = this.#options.format === 'wide';
    const picture = composePicture(content, this.#size, this.#measure, isWide ? CHART_SHARE : 0);
    const slide = this.#newSlide(picture.colours);
    for (const block of picture.texts) addText(slide, block);
    if (picture.aside)
      addChart(this.#deck, slide, regionChart(atlas, picture.colours), picture.aside, picture.colours);
    slide.addNotes([notes, about.choice].filter(Boolean).join('\n\n'));
    this.#shapes.set(this.#count, slideShapes(picture, atlas.present.output.slides));
    // The page stays alive between two slides.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** All charts of the choice on one slide. */
  charts({ atlas }: Drawable, about: AboutView): void {
    const colours = this.#coloursOf(atlas);
    const slide = this.#newSlide(colours);
    const { width, height } = this.#size;
    const words = atlas.present.output;
    slide.addText(words.slides.chartsTitle, {
      placeholder: 'title',
      fontSize: 16,
      bold: true,
      color: bare(colours.ink),
    });
    const margin = 30;
    const gap = 16;
    const [left, right] = [0.46, 0.54].map((share) => (width - 2 * margin - gap) * share);
    const top = 66;
    const foot = height - 64;
    const [region, activity, office, time] = viewCharts(atlas, colours);
    const third = (foot - top - 2 * gap) / 3;
    const places: [ChartData | undefined, Box][] = [
      [region, { x: margin, y: top, width: left ?? 0, height: third }],
      [office, { x: margin, y: top + third + gap, width: left ?? 0, height: third }],
      [time, { x: margin, y: top + 2 * (third + gap), width: left ?? 0, height: third }],
      [activity, { x: margin + (left ?? 0) + gap, y: top, width: right ?? 0, height: foot - top }],
    ];
    for (const [chart, box] of places) if (chart) addChart(this.#deck, slide, chart, box, colours);
    const notes = [
      words.sources(about.sources.map(({ title }) => title).join('; ')),
      words.made(atlas.formats.date(about.date), atlas.formats.date(about.made), about.address),
    ];
    slide.addText(notes.join('\n'), {
      x: margin / INCH,
      y: (height - 58) / INCH,
      w: (width - 2 * margin) / INCH,
      h: 50 / INCH,
      fontSize: 7.5,
      color: bare(colours.soft),
      margin: 0,
      valign: 'top',
    });
    slide.addNotes(about.choice);
  }

  async write(): Promise<Blob> {
    const file = await JSZip.loadAsync(
      (await this.#deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer,
    );
    for (const [number, shapes] of this.#shapes) {
      const path = `ppt/slides/slide${number}.xml`;
      const xml = await file.file(path)?.async('string');
      if (!xml?.includes(END)) throw new Error(`${path}: no tree of shapes to put the map into`);
      file.file(path, xml.replace(END, `${shapes}${END}`));
    }
    return file.generateAsync({
      type: 'blob',
      compression: 'DEFLATE',
      mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    });
  }

  #newSlide(colours: Colours, masterName = 'VIEW'): Slide {
    this.#count += 1;
    const slide = this.#deck.addSlide({ masterName });
    slide.background = { color: bare(colours.page) };
    return slide;
  }

  #coloursOf(atlas: Atlas): Colours {
    return readColours(this.#options.scheme, fitColour(atlas.choice.all));
  }
}
