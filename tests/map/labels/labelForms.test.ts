import { expect, test } from 'vitest';
import { labelForms } from '../../../src/map/labels/labelForms';

const formsOf = (name: string) =>
  labelForms(name, 10, true, (text) => text.length * 6).map(({ lines }) => lines);

test('a name of one word has one form', () => {
  expect(formsOf('Mali')).toEqual([['Mali']]);
});

test('a name of several words also has two lines, broken where they are least wide', () => {
  expect(formsOf('Central African Republic')).toEqual([
    ['Central African Republic'],
    ['Central African', 'Republic'],
  ]);
  expect(formsOf('Sao Tome and Principe').at(-1)).toEqual(['Sao Tome', 'and Principe']);
});

test('a name is also broken behind a hyphen, which stays', () => {
  expect(formsOf('Guinea-Bissau')).toEqual([['Guinea-Bissau'], ['Guinea-', 'Bissau']]);
});

test('no letter of a name is lost in any form', () => {
  for (const name of ['Saint Vincent and the Grenadines', 'Kosovo (UNSCR 1244)', "Côte d'Ivoire"])
    for (const lines of formsOf(name)) expect(lines.join(' ')).toBe(name);
});

test('two lines are higher than one, and as wide as the wider of them', () => {
  const [one, two] = labelForms('South Sudan', 10, false, (text) => text.length * 6);
  expect([one?.width, two?.width]).toEqual([66, 30]);
  expect(two!.height - one!.height).toBeCloseTo(11);
});

test('a name can have three lines where they are asked for', () => {
  const forms = labelForms(
    'Central America, North America and the Caribbean',
    10,
    true,
    (text) => text.length * 6,
    3,
  );
  expect(forms.map(({ lines }) => lines.length)).toEqual([1, 2, 3]);
  expect(forms.at(-1)?.lines).toEqual(['Central America,', 'North America', 'and the Caribbean']);
});
