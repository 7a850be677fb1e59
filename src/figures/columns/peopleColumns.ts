import type { Country } from '../../world/world';
import { beginAfter, columnsOf, figureOf, isOfMidYear, midYearOn, midYearsOf } from '../indicators';
import type { Column } from './column';
import { cellWords, type TableContext } from './tableContext';

/** Every indicator of a mid-year. */
export function peopleColumns({ world, detail, day, language }: TableContext): Column<Country>[] {
  const { lang, explore } = language;
  const { waiting, figure } = cellWords({ language });
  const midYears = detail ? midYearsOf(world, detail.indicators) : [];
  const midYear = midYearOn(midYears, day.day);
  const begin = beginAfter(midYears, day.day);
  return world.indicators.filter(isOfMidYear).map((indicator): Column<Country> => ({
    key: indicator.id,
    name: indicator.name[lang],
    head: indicator.short[lang],
    unit: indicator.unitName[lang],
    group: 'people',
    kind: 'number',
    align: 'end',
    needsDetail: true,
    ...(indicator.shown.includes('table') && { usualFrom: 'wide' }),
    ...(midYear && { note: explore.table.midYear(String(midYear.year)) }),
    ...(begin !== null && { note: explore.table.fromMidYear(String(begin)) }),
    cell: (country) =>
      detail
        ? figure(
            figureOf(indicator, country, midYear?.rows[country.index], day.work),
            indicator.unit,
            explore.profile.notGiven,
          )
        : waiting,
    asked: ({ iso3 }) =>
      midYear && { kind: 'indicator', iso3, year: midYear.year, columns: columnsOf(indicator) },
  }));
}
