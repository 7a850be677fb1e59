import type { Atlas } from '../../atlas/atlas.svelte';
import type { GridPoint } from '../../world/shapes';
import { coveredBy } from '../../figures/regionalOffices';
import { coversRegion, type Office } from '../../world/world';
import type { MapState } from '../mapState.svelte';
import { pick, type Picked } from '../geometry/pick';

/** The elements that a pointer is measured against. */
interface Elements {
  /** The element that the map fills. */
  root: HTMLElement;
  /** The group that pan and zoom move. */
  moving: SVGGElement;
}

/** A point of the window, px. */
interface PointerPosition {
  x: number;
  y: number;
}

/** A click comes this soon after the finger that made it, ms. */
const FINGER_TIME = 700;

/** What the pointer or the keyboard's cursor is on, and where the tooltip about it stands. */
export class MapPointer {
  readonly #atlas: Atlas;
  readonly #map: MapState;
  readonly #elements: () => Elements | null;
  #request = 0;
  /** The regional office whose countries are marked. */
  #covering: Office | null = null;
  #finger: (PointerPosition & { time: number }) | null = null;

  /** What the tooltip speaks of, px from the map's corner. */
  shown: { picked: Picked; x: number; y: number } | null = $state.raw(null);

  constructor(atlas: Atlas, map: MapState, elements: () => Elements | null) {
    this.#atlas = atlas;
    this.#map = map;
    this.#elements = elements;
  }

  /** What lies at a point of the window. */
  pickedAt({ x, y }: PointerPosition): Picked | null {
    const matrix = this.#elements()?.moving.getScreenCTM()?.inverse();
    if (!matrix) return null;
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    const code = document.elementFromPoint(x, y)?.getAttribute('data-shape') ?? null;
    const land = this.#map.scene.countries.find(({ iso3 }) => iso3 === code) ?? null;
    const { circles, offices, pixels } = this.#map;
    return pick({ at: [point.x, point.y], land, circles, offices, pixels });
  }

  /**
   * Where a click was meant. Browsers move the click of a finger to the middle of what they take for its
   * target, which among small countries is often another one; the finger's own place is exact.
   */
  positionOf(click: MouseEvent): PointerPosition {
    const isByFinger = this.#finger !== null && click.timeStamp - this.#finger.time < FINGER_TIME;
    return isByFinger && this.#finger ? this.#finger : { x: click.clientX, y: click.clientY };
  }

  /** Remembers where a finger was lifted. */
  lift(event: PointerEvent): void {
    const { clientX: x, clientY: y, timeStamp: time, pointerType } = event;
    this.#finger = pointerType === 'touch' ? { x, y, time } : null;
  }

  /** Shows what lies under a mouse or pen, once a frame; fingers do not hover. */
  hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => this.showAt({ x: event.clientX, y: event.clientY }));
  }

  leave(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(this.#request);
    this.show(null);
  }

  /** Shows what lies at a point of the window. */
  showAt(place: PointerPosition): void {
    const box = this.#elements()?.root.getBoundingClientRect();
    if (box) this.show(this.pickedAt(place), place.x - box.left, place.y - box.top);
  }

  show(picked: Picked | null, x = 0, y = 0): void {
    this.shown = picked && { picked, x, y };
    const office = picked?.office?.offices[0] ?? null;
    const covering = office && coversRegion(office) ? office : null;
    if (covering !== null && covering === this.#covering) return;
    this.#covering = covering;
    if (covering) return this.#atlas.pointAt(coveredBy(this.#atlas.day, covering));
    const iso3 = picked && (this.#atlas.world.countryOf(picked.iso3)?.iso3 ?? null);
    if (iso3 === null) this.#atlas.pointAt(null);
    else if (this.#atlas.pointed?.iso3 !== iso3) this.#atlas.pointAtCountry(iso3);
  }

  /** A point of the scene in px from the map's corner. */
  onScreen([x, y]: GridPoint): { x: number; y: number } {
    const elements = this.#elements();
    const matrix = elements?.moving.getScreenCTM();
    if (!elements || !matrix) return { x: 0, y: 0 };
    const box = elements.root.getBoundingClientRect();
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return { x: point.x - box.left, y: point.y - box.top };
  }
}
