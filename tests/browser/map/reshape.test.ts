import { load as loadFine } from 'virtual:atlas/fine';
import { shapes } from 'virtual:atlas/shapes';
import { load as loadStart } from 'virtual:atlas/start';
import { expect, test } from 'vitest';
import CountryShapes from '../../../src/map/marks/CountryShapes.svelte';
import { MapState } from '../../../src/map/mapState.svelte';
import { reshape } from '../../../src/map/scene/reshape';
import { flatScene } from '../../../src/map/scene/scene';
import { openPart } from './openPart';

const [fine, { places }] = await Promise.all([loadFine(), loadStart()]);
const coarse = flatScene(shapes);
const finer = flatScene(shapes, fine);

/** The flat world as it is first drawn. */
async function openWorld() {
  const { stage } = await openPart(CountryShapes, (atlas) => ({
    map: new MapState(atlas, { ...places, shapes }),
  }));
  const drawn = [...stage.querySelectorAll('path')];
  const lineOf = (selector: string) => stage.querySelector(selector)?.getAttribute('d');
  return { stage, drawn, lineOf };
}

test('the same world is given its finer lines, each shape its own, and nothing is drawn anew', async () => {
  const { stage, drawn, lineOf } = await openWorld();
  expect(lineOf('[data-shape="KEN"]')).toBe(coarse.countries.find(({ iso3 }) => iso3 === 'KEN')!.d);
  expect(reshape(stage, finer)).toBe(true);
  expect([...stage.querySelectorAll('path')]).toEqual(drawn);
  for (const { iso3, d } of finer.countries) expect(lineOf(`[data-shape="${iso3}"]`)).toBe(d);
  for (const { id, d } of finer.others) expect(lineOf(`[data-other="${id}"]`)).toBe(d);
  for (const [style, d] of Object.entries(finer.borders)) expect(lineOf(`[data-border="${style}"]`)).toBe(d);
});

test('a picture of other shapes changes none of them', async () => {
  const { stage, lineOf } = await openWorld();
  const before = lineOf('[data-shape="KEN"]');
  const [first, ...rest] = finer.countries;
  expect(reshape(stage, { ...finer, countries: rest })).toBe(false);
  expect(reshape(stage, { ...finer, countries: [...rest, first!] })).toBe(false);
  expect(lineOf('[data-shape="KEN"]')).toBe(before);
});
