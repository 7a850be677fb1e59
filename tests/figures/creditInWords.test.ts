import { describe, expect, test } from 'vitest';
import { creditInWords, langOfTitle, licenceInWords } from '../../src/figures/creditInWords';
import de from '../../src/words/de/explore';
import en from '../../src/words/en/explore';
import { realDetail } from '../realData';

const { credits } = realDetail();

describe('sources and their terms', () => {
  test('are named in the language of the page', () => {
    const coordinates = credits.find(({ title }) => title.en === 'GeoNames (coordinates)')!;
    expect(creditInWords(coordinates, { lang: 'de', perRow: '' })).toBe('GeoNames (Koordinaten)');
    expect(creditInWords(coordinates, { lang: 'en', perRow: '' })).toBe('GeoNames (coordinates)');
    expect(licenceInWords('Facts only', de.source)).toBe('Nur Fakten');
    expect(licenceInWords('Public domain', de.source)).toBe('Gemeinfrei');
    expect(licenceInWords('Public domain', en.source)).toBe('Public domain');
  });

  test('have in German no terms in English but names of licences', () => {
    const names = new Set(credits.map(({ licence }) => licenceInWords(licence, de.source)));
    const known = ['BSD-3-Clause', 'CC BY 3.0 IGO', 'CC BY 4.0', 'CC0', 'MIT', 'Unicode License v3'];
    expect([...names].sort()).toEqual([...known, 'Gemeinfrei', 'Nur Fakten'].sort());
  });

  test('are the same in both languages only where they are the name of a work', () => {
    const same = credits.filter(({ title, isPerRow }) => !isPerRow && langOfTitle(title, 'de') === 'en');
    expect([...new Set(same.map(({ title }) => title.de))].sort()).toEqual([
      'CIA World Factbook 1990-2025',
      'Correlates of War, Intergovernmental Organizations v3.0 (Pevehouse et al. 2020)',
      'Natural Earth',
      'United Nations, Department of Economic and Social Affairs, Population Division (2020), International Migrant Stock 2020 (POP/DB/MIG/Stock/Rev.2020)',
    ]);
    for (const { title } of credits.filter((one) => !one.isPerRow))
      if (title.en !== title.de) expect(title.de).not.toMatch(/\b(the|of|and|names|which|after)\b(?! War)/);
  });
});
