import type { Atlas } from '../../../atlas/atlas.svelte';
import type { TableRows } from '../../../choice/chosen';
import type { Column } from '../../../figures/columns/column';
import { countryColumns } from '../../../figures/columns/countryColumns';
import { officeColumns } from '../../../figures/columns/officeColumns';
import { fittingCountries, countryRows, officeRows } from '../../../figures/columns/tableRows';
import { fittingOffices } from '../../../figures/match';
import { officeYears } from '../../../figures/officeYears';
import { capitalized } from '../../../words/format';
import type { TableName } from '../../../world/package';
import type { DetailTables } from '../../../world/tables';
import type { Country, Office } from '../../../world/world';
import { tablesBehind } from '../../aboutSources';
import { officesFound } from '../findingOfView';

/** A list of the view as a table of a slide. */
export interface ListData {
  key: TableRows;
  /** What it comes to, as a headline. */
  title: string;
  /** Its name, for where it has no room. */
  name: string;
  columns: readonly ListColumn[];
  /** The column of the country, by which rows are ordered. */
  named: number;
  rows: readonly (readonly string[])[];
  /** The tables that its rows rest on. */
  tables: readonly TableName[];
}

export interface ListColumn {
  name: string;
  align: 'start' | 'end';
}

/** The lists of a view: its offices and its countries. One row says no more than the map. */
export function viewLists(atlas: Atlas<'explore' | 'present'>, detail: DetailTables): ListData[] {
  return [officeList(atlas, detail), countryList(atlas, detail)].filter(({ rows }) => rows.length > 1);
}

/** The offices that fit the choice, those that are not dated included, as the page's own table orders them. */
function officeList(atlas: Atlas<'explore' | 'present'>, detail: DetailTables): ListData {
  const { day } = atlas;
  const { office, table } = atlas.explore;
  const words = atlas.present.output.slides.lists;
  const fitting = fittingOffices(day, atlas.fit, atlas.choice.all);
  const shown = new Set([...fitting.offices, ...fitting.undated]);
  const rows = officeRows(readingOf(atlas, detail)).filter(({ item }) => shown.has(item));
  const columns = officeColumns(contextOf(atlas, detail));
  const years = (of: Office) =>
    capitalized(officeYears(of, day.day, office).join(atlas.formats.semicolon)) ||
    capitalized(table.notKnown);
  return {
    key: 'offices',
    name: table.rows.offices,
    title: officesFound(atlas, fitting),
    named: 1,
    ...listOf(
      [
        ...taken(columns, ['city', 'country', 'kind']),
        { name: words.years, align: 'start', textOf: years, asked: ({ id }) => ({ kind: 'office', id }) },
      ],
      rows.map(({ item }) => item),
    ),
  };
}

/** The countries that fit the choice, by name. */
function countryList(atlas: Atlas<'explore' | 'present'>, detail: DetailTables): ListData {
  const { world, day, formats } = atlas;
  const { table } = atlas.explore;
  const words = atlas.present.output.slides.lists;
  const fitting = fittingCountries(world, atlas.fit);
  const rows = countryRows(readingOf(atlas, detail)).filter(({ key }) => fitting.has(key));
  const columns = countryColumns(contextOf(atlas, detail));
  const areas = columns.find(({ key }) => key === 'areas');
  // The names in short: in full, those of all areas would fill the slide.
  const shortAreas = (country: Country) => {
    const own = String(areas?.cell(country).value ?? '').split(';');
    const said = world.areas
      .filter(({ id }) => own.includes(id))
      .map(({ short }) => short[atlas.language.lang]);
    return said.join(formats.comma) || table.noneFound;
  };
  const members = rows.filter(({ country }) => day.statuses[country.index] === 'member').length;
  return {
    key: 'countries',
    name: table.rows.countries,
    title: words.countries(rows.length, members, formats),
    named: 0,
    ...listOf(
      [
        ...taken(columns, ['country', 'status', 'since', 'offices']),
        {
          name: table.column.areas.name,
          align: 'start',
          textOf: shortAreas,
          asked: (country) => areas?.asked(country) ?? null,
        },
        ...taken(columns, ['activities']),
      ],
      rows.map(({ item }) => item),
    ),
  };
}

/** A column of a list, and how its cells are made. */
interface ListedColumn<Row> extends ListColumn, Pick<Column<Row>, 'asked'> {
  textOf: (row: Row) => string;
}

/** Columns of the page's tables as they are there, under their short names. */
function taken<Row>(columns: readonly Column<Row>[], keys: readonly string[]): ListedColumn<Row>[] {
  return keys.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    if (!column) return [];
    const { head, align, asked } = column;
    return [
      { name: head.replaceAll('\u00ad', ''), align, asked, textOf: (row: Row) => column.cell(row).text },
    ];
  });
}

function listOf<Row>(
  columns: readonly ListedColumn<Row>[],
  rows: readonly Row[],
): Pick<ListData, 'columns' | 'rows' | 'tables'> {
  const [first] = rows;
  return {
    columns: columns.map(({ name, align }) => ({ name, align })),
    rows: rows.map((row) => columns.map(({ textOf }) => textOf(row))),
    // Every row of a column rests on the same tables.
    tables: first === undefined ? [] : columns.flatMap(({ asked }) => tablesBehind(asked(first))),
  };
}

function contextOf({ world, day, language, formats }: Atlas<'explore' | 'present'>, detail: DetailTables) {
  return { world, detail, day, language, formats };
}

function readingOf(
  { world, language, text, formats }: Atlas<'explore' | 'present'>,
  detail: DetailTables,
): Parameters<typeof officeRows>[0] {
  return { world, detail, gazetteer: null, lang: language.lang, words: text, compare: formats.compare };
}
