import { expect, test } from 'vitest';
import { countryMarks, applyLooks } from '../../../src/map/marks/countryMarks';
import { setOf } from '../../../src/world/countrySet';
import { statusesOn } from '../../../src/world/world';
import { world } from '../charts/openChart';

type Shown = Parameters<typeof applyLooks>[1];

const CODES = ['KEN', 'DEU', 'SAU', 'MLT'];
const circled = new Set(['MLT']);
const statuses = statusesOn(world, '2017-03-01');
const setFor = (...codes: string[]) =>
  setOf(
    world.countries.length,
    codes.map((code) => world.countryOf(code)!.index),
  );

/** A map of some shapes and the circle of Malta, of which nothing is known yet. */
function openMap() {
  const map = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  map.innerHTML = `${CODES.map((code) => `<path class="country scoped" data-shape="${code}" />`).join('')}
    <circle class="country scoped" data-circle="MLT" />`;
  const marks = countryMarks(map, world, circled);
  const apply = (fit: Shown['fit'], more: Partial<Shown> = {}) => {
    applyLooks(marks, { statuses, fit, strong: fit, ...more });
  };
  const shape = (code: string) => map.querySelector<SVGElement>(`[data-shape="${code}"]`)!;
  return { map, apply, shape };
}

test('one element of each country carries the marks of the contract: its circle, where it has one', () => {
  const { map, apply } = openMap();
  apply(setFor('KEN', 'MLT'));
  const contract = [...map.querySelectorAll<SVGElement>('[data-iso3]')].map(({ localName, dataset }) => [
    localName,
    dataset['iso3'],
    dataset['status'],
    dataset['match'],
  ]);
  expect(contract).toEqual([
    ['path', 'KEN', 'member', 'true'],
    ['path', 'DEU', 'member', 'false'],
    ['path', 'SAU', 'observer', 'false'],
    ['circle', 'MLT', 'member', 'true'],
  ]);
});

test('an element keeps what else it is, and is dimmed where its country does not fit', () => {
  const { apply, shape } = openMap();
  apply(setFor('KEN'));
  expect(shape('KEN').getAttribute('class')).toBe('country scoped member');
  expect(shape('SAU').getAttribute('class')).toBe('country scoped observer dimmed');
  apply(setFor('SAU'));
  expect(shape('KEN').classList.contains('dimmed')).toBe(true);
  expect(shape('SAU').classList.contains('dimmed')).toBe(false);
});

test('a country that was not independent is neither to the organization, and its state says what it was', () => {
  const { map, apply, shape } = openMap();
  const fit = setFor(...CODES);
  apply(fit, { statuses: statusesOn(world, '1963-12-11') });
  expect(shape('KEN').getAttribute('class')).toBe('country scoped not-yet');
  const { dataset } = shape('KEN');
  expect([dataset['status'], dataset['state']]).toEqual(['other', 'not-yet']);
  expect(map.querySelector<SVGElement>('circle')!.dataset['state']).toBe('not-yet');
  expect(map.querySelectorAll('[data-state]')).toHaveLength(2);
  apply(fit, { statuses: statusesOn(world, '1963-12-12') });
  expect(shape('KEN').getAttribute('class')).toBe('country scoped other');
  expect(dataset['state']).toBeUndefined();
});

test('an element is paler where its country fits by weaker evidence alone', () => {
  const { apply, shape } = openMap();
  apply(setFor('KEN', 'SAU'), { strong: setFor('KEN') });
  expect(['KEN', 'SAU', 'DEU'].map((code) => shape(code).classList.contains('weak'))).toEqual([
    false,
    true,
    false,
  ]);
  apply(setFor('KEN', 'SAU'));
  expect(shape('SAU').classList.contains('weak')).toBe(false);
});

test('a change touches those elements alone whose look it changes', () => {
  const { map, apply, shape } = openMap();
  apply(setFor('KEN', 'DEU', 'MLT'));
  const watch = new MutationObserver(() => undefined);
  watch.observe(map, { subtree: true, attributes: true });
  apply(setFor('KEN', 'DEU', 'MLT'));
  expect(watch.takeRecords()).toEqual([]);
  apply(setFor('DEU', 'MLT'));
  const touched = watch.takeRecords();
  expect(new Set(touched.map(({ target }) => target))).toEqual(new Set([shape('KEN')]));
  expect(touched.map(({ attributeName }) => attributeName).sort()).toEqual(['class', 'data-match']);
  watch.disconnect();
});

test('the class of an indicator comes, changes and goes', () => {
  const { apply, shape } = openMap();
  const fit = setFor(...CODES);
  const shadesOf = (shade: string) =>
    ({ classOf: new Map([['KEN', shade]]) }) as unknown as NonNullable<Shown['shades']>;
  for (const shade of ['1', '5', 'none']) {
    apply(fit, { shades: shadesOf(shade) });
    expect(shape('KEN').dataset['class']).toBe(shade);
    expect(shape('DEU').dataset['class']).toBeUndefined();
  }
  apply(fit);
  expect(shape('KEN').dataset['class']).toBeUndefined();
});
