import { describe, expect, it } from 'vitest';
import { dateInShort, dateOrBounds } from '../../src/figures/dateOrBounds';
import { formatsOf } from '../../src/words/format';
import { loadLanguage } from '../../src/words/language';

const [en, de] = await Promise.all([loadLanguage('en', ['explore']), loadLanguage('de', ['explore'])]);
const said = [en, de].map(({ explore, tag, text }) => ({ explore, formats: formatsOf(tag, text.notation) }));

describe('a date that may lie between two days', () => {
  it.each([
    ['2014', '2014', '2014'],
    ['2010-11', 'November 2010', 'November 2010'],
    ['2004-06-04', '4 June 2004', '4. Juni 2004'],
    [
      '2014-01-01/2014-07-31',
      'between 1 January 2014 and 31 July 2014',
      'zwischen dem 1. Januar 2014 und dem 31. Juli 2014',
    ],
  ])('%s is said as it is known', (date, english, german) => {
    expect(said.map((words) => dateOrBounds(words, date))).toEqual([english, german]);
  });

  it.each([
    ['2014', '2014', '2014'],
    ['2004-06-04', '4 June 2004', '4. Juni 2004'],
    ['2016-12-06/2018-11-26', 'between 2016 and 2018', 'zwischen 2016 und 2018'],
    ['2014-01-01/2014-07-31', '2014', '2014'],
    ['2014-07-01/2014-07-31', 'July 2014', 'Juli 2014'],
  ])('%s is said in short', (date, english, german) => {
    expect(said.map((words) => dateInShort(words, date))).toEqual([english, german]);
  });
});
