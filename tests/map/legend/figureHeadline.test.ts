import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import type { Chosen } from '../../../src/choice/chosen';
import { midYearsOf } from '../../../src/figures/indicators';
import { shader } from '../../../src/figures/shades';
import { withFigure } from '../../../src/map/legend/figureHeadline';
import type { Iso3 } from '../../../src/world/rows';
import { plainText } from '../../../src/words/format';
import { loadLanguage } from '../../../src/words/language';
import { contextOn } from '../../figures/columns/tableContext';
import { figureOf } from '../../figures/peopleReading';
import { CODES, traitsOf } from '../../figures/plainReading';
import { NOTHING_CHOSEN, onDate } from '../../realData';

const TODAY = '2026-11-29';
const LANGUAGE = {
  en: await loadLanguage('en', ['explore', 'present']),
  de: await loadLanguage('de', ['explore', 'present']),
};

function saidOf(lang: 'en' | 'de', values: Partial<Chosen>, within = '') {
  const { world, detail } = contextOn('2017-03-01');
  const atlas = new Atlas(
    world,
    new Choice({ ...NOTHING_CHOSEN, date: '2017-03-01', ...values, lang }),
    LANGUAGE[lang],
    TODAY,
  );
  atlas.shader = shader(world, midYearsOf(world, detail!.indicators));
  const { shades, fit, isFiltered, explore, language, formats, summary } = atlas;
  const choice = { fitting: fit.all, isFiltered, within };
  const said = withFigure(summary, shades!, choice, explore!.context, language, formats);
  return { atlas, shades: shades!, before: summary, headline: plainText(said.headline), said };
}

/** Countries whose migrants are at least so many per cent of the population at mid-2015, by a plain reading. */
function withShare(codes: readonly string[], least: number) {
  const shares = codes.flatMap((code) => {
    const [migrants, people] = ['migrants', 'population'].map((column) => figureOf(code, 2015, column));
    return migrants == null || people == null ? [] : (100 * migrants) / people;
  });
  return { part: shares.filter((share) => share >= least).length, all: shares.length };
}

describe('the headline of a map that an indicator colours', () => {
  test('tells in how many countries with a figure it lies in the greatest class', () => {
    const { part, all } = withShare(CODES, 20);
    expect(saidOf('en', { indicator: 'migrant-share' }).headline).toBe(
      `Migrants’ share of the population, mid-2015: 20% and more in ${part} of ${all} countries`,
    );
    expect(saidOf('de', { indicator: 'migrant-share' }).headline).toBe(
      `Anteil Zugewanderte, Mitte 2015: 20\u00a0% und mehr in ${part} von ${all} Ländern`,
    );
  });

  test('speaks of the chosen countries, by the greatest class that these have', () => {
    const traits = onDate('2017-03-01');
    const codes = CODES.filter((code) => traitsOf(code, traits).region.includes('africa'));
    const shares = withShare(codes, 10);
    const { headline } = saidOf('en', { indicator: 'migrant-share', region: ['africa'] });
    expect(withShare(codes, 20).part).toBe(0);
    expect(headline).toBe(
      `Migrants’ share of the population, mid-2015: 10% to 20% in ${shares.part} of ${shares.all} chosen countries`,
    );
  });

  test('keeps a mid-year in one line of the page', () => {
    expect(saidOf('en', { indicator: 'migrant-share' }).said.headline.join('')).toContain('mid-\u20602015');
  });

  test('names the region, where nothing else is chosen and there is room', () => {
    const values: Partial<Chosen> = { indicator: 'migrant-share', region: ['africa'] };
    expect(saidOf('en', values, 'in Africa').headline).toMatch(/ in \d+ of \d+ countries in Africa$/);
    const long = 'in South-Eastern Europe, Eastern Europe and Central Asia';
    expect(saidOf('en', values, long).headline).toMatch(/ chosen countries$/);
  });

  test('is followed by what is said without it', () => {
    const { before, said } = saidOf('en', { indicator: 'refugees' });
    expect(said.line).toBe(before.text);
    expect(said.text).toBe(`${plainText(said.headline)}. ${before.text}`);
  });

  test('stays as it is before the first figures, and for one country', () => {
    const choices: Partial<Chosen>[] = [{ date: '1970-01-01' }, { country: ['KEN' as Iso3] }];
    for (const values of choices) {
      const { before, said } = saidOf('en', { indicator: 'population', ...values });
      expect(said).toBe(before);
    }
  });

  test.each(['en', 'de'] as const)('can be quoted for each indicator, in %s', (lang) => {
    const { atlas } = saidOf(lang, { indicator: 'population' });
    for (const { id } of atlas.world.indicators)
      for (const date of ['1991-01-01', '2017-03-01', TODAY])
        for (const region of [[], ['africa' as const]]) {
          const { headline, before } = saidOf(lang, { indicator: id, date, region });
          expect(headline.length, headline).toBeLessThanOrEqual(90);
          expect(headline).not.toBe(plainText(before.headline));
        }
  });
});
