import { dayNumber, lastDay } from '../../world/days';
import type { Gazetteer } from '../../world/gazetteer';
import { isStrong } from '../../world/evidence';
import type { Organization } from '../../world/organization';
import type { LabelTables } from '../../world/labels';
import type { Tables } from '../../world/rows';
import { LANGS, type CoreTables, type Credit, type DetailTables } from '../../world/tables';
import type { Publisher } from '../../world/publishers';
import type { Story } from '../../world/story';
import type { Lang, Names, Notice } from '../../world/tables';
import { errorsIn, type Problem } from './problems';
import { titlesOf, type DataPackage } from './schema/schema';

type Named<L extends string> = Record<`name_${L}`, string>;

/**
 * What the first view needs.
 * @param problems those of readTables: counted, and the notices passed on
 * @param stories of which the address needs the choices
 */
export function coreOf(
  tables: Tables,
  organization: Organization,
  problems: Problem[] = [],
  stories: readonly Story[] = [],
): CoreTables {
  const since = new Map<string, number>(tables.presence.map((row) => [row.iso3, row.since]));
  return {
    organization,
    countries: tables.countries.map((row) => ({
      iso3: row.iso3,
      name: namesOf(row),
      continent: row.continent,
      coverage: tables.coverage
        .filter(({ iso3 }) => iso3 === row.iso3)
        .map(({ regional_office: region, from, to }) => ({ region, from, to })),
      un: row.un_status,
      since: since.get(row.iso3) ?? null,
      independent: row.independent === '' ? null : dayNumber(lastDay(row.independent)),
    })),
    spells: tables.members.map(({ iso3, status, from, to }) => ({ iso3, status, from, to })),
    offices: tables.offices.map((row) => ({
      id: row.id,
      iso3: row.iso3,
      city: row.city,
      lat: row.lat,
      lon: row.lon,
      kind: row.kind,
      region: row.regional_office || null,
      opened: row.opened,
      openedBasis: row.opened_basis,
      firstSeen: row.source_year,
      closed: row.closed,
      basis: row.basis,
    })),
    kinds: tables.kinds.map((row) => ({
      ...{ id: row.id, name: namesOf(row), plural: textsOf('plural', row) },
      ...{ phrase: textsOf('phrase', row), symbol: row.symbol, rank: row.rank },
      ...{ covers: row.covers, listed: row.listed },
    })),
    territories: hostingTerritories(tables),
    regionalOffices: tables.regionalOffices.map((row) => ({
      id: row.id,
      city: row.city,
      iso3: row.iso3,
      name: textsOf('region', row),
      within: textsOf('in', row),
      from: row.from,
      to: row.to,
    })),
    activities: tables.activities.map((row) => ({ id: row.id, group: row.group, name: namesOf(row) })),
    areas: tables.areas.map((row) => ({
      id: row.id,
      name: namesOf(row),
      short: shortNamesOf(row),
    })),
    themes: tables.themes.map((row) => ({
      ...{ id: row.id, name: namesOf(row), short: shortNamesOf(row) },
      ...{ task: row.task, taskName: taskNamesOf(row) },
    })),
    continents: tables.continents.map((row) => ({
      ...{ id: row.id, name: namesOf(row), within: textsOf('in', row) },
    })),
    indicators: tables.indicatorDefinitions.map((row) => ({
      ...{ id: row.id, source: row.source, column: row.column, per: row.per },
      ...{ aggregation: row.aggregation, unit: row.unit, classes: row.classes, shown: row.shown },
      ...{ name: namesOf(row), short: shortNamesOf(row) },
      ...{ unitName: textsOf('unit', row), ofWorld: textsOf('of_world', row) },
    })),
    events: tables.events.map((row) => ({ date: row.date, name: namesOf(row), short: shortNamesOf(row) })),
    documented: documentedIn(tables),
    stories: stories.map(({ id, steps, region }) => ({
      id,
      steps: steps.map(({ choice }) => choice),
      region: region ?? null,
    })),
    notices: problems.filter(({ level }) => level === 'notice').map(noticeOf),
    problems: errorsIn(problems).length,
  };
}

function hostingTerritories(tables: Tables): CoreTables['territories'] {
  const hosts = new Set<string>(tables.offices.map(({ iso3 }) => iso3));
  return tables.territories.flatMap((row) =>
    row.of !== '' && hosts.has(row.shape) ? [{ id: row.shape, of: row.of }] : [],
  );
}

/** Everything beyond coreOf, with the source of every row, and the credits that the schema names. */
export function detailOf(tables: Tables, schema: DataPackage): DetailTables {
  return {
    countries: tables.countries.map((row) => ({
      iso3: row.iso3,
      iso2: row.iso2,
      m49: row.m49,
      names: namesOf(row),
      short: row.short_en,
      subregion: row.subregion,
      independent: row.independent,
      independentSource: row.independent_source,
      independentNote: row.independent_note,
    })),
    spells: tables.members.map(({ iso3, status, from, to, source_url: source, note }) => ({
      iso3,
      status,
      from,
      to,
      source,
      note,
    })),
    offices: tables.offices.map((row) => ({
      id: row.id,
      functions: row.functions,
      source: row.source_url,
      openedSource: row.opened_source,
      note: row.note,
    })),
    regionalOffices: tables.regionalOffices.map((row) => ({
      ...{ id: row.id, office: namesOf(row), source: row.source_url, note: row.note },
    })),
    coverage: tables.coverage.map((row) => ({
      ...{ iso3: row.iso3, region: row.regional_office, from: row.from, to: row.to },
      ...{ basis: row.basis, source: row.source_url },
    })),
    presence: tables.presence.map(({ iso3, since, source_url: source }) => ({ iso3, since, source })),
    work: tables.work.map((row) => ({
      ...{ iso3: row.iso3, activity: row.activity, year: row.year, source: row.source_url },
      ...{ evidence: row.evidence, kind: row.evidence_kind, reach: row.reach },
    })),
    indicators: tables.indicators,
    areas: tables.territories.flatMap((row) =>
      row.relation === 'none' ? [{ id: row.shape, name: namesOf(row) }] : [],
    ),
    events: tables.events.map((row) => ({ date: row.date, source: row.source_url })),
    kinds: tables.kinds.map(({ id, source_url: source }) => ({ id, source })),
    published: tables.published.map(({ source: by, source_url: source, ...row }) => ({ ...row, by, source })),
    credits: creditsOf(schema),
    publishers: publishersOf(tables),
  };
}

/**
 * What names on the map are placed by.
 * @param rooms the boxes within each country
 */
export function labelsOf(
  { countries, seas }: Pick<Tables, 'countries' | 'seas'>,
  rooms: LabelTables['rooms'],
): LabelTables {
  return {
    seas: seas.map((row) => ({
      ...{ id: row.id, kind: row.kind, name: namesOf(row) },
      box: [row.west, row.south, row.east, row.north],
    })),
    rooms,
    short: Object.fromEntries(
      countries.flatMap((row) => (row.short_en === row.name_en ? [] : [[row.iso3, row.short_en]])),
    ),
  };
}

/** What the search knows beyond the countries. A shape that is merged into a country is no place of its own. */
export function gazetteerOf(tables: Tables): Gazetteer {
  return {
    countries: tables.countries.map((row) => ({
      iso3: row.iso3,
      iso2: row.iso2,
      names: namesOf(row),
      short: row.short_en,
    })),
    territories: tables.territories
      .filter(({ relation }) => relation !== 'merge')
      .map((row) => ({
        shape: row.shape,
        of: row.of || null,
        names: namesOf(row),
        note: textsOf('note', row),
      })),
    regions: tables.regionalOffices.map((row) => ({
      ...{ id: row.id, names: textsOf('region', row), office: namesOf(row) },
    })),
    names: tables.places.map(({ name, lang, kind, of, since, until }) => ({
      name,
      lang,
      kind,
      of,
      since,
      until,
    })),
    work: [
      ...tables.areas.map((row) => ({ facet: 'area' as const, id: row.id, sought: soughtIn(row) })),
      ...tables.themes.map((row) => ({ facet: 'theme' as const, id: row.id, sought: soughtIn(row) })),
      ...tables.activities.map((row) => ({ facet: 'activity' as const, id: row.id, sought: soughtIn(row) })),
    ].filter(({ sought }) => LANGS.some((lang) => sought[lang].length > 0)),
  };
}

/** What a work is looked for by. */
function soughtIn(row: Record<`sought_${Lang}`, string>): Record<Lang, string[]> {
  return inEachLang((lang) => row[`sought_${lang}`].split(';').filter((text) => text !== ''));
}

function inEachLang<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
}

/** The columns of a text, one for each language of the page: "name_en", "name_de". */
function textsOf<Column extends string>(
  column: Column,
  row: Record<`${Column}_${keyof Names}`, string>,
): Names {
  return inEachLang((lang) => row[`${column}_${lang}`]);
}

const namesOf = (row: Named<keyof Names>) => textsOf('name', row);
const shortNamesOf = (row: Record<`short_${keyof Names}`, string>) => textsOf('short', row);
const taskNamesOf = (row: Record<`task_${keyof Names}`, string>) => textsOf('task', row);

function documentedIn({ work, countries, activities }: Tables): CoreTables['documented'] {
  const countryPlaces = new Map(countries.map(({ iso3 }, i) => [iso3, i]));
  const activityPlaces = new Map(activities.map(({ id }, i) => [id, i]));
  const placeOf = ({ activity, iso3 }: CoreTables['documented'][number]) =>
    (activityPlaces.get(activity) ?? 0) * countries.length + (countryPlaces.get(iso3) ?? 0);
  return work
    .map(({ iso3, activity, year, evidence_kind: kind, reach }) => ({
      activity,
      iso3,
      year,
      isStrong: isStrong({ kind, reach }),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.year ?? 0) - (b.year ?? 0));
}

function noticeOf({ file, line, value }: Problem): Notice {
  return { kind: 'office-without-coordinates', file, line, id: value };
}

/** Who publishes at each domain. */
function publishersOf({ publishers }: Tables): Publisher[] {
  return publishers.map(({ domain, publisher: name, kind }) => ({ domain, name, kind }));
}

function creditsOf(schema: DataPackage): Credit[] {
  return schema.resources.flatMap(({ name, sources }) =>
    sources.map((source) => ({
      table: name,
      title: titlesOf(source),
      path: source.path ?? '',
      licence: source.license ?? '',
      isPerRow: source.perRow ?? false,
    })),
  );
}
