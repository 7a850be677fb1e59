import { load } from 'virtual:atlas/start';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Legend from '../../../src/map/legend/Legend.svelte';
import { MapState } from '../../../src/map/mapState.svelte';
import { count } from '../../../src/world/countrySet';
import { isLeading } from '../../../src/map/marks/officeSymbols';
import { regionOn } from '../../../src/world/regions';
import type { World } from '../../../src/world/world';
import { countOn, speak, worldWithHub } from '../atlas';
import { openPart, said } from './openPart';

const entry = (name: string) => page.getByRole('button', { name, exact: true });
const names = () => [...document.querySelectorAll('[data-stage] [role=group] button')].map(said);
const { places } = await load();
let map!: MapState;
const open = (search = '', of?: World) =>
  openPart(
    Legend,
    (atlas) => ({ map: (map = new MapState(atlas, places)), isUnfolded: false }),
    search,
    {},
    of,
  );
/** So large a map that every kind has its symbol, all in view. */
const closer = () => ([map.width, map.height] = [24_000, 12_000]);
const drawnKinds = () => new Set(map.offices.flatMap(({ offices }) => offices.map(({ kind }) => kind)));

test('is a group with a name, and names each status and each kind of office that is drawn once', async () => {
  const { atlas } = await open();
  await expect.element(page.getByRole('group', { name: 'Legend' })).toBeVisible();
  expect(names().slice(0, 3)).toEqual(['Member state', 'Observer', 'Neither']);
  const named = () => names().slice(3);
  const leading = atlas.world.kinds.filter(isLeading).map((kind) => atlas.nameOf(kind));
  expect(named()).toEqual(leading);
  closer();
  await expect.poll(named).toEqual(atlas.world.kinds.map((kind) => atlas.nameOf(kind)));
  expect(drawnKinds().size).toBe(atlas.world.kinds.length);
});

test('names the dots of small states and land of no state', async () => {
  const { stage } = await open();
  for (const name of ['Small state', 'Territory']) expect(said(stage)).toContain(name);
});

test('has no entry for a status that no country has in what is seen', async () => {
  await open('?region=dakar');
  expect(names()).not.toContain('Observer');
  expect(names()).toContain('Member state');
});

test('has an entry for a kind that is added to the tables, with its symbol, which chooses it', async () => {
  const { atlas } = await open('', worldWithHub());
  closer();
  const hub = entry('Hub');
  await expect.element(hub).toBeVisible();
  const drawn = (name: string) => entry(name).element().querySelector('svg path')?.getAttribute('d');
  expect(drawn('Hub')).toBeTruthy();
  expect(drawn('Hub')).not.toBe(drawn('Sub-office'));
  await userEvent.click(hub);
  expect(atlas.choice.all.office).toEqual(['hub']);
  expect(count(atlas.fit.all)).toBe(1);
});

test('names former members only on a date that has some, or while they are chosen', async () => {
  const { atlas } = await open();
  await expect.element(entry('Former member')).not.toBeInTheDocument();
  atlas.choice.moveTo('1990-01-01');
  await expect.element(entry('Former member')).toBeVisible();
  await userEvent.click(entry('Former member'));
  atlas.choice.moveTo('2017-03-01');
  await expect.element(entry('Former member')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(entry('Former member'));
  await expect.element(entry('Former member')).not.toBeInTheDocument();
});

test('a click on a status chooses it, another one gives it up', async () => {
  const { atlas } = await open();
  await expect.element(entry('Observer')).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(entry('Observer'));
  expect(atlas.choice.all.status).toEqual(['observer']);
  expect(count(atlas.fit.all)).toBe(countOn('2017-03-01', 'observer'));
  await expect.element(entry('Observer')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(entry('Observer'));
  expect(atlas.choice.all.status).toEqual([]);
});

test('a kind of office is chosen by keyboard', async () => {
  const { atlas } = await open();
  closer();
  await expect.element(entry('Sub-office')).toBeVisible();
  (entry('Sub-office').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(atlas.choice.all.office).toEqual(['sub-office']);
  await expect.element(entry('Sub-office')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard(' ');
  expect(atlas.choice.all.office).toEqual([]);
});

test('pointing at an entry marks its countries everywhere, and leaving ends it', async () => {
  const { atlas } = await open();
  await userEvent.hover(entry('Observer'));
  expect(count(atlas.pointed!.countries)).toBe(countOn('2017-03-01', 'observer'));
  await userEvent.unhover(entry('Observer'));
  expect(atlas.pointed).toBeNull();
  (entry('Headquarters').element() as HTMLElement).focus();
  expect(count(atlas.pointed!.countries)).toBe(1);
  (entry('Headquarters').element() as HTMLElement).blur();
  expect(atlas.pointed).toBeNull();
});

test('says what the dimmed fill means once something is filtered out', async () => {
  const { atlas } = await open();
  expect(said(document.querySelector('[data-stage]'))).not.toContain('Does not fit');
  atlas.choice.toggle('region', 'nairobi');
  await expect.element(page.getByText('Not chosen')).toBeVisible();
  atlas.choice.clear();
  atlas.choice.toggle('area', 'forced');
  await expect.element(page.getByText('None found')).toBeVisible();
});

test('speaks German when the page does', async () => {
  const { atlas } = await open();
  await speak(atlas, 'de');
  await expect.element(page.getByRole('group', { name: 'Legende' })).toBeVisible();
  await expect.element(entry('Mitgliedstaat')).toBeVisible();
  await expect.element(entry('Regionalbüro')).toBeVisible();
});

test('says of how many offices it is not known whether they had opened, of those that the choice asks for', async () => {
  const { atlas, stage } = await open('?date=2012-06-01');
  const note = () => said(stage.querySelector('[data-offices-undated]'));
  const { undated } = atlas.day;
  expect(note()).toBe(`${undated.length} offices: opening not dated`);
  atlas.choice.toggle('region', 'dakar');
  const own = undated.filter(({ country }) => regionOn(country, atlas.day.day) === 'dakar');
  await expect.poll(note).toBe(`${own.length} offices: opening not dated`);
  atlas.choice.moveTo('2026-01-01');
  await expect.poll(note).toBe('');
});
