import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { nothingChosen } from '../../../src/choice/chosen';
import { loadLanguage } from '../../../src/words/language';
import { TODAY, world } from '../charts/openChart';
import Kept from './Kept.svelte';

const atlas = new Atlas(world, new Choice(nothingChosen(world)), await loadLanguage('en'), TODAY);

let taken: Record<string, unknown> | undefined;
afterEach(() => {
  if (taken) void unmount(taken);
  taken = undefined;
  document.querySelector('#kept')?.remove();
});

/** A page whose part shows a word, with what the build would have drawn of it. */
function open(drawn: string, found: (text: string | null) => void = () => {}) {
  const state = $state({ word: 'members' });
  taken = mount(Kept, { target: document.body, props: { atlas, state, drawn, found } });
  flushSync();
  const place = document.querySelector<HTMLElement>('#kept');
  if (!place) throw new Error('the part has no place');
  const show = (word: string) => {
    state.word = word;
    flushSync();
  };
  return { place, show };
}

test('what the build drew stays, without being taken over, while it would show the same', () => {
  const { place, show } = open('<b>drawn by the build</b>');
  const drawn = place.firstChild;
  show('members');
  expect(place.firstChild).toBe(drawn);
  expect(place.textContent).toBe('drawn by the build');
});

test('it gives way to the component once it shows something else, which goes on from there', () => {
  const { place, show } = open('<b>drawn by the build</b>');
  show('observers');
  expect(place.textContent).toBe('observers');
  const drawn = place.querySelector('p');
  show('members');
  expect(place.textContent).toBe('members');
  expect(place.querySelector('p')).toBe(drawn);
});

test('where nothing was drawn, the component draws at once, so that effects of its user find it', () => {
  const texts: (string | null)[] = [];
  expect(open('', (text) => texts.push(text)).place.textContent).toBe('members');
  expect(texts).toEqual(['members']);
});
