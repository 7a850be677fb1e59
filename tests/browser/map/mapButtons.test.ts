import { load } from 'virtual:atlas/start';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import MapButtons from '../../../src/map/MapButtons.svelte';
import { MapState } from '../../../src/map/mapState.svelte';
import { MOST_ZOOM } from '../../../src/map/moving/zoom';
import { openPart } from './openPart';

const { places } = await load();
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function open(search = '') {
  const [onzoom, onreset] = [vi.fn(), vi.fn()];
  let map!: MapState;
  const part = await openPart(
    MapButtons,
    (atlas) => ({ map: (map = new MapState(atlas, places)), onzoom, onreset }),
    search,
  );
  return { ...part, map, onzoom, onreset };
}

test('the whole world can be zoomed into, but neither out of nor reset', async () => {
  const { onzoom, onreset } = await open();
  await expect.element(button('Zoom in')).toBeEnabled();
  await expect.element(button('Zoom out')).toBeDisabled();
  await expect.element(button('Show the whole map')).toBeDisabled();
  await userEvent.click(button('Zoom in'));
  expect(onzoom.mock.calls[0]?.[0]).toBeGreaterThan(1);
  expect(onreset).not.toHaveBeenCalled();
});

test('zoomed in, all of them answer', async () => {
  const { map, onzoom, onreset } = await open();
  map.zoomed = { k: 4, x: -100, y: -100 };
  await expect.element(button('Zoom out')).toBeEnabled();
  await userEvent.click(button('Zoom out'));
  expect(onzoom.mock.calls[0]?.[0]).toBeLessThan(1);
  await userEvent.click(button('Show the whole map'));
  expect(onreset).toHaveBeenCalledOnce();
});

test('as far in as it goes, only the way in ends', async () => {
  const { map } = await open();
  map.zoomed = { k: MOST_ZOOM, x: 0, y: 0 };
  await expect.element(button('Zoom in')).toBeDisabled();
  await expect.element(button('Zoom out')).toBeEnabled();
});

test('the view of a region can be left by the reset', async () => {
  const { onreset } = await open('?region=nairobi');
  await userEvent.click(button('Show the whole map'));
  expect(onreset).toHaveBeenCalledOnce();
});

test('each button has a name in German, too', async () => {
  await open('?lang=de');
  for (const name of ['Vergrößern', 'Verkleinern', 'Ganze Karte zeigen'])
    await expect.element(button(name)).toBeVisible();
});
