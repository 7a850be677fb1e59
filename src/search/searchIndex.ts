import type { Gazetteer, PlaceName } from '../world/gazetteer';
import type { ActivityId, AreaId, Iso3, PlaceKind, ThemeId } from '../world/rows';
import { LANGS, type Lang, type Names } from '../world/tables';
import { officeOver } from '../figures/officeOver';
import { type Office, type OfficeKind, type RegionKey, type World } from '../world/world';
import { spell, type Spelling } from './spelling';

/** What a search can lead to. */
export type Target =
  | { kind: 'country'; iso3: Iso3 }
  | { kind: 'territory'; territory: PlaceInState }
  | { kind: 'region'; region: RegionKey }
  | { kind: 'work'; work: Work }
  | { kind: 'office'; office: string; iso3: Iso3; officeKind: OfficeKind };

/** A place that is no country of the atlas. */
interface PlaceInState {
  /** The country that it is part of; null where it is of none. */
  of: Iso3 | null;
  /** The territory of the map that it lies in, where that has another name. */
  within: string | null;
  /** What a reader must know about its status, or ''. */
  note: string;
}

export type Work =
  | { facet: 'area'; value: AreaId }
  | { facet: 'theme'; value: ThemeId }
  | { facet: 'activity'; value: ActivityId };

/** A text that something is found by. */
export interface Term {
  text: string;
  /** BCP 47; '' where it is the same in several languages. */
  lang: string;
  /** What it is to the thing: its own name, its code, city and kind of an office, part of a work, or as places.csv says. */
  kind: PlaceKind | 'name' | 'code' | 'office' | 'covered';
  since: number | null;
  until: number | null;
  /** Found only when it is typed in full. */
  isWhole: boolean;
  spellings: Spelling[];
}

export interface Entry {
  /** Apart from every other hit of the list. */
  key: string;
  target: Target;
  /** What it is called in the reader's language. */
  name: string;
  terms: Term[];
}

export interface SearchIndex {
  lang: Lang;
  entries: readonly Entry[];
}

/** The words of the reader's language that the index needs. */
interface SearchWords {
  lang: Lang;
  /** The city's name in that language. */
  city(name: string): string;
}

/**
 * Everything that can be found, in the order in which equals are listed: countries, territories, regions, work,
 * offices.
 */
export function buildSearchIndex(world: World, gazetteer: Gazetteer, words: SearchWords): SearchIndex {
  const { lang } = words;
  const known = new Map(gazetteer.countries.map((row) => [row.iso3, row]));
  const knownRegions = new Map(gazetteer.regions.map((row) => [row.id, row]));
  const namesOf = namesByPlace(gazetteer.names.filter(({ kind }) => kind !== 'part'));

  const countries = world.countries.map(({ iso3, name }): Entry => {
    const row = known.get(iso3);
    return {
      key: iso3,
      target: { kind: 'country', iso3 },
      name: name[lang],
      terms: [
        ...ownTerms(row?.names ?? name, lang),
        ...(row ? [term(row.short, 'en')] : []),
        term(iso3, '', 'code'),
        ...(row ? [term(row.iso2, '', 'code')] : []),
        ...namesOf(iso3).map(gazetteerTerm),
      ],
    };
  });

  const territoryNames = new Map<string, string>();
  const stateOf = new Map<string, Iso3 | null>(world.countries.map(({ iso3 }) => [iso3, iso3]));
  const territories = gazetteer.territories.map(({ shape, of, names, note }): Entry => {
    territoryNames.set(shape, names[lang]);
    stateOf.set(shape, of);
    return {
      key: `territory-${shape}`,
      target: { kind: 'territory', territory: { of, within: null, note: note[lang] } },
      name: names[lang],
      terms: [...ownTerms(names, lang), term(shape, '', 'code'), ...namesOf(shape).map(gazetteerTerm)],
    };
  });
  const parts = gazetteer.names
    .filter(({ kind }) => kind === 'part')
    .map((row): Entry => ({
      key: `part-${row.of}-${row.name}`,
      target: {
        kind: 'territory',
        territory: {
          of: stateOf.get(row.of) ?? null,
          within: territoryNames.get(row.of) ?? null,
          note: '',
        },
      },
      name: row.name,
      // A place that has a name in the reader's language is listed under that one alone.
      terms: [term(row.name, row.lang, 'name', row.lang !== '' && row.lang !== lang)],
    }));

  /** Offices that go by their region. */
  const found = new Set<Office>();
  const regions = [
    ...world.regions.map((region) => {
      const { id, city } = region;
      const row = knownRegions.get(id);
      const entry = regionEntry(id, row?.names ?? region.name, lang);
      const seat = { en: city, [lang]: words.city(city) };
      const office = officeOver(world.offices, region);
      if (office) found.add(office);
      const byKind = office ? [term(`${office.kind.name[lang]} ${seat[lang]}`, lang, 'office')] : [];
      const further = [...ownTerms(seat, lang), ...ownTerms(row?.office ?? {}, lang), ...byKind];
      return { ...entry, terms: [...entry.terms, ...further] };
    }),
    ...world.continents.map(({ id, name }) => regionEntry(id, name, lang)),
  ].map((entry) => ({
    ...entry,
    terms: [...entry.terms, ...namesOf(entry.target.region).map(gazetteerTerm)],
  }));
  const workEntry = (work: Work, names: Names): Entry => {
    const more = gazetteer.work.find(({ facet, id }) => facet === work.facet && id === work.value);
    return {
      key: `${work.facet}-${work.value}`,
      target: { kind: 'work', work },
      name: names[lang],
      terms: [
        ...ownTerms(names, lang),
        ...(more?.sought[lang] ?? []).map((text) => term(text, lang, 'covered')),
      ],
    };
  };
  const work = [
    ...world.areas.map(({ id, name }) => workEntry({ facet: 'area', value: id }, name)),
    ...world.themes.map(({ id, name }) => workEntry({ facet: 'theme', value: id }, name)),
    ...world.activities.map(({ id, name }) => workEntry({ facet: 'activity', value: id }, name)),
  ];
  const offices = world.offices
    .filter((office) => !found.has(office))
    .map(({ id, city, kind, country }): Entry => {
      const name = words.city(city);
      return {
        key: `office-${id}`,
        target: { kind: 'office', office: id, iso3: country.iso3, officeKind: kind },
        name,
        terms: [
          term(name, lang, 'office'),
          term(city, 'en', 'office'),
          term(`${kind.name[lang]} ${name}`, lang, 'office'),
        ],
      };
    });
  return { lang, entries: [...countries, ...territories, ...parts, ...regions, ...work, ...offices] };
}

/** The further names of each country, territory, region and continent. */
function namesByPlace(names: readonly PlaceName[]): (code: string) => readonly PlaceName[] {
  const byPlace = new Map<string, PlaceName[]>();
  for (const name of names) {
    const others = byPlace.get(name.of);
    if (others) others.push(name);
    else byPlace.set(name.of, [name]);
  }
  return (code) => byPlace.get(code) ?? [];
}

function regionEntry(
  region: RegionKey,
  names: Partial<Record<Lang, string>>,
  lang: Lang,
): Entry & { target: { region: RegionKey } } {
  return {
    key: `region-${region}`,
    target: { kind: 'region', region },
    name: names[lang] ?? '',
    terms: ownTerms(names, lang),
  };
}

/** The names of a thing, those of the reader's language first. */
function ownTerms(names: Partial<Record<string, string>>, reader: Lang): Term[] {
  return [...new Set<string>([reader, ...LANGS])].flatMap((lang) => {
    const name = names[lang];
    return name ? [term(name, lang)] : [];
  });
}

function gazetteerTerm({ name, lang, kind, since, until }: PlaceName): Term {
  return { ...term(name, lang, kind), since, until };
}

function term(text: string, lang: string, kind: Term['kind'] = 'name', isWhole = kind === 'code'): Term {
  return { text, lang, kind, since: null, until: null, isWhole, spellings: spell(text) };
}
