import type { Day } from '../world/days';
import type { Iso3 } from '../world/rows';
import type { RegionKey } from '../world/world';
import { isCode, MOST_COMPARED, NOTHING_ASKED, WAYS, type Chosen, type PlaceKey } from './chosen';
import { FACETS, type Facet, type FacetValues } from './facets';

/** What is the reader's own in a story too: a change of it does not lead out. */
const BESIDE_STORY = ['lang', 'scheme', 'labels', 'embed', 'page'];

/**
 * What the reader chose, and the only state of the page that is changed by hand: map, charts, sentence,
 * address and exports all follow from it. Each change replaces the whole value, so any earlier one can be
 * put back.
 */
export class Choice {
  #chosen: Chosen = $state.raw() as Chosen;
  /** Whether the last change was one of many in a row (a drag through time): these share a history entry. */
  isDragging = $state.raw(false);

  readonly lang = $derived(this.#chosen.lang);
  readonly date = $derived(this.#chosen.date);
  /** The country or region whose profile is open. */
  readonly open = $derived(this.#chosen.profile);
  /** The country whose profile is open. */
  readonly profile: Iso3 | null = $derived(this.open && isCode(this.open) ? this.open : null);
  /** The region whose profile is open. */
  readonly openRegion: RegionKey | null = $derived(this.open && !isCode(this.open) ? this.open : null);
  readonly compared = $derived(this.#chosen.compare);
  readonly view = $derived(this.#chosen.view);
  readonly countries = $derived(this.#chosen.country);
  readonly officeKinds = $derived(this.#chosen.office);
  readonly embed = $derived(this.#chosen.embed);
  readonly scheme = $derived(this.#chosen.scheme);

  constructor(chosen: Chosen) {
    this.#chosen = chosen;
  }

  get all(): Chosen {
    return this.#chosen;
  }

  /** Puts a whole choice in place, such as one from the address. */
  restore(chosen: Chosen): void {
    this.isDragging = false;
    this.#chosen = chosen;
  }

  /** Changes some of the choice. What a story chose is left by it, but for what is the reader's own there. */
  set(change: Partial<Chosen>): void {
    this.isDragging = false;
    const stays = Object.keys(change).every((key) => BESIDE_STORY.includes(key));
    this.#chosen = { ...this.#chosen, ...(!stays && { story: null, step: null }), ...change };
  }

  /** Moves to another day; `isDragging` while the reader has not let go. */
  moveTo(date: Day, isDragging = false): void {
    if (date === this.#chosen.date && isDragging === this.isDragging) return;
    this.isDragging = isDragging;
    this.#chosen = { ...this.#chosen, date, story: null, step: null };
  }

  has<F extends Facet>(facet: F, value: FacetValues[F]): boolean {
    return (this.#chosen[facet] as readonly FacetValues[F][]).includes(value);
  }

  /** Adds the value to its facet, or takes it out if it is there: choosing a thing again clears it. */
  toggle<F extends Facet>(facet: F, value: FacetValues[F]): void {
    const values = this.#chosen[facet] as readonly FacetValues[F][];
    this.set({ [facet]: values.includes(value) ? values.filter((v) => v !== value) : [...values, value] });
  }

  /** Chooses one region alone and opens its page. */
  visit(region: RegionKey): void {
    this.set({ region: [region], profile: region });
  }

  /** Pins a place beside the others, or takes it away. With no room left, nothing changes. */
  compare(place: PlaceKey): void {
    const { compare } = this.#chosen;
    if (compare.includes(place)) this.set({ compare: compare.filter((other) => other !== place) });
    else if (compare.length < MOST_COMPARED) this.set({ compare: [...compare, place] });
  }

  /** Clears one facet, or all of them. Date, language and view stay. */
  clear(...facets: Facet[]): void {
    const cleared = facets.length > 0 ? facets : [...FACETS, ...WAYS];
    this.set(Object.fromEntries(cleared.map((key) => [key, NOTHING_ASKED[key]])));
  }
}
