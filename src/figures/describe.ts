import { hasFilter, type Chosen } from '../choice/chosen';
import { countBoth, has } from '../world/countrySet';
import { lastDay, yearOf, type Day } from '../world/days';
import { standingOn, type Status } from '../world/membership';
import { coversRegion, isBeforeOffices, type World } from '../world/world';
import type { OrganizationNames } from '../world/organization';
import type { Lang } from '../world/tables';
import type { DayView, Fit } from './match';

/** The names of what is chosen in one facet, in the reader's language. */
interface ChosenNames {
  area: string[];
  theme: string[];
  activity: string[];
  /** Cities of the regional offices. */
  region: string[];
  continent: string[];
  status: Status[];
  /** With their article where the language has one: "a country office". */
  office: string[];
  country: string[];
}

/** Everything that the summary sentence may say. Each language forms its own sentence from it. */
export interface SummaryFacts {
  organization: OrganizationNames;
  date: Day;
  /** Whether the day lies before the founding. */
  isBeforeFounding: boolean;
  founded: string;
  /** Members and observers in all, on the day. */
  members: number;
  observers: number;
  /** Whether a facet asks for something; if not, the next ones speak of the whole world. */
  isFiltered: boolean;
  countries: number;
  /** How many countries fit, by their status. */
  fitting: Record<Status, number> & { all: number };
  /** Countries that fit and host an office shown on the day (of the chosen kinds, if any are chosen). */
  hosts: number;
  /** The same by the codes of the table, where Hong Kong counts apart from China. */
  hostCodes: number;
  /** The offices in these countries, and the regional offices among them. */
  offices: number;
  regionalOffices: number;
  /** Before the year that the table describes, only offices with a known first year can be shown. */
  officesWithYear: number | null;
  /** After the year that the table describes, that year: the offices are those of then. */
  officesAsOf: number | null;
  chosen: ChosenNames;
  match: Chosen['match'];
}

/** The facts of the summary sentence for a choice. */
export function summaryFacts(world: World, view: DayView, fit: Fit, chosen: Chosen): SummaryFacts {
  const standing = standingOn(world.curve, view.day);
  const fitting = (status: Status) => countBoth(fit.all, view.sets.status.get(status) ?? new Uint32Array());
  const kinds = new Set(chosen.office);
  const offices = view.offices.filter(
    (office) => has(fit.all, office.country.index) && (kinds.size === 0 || kinds.has(office.kind.id)),
  );
  const { founded, officesYear, names } = world.organization;
  return {
    organization: names[chosen.lang],
    date: view.day,
    isBeforeFounding: view.day < lastDay(founded),
    founded,
    members: standing.members,
    observers: standing.observers,
    isFiltered: hasFilter(chosen),
    countries: world.countries.length,
    fitting: {
      all: countBoth(fit.all, fit.all),
      member: fitting('member'),
      observer: fitting('observer'),
      former: fitting('former'),
      other: fitting('other'),
    },
    hosts: new Set(offices.map((office) => office.country)).size,
    hostCodes: new Set(offices.map((office) => office.host)).size,
    offices: offices.length,
    regionalOffices: offices.filter(coversRegion).length,
    officesWithYear: isBeforeOffices(world, view.day)
      ? world.offices.filter((office) => office.opened !== null).length
      : null,
    officesAsOf: yearOf(view.day) > officesYear ? officesYear : null,
    chosen: chosenNames(world, chosen),
    match: chosen.match,
  };
}

/** Names of the chosen values, as the tables give them in the reader's language. */
export function chosenNames(world: World, chosen: Chosen): ChosenNames {
  const { lang } = chosen;
  const named = (rows: readonly { id: string; name: Record<Lang, string> }[], ids: readonly string[]) =>
    ids.flatMap((id) => rows.find((row) => row.id === id)?.name[lang] ?? []);
  return {
    area: named(world.areas, chosen.area),
    theme: named(world.themes, chosen.theme),
    activity: named(world.activities, chosen.activity),
    region: chosen.region.flatMap((id) => world.regions.find((row) => row.id === id)?.city ?? []),
    continent: named(world.continents, chosen.region),
    status: [...chosen.status],
    office: chosen.office.flatMap((id) => world.kinds.find((kind) => kind.id === id)?.phrase[lang] ?? []),
    country: chosen.country.flatMap((iso3) => world.countryOf(iso3)?.name[lang] ?? []),
  };
}
