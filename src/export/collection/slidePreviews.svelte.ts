import type { Atlas } from '../../atlas/atlas.svelte';
import type { FlatWorld } from '../../world/shapes';
import { textMeasure } from '../picture/measureText';
import type { Picture } from '../picture/picture';
import { pngPicture } from '../picture/pngPicture';
import { svgPicture } from '../picture/svgPicture';
import type { AtlasDeck } from '../slides/atlasDeck';
import { aboutPlan, type ChartPlan, type DeckPlan, type MapPlan } from '../slides/deckPlan';
import { subtitleOf } from '../slides/closing/closingFacts';
import type { DeckDesign } from '../slides/design';
import type { QuietSlide } from '../slides/quietMap';
import type { SlideContent } from '../slides/slide';
import { planMaps, type SlideOptions } from '../slides/slides';
import type { CollectedView, Collection } from './collection';
import { chartAloneSketch } from './chartAloneSketch';
import { collectionSteps } from './collectionSlides';
import { mapSketch, quietSketch, type SlideSketch } from './quietSketch';

/** Pixels for one px of a slide: enough to read its title on a screen that is twice as fine. */
const SCALE = 0.5;

/** A slide as it will be, small. */
interface Preview {
  /** Of a picture that the page holds. */
  address: string;
  /** What the view says of itself, in the language in force. */
  headline: string;
}

/** What a preview is of: the cover, a view by its id, or the closing slide. */
type PreviewKey = 'cover' | number | 'closing';

/** Small pictures of the slides of a collection, drawn one after another. */
export class SlidePreviews {
  /** Those of before stay until they are drawn anew. */
  drawn: ReadonlyMap<PreviewKey, Preview> = $state.raw(new Map());
  hasFailed = $state.raw(false);

  /**
   * Draws them all anew.
   * @returns stops it
   */
  draw(
    atlas: Atlas<'explore' | 'present'>,
    places: FlatWorld,
    collection: Collection,
    options: () => Promise<SlideOptions>,
  ): () => void {
    let isCurrent = true;
    this.hasFailed = false;
    this.#keepOnly(collection.views);
    this.#drawAll(atlas, places, collection, options, () => isCurrent).catch(() => {
      // Said in place of the pictures: most often something could not be loaded.
      if (isCurrent) this.hasFailed = true;
    });
    return () => {
      isCurrent = false;
    };
  }

  async #drawAll(
    atlas: Atlas<'explore' | 'present'>,
    places: FlatWorld,
    { title, views }: Collection,
    ask: () => Promise<SlideOptions>,
    isCurrent: () => boolean,
  ): Promise<void> {
    const options = await ask();
    const plans: DeckPlan[] = [];
    let deck: AtlasDeck | undefined;
    for await (const made of planMaps(atlas, places, title, collectionSteps(atlas, views), options)) {
      const view = views[plans.length];
      plans.push(made.plan);
      deck = made.deck;
      if (!isCurrent()) return;
      const { plan } = made;
      if (view && 'picture' in plan && !this.drawn.has(view.id))
        await this.#showMap(view.id, plan, plan.picture, isCurrent);
    }
    const [first] = plans;
    if (!deck || !first || !isCurrent()) return;
    const { about } = first.view;
    const all = plans.map(aboutPlan);
    const { design, scheme } = deck.look;
    const showQuiet = (key: PreviewKey, quiet: QuietSlide, address?: string) => {
      const sketch = quietSketch(quiet, design, textMeasure(), address ? { address, scheme } : undefined);
      return this.#show(key, sketch, about.headline, isCurrent);
    };
    await showQuiet('cover', deck.cover(first.view, title, subtitleOf(first.view.drawable.atlas, all)));
    await showQuiet('closing', deck.closing(first.view, all), about.address);
    // Only now it is known how high their maps are.
    let i = 0;
    for await (const { plan, picture } of deck.alike(plans)) {
      const view = views[i++];
      if (!isCurrent()) return;
      if (!view) continue;
      if (picture) await this.#showMap(view.id, plan, picture, isCurrent);
      else await this.#showChart(view.id, plan, deck.chartAlone(plan), design, isCurrent);
    }
  }

  #showMap(id: number, plan: MapPlan, picture: Picture, isCurrent: () => boolean): Promise<void> {
    return this.#show(id, mapSketch(plan, picture, textMeasure()), plan.view.about.headline, isCurrent);
  }

  #showChart(
    id: number,
    { taken, colours, said }: ChartPlan,
    slide: SlideContent,
    design: DeckDesign,
    isCurrent: () => boolean,
  ): Promise<void> {
    const sketch = chartAloneSketch(slide, design, taken.draw, colours, textMeasure());
    return this.#show(id, sketch, said, isCurrent);
  }

  async #show(
    key: PreviewKey,
    { picture, over }: SlideSketch,
    headline: string,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { width, height } = picture;
    const { png } = await pngPicture(svgPicture(picture, {}, over), { width, height }, [SCALE]);
    if (!isCurrent()) return;
    this.#put(new Map([...this.drawn, [key, { address: URL.createObjectURL(png), headline }]]));
  }

  /** Gives the pictures back to the browser. */
  forget(): void {
    this.#put(new Map());
  }

  #keepOnly(views: readonly CollectedView[]): void {
    this.#put(
      new Map(
        [...this.drawn].filter(([key]) => typeof key === 'string' || views.some(({ id }) => id === key)),
      ),
    );
  }

  #put(next: ReadonlyMap<PreviewKey, Preview>): void {
    const kept = new Set([...next.values()].map(({ address }) => address));
    for (const { address } of this.drawn.values()) if (!kept.has(address)) URL.revokeObjectURL(address);
    this.drawn = next;
  }
}
