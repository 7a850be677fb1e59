import type { Atlas } from '../../atlas/atlas.svelte';
import { nameOfView } from '../../figures/viewName';
import type { DetailTables } from '../../world/tables';
import type { Drawable } from '../picture/drawable';
import type { Box } from '../picture/clipOutlines';
import { slideMapType } from '../picture/mapType';
import { composePicture, sharedBand, type Picture } from '../picture/picture';
import { SLIDE_TYPE } from '../picture/typeScale';
import { viewContent, type AboutView } from '../viewContent';
import { aboutChart } from '../chart/aboutChart';
import { lineBelow, titled, type ChartGround, type TakenChart } from '../chart/takenChart';
import { viewCharts, type ChartData } from './chart/chartData';
import { chartFinding } from './chart/chartFinding';
import { firstRows } from './chart/firstRows';
import { NewCharts } from './chart/newCharts';
import { tellingCharts } from './chart/tellingCharts';
import { closingFacts } from './closing/closingFacts';
import { closingSlide } from './closing/closingSlide';
import { chartSaid, chartSources, viewChartSlide } from './viewChartSlide';
import { Deck } from './deck';
import { namedColours } from './deckColours';
import { deckLook, type DeckLook, type LookOptions } from './deckLook';
import { CHART_SHARE } from './ooxml/layouts';
import { fittedTexts } from './fittedTexts';
import type { ChartPlan, DeckPlan, DeckView, MapPlan, SaidOfMap } from './deckPlan';
import { mapSlide } from './mapSlide';
import { quietMap, type QuietSlide } from './quietMap';
import { regionalTag } from './regionalTag';
import { sourceLine } from './sourceLine';
import type { SlideContent } from './slide';
import { tied } from './tied';
import { tablesOfView } from './table/tablesOfView';
import { findingOfView } from './findingOfView';
import { titleSlide } from './titleSlide';
import { stepPicture } from '../stepPicture/stepPicture';

export interface DeckOptions extends LookOptions {
  /** The page's address. */
  page: string;
  /** The day on which the deck is made. */
  made: string;
  detail: DetailTables;
}

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Puts views of the atlas on slides. */
export class AtlasDeck {
  readonly #deck: Deck;
  readonly #atlas: Atlas<'explore' | 'present'>;
  readonly #options: DeckOptions;
  readonly look: DeckLook;
  readonly #areaNames: ReadonlyMap<string, string>;
  readonly #charts = new NewCharts();
  readonly #titles = new Set<string>();

  constructor(atlas: Atlas<'explore' | 'present'>, about: AboutView, options: DeckOptions) {
    this.#atlas = atlas;
    this.#options = options;
    this.look = deckLook(atlas, options);
    const { design, scheme, slots, own, base } = this.look;
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
      ...{ design, scheme, slots, colours: own, ...(base && { base }) },
      date: atlas.formats.date(about.made),
      named: namedColours(atlas, own),
      words: atlas.present.output.slides,
    });
  }

  /** The cover, with the map of a view. */
  addTitle(view: DeckView, title: string, subtitle: string): void {
    const { slide, quiet } = this.cover(view, title, subtitle);
    this.#deck.add(slide, quiet.colours);
  }

  /**
   * Where all of the deck is from, and its address.
   * @param first whose map and address the slide has
   * @param all the views of the deck
   */
  addClosing(first: DeckView, all: readonly AboutView[]): void {
    const { slide, quiet } = this.closing(first, all);
    this.#deck.add(slide, quiet.colours);
  }

  /** The slide that `addTitle` adds. */
  cover(view: DeckView, title: string, subtitle: string): QuietSlide {
    const { title: atlas, disclaimer } = this.#atlas.organization;
    const footer = `${atlas}. ${disclaimer}`;
    const quiet = this.#quietMap(view, this.look.design.cover);
    const { drawMap } = quiet;
    return {
      slide: titleSlide({ title, subtitle, footer, drawMap }, this.look.design, this.look.measure),
      quiet,
    };
  }

  /** The slide that `addClosing` adds. */
  closing(first: DeckView, all: readonly AboutView[]): QuietSlide {
    const quiet = this.#quietMap(first, this.look.design.closing.map);
    const { drawMap, disclaimer } = quiet;
    const facts = closingFacts(first.drawable.atlas, first.about, all);
    return {
      slide: closingSlide({ ...facts, disclaimer, drawMap }, this.look.design, this.look.measure),
      quiet,
    };
  }

  #quietMap({ drawable, about }: DeckView, box: Box | null) {
    return quietMap(drawable, about, { look: this.look, areaNames: this.#areaNames, box });
  }

  /**
   * Plans the slide of a map: with title, sentence, legend and notes; on a wide slide with a chart beside it, if one says
   * what no other slide does.
   * @param more for the speaker, of what the deck leaves out
   */
  async planMap(view: DeckView, { title, text, notes, ...step }: SaidOfMap, more = ''): Promise<MapPlan> {
    const { drawable, about } = view;
    const { atlas } = drawable;
    const caption =
      title !== undefined && text !== undefined
        ? { title, text: [text], ...(step.isLabel && { finding: findingOfView(atlas, about.headline) }) }
        : undefined;
    const sources = this.#sourcesOf(atlas, about);
    const { scheme, recolour, design } = this.look;
    const whole = viewContent(drawable, about, scheme, {
      recolour,
      ...(caption && { caption }),
      sources: sources.short,
      mapType: slideMapType(design.unit),
    });
    const shown = stepPicture(step.picture, { view, content: whole, look: this.look });
    const said = tied(this.#apart(whole.title, nameOfView(atlas, atlas.choice.all), atlas.formats.colon));
    const sentence = shown.sentence.map((part) => (typeof part === 'string' ? tied(part) : part));
    const titled = { ...shown, title: said, sentence };
    // Where a template has a place for the footer, that is no part of the picture.
    const content = design.frame ? { ...titled, notes: titled.notes.slice(0, -1) } : titled;
    const [chart] = design.isWide
      ? this.#charts.of(tellingCharts(atlas, content.colours, step), step.others !== undefined)
      : [];
    if (chart) this.#charts.say(chart);
    const plan = {
      ...{ view, content, chart: chart && firstRows(chart) },
      notes: [notes, about.choice, more, sources.whole].filter(Boolean).join('\n\n'),
    };
    const picture = this.#compose(plan);
    await pageIsAlive();
    return { ...plan, picture };
  }

  /**
   * Plans the slide of a chart of a view.
   * @param title the reader's own, above what the chart says first
   */
  planChart(view: DeckView, make: (ground: ChartGround) => TakenChart, title?: string): ChartPlan {
    const { atlas } = view.drawable;
    const { detail } = this.#options;
    const colours = this.look.coloursOf(atlas.choice.all);
    const made = make({ atlas, detail, colours });
    const said = this.#apart(title ?? made.data.title, made.view, atlas.formats.colon);
    const taken = said === made.data.title ? made : titled(made, said);
    const about = aboutChart(atlas, detail, made, view.about);
    return { view, taken, colours, about, said: made.data.title };
  }

  /** A title that no slide has yet: what the slide is of is said where its title alone would not set it apart. */
  #apart(title: string, view: string, colon: string): string {
    const own = this.#titles.has(title) ? `${title}${colon}${view}` : title;
    this.#titles.add(own);
    return own;
  }

  /** The slides that are planned, each map as high as the others and at the same place. */
  async addPlans(plans: readonly DeckPlan[]): Promise<void> {
    for await (const { plan, picture } of this.alike(plans)) {
      if (!picture) {
        this.addChart({ ...plan, atlas: plan.view.drawable.atlas });
        continue;
      }
      const { view, chart, notes } = plan;
      const slide = mapSlide({
        picture,
        chart: chart ? { data: chart, about: chartSaid(view.drawable.atlas, chart) } : null,
        areaNames: this.#areaNames,
        notes,
        framed: this.#framed(),
      });
      this.#deck.add(slide, picture.colours, chartSources(view.about));
    }
  }

  /** The plans one after another, each map with its picture, as high as the others and at the same place. */
  async *alike(
    plans: readonly DeckPlan[],
  ): AsyncGenerator<{ plan: MapPlan; picture: Picture } | { plan: ChartPlan; picture: null }> {
    const maps = plans.filter((plan) => 'picture' in plan);
    const band = sharedBand(maps.map(({ picture }) => picture));
    for (const plan of plans) {
      if ('taken' in plan) yield { plan, picture: null };
      else yield { plan, picture: maps.length > 1 ? this.#compose(plan, band) : plan.picture };
      await pageIsAlive();
    }
  }

  /** What a slide that is laid out by a template takes from it: its title, and what the footer says. */
  #framed() {
    const { frame, layouts, unit } = this.look.design;
    if (!frame) return null;
    const footer = fittedTexts(
      layouts.map,
      this.look.measure,
      unit,
    )('footer', [this.#atlas.organization.disclaimer]);
    return { titleSize: frame.title.size, footer };
  }

  #compose(
    { content, chart }: Pick<MapPlan, 'content' | 'chart'>,
    band?: ReturnType<typeof sharedBand>,
  ): Picture {
    return composePicture(content, this.look.design.size, this.look.measure, {
      ...{ aside: chart ? CHART_SHARE : 0, type: SLIDE_TYPE, frame: this.look.design.frame },
      ...(band && { band }),
    });
  }

  /** Each chart of the choice that is on no slide yet. */
  addCharts({ atlas }: Drawable, about: AboutView): void {
    const colours = this.look.coloursOf(atlas.choice.all);
    const view = nameOfView(atlas, atlas.choice.all);
    for (const chart of this.#charts.of(viewCharts(atlas, colours))) {
      const title = chartFinding(atlas, chart);
      const below = lineBelow({ name: chart.title, view, data: { ...chart, title } });
      const slide = this.#chartSlide(atlas, about, { ...chart, title }, below);
      this.#deck.add(slide, colours, chartSources(about));
    }
  }

  /** A chart alone, without a view. */
  addChart({
    atlas,
    taken,
    about,
    colours,
  }: Omit<ChartPlan, 'view' | 'said'> & { atlas: Atlas<'explore' | 'present'> }): void {
    const slide = this.#chartSlide(atlas, about, taken.data, lineBelow(taken));
    this.#deck.add(slide, colours, chartSources(about));
  }

  /** The slide of a chart of a view. */
  chartAlone({ view, taken, about }: ChartPlan): SlideContent {
    return this.#chartSlide(view.drawable.atlas, about, taken.data, lineBelow(taken));
  }

  #chartSlide(
    atlas: Atlas<'explore' | 'present'>,
    about: AboutView,
    chart: ChartData,
    view: string,
  ): SlideContent {
    return viewChartSlide({ atlas, about, chart, view, sources: this.#sourcesOf(atlas, about) }, this.look);
  }

  /** The offices and countries of the choice as tables; of those that are too long, where they are found, for the notes. */
  tablesOf({ atlas }: Drawable, about: AboutView): ReturnType<typeof tablesOfView> {
    return tablesOfView(atlas, about, this.#options, this.look);
  }

  addTables(slides: readonly SlideContent[]): void {
    for (const slide of slides) this.#deck.add(slide, this.look.coloursOf({ area: [] }));
  }

  #sourcesOf(atlas: Atlas<'explore' | 'present'>, { sources }: Pick<AboutView, 'sources'>) {
    return sourceLine(atlas, sources, this.look.design, this.look.measure);
  }

  write(): Blob {
    return new Blob([this.#deck.write()], { type: FILE_TYPE });
  }
}

/** Lets the page do what waits, between two slides. */
function pageIsAlive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
