import { expect, test } from 'vitest';
import { shapes } from 'virtual:atlas/shapes';
import { load } from 'virtual:atlas/start';
import { flushSync } from 'svelte';
import { MapState } from '../../../src/map/mapState.svelte';
import { matchOffices, officeElements } from '../../../src/map/marks/matchOffices';
import OfficeMarks from '../../../src/map/marks/OfficeMarks.svelte';
import { has } from '../../../src/world/countrySet';
import { openPart } from './openPart';

const { places } = await load();

test('each mark of offices says whether one of its countries fits, and one that says it is left alone', async () => {
  let map!: MapState;
  const { stage, atlas } = await openPart(OfficeMarks, (atlas) => {
    map = new MapState(atlas, { ...places, shapes });
    return { map };
  });
  const elements = officeElements(stage, map.offices);
  expect(elements).toHaveLength(map.offices.length);
  atlas.choice.set({ region: ['dakar'] });
  flushSync();
  const fit = atlas.fit.all;
  matchOffices(elements, fit);
  for (const { id, offices } of map.offices)
    expect(stage.querySelector<SVGElement>(`[data-office="${id}"]`)!.dataset['match']).toBe(
      String(offices.some(({ country }) => has(fit, country.index))),
    );
  const seen = new MutationObserver(() => undefined);
  seen.observe(stage, { subtree: true, attributes: true });
  matchOffices(elements, fit);
  expect(seen.takeRecords()).toEqual([]);
});
