import type { OfficeBasis } from '../../world/rows';
import type { Office } from '../../world/world';
import type { Asked } from '../asked';
import type { Cell, Column } from './column';
import { publisherCell } from './sourceColumns';
import { functionInWords } from '../functionInWords';
import { publisherOf } from '../../world/publishers';
import { publisherInWords } from '../publisherInWords';
import { regionOfOffice } from '../regionalOffices';
import { cellWords, type TableContext } from './tableContext';

/** From the surest to the least sure. */
const CERTAINTY: readonly OfficeBasis[] = ['named', 'city-assumed', 'weak'];
/** Whatever is asked of an office stands in its row. */
const OWN = { align: 'start', asked: ({ id }: Office): Asked => ({ kind: 'office', id }) } as const;
const LIGHT = { ...OWN, needsDetail: false } as const;

/** Every column that a table of offices can have, in order. */
export function officeColumns(context: TableContext): Column<Office>[] {
  return [...placeColumns(context), ...evidenceColumns(context), ...degreeColumns(context)];
}

function placeColumns({ world, day, language }: TableContext): Column<Office>[] {
  const { text, lang, explore } = language;
  const words = explore.table;
  const { unknown, year } = cellWords({ language });
  return [
    {
      ...LIGHT,
      ...words.column.city,
      key: 'city',
      usualFrom: 'compact',
      group: null,
      kind: 'name',
      cell: ({ city }) => ({ value: city, order: text.city(city), text: text.city(city) }),
    },
    {
      ...LIGHT,
      ...words.column.country,
      key: 'country',
      usualFrom: 'compact',
      group: 'place',
      kind: 'text',
      cell: ({ country }) => ({ value: country.name[lang], text: country.name[lang] }),
    },
    {
      ...LIGHT,
      ...words.column.kind,
      key: 'kind',
      usualFrom: 'compact',
      group: 'presence',
      kind: 'office',
      cell: ({ kind }) => ({ value: kind.id, order: world.kinds.indexOf(kind), text: kind.name[lang] }),
    },
    {
      ...LIGHT,
      ...words.column.runBy,
      key: 'region',
      usualFrom: 'wide',
      group: 'place',
      kind: 'text',
      cell(office) {
        const region = regionOfOffice(day, office);
        const name = region?.name[lang];
        return region && name ? { value: region.id, order: name, text: name } : unknown(words.noRegion);
      },
    },
    {
      ...LIGHT,
      ...words.column.opened,
      key: 'opened',
      usualFrom: 'medium',
      group: 'presence',
      kind: 'date',
      // A year that is not the office's own says so.
      cell({ opened, openedBasis }) {
        const cell = year(opened, words.notKnown);
        if (openedBasis === '' || openedBasis === 'office') return cell;
        return { ...cell, text: `${cell.text} (${explore.office.inShort[openedBasis]})` };
      },
    },
    {
      ...LIGHT,
      ...words.column.openedBasis,
      key: 'opened-basis',
      group: 'presence',
      kind: 'text',
      cell: ({ openedBasis }) =>
        openedBasis
          ? { value: openedBasis, text: explore.office.basis[openedBasis] }
          : unknown(words.notKnown),
    },
    {
      ...LIGHT,
      ...words.column.sourceYear,
      key: 'source-year',
      usualFrom: 'medium',
      group: 'presence',
      kind: 'date',
      cell: ({ firstSeen }) => year(firstSeen, words.notKnown),
    },
    {
      ...LIGHT,
      ...words.column.closed,
      key: 'closed',
      group: 'presence',
      kind: 'date',
      cell: ({ closed }) => year(closed, words.notKnown),
    },
    {
      ...LIGHT,
      ...words.column.state,
      key: 'state',
      usualFrom: 'medium',
      group: 'presence',
      kind: 'text',
      cell: (office) =>
        day.undated.includes(office)
          ? { value: 'undated', order: 1, text: explore.office.undated }
          : { value: 'known', order: 0, text: words.known },
    },
    {
      ...LIGHT,
      ...words.column.coordinates,
      key: 'coordinates',
      only: 'page',
      group: 'place',
      kind: 'text',
      // Longitude first in the tables of the program, latitude first for people.
      cell: ({ at }) =>
        at
          ? { value: `${at[1]} ${at[0]}`, order: 0, text: words.known }
          : { value: '', order: 1, text: words.notKnown, isEmpty: true },
    },
  ];
}

function evidenceColumns({ world, detail, language, formats }: TableContext): Column<Office>[] {
  const { explore } = language;
  const words = explore.table;
  const { waiting, unknown } = cellWords({ language });
  const about = new Map(detail?.offices.map((row) => [row.id, row]));
  /** An address by who publishes there. */
  const linkTo = (href: string): Cell => {
    const publisher = publisherInWords(explore.source, publisherOf(detail?.publishers ?? [], href));
    return { value: href, order: publisher, text: publisher, href };
  };
  return [
    {
      ...words.column.functions,
      ...OWN,
      needsDetail: true,
      key: 'functions',
      usualFrom: 'wide',
      group: 'presence',
      kind: 'text',
      cell({ id }) {
        if (!detail) return waiting;
        const functions = about.get(id)?.functions ?? [];
        if (functions.length === 0) return unknown(words.noneFound);
        const said = formats.and(functions.map((name) => functionInWords(world, language, name)));
        return { value: functions.join(';'), order: said, text: said };
      },
    },
    {
      ...LIGHT,
      ...words.column.basis,
      key: 'basis',
      usualFrom: 'medium',
      group: 'evidence',
      kind: 'text',
      cell: ({ basis }) => ({
        value: basis,
        order: CERTAINTY.indexOf(basis),
        text: explore.profile.basisShort[basis],
      }),
    },
    {
      ...words.column.source,
      ...OWN,
      needsDetail: true,
      key: 'source',
      usualFrom: 'wide',
      group: 'evidence',
      kind: 'link',
      cell({ id }) {
        if (!detail) return waiting;
        const href = about.get(id)?.source;
        return href ? linkTo(href) : unknown(words.notKnown);
      },
    },
    {
      ...OWN,
      ...words.column.openedSource,
      key: 'opened-source',
      needsDetail: true,
      group: 'evidence',
      kind: 'link',
      cell({ id, opened }) {
        if (!detail) return waiting;
        const row = about.get(id);
        const href = opened === null ? '' : row?.openedSource || row?.source;
        return href ? linkTo(href) : unknown(words.notKnown);
      },
    },
    {
      ...OWN,
      key: 'publishers',
      name: explore.source.publisher,
      head: explore.source.publisher,
      only: 'files',
      needsDetail: true,
      group: 'evidence',
      kind: 'text',
      cell({ id }) {
        const { source = '', openedSource = '' } = about.get(id) ?? {};
        const named = [source, openedSource].filter((address) => address !== '');
        return publisherCell(explore.source, detail?.publishers ?? [], named);
      },
    },
  ];
}

/** Where an office stands, as programs read it. */
function degreeColumns({ language }: TableContext): Column<Office>[] {
  const words = language.explore.table;
  const { unknown } = cellWords({ language });
  const degrees = (
    key: 'lat' | 'lon',
    named: { name: string; head: string },
    place: 0 | 1,
  ): Column<Office> => ({
    ...OWN,
    ...named,
    key,
    only: 'files',
    group: 'place',
    kind: 'number',
    align: 'end',
    unit: words.degrees,
    needsDetail: false,
    cell: ({ at }) => (at ? { value: at[place], text: String(at[place]) } : unknown(words.notKnown)),
  });
  return [degrees('lat', words.column.latitude, 1), degrees('lon', words.column.longitude, 0)];
}
