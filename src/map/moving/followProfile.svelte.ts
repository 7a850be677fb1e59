import { untrack } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import { isCode, type PlaceKey } from '../../choice/chosen';
import { countriesOf } from '../../figures/countriesOf';
import { has } from '../../world/countrySet';
import type { Country } from '../../world/world';
import type { Scene } from '../scene/scene';
import { shownMap } from '../shownMap';
import type { Bounds, Transform } from './zoom';

/** How close the map goes to a country: of the world, and of a region, which is close already. */
const MOST = { world: 6, region: 2.5 } as const;
/** Of the picture's width and height, so much of a country is taken for it at most: what is far off does not count. */
const PART = 0.3;

/** Of the world, a region fills more than a country with its neighbours does. */
const REGION_FILL = 0.85;

/**
 * Goes to the country whose profile opens, with its neighbours round it, or of the world to the region; back to the whole
 * picture when the profile goes, unless the reader has zoomed since. The globe turns to it. To be called while the profile
 * is set up.
 */
export function followProfile(atlas: Atlas, place: () => PlaceKey): void {
  /** Where the map went, from where, where it came to rest by itself, and whether the whole was shown at first. */
  let went: { place: PlaceKey; from: Transform; rested: Transform | null; wasWhole: boolean } | null = null;
  const isMoved = () => {
    const map = shownMap(atlas);
    return went?.rested ? went.rested !== map?.zoomed : false;
  };
  $effect(() => {
    const zoomed = shownMap(atlas)?.zoomed;
    if (went && !went.rested && zoomed && zoomed !== went.from) went.rested = zoomed;
  });
  const frame = $derived(shownMap(atlas)?.frame);
  $effect(() => {
    const key = place();
    const map = shownMap(atlas);
    // A region that is chosen has the globe turned to it already.
    if (frame === 'globe' && key !== map?.region) map?.projected?.faceGlobe(map, countriesAt(key));
  });
  $effect(() => {
    const key = place();
    void atlas.choice.view;
    const map = shownMap(atlas);
    // The sheet of the profile makes the map lower, and a region comes later.
    void [map?.width, map?.height, map?.isWaiting];
    const { scene, zoom } = map ?? {};
    // A region's own view is there already.
    if (!map || !scene || !zoom || scene.kind === 'globe' || (scene.kind === 'region' && !isCode(key)))
      return;
    const bounds = boundsOf(scene, key);
    if (!bounds) return;
    const { kind } = scene;
    untrack(() => {
      if (went?.place === key && isMoved()) return;
      const wasWhole = went?.wasWhole ?? map.zoomed.k === 1;
      went = { place: key, from: map.zoomed, rested: null, wasWhole };
      zoom.show(bounds, MOST[kind], isCode(key) ? undefined : REGION_FILL);
    });
  });
  // Afterwards: what is read while an effect ends is as it was before.
  $effect(() => () => queueMicrotask(comeBack));

  /** As they are on the day: while the day goes on, the map stays. */
  function countriesAt(key: PlaceKey): Country[] {
    const { countries } = atlas.world;
    return untrack(() => {
      const own = countriesOf(atlas.day, key);
      return countries.filter(({ index }) => has(own, index));
    });
  }

  /** Round the middles of the countries, and as much of their shapes as counts: left, top, right, bottom. */
  function boundsOf({ countries, width, height, lineScale }: Scene, key: PlaceKey): Bounds | null {
    const codes = new Set<string>(countriesAt(key).map(({ iso3 }) => iso3));
    const boxes = countries.flatMap(({ iso3, anchor }): Bounds[] => {
      if (!anchor || !codes.has(iso3)) return [];
      const [x, y] = anchor;
      const own = boxOf(iso3);
      const across = Math.min((own?.width ?? 0) * lineScale, PART * width) / 2;
      const down = Math.min((own?.height ?? 0) * lineScale, PART * height) / 2;
      return [[x - across, y - down, x + across, y + down]];
    });
    const side = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
    return boxes.length > 0
      ? [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
      : null;
  }

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
