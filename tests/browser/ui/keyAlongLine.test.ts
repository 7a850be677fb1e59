import { afterEach, expect, test } from 'vitest';
import { keyAlongLine } from '../../../src/ui/keyAlongLine';
import { Roving } from '../../../src/ui/roving.svelte';

afterEach(() => document.body.replaceChildren());

function fill(html: string): void {
  document.body.innerHTML = html;
}

test.each([
  ['ltr', 'ArrowLeft', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
  ['rtl', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowDown', 'ArrowDown'],
])('in lines written %s, %s is %s', (dir, key, expected) => {
  fill(`<p dir="${dir}"><button></button></p>`);
  expect(keyAlongLine({ key, target: document.querySelector('button') })).toBe(expected);
});

test('where something is not turned round, keys are what they are', () => {
  fill('<div dir="rtl"><div style="direction: ltr"><button></button></div></div>');
  expect(keyAlongLine({ key: 'ArrowLeft', target: document.querySelector('button') })).toBe('ArrowLeft');
});

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
])('the marks of a chart written %s are walked on with %s', (dir, key) => {
  fill(`<div dir="${dir}"><button>1</button><button>2</button></div>`);
  const [holder, first, second] = ['div', 'button', 'button + button'].map((selector) =>
    document.querySelector<HTMLElement>(selector)!,
  );
  const letGo = new Roving(2).holder(holder!);
  first!.focus();
  first!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(document.activeElement).toBe(second);
  if (letGo) letGo();
});
