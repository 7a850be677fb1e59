import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, text, xmlFile } from '../../../../src/export/slides/ooxml/xml';
import { readXml } from '../readXml';

test('an element is written with its attributes and content, and closed by itself where it has none', () => {
  expect(
    element('a:p', { b: true, c: false, n: 1.5, none: undefined }, element('a:t', {}, text('x')), null),
  ).toBe('<a:p b="1" c="0" n="1.5"><a:t>x</a:t></a:p>');
  expect(element('a:p', {}, [], false, undefined)).toBe('<a:p/>');
});

test('E12: any text comes back as it was, but for what XML has no place for', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '`$&$`',
      '<a>&amp;"\'',
      ']]>',
      '\u0000\u0008\u001f',
      '\ud800',
      '\ufffe',
      'a\r\n\tb',
      '$1$`',
    ),
  );
  fc.assert(
    fc.property(any, any, (value, inside) => {
      const read = readXml(xmlFile(element('x', { value }, text(inside))));
      expect(read.attributes['value']).toBe(allowed(value));
      expect(read.text).toBe(allowed(inside));
    }),
  );
});

test('a number that is none is refused: no program opens a part that has one', () => {
  expect(() => element('a:off', { x: Number.NaN })).toThrow('a:off: x is no number (NaN)');
});

function allowed(value: string): string {
  return [...value]
    .filter((one) => {
      const code = one.codePointAt(0)!;
      const isControl = code < 0x20 && one !== '\t' && one !== '\n' && one !== '\r';
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
