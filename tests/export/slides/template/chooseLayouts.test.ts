import { expect, test } from 'vitest';
import { chooseLayouts, type TemplateLayout } from '../../../../src/export/slides/template/chooseLayouts';
import type { TemplatePlace } from '../../../../src/export/slides/template/readPlaces';

const SIZE = { width: 1280, height: 720 };
const BOX = { x: 50, y: 30, width: 1180, height: 100 };

const place = (purpose: TemplatePlace['purpose'], type?: string, box = BOX): TemplatePlace => ({
  ...{
    purpose,
    type,
    idx: 1,
    box,
    inner: box,
    size: 40,
    isBold: false,
    isCapital: false,
    anchor: 0,
    fill: null,
  },
});
const layout = (name: string, type: string, places: TemplatePlace[]): TemplateLayout => ({
  ...{ path: `${name}.xml`, name, type, places, drawings: [], colourMap: null, hasOwnGround: false },
});
const title = place('title', 'title');
const any = place('body');
const chosen = (...layouts: TemplateLayout[]) => {
  const { cover, plain, content } = chooseLayouts(layouts, SIZE);
  return [cover?.name, plain?.name, content?.name];
};

const USUAL = [
  layout('Section', 'secHead', [title, place('body', 'body')]),
  layout('Two', 'twoObj', [title, any, any]),
  layout('Content', 'obj', [title, any]),
  layout('Only', 'titleOnly', [title]),
  layout('Blank', 'blank', []),
  layout('Cover', 'title', [place('title', 'ctrTitle'), place('body', 'subTitle')]),
];

test('layouts are chosen by their types, whatever their order', () => {
  expect(chosen(...USUAL)).toEqual(['Cover', 'Only', 'Content']);
  expect(chosen(...USUAL.toReversed())).toEqual(['Cover', 'Only', 'Content']);
});

test('or by their places, where the types do not tell', () => {
  const untyped = USUAL.filter(({ name }) => name !== 'Section').map((one) => ({ ...one, type: '' }));
  expect(chosen(...untyped)).toEqual(['Cover', 'Only', 'Content']);
});

test('a place for words or pictures alone takes no chart', () => {
  expect(chosen(layout('Text', 'tx', [title, place('body', 'body')]))).toEqual([
    undefined,
    'Text',
    undefined,
  ]);
});

test('what a template lacks is lacking', () => {
  expect(chosen()).toEqual([undefined, undefined, undefined]);
  expect(chosen(layout('Blank', 'blank', []))).toEqual([undefined, undefined, undefined]);
  expect(chosen(layout('Cover', 'title', [place('title', 'ctrTitle')]))).toEqual([
    'Cover',
    undefined,
    undefined,
  ]);
});

test('a title in the middle of the slide leaves no room for what is shown', () => {
  const middle = { x: 200, y: 260, width: 800, height: 200 };
  expect(chosen(layout('Only', 'titleOnly', [place('title', 'title', middle)]))[1]).toBeUndefined();
});

test('layouts in other colours than their master are taken last', () => {
  const other = { ...layout('Dark', 'titleOnly', [title]), colourMap: {} as Element };
  expect(chosen(other, layout('Light', 'titleOnly', [title]))[1]).toBe('Light');
  expect(chosen(other)[1]).toBe('Dark');
});
