import { expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import type { Chosen, PlaceKey } from '../../../src/choice/chosen';
import { viewOfPlaces } from '../../../src/export/adding/viewOfPlaces';
import { loadLanguage } from '../../../src/words/language';
import { choose } from '../../figures/choices';
import { realWorld } from '../../world/realWorld';

const english = await loadLanguage('en', ['explore', 'present']);
const viewOf = (values: Partial<Chosen>, places: PlaceKey[]) =>
  viewOfPlaces(new Atlas(realWorld(), new Choice(choose(values)), english, '2026-06-30'), places);

test('a region is shown with all else that is chosen, and stays open', () => {
  const view = viewOf({ area: ['forced'], profile: 'nairobi', country: ['FRA'] }, ['nairobi']);
  expect(view).toMatchObject({ region: ['nairobi'], area: ['forced'], country: [], profile: 'nairobi' });
});

test('countries are shown alone, on the map of a region that covers them all', () => {
  const one = viewOf({ area: ['forced'], region: ['dakar'], indicator: 'migrants' }, ['KEN']);
  expect(one).toMatchObject({ country: ['KEN'], region: ['nairobi'], area: [], indicator: 'migrants' });
  const two = viewOf({ compare: ['KEN', 'FRA'] }, ['KEN', 'FRA']);
  expect(two).toMatchObject({ country: ['KEN', 'FRA'], region: [], compare: ['KEN', 'FRA'] });
  // Before there were regional offices.
  expect(viewOf({ date: '1960-01-01' }, ['KEN']).region).toEqual([]);
});

test('of countries and regions side by side the choice stays as it is', () => {
  const view = viewOf({ area: ['forced'], compare: ['KEN', 'dakar'] }, ['KEN', 'dakar']);
  expect(view).toMatchObject({ area: ['forced'], country: [], region: [], compare: ['KEN', 'dakar'] });
});
