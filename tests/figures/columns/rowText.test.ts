import { describe, expect, test } from 'vitest';
import { holdsText } from '../../../src/figures/columns/rowText';
import { countryRows, officeRows } from '../../../src/figures/columns/tableRows';
import { contextOn, readingOf } from './tableContext';

const countries = countryRows(readingOf(contextOn()));
const offices = officeRows(readingOf(contextOn(undefined, 'de')));
const countriesBy = (typed: string) =>
  countries.filter(({ text }) => holdsText(text, typed)).map(({ key }) => key);
const officesBy = (typed: string) =>
  offices.filter(({ text }) => holdsText(text, typed)).map(({ key }) => key);

describe('a country is found', () => {
  test.each([
    ['its name, whatever the capitals', 'kENYA', ['KEN']],
    ['the beginning of its name', 'bul', ['BGR']],
    ['a name without its accents', "cote d'ivoire", ['CIV']],
    ['a name without its spaces', 'costarica', ['CRI']],
    ['its German name', 'Ägypten', ['EGY']],
    ['its German name without dots', 'agypten', ['EGY']],
    ['its German name with its vowels written out', 'aegypten', ['EGY']],
    ['its French name', 'Hongrie', ['HUN']],
    ['its Spanish name', 'alemania', ['DEU']],
    ['its short code', 'ke', ['KEN']],
    ['its long code', 'UGA', ['UGA']],
    ['its number', '404', ['KEN']],
    ['a name that people type', 'Elfenbeinküste', ['CIV']],
    ['the city of one of its offices', 'kolonia', ['FSM']],
    ['a kind of office', 'headquarters', ['CHE']],
    ['words in any order', 'bissau guinea', ['GNB']],
  ])('by %s', (_, typed, codes) => {
    expect(countriesBy(typed)).toEqual(expect.arrayContaining(codes));
    // Short beginnings may be those of other names as well.
    if (typed.length > 3) expect(countriesBy(typed)).toEqual(codes);
  });

  test('by nothing, with all the others', () => {
    for (const typed of ['', '  ', '-']) expect(countriesBy(typed)).toHaveLength(countries.length);
  });

  test('not by the middle of a word', () => {
    expect(countriesBy('mali')).toContain('MLI');
    expect(countriesBy('mali')).not.toContain('SOM');
  });
});

test('an office is found by its city in two languages, its kind, and its country', () => {
  expect(officesBy('Wien')).toEqual(officesBy('Vienna'));
  expect(officesBy('Wien')).toContain('aut-vienna');
  expect(officesBy('regionalbüro')).toHaveLength(
    offices.filter(({ item }) => item.kind.id === 'regional-office').length,
  );
  expect(officesBy('hkg')).toEqual(offices.filter(({ item }) => item.host === 'HKG').map(({ key }) => key));
  expect(officesBy('regionalbüro kenia')).toEqual(
    offices
      .filter(({ item }) => item.kind.id === 'regional-office' && item.country.iso3 === 'KEN')
      .map(({ key }) => key),
  );
});
