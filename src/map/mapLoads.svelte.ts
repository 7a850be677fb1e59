import { whenCalm } from '../later/whenCalm';
import { loadProjected } from './loadProjected';
import type { MapState } from './mapState.svelte';
import type { ProjectedFrames } from './projectedFrames';

/** Width of the world, px, up to which its first lines look right. */
const FINE_FROM = 2000;

/** Loads what the map does not need from the start. To be made while a component is set up. */
export class MapLoads {
  readonly #map: MapState;
  /** Whether region or globe could not be loaded; the flat map stays meanwhile. */
  hasFailed = $state.raw(false);

  constructor(map: MapState) {
    this.#map = map;
    // Region and globe need shapes of their own, loaded when first asked for.
    $effect(() => {
      if (map.frame !== 'world' && !map.projected && !this.hasFailed) void this.#loadProjected();
    });
    // The globe turns with coarser shapes: those of the topology take longer to draw than a frame has.
    $effect(() => {
      const { projected, frame } = map;
      if (frame === 'globe' && projected) void this.#loadCoarse(projected);
    });
    // Finer lines once the reader is closer than the first ones carry, or when there is time.
    $effect(() => {
      if (map.fine) return;
      if (map.pixels * map.scene.width > FINE_FROM) void this.#loadFine();
      else return whenCalm(() => void this.#loadFine());
    });
  }

  tryAgain(): void {
    this.hasFailed = false;
  }

  async #loadProjected(): Promise<void> {
    try {
      await loadProjected(this.#map);
    } catch {
      // Offline, or the site was replaced since: the reader is told and can try again.
      this.hasFailed = true;
    }
  }

  async #loadCoarse(projected: ProjectedFrames): Promise<void> {
    try {
      projected.turnWith((await import('virtual:atlas/coarse')).coarse);
    } catch {
      // Without them the globe turns less smoothly.
    }
  }

  async #loadFine(): Promise<void> {
    try {
      this.#map.fine = (await import('virtual:atlas/fine')).fine;
    } catch {
      // Without them the first lines stay: coarser, but complete.
      this.#map.fine = null;
    }
  }
}
