import { getContext, setContext, untrack } from 'svelte';
import type { Choice } from '../choice/choice.svelte';
import { hasFilter, nothingChosen, type Chosen } from '../choice/chosen';
import type { Facet } from '../choice/facets';
import type { QueryFault } from '../choice/query';
import { Loading } from '../loading/loading.svelte';
import { setOf, type CountrySet } from '../world/countrySet';
import type { Day } from '../world/days';
import type { IndicatorId, Iso3 } from '../world/rows';
import type { OrganizationNames } from '../world/organization';
import type { Lang, Names } from '../world/tables';
import type { World } from '../world/world';
import { formatsOf, type Formats } from '../words/format';
import { summary, type Summary } from '../words/summary';
import { loadLanguage, wordSetsOf, type Language, type WordSet } from '../words/language';
import { summaryFacts } from '../figures/describe';
import { worldOnDay, facetCounts, fitOf, type WorldOnDay } from '../figures/match';
import type { Shades } from '../figures/shades';
import { today } from './clock';

/** What the pointer or the focus is on. It marks the same countries in every view. */
interface Pointed {
  countries: CountrySet;
  /** Set where it is one country, and not a mark that stands for several. */
  iso3: Iso3 | null;
}

/**
 * Everything that follows from the choice, for the components of the page. Nothing here is set but the
 * language in force and what is pointed at; the rest is derived.
 * @typeParam Words the sets of words that are known to be there: no other's can be read
 */
export class Atlas<Words extends WordSet = never> {
  readonly world: World;
  readonly choice: Choice;
  /** What the page shows without a query: nothing chosen, in its own language. */
  readonly home: Chosen;
  /** The last day that can be chosen. */
  today: Day = $state.raw('');

  /** The words in force: set once those of the chosen language are loaded. */
  language: Language<Words> = $state.raw() as Language<Words>;
  /** Another language that was asked for: its words are on their way, or have failed to come. */
  asked: Lang | null = null;
  /** The last one that was asked for: whether its words came. */
  speech: Loading<unknown> | null = $state.raw(null);
  pointed: Pointed | null = $state.raw(null);
  /** What in the address could not be understood. */
  faults: readonly QueryFault[] = $state.raw([]);
  /** Puts countries into classes by an indicator: set once that part is loaded (see map/legend/shading.ts). */
  shader: ((indicator: IndicatorId, on: WorldOnDay) => Shades) | null = $state.raw(null);
  /** Says first what the chosen indicator shows: set with the former. */
  retell: ((summary: Summary) => Summary) | null = $state.raw(null);
  /** Whether the page is shown to an audience, and nothing on it is to be worked with. */
  isPresenting = $state.raw(false);
  /** What a screen reader is told next. */
  announcement = $state.raw('');

  /** The words that are there from the start. Derived, like those below: more words of a language change nothing here. */
  readonly text: Language['text'] = $derived(this.language.text);
  readonly #lang = $derived(this.language.lang);
  readonly #tag = $derived(this.language.tag);
  /** The words of parts that are loaded when first shown: for those parts, which come with them (see boot/parts.ts). */
  readonly explore = $derived(this.language.explore as Language<Words>['explore']);
  /** The words to take the view along and to present it: for parts that come with them. */
  readonly present = $derived(this.language.present as Language<Words>['present']);
  /** What the organization and its atlas are called. */
  readonly organization: OrganizationNames = $derived.by(() => this.world.organization.names[this.#lang]);
  readonly formats: Formats = $derived(formatsOf(this.#tag, this.text.notation));
  // Apart, so that no other change of the choice makes a day anew.
  readonly #evidence = $derived.by(() => this.choice.all.evidence);
  readonly #documents = $derived.by(() => this.choice.all.documents);
  readonly day = $derived.by(() =>
    worldOnDay(this.world, { date: this.choice.date, evidence: this.#evidence, documents: this.#documents }),
  );
  readonly fit = $derived.by(() => fitOf(this.world, this.day, this.choice.all));
  /** How the chosen indicator colours the map; null while membership does. */
  readonly shades = $derived.by(() => {
    const { indicator } = this.choice.all;
    return (indicator && this.shader?.(indicator, this.day)) || null;
  });
  readonly isFiltered = $derived.by(() => hasFilter(this.choice.all));
  /** What headline and line say of the choice. */
  readonly facts = $derived.by(() =>
    summaryFacts(this.world, this.day, this.fit, { ...this.choice.all, lang: this.#lang }),
  );
  readonly summary = $derived.by(() => {
    const said = summary(this.facts, this.formats, this.text, this.explore?.wordings);
    return this.retell?.(said) ?? said;
  });
  readonly summaryText = $derived(this.summary.text);

  /** @param home what its page shows without a query; by default, nothing chosen in the language */
  constructor(
    world: World,
    choice: Choice,
    language: Language<Words>,
    today: Day,
    home: Chosen = nothingChosen(world, language.lang),
  ) {
    this.world = world;
    this.choice = choice;
    this.home = home;
    this.language = language;
    this.today = today;
  }

  /**
   * Waits for a part of the page and for the words that it needs.
   * @param needed those to present need those to explore too
   */
  async withWords<Part>(part: Promise<Part>, needed: WordSet = 'explore'): Promise<Part> {
    // Both at once: a part that fails while its words are on their way is a failure that is heard of.
    const [loaded] = await Promise.all([part, this.#bringWords(needed)]);
    return loaded;
  }

  /** Gives the atlas once it has the words, for what reads them. */
  async whenWorded<Needed extends WordSet = 'explore'>(
    needed?: Needed,
  ): Promise<Atlas<Words | 'explore' | Needed>> {
    await this.#bringWords(needed ?? 'explore');
    return this as unknown as Atlas<Words | 'explore' | Needed>;
  }

  async #bringWords(needed: WordSet): Promise<void> {
    while (!this.language.explore || !this.language[needed]) {
      const { lang } = this.language;
      const language = await loadLanguage(lang, [...wordSetsOf(this.language), 'explore', needed]);
      // The reader may have changed the language in the meantime, or another part have brought words of its own.
      if (this.language.lang === lang) this.language = { ...this.language, ...language };
    }
  }

  /**
   * Has the page speak another language once its words are there, all those that are shown by then. Until then, and if
   * they do not come, all of it stays as it is: `speech` says what is the matter.
   */
  async speak(lang: Lang): Promise<void> {
    const speech = new Loading(async () => {
      let language: Language;
      do language = await loadLanguage(lang, wordSetsOf(this.language));
      while (wordSetsOf(language).length < wordSetsOf(this.language).length);
      // The reader may have asked for another one in the meantime.
      if (this.speech !== speech) return lang;
      this.language = language as Language<Words>;
      if (this.choice.lang !== lang) this.choice.set({ lang });
      // What was said in the words of before would be read again, in the voice of the new language.
      this.announcement = '';
      return lang;
    });
    this.speech = speech;
    this.asked = lang;
    await speech.ask();
    if (this.speech === speech && speech.part) this.asked = null;
  }

  /** Asks the clock anew on a page that stays open. Where it was put back, no day that could be chosen is taken away. */
  renewToday(): void {
    const day = today();
    if (day > this.today) this.today = day;
  }

  /** The name in the reader's language. */
  nameOf(row: { name: Names }): string {
    return row.name[this.#lang];
  }

  /** The kinds of office of which the tables hold a sample, in the plural. */
  get sampledKinds(): string[] {
    return this.world.kinds
      .filter(({ listed }) => listed === 'sample')
      .map(({ plural }) => plural[this.#lang]);
  }

  /** How many countries each option of a facet would leave. */
  countsOf(facet: Facet): Map<string, number> {
    return facetCounts(this.day, this.fit, this.choice.all, facet);
  }

  pointAt(countries: CountrySet | null): void {
    this.#point(countries && { countries, iso3: null });
  }

  pointAtCountry(iso3: Iso3 | null): void {
    const country = iso3 === null ? undefined : this.world.countryOf(iso3);
    this.#point(
      country ? { countries: setOf(this.world.countries.length, [country.index]), iso3: country.iso3 } : null,
    );
  }

  /** Untracked: a mark that is taken away while it has the focus is left in the midst of an update (see ui/leaving.ts). */
  #point(pointed: Pointed | null): void {
    untrack(() => (this.pointed = pointed));
  }
}

const KEY = Symbol('atlas');

/** Gives the atlas to every component below. */
export function provideAtlas(atlas: Atlas): void {
  setContext(KEY, atlas);
}

/** The same, for a part of the page that is drawn by itself. */
export function contextOf(atlas: Atlas): Map<unknown, unknown> {
  return new Map([[KEY, atlas]]);
}

/**
 * The atlas that the page was given. A part that comes later says which words it reads; it is only loaded together with
 * them (boot/parts.ts, which tests/house.test.ts holds to it).
 */
export function useAtlas<Words extends WordSet = never>(): Atlas<Words> {
  return getContext<Atlas<Words>>(KEY);
}
