import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/world/tables';
import { plainText } from '../../src/words/format';
import type { SummaryFacts } from '../../src/figures/describe';
import { anyChoice } from '../figures/choices';
import { factsOf, LANGUAGES, saidOf } from './sentences';

describe.each(LANGS)('any summary in "%s"', (lang) => {
  const { formats } = LANGUAGES[lang];
  const summaries = anyChoice.map((chosen) => {
    const facts = factsOf({ ...chosen, lang });
    const said = saidOf(lang, facts);
    return { facts, said, headline: plainText(said.headline) };
  });
  const RUNS = { numRuns: 300 };

  it('is a headline and whole sentences, without gaps or words of the machine', () => {
    fc.assert(
      fc.property(summaries, ({ said, headline }) => {
        expect(headline).toMatch(/^[\p{Lu}\p{Lo}\d“„«].*[^.:,;،؛\s]$/su);
        expect(said.line).toMatch(/^[\p{Lu}\p{Lo}].*[^.]\.$/su);
        expect(said.text).toBe(`${headline}. ${said.line}`);
        expect(said.text).not.toMatch(
          /undefined|null|NaN|\[object|\s{2}|(?![\u00a0\u202f])\s[,.;:،؛]|\(\)|: ?[.;)]/u,
        );
        expect(said.text.split('(').length).toBe(said.text.split(')').length);
      }),
      RUNS,
    );
  });

  it('has a headline of at most 90 characters, however much is chosen', () => {
    fc.assert(
      fc.property(summaries, ({ headline }) => {
        expect(headline.length, headline).toBeLessThanOrEqual(90);
      }),
      RUNS,
    );
  });

  it('marks numbers that are facts, and names no other number', () => {
    fc.assert(
      fc.property(summaries, ({ facts, said }) => {
        const known = numbersOf(facts);
        const marked = said.headline.flatMap((part) =>
          typeof part === 'string' ? [] : [Number(part.number)],
        );
        expect(marked.filter((number) => !known.has(number))).toEqual([]);
        const dates = [facts.date, facts.founded, ...(facts.firstMembers ? [facts.firstMembers] : [])];
        const text = [...dates.map(formats.date), ...facts.chosen.country, facts.alone ?? ''].reduce(
          (rest, name) => (name === '' ? rest : rest.replaceAll(name, '')),
          said.text,
        );
        const numbers = (text.match(/\d+/g) ?? []).map(Number);
        expect(numbers.filter((number) => !known.has(number))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stays short however much is chosen', () => {
    fc.assert(
      fc.property(summaries, ({ said }) => {
        expect(said.text.length).toBeLessThan(1100);
      }),
      RUNS,
    );
  });
});

/** Every number of the facts, and how many chosen values a shortened list can count. */
function numbersOf(facts: SummaryFacts): Set<number> {
  const { fitting, chosen, work, documents, regionalOffices, ...rest } = facts;
  const lists: readonly unknown[][] = Object.values(chosen).map((names) => [...names]);
  const numbers = [
    ...Object.values(rest),
    ...regionalOffices,
    ...Object.values(fitting),
    ...Object.values(work ?? {}),
    ...(documents ?? '').split('..').map(Number),
    ...lists.flatMap(({ length }) => [length, length - 3]),
  ];
  return new Set(numbers.filter((value) => typeof value === 'number'));
}
