import { expect, test } from 'vitest';
import { officesKnown } from '../../../src/map/legend/officesKnown';
import { cell, rawRows } from '../../world/rawRows';
import { realWorld } from '../../world/realWorld';

const world = realWorld();
const rows = rawRows('offices');

test.each(['1951-01-01', '1990-06-30', '1990-12-31', '2005-03-01', '2016-12-31'])(
  'on %s the offices are those that a source knows to have opened by then, of all in the table',
  (day) => {
    // A year counts from its last day.
    const opened = rows.filter((row) => row['opened'] !== '' && `${cell(row, 'opened')}-12-31` <= day);
    expect(officesKnown(world, day)).toEqual({ shown: opened.length, all: rows.length });
  },
);

test('from the year of the table on, nothing is left out', () => {
  expect(officesKnown(world, '2017-01-01')).toBeNull();
  expect(officesKnown(world, '2026-01-01')).toBeNull();
});
