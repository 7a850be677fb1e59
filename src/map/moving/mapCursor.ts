import type { Atlas } from '../../atlas/atlas.svelte';
import { MOST_COMPARED } from '../../choice/chosen';
import type { MapPointer } from './mapPointer.svelte';
import type { MapState } from '../mapState.svelte';
import { nearestStop, walk, type Direction } from '../geometry/walk';

/** Room that the country under the cursor keeps to the map's edge, px. */
const MARGIN = 8;

/** The keyboard's cursor: it walks from country to country, and what it stands on is shown and spoken. */
export class MapCursor {
  readonly #atlas: Atlas;
  readonly #map: MapState;
  readonly #pointer: MapPointer;

  constructor(atlas: Atlas, map: MapState, pointer: MapPointer) {
    this.#atlas = atlas;
    this.#map = map;
    this.#pointer = pointer;
  }

  /** One step by an arrow key; the first one starts in the middle of what is shown. */
  step(direction: Direction): void {
    const stops = this.#map.stops();
    const { cursor } = this.#map;
    const isOnMap = cursor !== null && stops.some(({ iso3 }) => iso3 === cursor);
    this.#stand(isOnMap ? walk(stops, cursor, direction) : this.#first());
  }

  /** Puts the cursor where it was, on the open profile's country, or in the middle. */
  enter(): void {
    this.#stand(this.#map.cursor ?? this.#atlas.choice.profile ?? this.#first());
  }

  leave(): void {
    this.#map.cursor = null;
    this.#pointer.show(null);
  }

  /** Lists the offices of the country under the cursor. */
  listOffices(): void {
    const { cursor } = this.#map;
    const stop = this.#map.stops().find(({ iso3 }) => iso3 === cursor);
    const { day } = this.#atlas;
    const offices = [...day.offices, ...day.undated].filter(({ country }) => country.iso3 === cursor);
    const [first] = offices;
    if (!stop || !first) return;
    this.#map.listed = {
      id: offices.map(({ id }) => id).join(' '),
      offices,
      kind: first.kind,
      isUndated: day.undated.includes(first),
      at: stop.at,
      r: 0,
    };
  }

  /** Pins the country under the cursor to be compared, or takes it away; what comes of it is spoken. */
  compare(): void {
    const { choice, language, formats } = this.#atlas;
    const { cursor } = this.#map;
    if (!cursor) return;
    const isFull = choice.compared.length >= MOST_COMPARED && !choice.compared.includes(cursor);
    // With something pinned, the words of the comparison are loaded.
    if (isFull)
      this.#atlas.announcement = language.explore?.compare.full(formats.number(MOST_COMPARED)) ?? '';
    else choice.compare(cursor);
  }

  #first(): string | null {
    const [[x0, y0], [x1, y1]] = this.#map.extent;
    const { k, x, y } = this.#map.zoomed;
    return nearestStop(this.#map.stops(), [((x0 + x1) / 2 - x) / k, ((y0 + y1) / 2 - y) / k]);
  }

  #stand(code: string | null): void {
    const stop = this.#map.stops().find(({ iso3 }) => iso3 === code);
    const country = code === null ? undefined : this.#atlas.world.countryOf(code);
    if (!stop || !country) return;
    this.#map.cursor = country.iso3;
    const { x, y } = this.#pointer.onScreen(stop.at);
    const { width, height } = this.#map;
    const isInside = x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN;
    if (!isInside) this.#map.zoom?.show([...stop.at, ...stop.at], this.#map.zoomed.k);
    this.#pointer.show({ iso3: country.iso3, office: null }, x, y);
    const { text, formats, day } = this.#atlas;
    const status = text.statusLabel(day.statuses[country.index] ?? 'other');
    const hosted = day.offices.filter((office) => office.country === country).length;
    const offices = hosted > 0 ? text.charts.offices(hosted, formats) : '';
    const said = [this.#atlas.nameOf(country), status, offices];
    this.#atlas.announcement = said.filter(Boolean).join(formats.comma);
  }
}
