import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from '../../src/choice/parameters';
import { formatQuery, parseQuery } from '../../src/choice/query';
import { STATUSES } from '../../src/world/membership';
import { LANGS } from '../../src/world/tables';
import { buildWorld } from '../../src/world/world';
import { NOTHING_CHOSEN, realCore } from '../realData';

const world = buildWorld(realCore());
const TODAY = '2026-11-24';
const read = (search: string) => parseQuery(search, world, TODAY);
const RUNS = 10_000;
/** Without halves of letters, which cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

const own = fc.constantFrom(...Object.keys(NOTHING_CHOSEN));
const foreign = fc.constantFrom('utm_source', 'fbclid', '_ga', 'srsltid', '__x');
const keys = fc.oneof(
  { weight: 6, arbitrary: own },
  foreign,
  fc.constantFrom('colour', 'Area', 'COMPARE', 'amp;area', '__proto__', 'constructor', ''),
  fc.string({ maxLength: 6 }),
);
const words = [
  ...[
    ...world.regions.map(({ id }) => id),
    ...world.sets.continent.keys(),
    ...STATUSES,
    ...world.kinds.map(({ id }) => id),
    ...LANGS,
  ],
  ...[
    'forced',
    'development',
    'health',
    'resettlement',
    'KEN',
    'eth',
    'DEU',
    'FRA',
    'XKX',
    'all',
    'globe',
    'table',
  ],
  ...[
    '1',
    '2',
    '44',
    'true',
    'dark',
    'population',
    'offices',
    'data',
    '2005-03-01',
    '1950-01-01',
    '2017-02-30',
  ],
  ...world.stories.map(({ id }) => id),
];
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%2C',
    '%26amp;',
    '<b>',
    '\u0000',
    '\ud800',
    '__proto__',
    'toString',
    ').',
  ),
);
const values = fc.array(texts, { maxLength: 6 }).map((list) => list.join(','));
/** Addresses made of parts that may be right, wrong, repeated or broken on the way. */
const hostile = fc
  .record({
    pairs: fc.array(fc.tuple(keys, values), { maxLength: 8 }),
    lead: fc.constantFrom('', '?', '??', '?!', '#', ' '),
    joint: fc.constantFrom(
      '&',
      '&',
      '&amp;',
      '&amp;amp;',
      '%26',
      '&#38;',
      '?',
      '&&',
      '&amp%3B',
      '\\u0026',
      '®',
    ),
    spell: fc.constantFrom<(text: string) => string>(
      (text) => text,
      encode,
      (text) => encode(encode(text)),
    ),
  })
  .map(
    ({ pairs, lead, joint, spell }) => lead + pairs.map(([key, text]) => `${key}=${spell(text)}`).join(joint),
  );

it(`${RUNS} random addresses: no exception, and to parse, write and parse again is stable`, () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: hostile }, fc.string({ unit: 'binary' })), (search) => {
      const { chosen } = read(search);
      const written = formatQuery(chosen, NOTHING_CHOSEN);
      // As text: to compare so many objects by their parts takes most of the time.
      expect(JSON.stringify(read(written))).toBe(JSON.stringify({ chosen, faults: [] }));
    }),
    { numRuns: RUNS },
  );
});

it(`${RUNS} random addresses: what is written says the same as HTML, and as a part of another address`, () => {
  fc.assert(
    fc.property(hostile, (search) => {
      const written = formatQuery(read(search).chosen, NOTHING_CHOSEN);
      const said = JSON.stringify(read(written));
      expect(JSON.stringify(read(written.replaceAll('&', '&amp;')))).toBe(said);
      expect(JSON.stringify(read(`?${encodeURIComponent(written.slice(1))}`))).toBe(said);
    }),
    { numRuns: RUNS },
  );
});

it('names whatever it drops, unless it is empty or foreign', () => {
  const pairs = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.tuple(own, fc.array(fc.constantFrom(...words), { maxLength: 6 })) },
      fc.tuple(fc.constantFrom('colour', 'place'), fc.constantFrom(['red'], ['KEN'])),
      fc.tuple(foreign, fc.constant(['x'])),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pairs, (list) => {
      const { chosen, faults } = read(list.map(([key, entries]) => `${key}=${entries.join(',')}`).join('&'));
      const isNamed = (param: string, entry: string) =>
        faults.some((fault) => fault.param === param && fault.value.split(',').includes(entry));
      const isApplied = (param: string, entry: string) => {
        const said = (chosen as unknown as Record<string, unknown>)[param];
        const applied = Array.isArray(said) ? said : [said];
        return [entry, entry.toUpperCase(), entry === 'true' || entry === '1' ? 'true' : entry].some(
          (spelled) => applied.map(String).includes(spelled),
        );
      };
      // A step of a story that is unknown goes with the story, which is named.
      const told = new Set(faults.map(({ param }) => param)).has('story') ? ['step'] : [];
      const lost = list
        .filter(([key]) => !/^_|^utm_|^fbclid$|^srsltid$/.test(key) && !told.includes(key))
        .flatMap(([key, entries]) => entries.map((entry) => [key, entry] as const))
        .filter(([key, entry]) => plain(entry) !== '' && !isApplied(key, entry) && !isNamed(key, entry));
      expect(lost).toEqual([]);
    }),
    { numRuns: RUNS / 2 },
  );
});
