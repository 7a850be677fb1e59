import { both, count, countBoth, has, type CountrySet } from '../../world/countrySet';
import type { Day } from '../../world/days';
import { plainStatus, STATUSES, type DayStatus, type Status } from '../../world/membership';
import type { ActivityId, AreaId, Iso3, RegionBasis, RegionId, ThemeId } from '../../world/rows';
import type { Credit, DetailTables, Names } from '../../world/tables';
import { officeStateOn, type OfficeState } from '../../world/officeState';
import { regionOn, regionsOn } from '../../world/regions';
import { lastsOn } from '../../world/spans';
import type { WorldOnDay } from '../../figures/match';
import {
  dayStatusOf,
  type Country,
  type Office,
  type OfficeKind,
  type Region,
  type RegionKey,
  type World,
} from '../../world/world';
import { beginAfter, midYearsOf } from '../../figures/indicators';
import { sourceOfBeginning } from '../../figures/grounds';
import { regionPeople, type RegionPeople } from './regionPeople';

/** How it is known that a country belongs: by a row of coverage.csv, or by the continents of UN M49. */
export type CoverBasis = RegionBasis | 'm49';

export interface CoveredCountry {
  country: Country;
  status: DayStatus;
}

/** Countries that belong for the same reason, and the sources that say so, each once. */
interface CoverGroup {
  basis: CoverBasis;
  countries: CoveredCountry[];
  sources: string[];
}

/** The regional office behind a region. */
interface RegionalOffice {
  id: RegionId;
  city: string;
  /** Its full name, where the tables are at hand. */
  name: Names | null;
  host: Country;
  /** The region that the host itself belongs to, where it is another one. */
  hostRegion: RegionId | null;
  source: string;
  /** Where the year of its beginning is from; '' where that is its source, too. */
  beginningSource: string;
}

/** A regional office that covers countries of a continent, and how many of them. */
interface OfficeOnContinent {
  id: RegionId;
  city: string;
  name: Names;
  covered: CountrySet;
  count: number;
}

/** How many countries a document shows work for, here and in the world: parts of `size` and of `worldSize`. */
export interface WorkShare<Id extends string = string> {
  id: Id;
  name: Names;
  here: number;
  world: number;
  /** Share of the countries here, and of those of the world, from 0 to 1. */
  share: number;
  worldShare: number;
}

interface StandingOut extends WorkShare<ActivityId> {
  group: AreaId | ThemeId;
  /** How many times the world's share the share here is. */
  times: number;
}

/** Everything that the tables know about a region, in the order in which its page shows it. */
export interface RegionFacts {
  key: RegionKey;
  countries: CountrySet;
  size: number;
  worldSize: number;
  /** Null for a continent. */
  office: RegionalOffice | null;
  groups: CoverGroup[];
  statuses: Record<Status, number>;
  /** Offices in its countries, known on the day or undated, by kind; kinds without any are left out. */
  offices: { kind: OfficeKind; offices: Office[]; undated: Office[] }[];
  areas: WorkShare<AreaId>[];
  themes: WorkShare<ThemeId>[];
  standsOut: StandingOut[];
  /** Null before the first mid-year, or without any figure. */
  people: RegionPeople | null;
  /** The first mid-year, where the day lies before it. */
  peopleBegin: number | null;
  /** What the figures on people are to be cited as. */
  credits: Credit[];
  /** For a continent, the regional offices that cover its countries, those with the most first. */
  coveredBy: OfficeOnContinent[];
}

/** An activity stands out where it is documented in at least so many countries of the region … */
export const LEAST_COUNT = 5;
/** … and its share of them is at least so many times the share of the world; */
export const LEAST_TIMES = 1.25;
/** of those, so many with the highest multiple. */
export const MOST_SHOWN = 5;

const BASES: readonly CoverBasis[] = ['stated', 'count-stated', 'region-described', 'inferred', 'm49'];

/**
 * Joins all that the tables hold about a region of either division.
 * @param view its day is that of membership, offices and people; work has none
 * @returns null for an unknown key, and for a regional office that is not there on the day
 */
export function regionFacts(
  world: World,
  detail: DetailTables,
  key: RegionKey,
  { day, sets }: Pick<WorldOnDay, 'day' | 'sets'>,
): RegionFacts | null {
  const countries = sets.region.get(key);
  if (!countries) return null;
  const own = world.countries.filter(({ index }) => has(countries, index));
  const statuses = own.map((country) => dayStatusOf(country, day));
  const ofStatus = (status: Status) => statuses.filter((one) => plainStatus(one) === status).length;
  const row = world.regions.find(({ id }) => id === key);
  return {
    key,
    countries,
    size: own.length,
    worldSize: world.countries.length,
    office: row ? officeOf(world, detail, row, day) : null,
    groups: coverGroups(detail, own, statuses, row ? day : null),
    statuses: Object.fromEntries(
      STATUSES.map((status) => [status, ofStatus(status)]),
    ) as RegionFacts['statuses'],
    offices: officesByKind(world, own, day),
    areas: world.areas.map((area) => workShare(world, countries, area, sets.area.get(area.id))),
    themes: world.themes.map((theme) => workShare(world, countries, theme, sets.theme.get(theme.id))),
    standsOut: standingOut(world, sets.activity, countries),
    people: regionPeople(world, detail, countries, day),
    peopleBegin: beginAfter(midYearsOf(world, detail.indicators), day),
    credits: detail.credits.filter(({ table }) => table === 'indicators'),
    coveredBy: row ? [] : officesOn(regionsOn(world, day), sets.region, countries),
  };
}

/** The activities whose share of the region's countries is highest above their share of the world's. */
function standingOut(
  world: World,
  documented: WorldOnDay['sets']['activity'],
  countries: CountrySet,
): StandingOut[] {
  return world.activities
    .map((activity): StandingOut => {
      const share = workShare(world, countries, activity, documented.get(activity.id));
      return { ...share, group: activity.group, times: share.share / (share.worldShare || 1) };
    })
    .filter(({ here, times }) => here >= LEAST_COUNT && times >= LEAST_TIMES)
    .sort((a, b) => b.times - a.times || b.here - a.here || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

function workShare<Id extends string>(
  world: World,
  countries: CountrySet,
  { id, name }: { id: Id; name: Names },
  documented: CountrySet = new Uint32Array(),
): WorkShare<Id> {
  const here = countBoth(countries, documented);
  const all = count(documented);
  return {
    id,
    name,
    here,
    world: all,
    share: here / (count(countries) || 1),
    worldShare: all / (world.countries.length || 1),
  };
}

function officeOf(world: World, detail: DetailTables, region: Region, day: Day): RegionalOffice | null {
  const { id, city } = region;
  const host = world.countryOf(region.iso3);
  if (!host) return null;
  const row = detail.regionalOffices.find((one) => one.id === id);
  const hostRegion = regionOn(host, day);
  return {
    ...{ id, city, host, hostRegion: hostRegion === id ? null : hostRegion },
    ...{ name: row?.office ?? null, source: row?.source ?? '' },
    beginningSource: sourceOfBeginning(world, detail, region),
  };
}

/**
 * Surest first; a country without a basis in the table is not claimed to belong.
 * @param day of the rows of a regional office; null for a continent
 */
function coverGroups(
  detail: DetailTables,
  own: readonly Country[],
  statuses: readonly DayStatus[],
  day: Day | null,
): CoverGroup[] {
  const about = new Map<Iso3, DetailTables['coverage'][number]>(
    detail.coverage.flatMap((row) => (day !== null && lastsOn(row, day) ? [[row.iso3, row]] : [])),
  );
  return BASES.map((basis): CoverGroup => {
    const isOfBasis = ({ iso3 }: Country) =>
      day === null ? basis === 'm49' : about.get(iso3)?.basis === basis;
    const members = own.flatMap((country, i): CoveredCountry[] =>
      isOfBasis(country) ? [{ country, status: statuses[i] ?? 'other' }] : [],
    );
    const sources = members.flatMap(({ country }) => about.get(country.iso3)?.source ?? []);
    return { basis, countries: members, sources: [...new Set(sources)] };
  }).filter((group) => group.countries.length > 0);
}

function officesByKind(world: World, own: readonly Country[], day: Day): RegionFacts['offices'] {
  const all = own.flatMap(({ offices }) => offices);
  return world.kinds
    .map((kind) => {
      const inState = (state: OfficeState) =>
        all.filter((office) => office.kind === kind && officeStateOn(office, day) === state);
      return { kind, offices: inState('known'), undated: inState('undated') };
    })
    .filter(({ offices, undated }) => offices.length + undated.length > 0);
}

function officesOn(
  regions: readonly Region[],
  sets: WorldOnDay['sets']['region'],
  countries: CountrySet,
): OfficeOnContinent[] {
  return regions
    .map(({ id, city, name }): OfficeOnContinent => {
      const covered = both(sets.get(id) ?? new Uint32Array(), countries);
      return { id, city, name, covered, count: count(covered) };
    })
    .filter((office) => office.count > 0)
    .sort((a, b) => b.count - a.count);
}
