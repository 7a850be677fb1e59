import type { Country, Office } from '../../world/world';
import type { Asked } from '../asked';
import type { Cell, Column } from './column';
import { cellWords, type TableContext } from './tableContext';

/** Offices on the day, those that are not dated apart, and since when the organization is present. */
export function presenceColumns({ world, detail, day, language, formats }: TableContext): Column<Country>[] {
  const { lang, explore } = language;
  const words = explore.table;
  const { waiting, found, year } = cellWords({ language });
  const known = byCountry(day.offices);
  const undated = byCountry(day.undated);
  /** Where none is known, those that are not dated are what there is to say. */
  const saysUndated = (country: Country) => !known.has(country) && undated.has(country);
  const askOfficesOf =
    (isUndated: (country: Country) => boolean) =>
    (country: Country): Asked => ({
      ...{ kind: 'counts', of: ['offices'], place: country.iso3 },
      ...(isUndated(country) && { isUndated: true }),
    });
  const askOffices = askOfficesOf(saysUndated);
  const since = new Map<string, number>(detail?.presence.map((row) => [row.iso3, row.since]));
  return [
    {
      ...words.column.offices,
      key: 'offices',
      usualFrom: 'compact',
      group: 'presence',
      kind: 'number',
      align: 'end',
      needsDetail: false,
      cell(country) {
        const number = known.get(country)?.length ?? 0;
        const cell = found(number, formats.number(number));
        return saysUndated(country)
          ? { ...cell, text: words.noneDated(undated.get(country)?.length ?? 0, formats) }
          : cell;
      },
      asked: askOffices,
    },
    {
      ...words.column.undatedOffices,
      key: 'undated-offices',
      only: 'files',
      group: 'presence',
      kind: 'number',
      align: 'end',
      needsDetail: false,
      cell(country) {
        const number = undated.get(country)?.length ?? 0;
        return found(number, formats.number(number));
      },
      asked: askOfficesOf(() => true),
    },
    {
      ...words.column.kinds,
      align: 'start',
      needsDetail: false,
      key: 'kinds',
      usualFrom: 'wide',
      group: 'presence',
      kind: 'text',
      cell(country): Cell {
        const isUndated = saysUndated(country);
        const own = new Set((isUndated ? undated : known).get(country)?.map(({ kind }) => kind));
        const kinds = world.kinds.filter((kind) => own.has(kind));
        if (kinds[0] === undefined) return { value: null, text: words.noneFound, isEmpty: true };
        const said = formats.and(kinds.map(({ name }) => name[lang]));
        if (isUndated) return { value: null, text: `${said} (${explore.office.undated})`, isEmpty: true };
        return {
          value: kinds.map(({ id }) => id).join(';'),
          order: world.kinds.indexOf(kinds[0]),
          text: said,
        };
      },
      asked: askOffices,
    },
    {
      ...words.column.presence,
      key: 'presence',
      usualFrom: 'wide',
      group: 'presence',
      kind: 'date',
      align: 'start',
      needsDetail: true,
      cell: ({ iso3 }) => (detail ? year(since.get(iso3), words.notKnown) : waiting),
      asked: ({ iso3 }) => ({ kind: 'presence', iso3 }),
    },
  ];
}

function byCountry(offices: readonly Office[]): ReadonlyMap<Country, readonly Office[]> {
  const found = new Map<Country, Office[]>();
  for (const office of offices) found.set(office.country, [...(found.get(office.country) ?? []), office]);
  return found;
}
