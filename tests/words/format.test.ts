import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/world/tables';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import {
  andParts,
  formatsOf,
  pick,
  plainText,
  sentence,
  shorten,
  type SentencePart,
} from '../../src/words/format';
import { LANGUAGES } from './sentences';

const english = formatsOf('en-GB', en.notation);
const german = formatsOf('de', de.notation);
const number = (value: number): SentencePart => ({ number: String(value) });

describe('a date', () => {
  it('is written as precisely as it is known', () => {
    expect(['1951', '1951-12', '2017-03-01'].map(english.date)).toEqual([
      '1951',
      'December 1951',
      '1 March 2017',
    ]);
    expect(['1951', '1951-12', '2017-03-01'].map(german.date)).toEqual([
      '1951',
      'Dezember 1951',
      '1. März 2017',
    ]);
  });

  it.each(LANGS)('is written as the browser would in %s, in every month', (lang) => {
    const { tag, formats } = LANGUAGES[lang];
    const { date } = formats;
    const inDays = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    const inMonths = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1)
      for (const day of [1, 9, 28]) {
        const at = new Date(Date.UTC(2016, month - 1, day));
        const text = at.toISOString().slice(0, 10);
        // The first of a month is the only day that French has as an ordinal; browsers have it as a number.
        expect(date(text).replace(/^1er /, '1 ')).toBe(inDays.format(at));
        expect(date(text.slice(0, 7))).toBe(inMonths.format(at));
      }
  });

  it('is the same day wherever the reader is', () => {
    expect(english.date('1970-01-01')).toBe('1 January 1970');
    expect(english.date('2016-12-31')).toBe('31 December 2016');
  });
});

/** Between three digits, where the United Nations write something else than browsers. */
const OWN_GROUP: Partial<Record<Lang, string>> = { es: '\u00a0' };

describe('numbers and lists', () => {
  it('are written as the language does', () => {
    expect([english.number(1234567), german.number(1234567)]).toEqual(['1,234,567', '1.234.567']);
    expect(english.percent(0.4917)).toBe('49.2%');
    expect(german.percent(0.4917)).toBe('49,2\u00a0%');
    expect([english.and(['A', 'B', 'C']), english.or(['A', 'B', 'C'])]).toEqual(['A, B and C', 'A, B or C']);
    expect([german.and(['A', 'B', 'C']), german.or(['A', 'B', 'C'])]).toEqual(['A, B und C', 'A, B oder C']);
  });

  it.each(LANGS)('are written as the browser would in %s, of every length', (lang) => {
    const { tag, formats } = LANGUAGES[lang];
    const inDigits = new Intl.NumberFormat(tag);
    const written = (value: number) =>
      inDigits
        .formatToParts(value)
        .map((part) => (part.type === 'group' ? (OWN_GROUP[lang] ?? part.value) : part.value))
        .join('')
        // A sign of direction: what surrounds a number says that.
        .replace('\u200e', '');
    for (const value of [0, 9, 10, 999, 1000, 9999, 10000, 654321, 7000000, 8186429087, -1, -999, -1000, 2.5])
      expect(formats.number(value)).toBe(written(value));
    const all = new Intl.ListFormat(tag, { type: 'conjunction' });
    const any = new Intl.ListFormat(tag, { type: 'disjunction' });
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
      expect(formats.and(items)).toBe(all.format(items));
      expect(formats.or(items)).toBe(any.format(items));
    }
  });

  it('sort letters with marks beside those without', () => {
    expect(['Zypern', 'Österreich', 'Oman', 'Ägypten'].sort(german.compare)).toEqual([
      'Ägypten',
      'Oman',
      'Österreich',
      'Zypern',
    ]);
  });

  it('take the form of their number, or the one for all others', () => {
    expect([0, 1, 2].map((n) => pick(english, n, { one: 'country', other: 'countries' }))).toEqual([
      'countries',
      'country',
      'countries',
    ]);
    expect(pick(english, 1, { other: 'sheep' })).toBe('sheep');
  });

  it('name up to four things, or three and how many more', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const more = (n: number) => `${n} more`;
    expect([0, 1, 3, 4, 5].map((n) => shorten(names.slice(0, n), more).join(' '))).toEqual([
      '',
      'A',
      'A B C',
      'A B C D',
      'A B C 2 more',
    ]);
  });
});

describe('a sentence', () => {
  it('keeps its numbers apart from its words', () => {
    expect(sentence`On ${'1 March'}, ${number(2)} of ${[number(8), ' states']}.`).toEqual([
      'On 1 March, ',
      { number: '2' },
      ' of ',
      { number: '8' },
      ' states.',
    ]);
  });

  it('is the same as plain text', () => {
    expect(plainText(sentence`On ${'1 March'}, ${number(2)} of ${[number(8), ' states']}.`)).toBe(
      'On 1 March, 2 of 8 states.',
    );
    expect(plainText([])).toBe('');
  });

  it('joins its parts as a list joins words', () => {
    const items = [[number(1), ' member'], [number(2), ' observers'], ['others']];
    const joined = (n: number) => plainText(andParts(english, items.slice(0, n)));
    expect([0, 1, 2, 3].map(joined)).toEqual([
      '',
      '1 member',
      '1 member and 2 observers',
      '1 member, 2 observers and others',
    ]);
    expect(andParts(german, items.slice(0, 2))).toEqual([
      { number: '1' },
      ' member',
      ' und ',
      { number: '2' },
      ' observers',
    ]);
  });
});
