import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/pipeline/tables/json/json';

const twiceIn = (text: string) => {
  const json = readJson(text);
  return 'twice' in json ? json.twice.map(({ place, line }) => `${line} ${place}`) : json.fault;
};

describe('a text in JSON', () => {
  it('names each key that stands twice in one object, with its place and line', () => {
    expect(twiceIn('{\n"a": 1,\n"b": {"a": 2, "a": 3},\n"a": 4}')).toEqual(['3 b.a', '4 a']);
    expect(twiceIn('{"list": [{"a": 1}, {"a": 1, "a" : 2}, [7, {"b": 1, "b": 2}]]}')).toEqual([
      '1 list[1].a',
      '1 list[2][1].b',
    ]);
  });

  it('takes a key that is written in another way for the same', () => {
    expect(twiceIn('{"path": 1, "p\\u0061th": 2}')).toEqual(['1 path']);
  });

  it('takes no text for a key', () => {
    expect(
      twiceIn('{"a": "b", "c": "a", "d": ["a", "a"], "e": "\\": {\\"a\\": 1, \\"a\\"", "b": ""}'),
    ).toEqual([]);
    expect(twiceIn('{"__proto__": 1, "constructor": 2}')).toEqual([]);
  });

  it('finds none in what was written from an object', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(twiceIn(JSON.stringify(value))).toEqual([]);
      }),
    );
  });

  it('says that it is none, and in which line', () => {
    expect(readJson('{\n"a": 1,,\n}')).toEqual({
      fault: expect.stringMatching(/^is not JSON \(/) as string,
      line: 2,
    });
    expect(readJson('['.repeat(100_000))).toHaveProperty('fault');
  });
});
