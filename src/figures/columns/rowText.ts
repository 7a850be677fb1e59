import type { DetailCountry, Lang, Names } from '../../world/tables';
import type { Country, Office } from '../../world/world';
import { fold, spellingsOf } from '../../world/folding';

/** What a row is found by, as it is compared: single words, and whole names without their spaces. */
export interface RowText {
  words: readonly string[];
  joined: readonly string[];
}

/** The reader's language, and the words of it that rows are found by. */
export interface RowReader {
  lang: Lang;
  words: { city(name: string): string };
}

/**
 * A country is found by its names in every language, its codes, and by city and kind of its offices.
 * @param others its further names
 */
export function textOfCountry(
  country: Country,
  about: DetailCountry | undefined,
  others: readonly string[],
  reader: RowReader,
): RowText {
  return rowText([
    ...namesOf(country, about),
    ...others,
    ...country.offices.flatMap((office) => officeTerms(office, reader)),
  ]);
}

/** An office is found by its city, its kind, and by names and codes of its country. */
export function textOfOffice(
  office: Office,
  about: DetailCountry | undefined,
  others: readonly string[],
  reader: RowReader,
): RowText {
  return rowText([...officeTerms(office, reader), ...namesOf(office.country, about), ...others, office.host]);
}

/**
 * Whether a row holds what was typed: every word of it begins one of the row's words, accents and capitals
 * aside. Nothing typed is contained in every row.
 */
export function holdsText({ words, joined }: RowText, typed: string): boolean {
  const query = fold(typed);
  const asked = query.split(' ');
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return true;
  const whole = asked.join('');
  return joined.some((name) => name.startsWith(whole));
}

function rowText(terms: readonly string[]): RowText {
  const spellings = [...new Set(terms.flatMap(spellingsOf))];
  return {
    words: [...new Set(spellings.flatMap((spelling) => spelling.split(' ')))],
    joined: spellings.map((spelling) => spelling.replaceAll(' ', '')),
  };
}

function namesOf({ iso3, name }: Country, about: DetailCountry | undefined): string[] {
  const names: Partial<Names> = about?.names ?? name;
  return [...Object.values(names), iso3, ...(about ? [about.iso2, about.m49, about.short] : [])];
}

function officeTerms({ city, kind }: Office, { lang, words }: RowReader): string[] {
  return [city, words.city(city), kind.name[lang]];
}
