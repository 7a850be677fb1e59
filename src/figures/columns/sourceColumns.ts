import type { Country } from '../../world/world';
import type { Asked } from '../asked';
import { sourceOf } from '../sourceOf';
import type { Cell, Column } from './column';
import type { TableContext } from './tableContext';

/** What columns of countries rest on, row by row: for files, which have no button that tells. */
const SUBJECTS = ['status', 'region', 'presence', 'offices', 'activities'] as const;
type Subject = (typeof SUBJECTS)[number];

/**
 * Columns with the addresses of the sources of each row, for the subjects whose tables name one in each of theirs.
 * Several are parted by spaces, which no address holds.
 */
export function sourceColumns({ world, detail, day, language }: TableContext): Column<Country>[] {
  const { source, table } = language.explore;
  if (!detail) return [];
  const offices = new Map(detail.offices.map(({ id, source }) => [id, source]));
  const behind = (asked: Asked) => sourceOf(world, detail, asked)?.grounds.map(({ href }) => href) ?? [];
  const addressesOf = (subject: Subject, country: Country): string[] => {
    const { iso3 } = country;
    switch (subject) {
      case 'status':
        return behind({ kind: 'status', iso3, day: day.day });
      case 'region':
        return behind({ kind: 'region', iso3, day: day.day });
      case 'presence':
        return behind({ kind: 'presence', iso3 });
      case 'offices':
        return day.offices
          .filter((office) => office.country === country)
          .map(({ id }) => offices.get(id) ?? '');
      case 'activities':
        return detail.work.filter((row) => row.iso3 === iso3).map(({ source }) => source);
    }
  };
  return SUBJECTS.map((subject) => ({
    key: `${subject}-source`,
    name: source.of(table.column[subject].name),
    head: source.of(table.column[subject].head),
    only: 'files',
    group: 'evidence',
    kind: 'link',
    align: 'start',
    needsDetail: true,
    cell(country): Cell {
      const text = [...new Set(addressesOf(subject, country))].filter((one) => one !== '').join(' ');
      return text === '' ? { value: null, text, isEmpty: true } : { value: text, text };
    },
    asked: () => null,
  }));
}
