import type { Atlas } from '../../atlas/atlas.svelte';
import type { Chosen } from '../../choice/chosen';
import { nameOfView } from '../../figures/viewName';
import type { FlatWorld } from '../../world/shapes';
import { drawableFor, drawableOf } from '../picture/drawable';
import { aboutView, type AboutView } from '../viewContent';
import type { ChartGround, TakenChart } from '../chart/takenChart';
import { subtitleOf } from './closing/closingFacts';
import { coverOfStory } from './coverView';
import { aboutPlan, type DeckPlan, type DeckView, type SaidOfMap, type SlideStep } from './deckPlan';
import { AtlasDeck, type DeckOptions } from './atlasDeck';

/** A step of a story, and what is chosen in it. */
interface StoryStep extends SlideStep {
  chosen: Chosen;
}

/** A story as a deck needs it. */
export interface SlideStory {
  id: string;
  title: string;
  steps: readonly StoryStep[];
}

export interface SlideOptions extends DeckOptions {
  /** Told before each slide which one it is, and of how many. */
  onprogress?: (done: number, all: number) => void;
}

/**
 * Makes a deck of the view on the screen: a title, the map with a chart beside it, each of its other charts, tables of
 * its offices and countries, and where all of it is from.
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
  const view = { drawable, about };
  deck.addTitle(view, nameOfView(drawable.atlas, drawable.atlas.choice.all), about.headline);
  options.onprogress?.(1, 2);
  const tables = deck.tablesOf(drawable, about);
  await deck.addPlans([await deck.planMap(view, { notes: '' }, tables.notes)]);
  options.onprogress?.(2, 2);
  deck.addCharts(drawable, about);
  deck.addTables(tables.slides);
  deck.addClosing(view, [about]);
  return deck.write();
}

/** The steps of a story as maps of a deck. */
export function storyMaps(steps: readonly StoryStep[]): MapStep[] {
  return steps.map((step) => {
    const others = steps.filter((other) => other !== step).map(({ chosen }) => chosen);
    return { chosen: step.chosen, say: () => ({ ...step, others }), isOfStory: true };
  });
}

/** A map of a deck that has several: what is chosen in it, and what is said of it once it is known what it shows. */
export interface MapStep {
  chosen: Chosen;
  say: (about: AboutView) => SaidOfMap;
  isOfStory?: true;
  /** In place of its map, this chart alone. */
  chart?: (ground: ChartGround) => TakenChart;
}

/** A map on its way to a deck, and the deck. */
interface Planned {
  deck: AtlasDeck;
  plan: DeckPlan;
}

/**
 * Makes a deck of several maps: a title, a slide for each of them, and where all of it is from.
 * @throws if there is none, or if what a map is drawn from cannot be loaded
 */
export async function mapSlides(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  title: string,
  steps: readonly MapStep[],
  options: SlideOptions,
): Promise<Blob> {
  const { deck, plans, cover } = await plannedDeck(atlas, places, title, steps, options);
  const all = plans.map(aboutPlan);
  deck.addTitle(cover, title, subtitleOf(cover.drawable.atlas, all));
  await deck.addPlans(plans);
  deck.addClosing(cover, all);
  return deck.write();
}

/**
 * A deck with its maps planned.
 * @returns `cover`: the view whose map and address its cover and last slide have
 * @throws if there is none, or if what a map is drawn from cannot be loaded
 */
export async function plannedDeck(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  title: string,
  steps: readonly MapStep[],
  options: SlideOptions,
): Promise<{ deck: AtlasDeck; plans: DeckPlan[]; cover: DeckView }> {
  let deck: AtlasDeck | undefined;
  const plans: DeckPlan[] = [];
  for await (const planned of planMaps(atlas, places, title, steps, options)) {
    deck = planned.deck;
    plans.push(planned.plan);
  }
  const cover = steps.every(({ isOfStory }) => isOfStory) ? coverOfStory(plans) : plans[0]?.view;
  if (!deck || !cover) throw new Error(`deck "${title}": has no maps`);
  return { deck, plans, cover };
}

/**
 * Plans the maps of a deck one after another, so that the page stays alive.
 * @param title of the deck
 */
export async function* planMaps(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  title: string,
  steps: readonly MapStep[],
  options: SlideOptions,
): AsyncGenerator<Planned> {
  let deck: AtlasDeck | undefined;
  for (const [i, { chosen, say, chart }] of steps.entries()) {
    options.onprogress?.(i + 1, steps.length);
    const drawable = await drawableFor(atlas, chosen, places);
    const about = aboutView(drawable.atlas, options.detail, options.page, options.made);
    deck ??= new AtlasDeck(drawable.atlas, { ...about, title }, options);
    const view = { drawable, about };
    const plan = chart ? deck.planChart(view, chart, say(about).title) : await deck.planMap(view, say(about));
    yield { deck, plan };
  }
}
