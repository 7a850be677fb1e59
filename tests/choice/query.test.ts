import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { chosenAt, formatQuery, parseQuery } from '../../src/choice/query';
import { dayAt, dayNumber } from '../../src/world/days';
import { STATUSES } from '../../src/world/membership';
import { LANGS } from '../../src/world/tables';
import { buildWorld } from '../../src/world/world';
import { NOTHING_CHOSEN, realOrganization, realCore } from '../realData';

const world = buildWorld(realCore());
const TODAY = '2026-11-24';

const read = (search: string) => parseQuery(search, world, TODAY);
const chosenIn = (search: string) => read(search).chosen;
const faultsIn = (search: string) => read(search).faults;
const some = <Value>(values: Iterable<Value>) =>
  fc.subarray([...values]).chain((kept) => fc.shuffledSubarray(kept));

const ids = <Id extends string>(rows: readonly { id: Id }[]) => rows.map(({ id }) => id);
/** Regional offices of all times, and continents. */
const REGIONS = ids([...world.regions, ...world.continents]);
const countries = world.countries.map(({ iso3 }) => iso3);

/** Any choice that a reader can make. */
const ownChoices: fc.Arbitrary<Chosen> = fc.record({
  lang: fc.constantFrom(...LANGS),
  date: fc.integer({ min: dayNumber(realOrganization().firstDay), max: dayNumber(TODAY) }).map(dayAt),
  area: some(ids(world.areas)),
  theme: some(ids(world.themes)),
  activity: some(ids(world.activities)),
  region: some(REGIONS),
  status: some(STATUSES),
  office: some(ids(world.kinds)),
  country: fc.shuffledSubarray(countries, { maxLength: 12 }),
  match: fc.constantFrom('any' as const, 'all' as const),
  evidence: fc.constantFrom('strong' as const, 'all' as const),
  documents: fc.option(fc.constantFrom('2003..2017' as const, '2010..' as const, '..2005' as const)),
  profile: fc.option(fc.constantFrom(...countries, ...REGIONS)),
  compare: fc.shuffledSubarray([...countries, ...REGIONS], { maxLength: 4 }),
  indicator: fc.option(fc.constantFrom(...world.indicators.map(({ id }) => id))),
  rows: fc.constantFrom('countries' as const, 'offices' as const),
  page: fc.option(fc.constant('data' as const)),
  view: fc.constantFrom('map' as const, 'globe' as const, 'table' as const),
  embed: fc.boolean(),
  story: fc.constant(null),
  step: fc.constant(null),
  scheme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  labels: fc.constantFrom('on' as const, 'off' as const),
});

const places = world.stories.flatMap(({ id, steps }) => steps.map((_, i) => ({ story: id, step: i + 1 })));
/** Any step of a story, whatever was chosen before. */
const toldChoices = fc
  .record({ reader: ownChoices, place: fc.constantFrom(...places) })
  .map(({ reader, place }) => chosenAt(world, { ...reader, ...place }, TODAY, NOTHING_CHOSEN));
/** Any choice that the page can be in. */
const choices = fc.oneof({ weight: 4, arbitrary: ownChoices }, { weight: 1, arbitrary: toldChoices });

describe('the address', () => {
  it('gives every choice back as it was', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(read(formatQuery(chosen, NOTHING_CHOSEN))).toEqual({ chosen, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for the default choice', () => {
    expect(formatQuery(NOTHING_CHOSEN, NOTHING_CHOSEN)).toBe('');
    expect(read('')).toEqual({ chosen: NOTHING_CHOSEN, faults: [] });
  });

  it('names only what differs from the default', () => {
    fc.assert(
      fc.property(ownChoices, (chosen) => {
        const named = [...new URLSearchParams(formatQuery(chosen, NOTHING_CHOSEN)).keys()].sort();
        const differing = Object.entries(chosen)
          .filter(([key, value]) => String(value) !== String(NOTHING_CHOSEN[key as keyof Chosen]))
          .map(([key]) => key);
        expect(named).toEqual(differing.sort());
      }),
    );
  });

  it('keeps commas and codes readable', () => {
    expect(
      formatQuery(
        { ...NOTHING_CHOSEN, region: ['san-jose', 'dakar'], country: ['DEU', 'XKX'] },
        NOTHING_CHOSEN,
      ),
    ).toBe('?region=san-jose,dakar&country=DEU,XKX');
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(formatQuery(chosen, NOTHING_CHOSEN)).not.toContain('%');
      }),
    );
  });

  it('reads commas that were encoded on the way', () => {
    expect(chosenIn('?region=san-jose%2Cdakar').region).toEqual(['san-jose', 'dakar']);
  });

  it('reads its parameters in any order, with or without the question mark', () => {
    fc.assert(
      fc.property(
        choices.chain((chosen) => {
          const parts = formatQuery(chosen, NOTHING_CHOSEN).slice(1).split('&');
          return fc.tuple(fc.constant(chosen), fc.shuffledSubarray(parts, { minLength: parts.length }));
        }),
        ([chosen, parts]) => {
          expect(chosenIn(parts.join('&'))).toEqual(chosen);
          expect(chosenIn(`?${parts.join('&')}`)).toEqual(chosen);
        },
      ),
    );
  });

  it('reads country codes in either case, and each value once', () => {
    expect(chosenIn('?country=deu,DEU,xkx&profile=che')).toMatchObject({
      country: ['DEU', 'XKX'],
      profile: 'CHE',
    });
    expect(chosenIn('?area=forced, Forced,,development&Lang=DE')).toMatchObject({
      area: ['forced', 'development'],
      lang: 'de',
    });
  });
});

describe('the years of documents in the address', () => {
  it.each([
    ['2003..2017', '2003..2017'],
    ['2003..', '2003..'],
    ['..2017', '..2017'],
    ['2017..2017', '2017..2017'],
    // Written by hand, or with what text programs put around it.
    ['2003-2017', '2003..2017'],
    ['2003–2017', '2003..2017'],
    ['3D2003..2017', '2003..2017'],
    ['2003..2017).', '2003..2017'],
    ['(..2017)', '..2017'],
    [' 2003 .. 2017 ', '2003..2017'],
    // Programs take the dots at the end of a link for its full stop.
    ['2003', '2003..'],
    ['2003.', '2003..'],
  ])('%o are %s', (text, documents) => {
    expect(read(`?documents=${encodeURIComponent(text)}`)).toEqual({
      chosen: { ...NOTHING_CHOSEN, documents },
      faults: [],
    });
  });

  it.each([
    ['2017..2003', 'unknown-value'],
    ['..', 'unknown-value'],
    ['old', 'unknown-value'],
    ['20..17', 'unknown-value'],
    ['2003..2017..2020', 'unknown-value'],
    ['1949..2017', 'out-of-range'],
    ['2003..2099', 'not-yet'],
  ])('%o are named and leave all documents', (value, reason) => {
    expect(read(`?documents=${value}`)).toEqual({
      chosen: NOTHING_CHOSEN,
      faults: [{ param: 'documents', value, reason }],
    });
  });

  it('are one span: of several, the others are named', () => {
    expect(read('?documents=2003..2017&documents=2010..')).toMatchObject({
      chosen: { documents: '2003..2017' },
      faults: [{ param: 'documents', value: '2010..', reason: 'too-many' }],
    });
  });
});

describe('the evidence in the address', () => {
  it('is strong unless all of it is asked for', () => {
    expect(chosenIn('?evidence=ALL').evidence).toBe('all');
    expect(read('?evidence=strong')).toEqual({ chosen: NOTHING_CHOSEN, faults: [] });
    expect(faultsIn('?evidence=weak')).toEqual([
      { param: 'evidence', value: 'weak', reason: 'unknown-value' },
    ]);
  });
});

describe('a story in the address', () => {
  it('is its step and what is the reader’s own, and nothing of the choice', () => {
    const { chosen, faults } = read('?story=what-works-where&step=5&lang=de&scheme=dark&embed=1');
    expect(chosen).toEqual({
      ...NOTHING_CHOSEN,
      area: ['forced'],
      lang: 'de',
      scheme: 'dark',
      embed: true,
      story: 'what-works-where',
      step: 5,
    });
    expect(faults).toEqual([]);
    expect(formatQuery(chosen, NOTHING_CHOSEN)).toBe(
      '?lang=de&embed=1&story=what-works-where&step=5&scheme=dark',
    );
  });

  it('begins with its first step, and a step alone is one of the first story', () => {
    expect(chosenIn('?story=what-works-where')).toMatchObject({ story: 'what-works-where', step: 1 });
    expect(chosenIn('?step=8')).toMatchObject({ story: 'global-presence', step: 8, region: ['nairobi'] });
  });

  it('takes the step’s choice where the address names another one', () => {
    expect(chosenIn('?story=what-works-where&step=2&area=forced&date=1990-01-01')).toMatchObject({
      area: ['development'],
      date: NOTHING_CHOSEN.date,
    });
  });

  it('shows the last step where the address asks for one beyond, and names it', () => {
    expect(read('?story=what-works-where&step=44')).toMatchObject({
      chosen: { story: 'what-works-where', step: 5, area: ['forced'] },
      faults: [{ param: 'step', value: '44', reason: 'unknown-value' }],
    });
  });

  it('that is unknown is named, its step is dropped, and the rest is applied', () => {
    expect(read('?story=atlantis&step=2&area=forced')).toEqual({
      chosen: { ...NOTHING_CHOSEN, area: ['forced'] },
      faults: [{ param: 'story', value: 'atlantis', reason: 'unknown-value' }],
    });
  });
});

describe('a bad address', () => {
  it.each([
    ['?area=forced,farming', 'area', 'farming', 'unknown-value'],
    ['?country=DEU,QQQ', 'country', 'QQQ', 'unknown-value'],
    ['?region=atlantis', 'region', 'atlantis', 'unknown-value'],
    ['?date=2017-02-30', 'date', '2017-02-30', 'not-a-date'],
    ['?date=2017', 'date', '2017', 'not-a-date'],
    ['?date=1950-12-31', 'date', '1950-12-31', 'out-of-range'],
    ['?date=2026-11-25', 'date', '2026-11-25', 'not-yet'],
    ['?lang=tlh', 'lang', 'tlh', 'unknown-value'],
    ['?step=0', 'step', '0', 'unknown-value'],
    ['?scheme=sepia', 'scheme', 'sepia', 'unknown-value'],
    ['?labels=some', 'labels', 'some', 'unknown-value'],
    ['?colour=red', 'colour', 'red', 'unknown-param'],
    ['?date=2005-01-01&date=2006-01-01', 'date', '2006-01-01', 'too-many'],
    ['?date=soon&date=2006-01-01', 'date', 'soon', 'not-a-date'],
    ['?lang=de&lang=de&lang=xx', 'lang', 'xx', 'unknown-value'],
    ['?compare=DEU,FRA,ken&compare=nairobi,ITA,DEU', 'compare', 'ITA', 'too-many'],
    ['?story=what-works-where&step=2&status=member', 'status', 'member', 'in-story'],
  ])('%s has one named fault', (search, param, value, reason) => {
    expect(faultsIn(search)).toEqual([{ param, value, reason }]);
  });

  it.each([
    ['?embed=0', {}],
    ['?embed=false&scheme=auto', {}],
    ['?lang=de-DE', { lang: 'de' }],
    ['?lang=de_AT', { lang: 'de' }],
    ['?lang=en-GB', {}],
    [
      '?area[0]=forced&area[1]=development&country[]=KEN',
      { area: ['forced', 'development'], country: ['KEN'] },
    ],
  ] as const)('C2: %s says what is usually meant by it', (search, chosen) => {
    expect(read(search)).toEqual({ chosen: { ...NOTHING_CHOSEN, ...chosen }, faults: [] });
  });

  it('still applies what is understood', () => {
    const { chosen, faults } = read('?area=forced,farming&date=soon&status=observer&lang=de');
    expect(chosen).toEqual({ ...NOTHING_CHOSEN, area: ['forced'], status: ['observer'], lang: 'de' });
    expect(faults.map(({ param }) => param).sort()).toEqual(['area', 'date']);
  });

  it('C4: joins what a list is given in several parts, each value once', () => {
    expect(read('?area=forced&area=development,forced&country=KEN&country=eth')).toEqual({
      chosen: { ...NOTHING_CHOSEN, area: ['forced', 'development'], country: ['KEN', 'ETH'] },
      faults: [],
    });
    expect(chosenIn('?compare=DEU,deu,FRA,KEN&compare=nairobi,ITA').compare).toEqual([
      'DEU',
      'FRA',
      'KEN',
      'nairobi',
    ]);
  });

  it('takes the first of several values that says something', () => {
    expect(chosenIn('?date=soon&date=2006-01-01&date=2007-01-01').date).toBe('2006-01-01');
  });

  it('passes over what other sites append', () => {
    expect(read('?utm_source=letter&fbclid=1&status=member')).toEqual({
      chosen: { ...NOTHING_CHOSEN, status: ['member'] },
      faults: [],
    });
  });
});
