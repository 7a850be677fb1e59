import { setOf, type CountrySet } from './countrySet';
import { dayAt, type Day } from './days';
import {
  membershipCurve,
  plainStatus,
  spellOf,
  statusOn,
  STATUSES,
  type DayStatus,
  type Spell,
  type Standing,
  type Status,
} from './membership';
import type { ContinentId, Iso3, OfficeBasis, OpenedBasis, RegionId, TerritoryCode } from './rows';
import type { CoreTables, Names } from './tables';

/** A kind of office; see data/README.md for what its rank brings about. */
export type OfficeKind = CoreTables['kinds'][number];

export interface Office {
  id: string;
  /** The state that it is shown with: its host, or the state that the hosting territory is part of. */
  country: Country;
  /** The code that the table gives: China's office in Hong Kong has HKG. */
  host: Iso3 | TerritoryCode;
  city: string;
  /** Longitude and latitude in degrees, or null where no coordinates are known. */
  at: [number, number] | null;
  kind: OfficeKind;
  /** The regional office that runs it; null where none does. */
  region: RegionId | null;
  /** The year that a source names for its beginning, and what began in it; '' without a year. */
  opened: number | null;
  openedBasis: OpenedBasis | '';
  /** About which year its source speaks of: then it was there. */
  firstSeen: number | null;
  /** The year in which it closed; null while it is there, and where that is not known. */
  closed: number | null;
  basis: OfficeBasis;
}

export interface Country {
  /** Its bit in every `CountrySet`. */
  index: number;
  iso3: Iso3;
  name: Names;
  continent: ContinentId;
  /** The year in which the organization's presence began; null where that is not known. */
  since: number | null;
  /** The regional offices that cover it, each in its time. */
  coverage: CoreTables['countries'][number]['coverage'];
  /** The day from which it has been independent; '' where that is before all days of the atlas. */
  independent: Day | '';
  spells: Spell[];
  offices: Office[];
}

/** A region of either division: that of a regional office, or a continent of UN M49. */
export type RegionKey = RegionId | ContinentId;

/** A regional office, and the time for which it is there. */
export type Region = CoreTables['regionalOffices'][number];

/** All rows joined: what every view is computed from. Built once and never changed. */
export interface World {
  organization: CoreTables['organization'];
  countries: Country[];
  offices: Office[];
  /** By rank, from the one that leads to the many: the order of legend, charts and tables. */
  kinds: readonly OfficeKind[];
  /** Those of all times: which are there on a day, and what they cover, say world/regions.ts and `WorldOnDay`. */
  regions: readonly Region[];
  continents: CoreTables['continents'];
  areas: CoreTables['areas'];
  themes: CoreTables['themes'];
  indicators: CoreTables['indicators'];
  activities: CoreTables['activities'];
  events: CoreTables['events'];
  notices: CoreTables['notices'];
  stories: CoreTables['stories'];
  /** How many rows the checks left out. */
  problems: number;
  curve: Standing[];
  /** Every row that documents work: which of them count is chosen (figures/documented.ts). */
  documented: CoreTables['documented'];
  /** Countries by what is fixed about them, whatever the date. */
  sets: {
    continent: ReadonlyMap<ContinentId, CountrySet>;
    country: ReadonlyMap<Iso3, CountrySet>;
  };
  countryOf(iso3: string): Country | undefined;
  officeOf(id: string): Office | undefined;
}

/**
 * Joins the checked tables into one world. Every code in them resolves: the checks saw to that. An office in
 * a territory belongs to the state that the territory is drawn as part of.
 */
export function buildWorld(core: CoreTables): World {
  const size = core.countries.length;
  const countries: Country[] = core.countries.map((row, index) => ({
    index,
    iso3: row.iso3,
    name: row.name,
    continent: row.continent,
    since: row.since,
    coverage: row.coverage,
    independent: row.independent === null ? '' : dayAt(row.independent),
    spells: [],
    offices: [],
  }));
  const byIso3 = new Map<string, Country>(countries.map((country) => [country.iso3, country]));
  const setFor = (some: readonly Country[]): CountrySet =>
    setOf(
      size,
      some.map(({ index }) => index),
    );
  const where = (holds: (country: Country) => boolean): CountrySet => setFor(countries.filter(holds));

  for (const { iso3, status, from, to } of core.spells)
    byIso3.get(iso3)?.spells.push(spellOf(status, from, to));

  const kinds = core.kinds.toSorted((a, b) => a.rank - b.rank);
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const stateOf = new Map<string, Iso3>(core.territories.map(({ id, of }) => [id, of]));
  const offices: Office[] = [];
  for (const row of core.offices) {
    const country = byIso3.get(stateOf.get(row.iso3) ?? row.iso3);
    const kind = kindOf.get(row.kind);
    if (!country || !kind) continue;
    const at: Office['at'] = row.lat === null || row.lon === null ? null : [row.lon, row.lat];
    const { id, iso3: host, city, region, opened, openedBasis, firstSeen, closed, basis } = row;
    const dates = { opened, openedBasis, firstSeen, closed };
    const office: Office = { id, country, host, city, at, kind, region, ...dates, basis };
    offices.push(office);
    country.offices.push(office);
  }
  const byId = new Map(offices.map((office) => [office.id, office]));

  return {
    organization: core.organization,
    countries,
    offices,
    kinds,
    regions: core.regionalOffices,
    continents: core.continents,
    areas: core.areas,
    themes: core.themes,
    indicators: core.indicators,
    activities: core.activities,
    events: core.events,
    notices: core.notices,
    stories: core.stories,
    problems: core.problems,
    curve: membershipCurve(countries.map((country) => country.spells)),
    documented: core.documented,
    sets: {
      continent: new Map(core.continents.map(({ id }) => [id, where((c) => c.continent === id)])),
      country: new Map(countries.map((country) => [country.iso3, setOf(size, [country.index])])),
    },
    countryOf: (iso3) => byIso3.get(iso3),
    officeOf: (id) => byId.get(id),
  };
}

/** What the country is on a day: to the organization, or a state that was not independent. */
export function dayStatusOf({ spells, independent }: Country, day: Day): DayStatus {
  const status = statusOn(spells, day);
  return status === 'other' && independent > day ? 'not-yet' : status;
}

/** The status of every country on a day, by index. */
export function statusesOn(world: World, day: Day): DayStatus[] {
  return world.countries.map((country) => dayStatusOf(country, day));
}

/** Countries by their status on a day: one set for each status, empty ones too. */
export function setsByStatus(world: World, statuses: readonly DayStatus[]): ReadonlyMap<Status, CountrySet> {
  const indices = new Map<Status, number[]>(STATUSES.map((status) => [status, []]));
  statuses.forEach((status, index) => indices.get(plainStatus(status))?.push(index));
  return new Map(STATUSES.map((status) => [status, setOf(world.countries.length, indices.get(status))]));
}

/** Whether the office is there for the countries of a region. */
export function coversRegion({ kind, region }: Office): boolean {
  return kind.covers === 'region' && region !== null;
}
