import { expect, test } from 'vitest';
import { fitOf, worldOnDay } from '../../src/figures/match';
import { nameOfView } from '../../src/figures/viewName';
import { LANGUAGES } from '../words/sentences';
import { realWorld } from '../world/realWorld';
import { choose } from './choices';

const world = realWorld();

test.each([
  ['en', {}, 'All countries, 1 March 2017'],
  ['en', { region: ['dakar'] }, 'Region: West and Central Africa, 1 March 2017'],
  ['en', { area: ['forced'] }, 'Documented work in “Assistance in forced migration”; map of 1 March 2017'],
  ['de', { area: ['forced'] }, 'Belegte Arbeit in „Hilfe bei erzwungener Migration“; Karte vom 1. März 2017'],
] as const)(
  'in %s, a view of %o is named %s: documented work is not dated by the map',
  (lang, values, name) => {
    const chosen = choose({ ...values, lang });
    const day = worldOnDay(world, chosen);
    const language = LANGUAGES[lang];
    const shown = { world, day, fit: fitOf(world, day, chosen), language, formats: language.formats };
    expect(nameOfView(shown, chosen)).toBe(name);
  },
);
