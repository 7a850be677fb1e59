import { expect, it } from 'vitest';
import { yearsOf } from '../../src/figures/regionName';
import { LANGUAGES } from '../words/sentences';
import { realWorld } from '../world/realWorld';

const years = (id: string, lang: 'en' | 'de') =>
  yearsOf(
    realWorld().regions.find((region) => region.id === id)!,
    LANGUAGES[lang].text,
  );

it.each([
  ['vienna', '2011 to 2024', '2011 bis 2024'],
  ['panama', 'from 2024', 'ab 2024'],
  ['brussels', '2011 to 2024', '2011 bis 2024'],
  ['nairobi', '2013 or 2014 to 2024', '2013 oder 2014 bis 2024'],
  ['pretoria-esa', '2011 to 2013 or 2014', '2011 bis 2013 oder 2014'],
])('the years of %s are as precise as the table, and both of two that it can be', (id, en, de) => {
  expect([years(id, 'en'), years(id, 'de')]).toEqual([en, de]);
});
