/** A total that others have published, and where. */
interface Published {
  day: string;
  members: number;
  observers?: number;
  /** A later day on which the total before it still holds. */
  isHeld?: true;
  source: string;
}

const README = 'data/README.md, "How to count"';

/**
 * The figures that tests know by heart, in order of their days: the organization's own totals. Everything else that
 * tests count, they count in the tables. Where a row moves one of these, either the row is wrong, or it closes a gap.
 */
export const PUBLISHED: readonly Published[] = [
  { day: '2002-03-01', members: 91, source: README },
  { day: '2005-03-01', members: 109, source: README },
  { day: '2010-03-01', members: 127, source: README },
  { day: '2013-03-01', members: 149, source: README },
  { day: '2015-03-01', members: 157, source: README },
  {
    day: '2017-03-01',
    members: 166,
    observers: 8,
    source: 'the page of the organization that the atlas follows; data/offices.csv, row hq-geneva',
  },
  { day: '2019-03-01', members: 173, source: README },
  { day: '2023-01-01', members: 175, source: README },
  { day: '2023-07-01', members: 175, isHeld: true, source: README },
  { day: '2024-01-01', members: 175, isHeld: true, source: README },
  { day: '2025-01-01', members: 175, isHeld: true, source: README },
  { day: '2026-11-01', members: 175, isHeld: true, source: README },
];

/** Where the table is known to fall short: of Dominica, Grenada and Palau it is not known who joined in 2017. */
export const GAP = { day: '2017-12-31', members: 169, missing: 1, source: README } as const;

/** Published totals of data/published.csv that the table does not give, and why. */
export const MISSES: readonly { of: string; counted: number; because: string }[] = [
  {
    of: '1996-11-12: 41 observers',
    counted: 33,
    because: 'yearbooks of the nineties name too few',
  },
  {
    of: '2005-11-28: 112 members',
    counted: 110,
    because: 'of Cameroon, Gabon, Ghana, Jamaica and Togo two had joined by then, if the source counts so',
  },
  {
    of: '2005-11-28: 23 observers',
    counted: 22,
    because: 'which observer is missing was not found',
  },
  {
    of: '2006-03-31: 21 observers',
    counted: 20,
    because: 'which observer is missing was not found; another text says 25',
  },
  {
    of: '2017-12-31: 169 members',
    counted: 168,
    because: 'of Dominica, Grenada and Palau it is not known who joined in 2017',
  },
  {
    of: '2018-06-30: 171 members',
    counted: 169,
    because: 'of Dominica, Grenada and Palau it is not known which two had joined by then',
  },
];
