import { load as loadGazetteer } from 'virtual:atlas/gazetteer';
import { tick } from 'svelte';
import type { Atlas } from '../atlas/atlas.svelte';
import type { Gazetteer } from '../world/gazetteer';
import type { Day } from '../world/days';
import type { Iso3 } from '../world/rows';
import { nearestDay } from '../world/otherTimes';
import type { RegionKey } from '../world/world';
import { findIn, type Hit } from './findIn';
import { buildSearchIndex, type Target } from './searchIndex';

/** The Soviet Union had fifteen successors. */
const MOST_HITS = 15;

/** What is typed into the search, what it finds, and which hit the keys are on. */
export class Searching {
  readonly #atlas: Atlas<'explore'>;
  readonly #gazetteer: Gazetteer;
  typed = $state.raw('');
  isOpen = $state.raw(false);
  /** Place of the active hit in `hits`, or -1. */
  active = $state.raw(-1);

  readonly #index = $derived.by(() => {
    const { world, language, text } = this.#atlas;
    return buildSearchIndex(world, this.#gazetteer, { lang: language.lang, city: text.city });
  });
  readonly hits: readonly Hit[] = $derived.by(() =>
    this.isOpen ? findIn(this.#index, this.typed, MOST_HITS, this.#atlas.formats.compare, this.#isAside) : [],
  );

  constructor(atlas: Atlas<'explore'>, gazetteer: Gazetteer) {
    this.#atlas = atlas;
    this.#gazetteer = gazetteer;
  }

  /** Takes what is typed and offers the best hit. */
  look(typed: string): void {
    this.typed = typed;
    this.isOpen = true;
    this.moveTo(typed.trim() === '' ? -1 : 0);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.moveTo(-1);
  }

  /** Makes a hit the active one; every view marks what it stands for. */
  moveTo(place: number): void {
    this.active = place;
    const target = this.hits[place]?.target;
    if (target?.kind === 'region')
      this.#atlas.pointAt(this.#atlas.day.sets.region.get(target.region) ?? null);
    else if (target?.kind === 'work') this.#atlas.pointAt(this.#countriesWith(target.work));
    else this.#atlas.pointAtCountry(target ? countryOf(target) : null);
  }

  isChosen({ target }: Hit): boolean {
    const { choice } = this.#atlas;
    if (target.kind === 'region') return choice.has('region', target.region);
    if (target.kind === 'work') return choice.has(target.work.facet, target.work.value);
    const iso3 = countryOf(target);
    return iso3 !== null && choice.has('country', iso3);
  }

  /**
   * Does what a hit stands for: opens the profile of the country, or of the one that a place or an office belongs to;
   * chooses the region and opens its page; chooses the work. A place of no country leads nowhere, and says so.
   * @param isAdding chooses it among others instead, and leaves the list open for more
   */
  async pick(hit: Hit, isAdding: boolean): Promise<void> {
    const { choice, world, explore } = this.#atlas;
    const { target, name } = hit;
    const iso3 = countryOf(target);
    if (target.kind === 'territory' && iso3 === null) {
      this.#atlas.announcement = explore.search.leadsNowhere(name);
      return;
    }
    if (isAdding) {
      if (target.kind === 'region') choice.toggle('region', target.region);
      else if (target.kind === 'work') choice.toggle(target.work.facet, target.work.value);
      else if (iso3) choice.toggle('country', iso3);
      const state = iso3 && target.kind !== 'country' ? world.countryOf(iso3) : undefined;
      this.#tellChosen(hit, state ? this.#atlas.nameOf(state) : name);
      return;
    }
    this.typed = '';
    this.close();
    // The list goes before the profile takes the focus.
    await tick();
    if (target.kind === 'region') {
      const { region } = target;
      choice.set({ region: [region], profile: region, date: this.#dateFor(region) });
    } else if (target.kind === 'work') {
      choice.set({ [target.work.facet]: [target.work.value] });
      this.#tellChosen(hit, name);
    } else choice.set({ profile: iso3 });
  }

  /** Does what a key asks for; true if the key meant something here. */
  press({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const last = this.hits.length - 1;
    const hit = this.hits[this.active];
    const isShown = this.isOpen && this.typed.trim() !== '';
    switch (key) {
      case 'ArrowDown':
        if (!this.isOpen) this.look(this.typed);
        else if (last >= 0) this.moveTo(this.active >= last ? 0 : this.active + 1);
        return true;
      case 'ArrowUp':
        if (last >= 0) this.moveTo(this.active <= 0 ? last : this.active - 1);
        return true;
      case 'Enter':
        if (hit) void this.pick(hit, shiftKey || ctrlKey || metaKey);
        return true;
      case 'Escape':
        if (!isShown && this.typed === '') return false;
        if (isShown) this.close();
        else this.typed = '';
        return true;
      default:
        return false;
    }
  }

  #countriesWith({ facet, value }: Extract<Target, { kind: 'work' }>['work']) {
    const { area, theme, activity } = this.#atlas.day.sets;
    const sets: ReadonlyMap<string, Uint32Array> = { area, theme, activity }[facet];
    return sets.get(value) ?? null;
  }

  /** Regional offices that are not there on the date come after those that are. */
  readonly #isAside = (target: Target) =>
    target.kind === 'region' && !this.#atlas.day.sets.region.has(target.region);

  /** The date, or for a regional office that is not there on it the nearest one on which it is. */
  #dateFor(region: RegionKey): Day {
    const { choice, world, today } = this.#atlas;
    const office = world.regions.find(({ id }) => id === region);
    const day = office ? nearestDay(office, choice.date) : choice.date;
    return day <= today ? day : choice.date;
  }

  #tellChosen(hit: Hit, name: string): void {
    const { search } = this.#atlas.explore;
    this.#atlas.announcement = this.isChosen(hit) ? search.added(name) : search.removed(name);
  }
}

/** The search, once all that it finds is loaded. Rejects if that could not be. */
export async function openSearch(atlas: Atlas<'explore'>): Promise<Searching> {
  return new Searching(atlas, await loadGazetteer());
}

/** The country whose profile a hit opens. */
function countryOf(target: Target): Iso3 | null {
  if (target.kind === 'territory') return target.territory.of;
  return target.kind === 'country' || target.kind === 'office' ? target.iso3 : null;
}
