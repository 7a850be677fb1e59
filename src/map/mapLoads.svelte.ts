import { untrack } from 'svelte';
import { load as loadCoarse } from 'virtual:atlas/coarse';
import { load as loadFine } from 'virtual:atlas/fine';
import type { Atlas } from '../atlas/atlas.svelte';
import { Loading } from '../loading/loading.svelte';
import { loadPart } from '../boot/later.svelte';
import { whenCalm } from '../boot/whenCalm';
import { loadProjected } from './scene/loadProjected';
import type { MapState } from './mapState.svelte';
import type * as MapCursorPart from './moving/mapCursor';
import type * as OfficeList from './legend/OfficeList.svelte';
import type { ProjectedFrames } from './projection/projectedFrames';
import type * as Tooltip from './Tooltip.svelte';

/** Width of the world, px, up to which its first lines look right. */
const FINE_FROM = 2000;

/** Loads what the map does not need from the start. To be made while a component is set up. */
export class MapLoads {
  readonly #map: MapState;
  /** What region and globe are drawn with; the flat map stays meanwhile. */
  readonly #projected: Loading<ProjectedFrames>;
  /** Finer lines for the flat world; without them the first ones stay, coarser, but complete. */
  readonly #fine: Loading<unknown>;
  readonly tooltip: Loading<typeof Tooltip>;
  readonly officeList: Loading<typeof OfficeList>;
  /** Of the keyboard. */
  readonly cursor: Loading<MapCursorPart.MapCursor>;
  readonly #isClose = $derived.by(() => this.#map.pixels * this.#map.scene.width > FINE_FROM);

  /** @param makeCursor of the keyboard */
  constructor(
    atlas: Atlas,
    map: MapState,
    isPointed: () => boolean,
    makeCursor: (part: typeof MapCursorPart) => MapCursorPart.MapCursor,
  ) {
    this.#map = map;
    this.tooltip = new Loading(() => loadPart(atlas, 'tooltip'));
    this.officeList = new Loading(() => loadPart(atlas, 'officeList'));
    this.cursor = new Loading(async () => makeCursor(await loadPart(atlas, 'mapCursor')));
    this.#projected = new Loading(() => loadProjected(map));
    this.#fine = new Loading(async () => (map.fine = await loadFine()));
    const ask = (loading: Loading<unknown>) => untrack(() => void loading.ask());
    // Region and globe need shapes of their own, loaded when first asked for.
    $effect(() => {
      if (map.frame !== 'world' && !map.projected) ask(this.#projected);
    });
    // The globe turns with coarser shapes: those of the topology take longer to draw than a frame has.
    $effect(() => {
      const { projected, frame } = map;
      if (frame !== 'globe' || !projected) return;
      loadCoarse().then(
        (coarse) => projected.turnWith(coarse),
        // Without them the globe turns less smoothly; the next one asks again.
        () => undefined,
      );
    });
    // Finer lines once the reader is closer than the first ones carry, or when there is time.
    $effect(() => {
      if (map.fine) return;
      if (this.#isClose) ask(this.#fine);
      else return whenCalm(() => ask(this.#fine));
    });
    $effect(() => (atlas.isPresenting ? undefined : whenCalm(() => ask(this.cursor))));
    // Keys that are early are for this map alone.
    $effect(() => () => this.cursor.forget());
    $effect(() => {
      if (isPointed()) ask(this.tooltip);
    });
    $effect(() => {
      if (map.listed) ask(this.officeList);
    });
  }

  /** What the reader waits for, or what did not come, one thing at a time. */
  readonly awaited: Loading<unknown> | null = $derived.by(() => {
    if (this.#map.isWaiting) return this.#projected;
    if (this.#map.listed && !this.officeList.part) return this.officeList;
    if (this.cursor.isMissed) return this.cursor;
    if (this.tooltip.trouble) return this.tooltip;
    return this.#isClose && this.#fine.trouble ? this.#fine : null;
  });
}
