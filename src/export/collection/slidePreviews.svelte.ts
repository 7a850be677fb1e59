import type { Atlas } from '../../atlas/atlas.svelte';
import type { FlatWorld } from '../../world/shapes';
import { textMeasure } from '../picture/measureText';
import type { Picture } from '../picture/picture';
import { pngPicture } from '../picture/pngPicture';
import { svgPicture } from '../picture/svgPicture';
import type { MapPlan } from '../slides/atlasDeck';
import { planMaps, type SlideOptions } from '../slides/slides';
import type { CollectedView } from './collection';
import { chartSketch } from './chartSketch';
import { collectionSteps } from './collectionSlides';

/** Pixels for one px of a slide: enough to read its title on a screen that is twice as fine. */
const SCALE = 0.5;

/** A slide as it will be, small. */
interface Preview {
  /** Of a picture that the page holds. */
  address: string;
  /** What the view says of itself, in the language in force. */
  headline: string;
}

/** Small pictures of the slides of a collection, drawn one after another. */
export class SlidePreviews {
  /** By the id of the view; those of before stay until they are drawn anew. */
  drawn: ReadonlyMap<number, Preview> = $state.raw(new Map());
  hasFailed = $state.raw(false);

  /**
   * Draws them all anew.
   * @returns stops it
   */
  draw(
    atlas: Atlas<'explore' | 'present'>,
    places: FlatWorld,
    views: readonly CollectedView[],
    options: () => Promise<SlideOptions>,
  ): () => void {
    let isCurrent = true;
    this.hasFailed = false;
    this.#keepOnly(views);
    this.#drawAll(atlas, places, views, options, () => isCurrent).catch(() => {
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
    views: readonly CollectedView[],
    ask: () => Promise<SlideOptions>,
    isCurrent: () => boolean,
  ): Promise<void> {
    const options = await ask();
    const plans: MapPlan[] = [];
    let deck;
    for await (const made of planMaps(atlas, places, '', collectionSteps(atlas, views), options)) {
      const view = views[plans.length];
      plans.push(made.plan);
      deck = made.deck;
      if (!isCurrent()) return;
      if (view && !this.drawn.has(view.id))
        await this.#show(view.id, made.plan, made.plan.picture, isCurrent);
    }
    // Only now it is known how high their maps are.
    let i = 0;
    for await (const { plan, picture } of deck?.alike(plans) ?? []) {
      const view = views[i++];
      if (!isCurrent()) return;
      if (view) await this.#show(view.id, plan, picture, isCurrent);
    }
  }

  async #show(
    id: number,
    { view, chart }: MapPlan,
    picture: Picture,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { width, height, aside, colours } = picture;
    const over = chart && aside ? chartSketch(chart, aside, colours, textMeasure()) : '';
    const { png } = await pngPicture(svgPicture(picture, {}, over), { width, height }, [SCALE]);
    if (!isCurrent()) return;
    this.#put(
      new Map([...this.drawn, [id, { address: URL.createObjectURL(png), headline: view.about.headline }]]),
    );
  }

  /** Gives the pictures back to the browser. */
  forget(): void {
    this.#put(new Map());
  }

  #keepOnly(views: readonly CollectedView[]): void {
    this.#put(new Map([...this.drawn].filter(([id]) => views.some((view) => view.id === id))));
  }

  #put(next: ReadonlyMap<number, Preview>): void {
    const kept = new Set([...next.values()].map(({ address }) => address));
    for (const { address } of this.drawn.values()) if (!kept.has(address)) URL.revokeObjectURL(address);
    this.drawn = next;
  }
}
