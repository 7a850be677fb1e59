import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/world/tables';
import { plainText } from '../../src/words/format';
import type { SummaryFacts } from '../../src/figures/describe';
import { anyChoice } from '../figures/choices';
import { factsOf, LANGUAGES, partsOf } from './sentences';

describe.each(LANGS)('any summary in "%s"', (lang) => {
  const { formats } = LANGUAGES[lang];
  const summaries = anyChoice.map((chosen) => {
    const facts = factsOf({ ...chosen, lang });
    return { facts, parts: partsOf(lang, facts) };
  });
  const RUNS = { numRuns: 300 };

  it('is whole sentences without gaps or words of the machine', () => {
    fc.assert(
      fc.property(summaries, ({ parts }) => {
        const text = plainText(parts);
        expect(text).toMatch(/^\p{Lu}.*[^.]\.$/su);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[,.;:]|\(\)|: ?[.;)]/u);
        expect(text.split('(').length).toBe(text.split(')').length);
      }),
      RUNS,
    );
  });

  it('marks numbers that are facts, and names no other number', () => {
    fc.assert(
      fc.property(summaries, ({ facts, parts }) => {
        const known = numbersOf(facts);
        const marked = parts.flatMap((part) => (typeof part === 'string' ? [] : [Number(part.number)]));
        expect(marked.filter((number) => !known.has(number))).toEqual([]);
        const dates = [facts.date, facts.founded].map(formats.date);
        const text = [...dates, ...facts.chosen.country].reduce(
          (rest, name) => rest.replaceAll(name, ''),
          plainText(parts),
        );
        const said = (text.match(/\d+/g) ?? []).map(Number);
        expect(said.filter((number) => !known.has(number))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same text whether its numbers are marked or not', () => {
    fc.assert(
      fc.property(summaries, ({ parts }) => {
        const joined = parts.map((part) => (typeof part === 'object' ? part.number : part)).join('');
        expect(plainText(parts)).toBe(joined);
        for (const part of parts) if (typeof part === 'object') expect(part.number).toMatch(/^\d+$/);
      }),
      RUNS,
    );
  });

  it('stays short however much is chosen', () => {
    fc.assert(
      fc.property(summaries, ({ parts }) => {
        expect(plainText(parts).length).toBeLessThan(1100);
      }),
      RUNS,
    );
  });
});

/** Every number of the facts, and how many chosen values a shortened list can count. */
function numbersOf(facts: SummaryFacts): Set<number> {
  const { fitting, chosen, work, documents, ...rest } = facts;
  const lists: readonly unknown[][] = Object.values(chosen).map((names) => [...names]);
  const numbers = [
    ...Object.values(rest),
    ...Object.values(fitting),
    ...Object.values(work ?? {}),
    ...(documents ?? '').split('..').map(Number),
    ...lists.map(({ length }) => length - 3),
  ];
  return new Set(numbers.filter((value) => typeof value === 'number'));
}
