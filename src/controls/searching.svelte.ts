import { tick } from 'svelte';
import type { Atlas } from '../atlas.svelte';
import type { DetailCountry } from '../model/tables';
import type * as SearchEngine from '../view/searchIndex';
import type { Hit } from '../view/searchIndex';

const MOST_HITS = 12;

/** What is typed into the search, what it finds, and which hit the keys are on. */
export class Searching {
  readonly #atlas: Atlas;
  typed = $state.raw('');
  isOpen = $state.raw(false);
  /** Place of the active hit in `hits`, or -1. */
  active = $state.raw(-1);
  /** What finds, loaded when the field is first used. */
  #engine: typeof SearchEngine | null = $state.raw(null);
  /** Names in further languages and two-letter codes, loaded after it. */
  #about: readonly DetailCountry[] = $state.raw([]);

  readonly #index = $derived.by(() => {
    const { world, language, text } = this.#atlas;
    const words = { lang: language.lang, officeKind: text.officeKind, city: text.city };
    return this.#engine?.buildSearchIndex(world, this.#about, words);
  });
  readonly hits: readonly Hit[] = $derived.by(() =>
    this.isOpen && this.#engine && this.#index
      ? this.#engine.findIn(this.#index, this.typed, MOST_HITS, this.#atlas.formats.compare)
      : [],
  );
  /** Whether the list is there to be seen, be it to say that nothing was found. */
  readonly isShown = $derived.by(() => this.isOpen && this.#engine !== null && this.typed.trim() !== '');

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  async loadNames(): Promise<void> {
    try {
      this.#engine ??= await import('../view/searchIndex');
      const { loadDetail } = await import('../model/detail');
      this.#about = (await loadDetail()).countries;
    } catch {
      // Without them the search knows fewer names, or none; the next use of the field tries again.
      this.#about = [];
    }
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
    if (!target) this.#atlas.pointAt(null);
    else if (target.kind === 'region')
      this.#atlas.pointAt(this.#atlas.world.sets.region.get(target.region) ?? null);
    else this.#atlas.pointAtCountry(target.iso3);
  }

  isChosen({ target }: Hit): boolean {
    const { choice } = this.#atlas;
    return target.kind === 'region'
      ? choice.has('region', target.region)
      : choice.has('country', target.iso3);
  }

  /**
   * Does what a hit stands for: opens the country's profile, or chooses the region and opens its page.
   * @param isAdding chooses country or region among others instead, and leaves the list open for more
   */
  async pick(hit: Hit, isAdding: boolean): Promise<void> {
    const { choice, text, world } = this.#atlas;
    const { target, name } = hit;
    if (isAdding) {
      if (target.kind === 'region') choice.toggle('region', target.region);
      else choice.toggle('country', target.iso3);
      const host = target.kind === 'office' ? world.countryOf(target.iso3) : undefined;
      const chosen = host ? this.#atlas.nameOf(host) : name;
      this.#atlas.announcement = this.isChosen(hit) ? text.search.added(chosen) : text.search.removed(chosen);
      return;
    }
    this.typed = '';
    this.close();
    // The list goes before the profile takes the focus.
    await tick();
    if (target.kind === 'region') choice.visit(target.region);
    else choice.set({ profile: target.iso3 });
  }

  /** Does what a key asks for; true if the key meant something here. */
  press({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const last = this.hits.length - 1;
    const hit = this.hits[this.active];
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
        if (!this.isShown && this.typed === '') return false;
        if (this.isShown) this.close();
        else this.typed = '';
        return true;
      default:
        return false;
    }
  }
}
