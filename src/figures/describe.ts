import { hasFilter, whyNot, type Chosen } from '../choice/chosen';
import { FACET_RULES, forEachFacet, WORK_FACETS, type Facet } from '../choice/facets';
import { count, countBoth, has } from '../world/countrySet';
import { isBefore, lastDay, type Day } from '../world/days';
import { standingOn, type Status } from '../world/membership';
import { isInDoubt } from '../world/regions';
import type { World } from '../world/world';
import type { OrganizationNames } from '../world/organization';
import type { Names } from '../world/tables';
import { fittingOffices, type WorldOnDay, type Fit } from './match';

/**
 * What is chosen in each facet, as a sentence names it in the reader's language; ids of what the tables do not name.
 * Continents stand apart from regions; `within` are those of both that are there on the day, as places in a sentence.
 */
type ChosenNames = Record<Facet | 'continent' | 'within', string[]>;

/** Everything that headline and line may say. Each language forms its own sentences from it. */
export interface SummaryFacts {
  organization: OrganizationNames;
  date: Day;
  /** Whether the day lies before the founding. */
  isBeforeFounding: boolean;
  founded: string;
  /** In the time of the founding, which is not known to the day: from when on members are counted. */
  firstMembers: Day | null;
  /** Members and observers in all, on the day. */
  members: number;
  observers: number;
  /** Whether a facet asks for something; if not, the next ones speak of the whole world. */
  isFiltered: boolean;
  countries: number;
  /** How many countries fit, by their status. */
  fitting: Record<Status, number> & { all: number };
  /** Of those with another status, how many were not independent on the day. */
  notYet: number;
  /** How many fit by weaker evidence alone. */
  weak: number;
  /** The only country that fits all but work; null where there are more. */
  alone: string | null;
  /** Regional offices that are chosen and not there on the day; those of which that is not known for sure. */
  absent: string[];
  unsure: string[];
  /** Countries that fit and host an office that is known on the day (of the chosen kinds, if any are chosen). */
  hosts: number;
  /** The same by the codes of the table, where Hong Kong counts apart from China. */
  hostCodes: number;
  /** The offices in these countries. */
  offices: number;
  /** The regional offices of the day, whatever is chosen: at least, and at most. */
  regionalOffices: readonly [least: number, most: number];
  /** Further offices of which it is not known whether they had opened. */
  undated: number;
  /** Where there is one and none that is known: countries, or codes where those that are known count so. */
  undatedHosts: number;
  /** What is documented, where work is asked for: it is of no day. */
  work: WorkFacts | null;
  evidence: Chosen['evidence'];
  documents: Chosen['documents'];
  chosen: ChosenNames;
  match: Chosen['match'];
}

/** The documents behind the work that is asked for, in the countries that fit. */
interface WorkFacts {
  /** How many countries fit all else that is asked for; null where nothing else is. */
  among: number | null;
  /** The first and the last year; null where no row has one. */
  first: number | null;
  last: number | null;
  /** Rows without a year. */
  undated: number;
}

/** The facts of the summary sentence for a choice. */
export function summaryFacts(world: World, view: WorldOnDay, fit: Fit, chosen: Chosen): SummaryFacts {
  const standing = standingOn(world.curve, view.day);
  const fitting = (status: Status) => countBoth(fit.all, view.sets.status.get(status) ?? new Uint32Array());
  const { offices, undated } = fittingOffices(view, fit, chosen);
  const hosts = new Set(offices.map(({ host }) => host));
  const { founded, names } = world.organization;
  const isBeforeFounding = view.day < lastDay(founded);
  const among = fit.except(...WORK_FACETS);
  const absent = world.regions.filter(({ id }) => chosen.region.includes(id) && !view.sets.region.has(id));
  const absentWhere = (isUnsure: boolean) =>
    absent.flatMap((row) => (isInDoubt(row, view.day) === isUnsure ? row.name[chosen.lang] : []));
  const countries = new Set(offices.map(({ country }) => country));
  return {
    organization: names[chosen.lang],
    date: view.day,
    isBeforeFounding,
    founded,
    firstMembers:
      isBeforeFounding && !isBefore(view.day, founded)
        ? (world.curve.find(({ members }) => members > 0)?.day ?? null)
        : null,
    members: standing.members,
    observers: standing.observers,
    isFiltered: hasFilter(chosen),
    countries: world.countries.length,
    fitting: {
      all: count(fit.all),
      member: fitting('member'),
      observer: fitting('observer'),
      former: fitting('former'),
      other: fitting('other'),
    },
    notYet: countBoth(fit.all, view.notYet),
    weak: count(fit.all) - count(fit.strong.all),
    alone:
      count(among) === 1
        ? (world.countries.find(({ index }) => has(among, index))?.name[chosen.lang] ?? null)
        : null,
    absent: absentWhere(false),
    unsure: absentWhere(true),
    hosts: countries.size,
    hostCodes: hosts.size,
    offices: offices.length,
    regionalOffices: view.regionalOffices,
    undated: undated.length,
    undatedHosts:
      hosts.size > countries.size
        ? further(
            hosts,
            undated.map(({ host }) => host),
          )
        : further(
            countries,
            undated.map(({ country }) => country),
          ),
    work: workFacts(view, fit, chosen),
    evidence: chosen.evidence,
    documents: chosen.documents,
    chosen: chosenNames(world, view, chosen),
    match: chosen.match,
  };
}

/** How many there are beside the known ones. */
function further<Place>(known: ReadonlySet<Place>, places: readonly Place[]): number {
  return new Set(places.filter((place) => !known.has(place))).size;
}

function workFacts({ work }: WorldOnDay, fit: Fit, chosen: Chosen): WorkFacts | null {
  const asked = new Set<string>(WORK_FACETS.flatMap((facet) => chosen[facet]));
  if (asked.size === 0) return null;
  const found = work.rows.filter(
    ({ index, activity, group }) => (asked.has(activity) || asked.has(group)) && has(fit.all, index),
  );
  return {
    among: whyNot(chosen) === 'noneFound' ? null : count(fit.except(...WORK_FACETS)),
    ...yearsOf(found),
  };
}

/** The first and the last year of documents, null where none has one; and how many have none. */
export function yearsOf(
  rows: readonly { year: number | null }[],
): Pick<WorkFacts, 'first' | 'last' | 'undated'> {
  const years = rows.flatMap(({ year }) => year ?? []);
  return {
    first: years.length > 0 ? Math.min(...years) : null,
    last: years.length > 0 ? Math.max(...years) : null,
    undated: rows.length - years.length,
  };
}

/** The names of what is chosen. */
export function chosenNames(world: World, { sets }: Pick<WorldOnDay, 'sets'>, chosen: Chosen): ChosenNames {
  const named = (rows: readonly { id: string; name?: Names }[], ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      return row ? (row.name?.[chosen.lang] ?? id) : [];
    });
  return {
    ...forEachFacet((facet) =>
      chosen[facet].length > 0 ? named(FACET_RULES[facet].rows(world), chosen[facet]) : [],
    ),
    region: named(world.regions, chosen.region),
    continent: named(world.continents, chosen.region),
    within: [
      ...new Set(
        [...world.regions, ...world.continents].flatMap(({ id, within }) =>
          chosen.region.includes(id) && sets.region.has(id) ? within[chosen.lang] : [],
        ),
      ),
    ],
  };
}
