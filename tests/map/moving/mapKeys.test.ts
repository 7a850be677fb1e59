import { expect, it } from 'vitest';
import { readKey } from '../../../src/map/moving/mapKeys';

type MapKey = NonNullable<ReturnType<typeof readKey>>;
type Held = 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey';

function press(key: string, ...held: Held[]): MapKey | null {
  const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  return readKey({ ...none, ...Object.fromEntries(held.map((name) => [name, true])), key });
}

it.each<[key: string, held: Held[], asked: MapKey]>([
  ['ArrowLeft', [], { does: 'walk', direction: 'left' }],
  ['ArrowRight', [], { does: 'walk', direction: 'right' }],
  ['ArrowUp', [], { does: 'walk', direction: 'up' }],
  ['ArrowDown', [], { does: 'walk', direction: 'down' }],
  ['ArrowLeft', ['shiftKey'], { does: 'pan', direction: 'left' }],
  ['ArrowDown', ['shiftKey'], { does: 'pan', direction: 'down' }],
  ['Enter', [], { does: 'open' }],
  [' ', [], { does: 'open' }],
  ['Enter', ['shiftKey'], { does: 'choose' }],
  ['Enter', ['ctrlKey'], { does: 'choose' }],
  ['Enter', ['metaKey'], { does: 'choose' }],
  ['+', [], { does: 'zoomIn' }],
  ['+', ['shiftKey'], { does: 'zoomIn' }],
  ['=', [], { does: 'zoomIn' }],
  ['-', [], { does: 'zoomOut' }],
  ['0', [], { does: 'reset' }],
  ['o', [], { does: 'listOffices' }],
  ['O', ['shiftKey'], { does: 'listOffices' }],
  ['c', [], { does: 'compare' }],
  ['C', ['shiftKey'], { does: 'compare' }],
  ['Escape', [], { does: 'leave' }],
])('%s with %j is read as %j', (key, held, asked) => {
  expect(press(key, ...held)).toEqual(asked);
});

it.each<[key: string, held: Held[], why: string]>([
  ['Tab', [], 'leaves the map'],
  ['Tab', ['shiftKey'], 'leaves the map'],
  ['ArrowLeft', ['altKey'], 'goes back in the history'],
  ['ArrowLeft', ['metaKey'], 'goes back in the history'],
  ['+', ['ctrlKey'], 'zooms the page'],
  ['-', ['metaKey'], 'zooms the page'],
  ['0', ['ctrlKey'], 'zooms the page'],
  ['o', ['ctrlKey'], 'opens a file'],
  ['c', ['ctrlKey'], 'copies'],
  ['c', ['metaKey'], 'copies'],
  ['PageDown', [], 'scrolls the page'],
  ['F5', [], 'loads the page anew'],
  ['x', [], 'means nothing'],
])('%s with %j is left alone: it %s', (key, held) => {
  expect(press(key, ...held)).toBeNull();
});
