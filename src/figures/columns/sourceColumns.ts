import type { Country, Office } from '../../world/world';
import type { Asked } from '../asked';
import { isCountedWork } from '../countedWork';
import { sourceOf } from '../sourceOf';
import { publisherOf, type Publisher } from '../../world/publishers';
import type { ExploreMessages } from '../../words/en/explore';
import { publisherWithKind } from '../publisherInWords';
import type { Cell, Column } from './column';
import type { TableContext } from './tableContext';

/** What columns of countries rest on, row by row: for files, which have no button that tells. */
const SUBJECTS = ['status', 'region', 'presence', 'offices', 'undated-offices', 'activities'] as const;
type Subject = (typeof SUBJECTS)[number];

/**
 * Columns with the addresses of the sources of each row, for the subjects whose tables name one in each of theirs, and
 * with who publishes them. Several addresses are parted by spaces, which none of them holds.
 */
export function sourceColumns({ world, detail, day, language }: TableContext): Column<Country>[] {
  const { source, table } = language.explore;
  if (!detail) return [];
  const offices = new Map(detail.offices.map((row) => [row.id, [row.source, row.openedSource]]));
  const behind = (asked: Asked) => sourceOf(world, detail, asked)?.grounds.map(({ href }) => href) ?? [];
  const ofOffices = (among: readonly Office[], country: Country) =>
    among.filter((office) => office.country === country).flatMap(({ id }) => offices.get(id) ?? []);
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
        return ofOffices(day.offices, country);
      case 'undated-offices':
        return ofOffices(day.undated, country);
      case 'activities':
        return detail.work
          .filter((row) => row.iso3 === iso3 && isCountedWork(row, day.work.counted))
          .map(({ source }) => source);
    }
  };
  const each = (subject: Subject, country: Country) =>
    [...new Set(addressesOf(subject, country))].filter((address) => address !== '');
  return SUBJECTS.flatMap((subject): Column<Country>[] => {
    const { name, head } = table.column[subject === 'undated-offices' ? 'undatedOffices' : subject];
    return [
      {
        ...FILED,
        key: `${subject}-source`,
        name: source.of(name),
        head: source.of(head),
        cell(country) {
          const text = each(subject, country).join(' ');
          return filled(text, text);
        },
      },
      {
        ...FILED,
        key: `${subject}-publishers`,
        name: source.publishersOf(name),
        head: source.publishersOf(head),
        cell: (country) => publisherCell(source, detail.publishers, each(subject, country)),
      },
    ];
  });
}

const FILED = {
  only: 'files',
  group: 'evidence',
  kind: 'text',
  align: 'start',
  needsDetail: true,
  asked: () => null,
} as const;

const filled = (value: string, text: string): Cell =>
  text === '' ? { value: null, text, isEmpty: true } : { value, text };

/** Who publishes at addresses, each once: with the kind as the tables have it, and in words. */
export function publisherCell(
  words: ExploreMessages['source'],
  known: readonly Publisher[],
  addresses: readonly string[],
): Cell {
  const all = addresses.map((address) => publisherOf(known, address));
  const several = (texts: string[]) => [...new Set(texts)].join('; ');
  return filled(
    several(all.map(({ name, kind }) => (kind ? `${name} [${kind}]` : name))),
    several(all.map((one) => publisherWithKind(words, one))),
  );
}
