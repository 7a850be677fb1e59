import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { contextOf } from '../../../src/atlas/atlas.svelte';
import AbsentRegions from '../../../src/page/AbsentRegions.svelte';
import type { RegionKey } from '../../../src/world/world';
import { atlasAt, speak } from '../atlas';

async function openAt(search: string, ...regions: RegionKey[]) {
  const atlas = await atlasAt(search);
  await speak(atlas, atlas.choice.lang);
  await render(AbsentRegions, { props: { regions }, context: contextOf(atlas) });
  return atlas;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([
  [
    '?date=2017-03-01',
    'panama',
    'The region “Americas”, run from Panama City, did not exist on 1 March 2017 (from 2024).',
  ],
  [
    '?date=2025-03-01',
    'nairobi',
    'The region “East and Horn of Africa”, run from Nairobi, no longer existed on 1 March 2025 (2013 or 2014 to 2024).',
  ],
  [
    '?date=2017-03-01&lang=de',
    'panama',
    'Die Region „Amerika“ (Regionalbüro in Panama-Stadt) gab es am 1. März 2017 noch nicht (ab 2024).',
  ],
  [
    '?date=2025-03-01&lang=de',
    'brussels',
    '(Regionalbüro in Brüssel) gab es am 1. März 2025 nicht mehr (2011 bis 2024).',
  ],
] as const)('on %s it is said of %s', async (search, region, said) => {
  await openAt(search, region);
  await expect.element(page.getByText(said)).toBeVisible();
});

test('one button goes to the nearest day, and one to the offices of the date', async () => {
  const atlas = await openAt('?region=panama', 'panama');
  await button('Show “Central America, North America and the Caribbean” and “South America” instead').click();
  expect(atlas.choice.all.region).toEqual(['san-jose', 'buenos-aires']);
  atlas.choice.set({ region: ['panama'] });
  await button('Go to 31 December 2024').click();
  expect([atlas.choice.date, atlas.choice.all.region]).toEqual(['2024-12-31', ['panama']]);
  await expect.poll(() => document.querySelector('[data-absent]')).toBeNull();
});

test('what is shown instead is named, and none is offered before the first', async () => {
  await openAt('?date=2025-03-01&region=nairobi', 'nairobi');
  await expect.element(button('Show “East, Horn and Southern Africa” instead')).toBeVisible();
  await openAt('?date=2005-03-01&region=dakar', 'dakar');
  await expect.element(button('Go to 31 December 2011')).toBeVisible();
  expect(document.querySelectorAll('[data-absent="dakar"] button')).toHaveLength(1);
});
