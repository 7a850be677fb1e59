import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.svelte';
import { Choice } from '../../src/choice/choice.svelte';
import type { Chosen } from '../../src/choice/chosen';
import { fileNameOfView } from '../../src/export/fileNameOfView';
import { fileName } from '../../src/export/saveFile';
import type { Iso3 } from '../../src/world/rows';
import { loadLanguage } from '../../src/words/language';
import { contextOn } from '../figures/columns/tableContext';
import { NOTHING_CHOSEN } from '../realData';

const LANGUAGE = { en: await loadLanguage('en', ['explore']), de: await loadLanguage('de', ['explore']) };
const { world } = contextOn('2017-03-01');

function nameOf(lang: 'en' | 'de', values: Partial<Chosen>, ...more: string[]): string {
  const chosen = { ...NOTHING_CHOSEN, date: '2017-03-01', ...values, lang };
  const atlas = new Atlas<'explore'>(world, new Choice(chosen), LANGUAGE[lang], '2026-11-29');
  return fileNameOfView(atlas, more, 'png');
}

describe('a file of a view is called', () => {
  test('after the organization and the date, where nothing is chosen', () => {
    expect(nameOf('en', {})).toBe('iom-2017-03-01.png');
  });

  test('after all that is chosen, with what sets it apart last', () => {
    const [activity] = world.activities.filter(({ name }) => name.en === 'Counter-trafficking');
    const chosen: Partial<Chosen> = { activity: [activity!.id], region: ['dakar'] };
    expect(nameOf('en', chosen)).toBe('iom-counter-trafficking-west-and-central-africa-2017-03-01.png');
    expect(nameOf('de', chosen, 'square')).toBe(
      'iom-bekaempfung-des-menschenhandels-west-und-zentralafrika-2017-03-01-square.png',
    );
  });

  test('after the indicator, and the places that are compared or open', () => {
    const values = { indicator: 'migrants', compare: ['CIV', 'TGO'], profile: 'TGO' } as Partial<Chosen>;
    expect(nameOf('en', values)).toBe('iom-migrants-cote-d-ivoire-togo-togo-2017-03-01.png');
  });

  test('in at most 100 characters, which its date is never cut from', () => {
    const country = world.countries.slice(0, 60).map(({ iso3 }): Iso3 => iso3);
    const name = nameOf('de', { country }, 'square');
    expect(name.length).toBeLessThanOrEqual(104);
    expect(name).toMatch(/^iom-afghanistan-.*-2017-03-01-square\.png$/);
  });
});

test('a name has no sign that a file system dislikes', () => {
  expect(fileName(['Größe: 5 / 7?', '..\\Überblick*', '2017'], 'csv')).toBe(
    'groesse-5-7-ueberblick-2017.csv',
  );
});
