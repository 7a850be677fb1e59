import type { Atlas } from '../atlas/atlas.svelte';
import type { Iso3 } from '../world/rows';
import type { CircleRung, FineLines, GridPoint, FlatWorld } from '../world/shapes';
import type { Country, RegionKey } from '../world/world';
import { circlesOn, rungAt } from './geometry/circleLadder';
import type { CountryCircle } from './geometry/countryCircle';
import { officeMarks, type OfficeMark } from './marks/officeMarks';
import { fitsOffice } from './marks/matchOffices';
import { isLeading } from './marks/officeSymbols';
import type { ProjectedFrames } from './projection/projectedFrames';
import { flatScene, type Scene } from './scene/scene';
import { stopsOf, type Stop } from './geometry/stops';
import type { Extent, Transform, ZoomControl } from './moving/zoom';

/** What the map is drawn for before its size is known: what it has in windows of 1280 × 720, and 768 × 1024. */
const FIRST_WIDTH = 740;
const FIRST_HEIGHT = 329;

/** The globe first shows Africa and Europe. */
const START: [number, number, number] = [-14, -18, 0];

export const UNZOOMED: Transform = { k: 1, x: 0, y: 0 };

/** A gesture that was left to the page, or the full screen that the browser did not give. */
export type MapRefusal = 'wheel' | 'touch' | 'fullScreen';

/** The picture that the map shows, and where the reader stands in it. */
export class MapState {
  readonly #atlas: Atlas;
  readonly #places: FlatWorld;

  /** Size of the element, px; 0 until it is measured. */
  width = $state.raw(0);
  height = $state.raw(0);
  /** How many px of the window a px of the map takes, that is of its lines, marks and names: see marks/magnify.ts. */
  magnified = $state.raw(1);
  /** What region and globe are drawn with, once it is loaded. */
  projected: ProjectedFrames | null = $state.raw(null);
  /** Finer lines for the flat world, once they are loaded. */
  fine: FineLines | null = $state.raw(null);
  /** The globe's rotation, and whether it is being turned just now. */
  rotate: [number, number, number] = $state.raw(START);
  isTurning = $state.raw(false);
  /** Whether a gesture, a button or a key moves the drawing just now. */
  isMoving = $state.raw(false);
  /** The zoom at rest. While a gesture runs only the drawing moves. */
  zoomed: Transform = $state.raw(UNZOOMED);
  /** What was refused last, until the reader was told: see RefusalHint.svelte. */
  refused: { what: MapRefusal } | null = $state.raw(null);
  /** What moves the drawing, while there is one. */
  zoom: ZoomControl | null = $state.raw(null);
  /** The country that the keyboard stands on. */
  cursor: Iso3 | null = $state.raw(null);
  /** Offices at one point, listed. */
  listed: OfficeMark | null = $state.raw(null);

  /** A single chosen region has a view of its own. */
  readonly region: RegionKey | null = $derived.by(() => {
    const { region } = this.#atlas.choice.all;
    return region.length === 1 ? (region[0] ?? null) : null;
  });
  readonly frame: 'world' | 'globe' | RegionKey = $derived.by(() => {
    if (this.#atlas.choice.view === 'globe') return 'globe';
    return this.region ?? 'world';
  });
  /** Whether the frame's shapes are still on their way; the flat world stands in for it. */
  readonly isWaiting = $derived(this.frame !== 'world' && this.projected === null);
  readonly scene: Scene = $derived.by(() => this.#draw());
  /** px of the window per scene unit before zooming. */
  readonly scale = $derived(
    Math.min(
      (this.width || FIRST_WIDTH) / this.scene.width,
      (this.height || FIRST_HEIGHT) / this.scene.height,
    ),
  );
  /** px of the map per scene unit. */
  readonly pixels = $derived((this.scale * this.zoomed.k) / this.magnified);
  /** Of the flat world: the same circles as long as they hold, whichever lines it is drawn with. */
  readonly #rung = $derived(this.#rungFor(this.pixels));
  readonly #isFlat = $derived(this.scene.kind === 'world');
  readonly circles = $derived.by(() =>
    this.#isFlat ? circlesOn(this.#rung, this.#places.shapes) : this.circlesFor(this.pixels),
  );
  readonly offices = $derived.by(() => this.officesFor(this.pixels));
  readonly circled: ReadonlySet<string> = $derived(new Set(this.circles.map(({ iso3 }) => iso3)));

  constructor(atlas: Atlas, places: FlatWorld) {
    this.#atlas = atlas;
    this.#places = places;
  }

  /** What the element shows before zooming: the scene, and the room beside or above it. */
  get extent(): Extent {
    const { width, height } = this.scene;
    const spareX = ((this.width || FIRST_WIDTH) / this.scale - width) / 2;
    const spareY = ((this.height || FIRST_HEIGHT) / this.scale - height) / 2;
    return [
      [-spareX, -spareY],
      [width + spareX, height + spareY],
    ];
  }

  get places(): FlatWorld {
    return this.#places;
  }

  /** The circles of this picture at so many px per scene unit. */
  circlesFor(pixels: number): CountryCircle[] {
    return this.projected && this.scene.kind !== 'world'
      ? this.projected.circles(this.scene, pixels, this.#obstacles(pixels), this.isTurning)
      : circlesOn(this.#rungFor(pixels), this.#places.shapes);
  }

  #rungFor(pixels: number): CircleRung | undefined {
    return rungAt(this.#places.ladder, this.scene.worldWidth * pixels);
  }

  /**
   * The office marks of this picture at so many px per scene unit.
   * @param kinds those to show; none: the scale decides
   */
  officesFor(pixels: number, kinds = this.#atlas.choice.officeKinds): OfficeMark[] {
    const { day, fit } = this.#atlas;
    return officeMarks(this.scene, day.offices, kinds, pixels, day.undated, (office, isUndated) =>
      fitsOffice(office, isUndated, fit),
    );
  }

  /** Turns the globe back to where it started. */
  faceStart(): void {
    this.rotate = START;
  }

  /** Where the cursor can stand: every country that lies in this picture. */
  stops(): Stop[] {
    return stopsOf(this.scene, this.circles, this.pixels);
  }

  #draw(): Scene {
    const { projected, frame } = this;
    if (frame === 'world' || !projected) return flatScene(this.#places.shapes, this.fine);
    const size = { width: this.width || FIRST_WIDTH, height: this.height || FIRST_HEIGHT };
    if (frame === 'globe') return projected.globe(this.rotate, size, this.isTurning);
    return projected.region(frame, this.ownCountries, size);
  }

  /** The countries of the region that is chosen alone, of all times: the view stays what it is while the date goes on. */
  get ownCountries(): Country[] {
    return this.#atlas.world.countries.filter((country) => this.#isOwn(country));
  }

  /**
   * Circles make room for the offices of a region, and for those that lead, whatever the date and filters: so they stay
   * where they are.
   */
  #obstacles(pixels: number): { at: GridPoint; r: number }[] {
    const { offices } = this.#atlas.world;
    if (this.scene.kind === 'region')
      return officeMarks(this.scene, offices, [], pixels, [], ({ country }) => this.#isOwn(country));
    const leading = offices.filter(({ kind }) => isLeading(kind));
    return officeMarks(this.scene, leading, [], pixels);
  }

  #isOwn({ coverage, continent }: Country): boolean {
    const { region } = this;
    return continent === region || coverage.some((covered) => covered.region === region);
  }
}
