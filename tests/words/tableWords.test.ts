import { expect, test } from 'vitest';
import de from '../../src/words/de/explore';
import en from '../../src/words/en/explore';
import german from '../../src/words/de/page';
import english from '../../src/words/en/page';
import { formatsOf } from '../../src/words/format';

const inEnglish = formatsOf('en-GB', english.notation);
const inGerman = formatsOf('de', german.notation);
const NUMBERS = [0, 1, 2];

test('the words of the table are right for none, one and two', () => {
  expect(NUMBERS.map((n) => en.table.fitting(n, inEnglish))).toEqual([
    '0 fit the choice',
    '1 fits the choice',
    '2 fit the choice',
  ]);
  expect(NUMBERS.map((n) => de.table.fitting(n, inGerman))).toEqual([
    '0 passen zur Auswahl',
    '1 passt zur Auswahl',
    '2 passen zur Auswahl',
  ]);
  expect(NUMBERS.map((n) => en.table.documented(n, inEnglish))).toEqual([
    '0 kinds of activity documented',
    '1 kind of activity documented',
    '2 kinds of activity documented',
  ]);
  expect(NUMBERS.map((n) => de.table.documented(n, inGerman))).toEqual([
    '0 Arten von Tätigkeit belegt',
    '1 Art von Tätigkeit belegt',
    '2 Arten von Tätigkeit belegt',
  ]);
});

test('the caption says how many of how many, how many fit, and the order', () => {
  expect(
    en.table.caption(en.table.countries('112', '198'), '', en.table.sorted('Population', 'descending')),
  ).toBe('112 of 198 countries; sorted by Population, descending');
  expect(
    de.table.caption(
      de.table.offices('12', '247'),
      '3 passen zur Auswahl',
      de.table.sorted('Land', 'ascending'),
    ),
  ).toBe('12 von 247 Vertretungen (3 passen zur Auswahl); sortiert nach Land, aufsteigend');
});
