import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SkipLink from '../../../src/page/SkipLink.svelte';
import { Atlas, contextOf } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { nothingChosen } from '../../../src/choice/chosen';
import { takeOver } from '../../../src/boot/takeOver';
import { loadLanguage } from '../../../src/words/language';
import { mount } from 'svelte';
import { TODAY, world } from '../charts/openChart';

const atlas = new Atlas(world, new Choice(nothingChosen(world)), await loadLanguage('en'), TODAY);

/** What the build would have drawn, between the signs by which Svelte knows it. */
const drawn = (() => {
  const target = document.createElement('div');
  mount(SkipLink, { target, context: contextOf(atlas) });
  return `<!--[-->${target.innerHTML}<!--]-->`;
})();

const place = document.createElement('div');
place.id = 'place';
document.body.append(place);
const { href } = location;
const askFor = (search: string) => {
  history.replaceState(null, '', location.pathname + search);
};
beforeEach(() => {
  askFor('');
});
afterEach(() => {
  history.replaceState(null, '', href);
  place.replaceChildren();
  document.querySelectorAll('template[data-for]').forEach((template) => template.remove());
});

/** Attaches the part to the place, waits until it answers, and gives what detaches it. */
async function takePlace() {
  const ontaken = vi.fn();
  const detach = takeOver(SkipLink, atlas, {}, ontaken)(place);
  expect(ontaken).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(ontaken).toHaveBeenCalledOnce());
  return () => detach?.();
}

test('draws a part where there is nothing, and takes it away with its place', async () => {
  const detach = await takePlace();
  expect(place.querySelectorAll('a')).toHaveLength(1);
  detach();
  await vi.waitFor(() => expect(place.querySelector('a')).toBeNull());
});

test('takes over the very elements that the build drew', async () => {
  place.innerHTML = drawn;
  const link = place.querySelector('a');
  await takePlace();
  expect(place.querySelectorAll('a')).toHaveLength(1);
  expect(place.querySelector('a')).toBe(link);
});

test('brings what still waits in a template for this place, and leaves that of another', async () => {
  const [own, other] = ['place', 'elsewhere'].map((id) => {
    const template = document.createElement('template');
    template.dataset['for'] = id;
    template.innerHTML = drawn;
    document.body.append(template);
    return template;
  });
  const link = own?.content.querySelector('a');
  await takePlace();
  expect(place.querySelector('a')).toBe(link);
  expect(own?.isConnected).toBe(false);
  expect(other?.isConnected).toBe(true);
});

test('comes at once where the address asks for something', () => {
  askFor('?area=labour');
  takeOver(SkipLink, atlas, {})(place);
  expect(place.querySelector('a')).not.toBeNull();
});
