import type { TableRows } from '../../choice/chosen';
import { has } from '../../world/countrySet';
import type { Gazetteer } from '../../world/gazetteer';
import type { PlaceKind } from '../../world/rows';
import type { DetailTables } from '../../world/tables';
import type { Country, Office, World } from '../../world/world';
import type { Fit } from '../match';
import { textOfCountry, textOfOffice, type RowReader, type RowText } from './rowText';

/** A row of a table: a country or an office, and what it has to do with the choice. */
export interface TableRow<Item> {
  /** A code or an id. */
  key: string;
  item: Item;
  /** The country that it is or lies in. */
  country: Country;
  /** What it is found by. */
  text: RowText;
}

/** By which column the rows stand, ascending, before anyone sorts them. */
export const NATURAL_COLUMN: Record<TableRows, string> = { countries: 'country', offices: 'country' };

interface Reading extends RowReader {
  world: World;
  detail: DetailTables | null;
  /** Further names of countries; null until they are loaded. */
  gazetteer: Gazetteer | null;
  /** Orders texts as the reader's language does. */
  compare: (a: string, b: string) => number;
}

type Order = Pick<Reading, 'world' | 'lang' | 'compare'>;

/** Every country, by name. */
export function countriesInOrder({ world, lang, compare }: Order): Country[] {
  return world.countries.toSorted((a, b) => compare(a.name[lang], b.name[lang]));
}

/** Every office of the table: by country, leading kinds first, then by city. */
export function officesInOrder({ world, lang, words, compare }: Order & Pick<Reading, 'words'>): Office[] {
  return world.offices.toSorted(
    (a, b) =>
      compare(a.country.name[lang], b.country.name[lang]) ||
      a.kind.rank - b.kind.rank ||
      compare(words.city(a.city), words.city(b.city)),
  );
}

/** Every country, in order. */
export function countryRows(reading: Reading): TableRow<Country>[] {
  const about = aboutOf(reading);
  const othersOf = furtherNames(reading);
  return countriesInOrder(reading).map((country) => ({
    key: country.iso3,
    item: country,
    country,
    text: textOfCountry(country, about.get(country.iso3), othersOf(country), reading),
  }));
}

/** Every office of the table, in order. */
export function officeRows(reading: Reading): TableRow<Office>[] {
  const about = aboutOf(reading);
  const othersOf = furtherNames(reading);
  return officesInOrder(reading).map((office) => ({
    key: office.id,
    item: office,
    country: office.country,
    text: textOfOffice(office, about.get(office.country.iso3), othersOf(office.country), reading),
  }));
}

/** Keys of the countries that fit the choice. */
export function fittingCountries(world: World, fit: Fit): ReadonlySet<string> {
  return new Set(world.countries.filter((country) => has(fit.all, country.index)).map(({ iso3 }) => iso3));
}

function aboutOf({ detail }: Reading) {
  return new Map(detail?.countries.map((row) => [row.iso3, row]));
}

/** The kinds of further names that are the country's; cities and parts of it are not. */
const NAMES: readonly PlaceKind[] = ['alias', 'abbreviation', 'endonym', 'former-name', 'former-state'];

function furtherNames({ gazetteer }: Reading): (country: Country) => string[] {
  const byCountry = new Map<string, string[]>();
  for (const { of, name, kind } of gazetteer?.names ?? [])
    if (NAMES.includes(kind)) byCountry.set(of, [...(byCountry.get(of) ?? []), name]);
  return ({ iso3 }) => byCountry.get(iso3) ?? [];
}
