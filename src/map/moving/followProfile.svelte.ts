import { untrack } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import type { Iso3 } from '../../world/rows';
import { shownMap } from '../shownMap';
import type { Transform } from './zoom';

/** How close the map goes to a country: of the world, and of a region, which is close already. */
const MOST = { world: 6, region: 2.5 } as const;
/** Of the picture's width and height, so much of a country is taken for it at most: what is far off does not count. */
const PART = 0.3;

/**
 * Goes to the country whose profile opens, with its neighbours round it; back to the whole picture when the profile goes,
 * unless the reader has zoomed since. To be called while the profile is set up.
 */
export function followProfile(atlas: Atlas, country: () => Iso3): void {
  /** Where the map went, from where, where it came to rest by itself, and whether the whole was shown at first. */
  let went: { code: Iso3; from: Transform; rested: Transform | null; wasWhole: boolean } | null = null;
  const isMoved = () => {
    const map = shownMap(atlas);
    return went?.rested ? went.rested !== map?.zoomed : false;
  };
  $effect(() => {
    const zoomed = shownMap(atlas)?.zoomed;
    if (went && !went.rested && zoomed && zoomed !== went.from) went.rested = zoomed;
  });
  $effect(() => {
    const code = country();
    void atlas.choice.view;
    const map = shownMap(atlas);
    // The sheet of the profile makes the map lower, and a region comes later.
    void [map?.width, map?.height, map?.isWaiting];
    const { scene, zoom } = map ?? {};
    const anchor = scene?.countries.find(({ iso3 }) => iso3 === code)?.anchor;
    if (!map || !scene || !zoom || !anchor || scene.kind === 'globe') return;
    const { kind, width, height, lineScale } = scene;
    untrack(() => {
      if (went?.code === code && isMoved()) return;
      const wasWhole = went?.wasWhole ?? map.zoomed.k === 1;
      went = { code, from: map.zoomed, rested: null, wasWhole };
      const [x, y] = anchor;
      const own = boxOf(code);
      const across = Math.min((own?.width ?? 0) * lineScale, PART * width) / 2;
      const down = Math.min((own?.height ?? 0) * lineScale, PART * height) / 2;
      zoom.show([x - across, y - down, x + across, y + down], MOST[kind]);
    });
  });
  // Afterwards: what is read while an effect ends is as it was before.
  $effect(() => () => queueMicrotask(comeBack));

  function comeBack() {
    const map = shownMap(atlas);
    // A pan is no reason to stay: the keyboard's cursor makes one as the focus returns.
    const isZoomed = went?.rested ? went.rested.k !== map?.zoomed.k : false;
    if (went?.wasWhole && map && map.scene.kind !== 'globe' && !isZoomed) map.zoom?.reset();
  }
}

/** How large the country's shape is, in units of its path. A circle has none. */
function boxOf(code: string): DOMRect | undefined {
  return document.querySelector<SVGGraphicsElement>(`[data-map] [data-shape="${code}"]`)?.getBBox();
}
