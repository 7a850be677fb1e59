import type { Chosen } from '../../choice/chosen';
import { count, setOf, type CountrySet } from '../../world/countrySet';
import { statusOn, type Status } from '../../world/membership';
import { lastDay, type Day } from '../../world/days';
import { officeStateOn, type OfficeState } from '../../world/officeState';
import { regionsOn, setsByRegion } from '../../world/regions';
import { lastsOn, type Span } from '../../world/spans';
import type { AreaId, Iso3, OfficeFunction, RegionBasis, RegionId } from '../../world/rows';
import type { Credit, DetailTables, DetailWork, Indicator, Names } from '../../world/tables';
import type { Country, Office, World } from '../../world/world';
import { isCountedWork } from '../../figures/countedWork';
import { beginAfter, midYearOn, midYearsOf } from '../../figures/indicators';

/** One spell with the source of its dates. */
export type SpellFact = Pick<DetailTables['spells'][number], 'status' | 'from' | 'to' | 'source' | 'note'>;

export interface OfficeFact {
  office: Office;
  functions: OfficeFunction[];
  /** What is known of it on the day. */
  state: OfficeState;
  source: string;
  /** Where its year of opening is from; '' where that is its source, too. */
  openedSource: string;
  note: string;
}

const STATES: readonly OfficeState[] = ['known', 'undated', 'absent'];

/** A region that a country belongs to for a time, and how that is known. */
interface RegionFact extends Span {
  id: RegionId;
  /** The seat of its regional office. */
  city: string;
  name: Names;
  basis: RegionBasis;
  source: string;
}

/** A regional office that the country hosts, with its full name and the countries that it covers. */
interface HostedRegion {
  id: RegionId;
  city: string;
  office: Names | null;
  name: Names;
  source: string;
  covered: CountrySet;
  count: number;
}

interface WorkFact extends Omit<DetailWork, 'iso3'> {
  name: Names;
}

/** Documented work in one work area, or in all of the cross-cutting tasks. */
export interface WorkGroup {
  key: AreaId | 'tasks';
  /** The area's name; null for the cross-cutting tasks. */
  name: Names | null;
  facts: WorkFact[];
}

/** Everything that the tables know about one country, in the order in which the profile shows it. */
export interface ProfileFacts {
  country: Country;
  iso2: string;
  m49: string;
  names: Names | null;
  subregion: string;
  status: Status;
  spells: SpellFact[];
  offices: OfficeFact[];
  presence: { since: number; source: string } | null;
  /** That of the day. */
  region: RegionFact | null;
  /** Those of all times, one after the other. */
  regions: RegionFact[];
  hosted: HostedRegion[];
  /** By the documents that count. */
  work: WorkGroup[];
  /** By all others: a profile hides nothing. */
  otherWork: WorkGroup[];
  /** Mid-years, ascending; empty where the table has none. */
  indicators: Indicator[];
  /** The figures of the last mid-year up to the day; null before the first, and where the table has none. */
  people: Indicator | null;
  /** The first mid-year, where the day lies before it. */
  peopleBegin: number | null;
  /** What the indicators are to be cited as. */
  indicatorCredits: Credit[];
}

/** Joins all that the tables hold about a country, with the source of each fact; null for an unknown code. */
export function profileFacts(
  world: World,
  detail: DetailTables,
  iso3: Iso3,
  { date: day, ...counted }: Pick<Chosen, 'date' | 'evidence' | 'documents'>,
): ProfileFacts | null {
  const country = world.countryOf(iso3);
  if (!country) return null;
  const own = <Row extends { iso3: string }>(rows: readonly Row[]) => rows.filter((row) => row.iso3 === iso3);
  const [about] = own(detail.countries);
  const [presence] = own(detail.presence);
  const midYears = midYearsOf(world, detail.indicators);
  const work = own(detail.work);
  const regions = regionFacts(world, own(detail.coverage));
  const counts = (row: DetailWork) => isCountedWork(row, counted);
  return {
    country,
    iso2: about?.iso2 ?? '',
    m49: about?.m49 ?? '',
    names: about?.names ?? null,
    subregion: about?.subregion ?? '',
    status: statusOn(country.spells, day),
    spells: own(detail.spells).sort((a, b) => (a.from < b.from ? -1 : 1)),
    offices: officeFacts(country, detail, day),
    presence: presence ? { since: presence.since, source: presence.source } : null,
    region: regions.find((region) => lastsOn(region, day)) ?? null,
    regions,
    hosted: hostedRegions(world, detail, iso3, day),
    work: workGroups(
      world,
      work.filter((row) => counts(row)),
    ),
    otherWork: workGroups(
      world,
      work.filter((row) => !counts(row)),
    ),
    indicators: midYears.flatMap(({ rows }) => rows[country.index] ?? []),
    people: midYearOn(midYears, day)?.rows[country.index] ?? null,
    peopleBegin: beginAfter(midYears, day),
    indicatorCredits: detail.credits.filter(({ table }) => table === 'indicators'),
  };
}

/** The offices of a country: those first that are known on the day, leading kinds before others, then by city. */
function officeFacts(country: Country, detail: DetailTables, day: Day): OfficeFact[] {
  return country.offices
    .map((office): OfficeFact => {
      const row = detail.offices.find(({ id }) => id === office.id);
      return {
        office,
        functions: row?.functions ?? [],
        state: officeStateOn(office, day),
        source: row?.source ?? '',
        openedSource: row?.openedSource ?? '',
        note: row?.note ?? '',
      };
    })
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        a.office.kind.rank - b.office.kind.rank ||
        a.office.city.localeCompare(b.office.city),
    );
}

function regionFacts(world: World, rows: DetailTables['coverage']): RegionFact[] {
  return rows
    .flatMap(({ region: id, from, to, basis, source }) => {
      const region = world.regions.find((one) => one.id === id);
      return region ? [{ id, city: region.city, name: region.name, from, to, basis, source }] : [];
    })
    .sort((a, b) => (lastDay(a.from) < lastDay(b.from) ? -1 : 1));
}

function hostedRegions(world: World, detail: DetailTables, iso3: Iso3, day: Day): HostedRegion[] {
  const sets = setsByRegion(world, day);
  return regionsOn(world, day)
    .filter((region) => region.iso3 === iso3)
    .map(({ id, city, name }) => {
      const covered = sets.get(id) ?? setOf(world.countries.length);
      const row = detail.regionalOffices.find((one) => one.id === id);
      const about = { office: row?.office ?? null, source: row?.source ?? '' };
      return { id, city, name, ...about, covered, count: count(covered) };
    });
}

/** Groups in the order of the areas, the cross-cutting tasks last; activities in the order of their table. */
function workGroups(world: World, rows: DetailTables['work']): WorkGroup[] {
  const factsOf = (belongs: (group: string) => boolean): WorkFact[] =>
    world.activities
      .filter(({ group }) => belongs(group))
      .flatMap(({ id, name }) => rows.filter((row) => row.activity === id).map((row) => ({ ...row, name })));
  const themes = new Set<string>(world.themes.map(({ id }) => id));
  const groups: WorkGroup[] = [
    ...world.areas.map(({ id, name }) => ({ key: id, name, facts: factsOf((group) => group === id) })),
    { key: 'tasks', name: null, facts: factsOf((group) => themes.has(group)) },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}
