import fc from 'fast-check';
import type { Chosen } from '../../src/choice/chosen';
import { dayAt, dayNumber } from '../../src/world/days';
import { CODES, OPTIONS, traitsOf } from './plainReading';
import { NOTHING_CHOSEN } from '../realData';

const valuesOf = (options: string[], maxLength: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray(options, { minLength: 1, maxLength }) },
  );

/** Any choice of filters, from none to several in each facet, on any day of the organization's history. */
export const anyChoice = fc
  .record({
    date: fc.oneof(
      fc.constantFrom('2017-03-01', '1951-12-31', '2016-12-31'),
      // Regional offices before and after each change.
      fc.constantFrom('2011-12-30', '2012-03-01', '2014-12-30', '2014-12-31', '2024-12-30', '2024-12-31'),
      fc.integer({ min: dayNumber('1951-01-01'), max: dayNumber('2026-12-31') }).map(dayAt),
    ),
    match: fc.constantFrom('any', 'all'),
    evidence: fc.constantFrom('strong', 'all'),
    documents: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('2003..2017', '2010..', '..2005', '2016..2016') },
    ),
    area: valuesOf(OPTIONS.area, 4),
    theme: valuesOf(OPTIONS.theme, 5),
    activity: valuesOf(OPTIONS.activity, 4),
    region: valuesOf(OPTIONS.region, 6),
    status: valuesOf(OPTIONS.status, 4),
    office: valuesOf(OPTIONS.office, 4),
    country: valuesOf(OPTIONS.country, 60),
  })
  .map((values) => ({ ...NOTHING_CHOSEN, ...values }) as Chosen);

/** A choice of the given values, all else as the page opens. */
export const choose = (values: Partial<Chosen>): Chosen => ({ ...NOTHING_CHOSEN, ...values });

/** What every country can be chosen by on the day, and by the documents that count. */
export const traitsOn = (chosen: Chosen) => new Map(CODES.map((code) => [code, traitsOf(code, chosen)]));
