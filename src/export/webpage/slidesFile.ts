import type { Atlas } from '../../atlas/atlas.svelte';
import type { FlatWorld } from '../../world/shapes';
import { chartAloneSketch } from '../collection/chartAloneSketch';
import { mapSketch, quietSketch, type SlideSketch } from '../collection/quietSketch';
import { textMeasure } from '../picture/measureText';
import { svgPicture } from '../picture/svgPicture';
import { subtitleOf } from '../slides/closing/closingFacts';
import { aboutPlan } from '../slides/deckPlan';
import { plannedDeck, type MapStep, type SlideOptions } from '../slides/slides';
import { compactPaths } from './compactPaths';
import { slidesPage, type PicturedSlide } from './slidesPage';

/** The grid of the outlines, px of a slide 1280 px wide: the finest with which the page is no longer than this, characters. */
const GRIDS = [0.1, 0.2, 0.4, 0.8];
const MOST = 1_900_000;

/**
 * A deck of maps as one page of HTML: its cover, a slide for each map, and where all of it is from.
 * @param title of the deck
 * @returns the page, to be opened without a server
 * @throws if there is no map, or if what one is drawn from cannot be loaded
 */
export async function slidesFile(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  title: string,
  steps: readonly MapStep[],
  options: SlideOptions,
): Promise<string> {
  const { deck, plans, cover: shown } = await plannedDeck(atlas, places, title, steps, options);
  const measure = textMeasure();
  const { about } = shown;
  const pictured = ({ picture, over }: SlideSketch, alt: string, notes: string): PicturedSlide => ({
    svg: svgPicture(picture, {}, over),
    alt,
    notes,
  });
  const slides: PicturedSlide[] = [];
  const below = subtitleOf(shown.drawable.atlas, plans.map(aboutPlan));
  const cover = deck.cover(shown, title, below);
  slides.push(
    pictured(quietSketch(cover, deck.look.design, measure), `${title}. ${below}`, cover.slide.notes),
  );
  for await (const { plan, picture } of deck.alike(plans))
    if (picture) slides.push(pictured(mapSketch(plan, picture, measure), picture.alt, plan.notes));
    else {
      const slide = deck.chartAlone(plan);
      const sketch = chartAloneSketch(slide, deck.look.design, plan.taken.draw, plan.colours, measure);
      slides.push(pictured(sketch, slide.charts.map(({ about }) => about).join(' '), slide.notes));
    }
  const closing = deck.closing(shown, plans.map(aboutPlan));
  const code = { address: about.address, scheme: options.scheme };
  const facts = closing.slide.texts.flatMap(({ paragraphs }) =>
    paragraphs.map((runs) => runs.map(({ text }) => text).join('')),
  );
  slides.push(
    pictured(quietSketch(closing, deck.look.design, measure, code), facts.join('. '), closing.slide.notes),
  );
  let page = '';
  for (const grid of GRIDS) {
    const compact = slides.map((slide) => ({ ...slide, svg: compactPaths(slide.svg, grid) }));
    page = slidesPage(title, atlas.language, compact, atlas.present.output.slides.webPage);
    if (page.length <= MOST) break;
  }
  return page;
}
