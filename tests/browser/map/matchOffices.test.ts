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
  const { fit } = atlas;
  matchOffices(elements, fit);
  for (const { id, offices } of map.offices)
    expect(stage.querySelector<SVGElement>(`[data-office="${id}"]`)!.dataset['match']).toBe(
      String(offices.some(({ country }) => has(fit.all, country.index))),
    );
  const seen = new MutationObserver(() => undefined);
  seen.observe(stage, { subtree: true, attributes: true });
  matchOffices(elements, fit);
  expect(seen.takeRecords()).toEqual([]);
});

test('a mark of undated offices is hollow, and fits where their country fits whatever else is asked for', async () => {
  let map!: MapState;
  const { stage, atlas } = await openPart(
    OfficeMarks,
    (atlas) => {
      map = new MapState(atlas, { ...places, shapes });
      return { map };
    },
    '?office=country-office&region=dakar&date=2010-06-30',
  );
  const { except } = atlas.fit;
  const undated = map.offices.filter(({ isUndated }) => isUndated);
  expect(undated.length).toBeGreaterThan(0);
  for (const { id, offices, isUndated } of map.offices) {
    const { dataset } = stage.querySelector<SVGElement>(`[data-office="${id}"]`)!;
    expect(dataset['opening']).toBe(isUndated ? 'undated' : undefined);
    if (!isUndated) continue;
    expect(offices.every((office) => atlas.day.undated.includes(office))).toBe(true);
    expect(dataset['match']).toBe(
      String(offices.some(({ country }) => has(except('office'), country.index))),
    );
  }
});
