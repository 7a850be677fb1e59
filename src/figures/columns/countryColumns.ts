import { dayNumber, yearOf } from '../../world/days';
import { DAY_STATUSES, plainStatus } from '../../world/membership';
import type { AreaId, ThemeId } from '../../world/rows';
import type { Names } from '../../world/tables';
import { regionOn } from '../../world/regions';
import type { Country } from '../../world/world';
import type { Asked } from '../asked';
import { dateInShort } from '../dateOrBounds';
import type { Cell, Column } from './column';
import { activitiesIn } from '../documented';
import { peopleColumns } from './peopleColumns';
import { presenceColumns } from './presenceColumns';
import { sourceColumns } from './sourceColumns';
import { cellWords, type TableContext } from './tableContext';

/**
 * Every column that a table of countries can have, in order, as on the day. `status`, `since`, `offices` and
 * `kinds` follow the day; figures are those of the last mid-year before it; documented work has no day.
 */
export function countryColumns(context: TableContext): Column<Country>[] {
  return [
    ...aboutColumns(context),
    ...presenceColumns(context),
    ...workColumns(context),
    ...peopleColumns(context),
    ...sourceColumns(context),
  ];
}

const LIGHT = { align: 'start', needsDetail: false } as const;

const askCountry = ({ iso3 }: Country): Asked => ({ kind: 'country', iso3 });
const askWork = ({ iso3 }: Country): Asked => ({ kind: 'counts', of: ['work'], place: iso3 });

function aboutColumns({ world, day, language, formats }: TableContext): Column<Country>[] {
  const { text, lang, explore } = language;
  const words = explore.table;
  const { unknown } = cellWords({ language });
  const regions = new Map<string, string>(world.regions.map(({ id, name }) => [id, name[lang]]));
  const continents = new Map(world.continents.map(({ id, name }) => [id, name[lang]]));
  const statusOf = (country: Country) => day.statuses[country.index] ?? 'other';
  const askStatus = ({ iso3 }: Country): Asked => ({ kind: 'status', iso3, day: day.day });
  return [
    {
      ...LIGHT,
      ...words.column.country,
      key: 'country',
      usualFrom: 'compact',
      group: null,
      kind: 'name',
      cell: (country) => ({
        value: country.name[lang],
        text: country.name[lang],
        note: text.statusLabel(statusOf(country)),
      }),
      asked: askCountry,
    },
    {
      ...LIGHT,
      ...words.column.compare,
      key: 'compare',
      only: 'page',
      group: 'place',
      kind: 'pin',
      cell: ({ iso3, name }) => ({ value: iso3, order: name[lang], text: explore.compare.pin(name[lang]) }),
      asked: () => null,
    },
    {
      ...LIGHT,
      ...words.column.code,
      key: 'code',
      group: 'place',
      kind: 'text',
      cell: ({ iso3 }) => ({ value: iso3, text: iso3 }),
      asked: askCountry,
    },
    {
      ...LIGHT,
      ...words.column.status,
      key: 'status',
      usualFrom: 'medium',
      group: 'membership',
      kind: 'status',
      cell(country) {
        const status = statusOf(country);
        return {
          value: plainStatus(status),
          order: DAY_STATUSES.indexOf(status),
          text: text.statusLabel(status),
        };
      },
      asked: askStatus,
    },
    {
      ...LIGHT,
      ...words.column.since,
      key: 'since',
      usualFrom: 'medium',
      group: 'membership',
      kind: 'date',
      cell(country) {
        const status = statusOf(country);
        const spell = country.spells.find(
          (one) => one.status === status && one.first <= day.day && day.day <= one.last,
        );
        if (!spell) return unknown(words.doesNotApply);
        return {
          value: spell.from,
          order: dayNumber(spell.first),
          text: dateInShort({ explore, formats }, spell.from),
        };
      },
      asked: askStatus,
    },
    {
      ...LIGHT,
      ...words.column.region,
      key: 'region',
      usualFrom: 'medium',
      group: 'place',
      kind: 'text',
      cell(country) {
        const region = regionOn(country, day.day);
        const name = region && regions.get(region);
        return name ? { value: region, order: name, text: name } : unknown(words.noRegion);
      },
      asked: ({ iso3 }) => ({ kind: 'region', iso3, day: day.day }),
    },
    {
      ...LIGHT,
      ...words.column.continent,
      key: 'continent',
      group: 'place',
      kind: 'text',
      cell({ continent }) {
        const name = continents.get(continent) ?? continent;
        return { value: continent, order: name, text: name };
      },
      asked: askCountry,
    },
    {
      ...LIGHT,
      ...words.column.independent,
      key: 'independent',
      only: 'files',
      group: 'place',
      kind: 'date',
      cell: ({ independent }) =>
        independent === ''
          ? unknown(words.independentBefore(String(yearOf(world.organization.firstDay))))
          : { value: independent, order: dayNumber(independent), text: formats.date(independent) },
      asked: ({ iso3 }) => ({ kind: 'independence', iso3 }),
    },
  ];
}

function workColumns({ world, day, language, formats }: TableContext): Column<Country>[] {
  const { lang, explore } = language;
  const words = explore.table;
  const { found } = cellWords({ language });
  const groupOf = new Map(world.activities.map(({ id, group }) => [id, group]));
  const unit = world.indicators.find(({ source }) => source === 'work')?.unitName[lang];
  const countIn = (country: Country, group: string) =>
    activitiesIn(day.work, country.index).filter((id) => groupOf.get(id) === group).length;
  const documented = (
    { id, name, short }: { id: AreaId | ThemeId; name: Names; short: Names },
    mark: string,
  ): Column<Country> => ({
    ...LIGHT,
    name: name[lang],
    head: short[lang],
    key: id,
    group: 'work',
    kind: 'documented',
    ...(unit && { unit }),
    mark,
    cell(country) {
      const number = countIn(country, id);
      return found(number, words.documented(number, formats));
    },
    asked: ({ iso3 }) => ({ kind: 'counts', of: ['work'], place: iso3, work: id }),
  });
  return [
    {
      ...words.column.activities,
      key: 'activities',
      usualFrom: 'wide',
      group: 'work',
      kind: 'number',
      ...(unit && { unit }),
      align: 'end',
      needsDetail: false,
      cell({ index }) {
        const number = activitiesIn(day.work, index).length;
        return found(number, formats.number(number));
      },
      asked: askWork,
    },
    {
      ...LIGHT,
      ...words.column.areas,
      key: 'areas',
      usualFrom: 'compact',
      group: 'work',
      kind: 'areas',
      cell(country): Cell {
        const areas = world.areas.filter(({ id }) => countIn(country, id) > 0);
        if (areas.length === 0) return { value: '', order: 0, text: explore.marks.noWork, isEmpty: true };
        const said = explore.marks.worksOn(formats.and(areas.map(({ name }) => name[lang])));
        return { value: areas.map(({ id }) => id).join(';'), order: areas.length, text: said };
      },
      asked: askWork,
    },
    ...world.areas.map((area) => documented(area, `area-${area.id}`)),
    ...world.themes.map((theme) => documented(theme, 'theme')),
  ];
}
