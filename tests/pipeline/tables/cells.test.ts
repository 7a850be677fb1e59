import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/pipeline/tables/cells';
import { isDate } from '../../../src/pipeline/tables/schema/schema';
import { realFiles } from '../../realData';

const fields = realFiles().schema.resources.flatMap(({ schema }) => schema.fields);
const dateField = fields.find(isDate)!;

describe('a date', () => {
  it('is read as precisely as it is written', () => {
    for (const date of ['1951', '1951-12', '2000-02-29', '2016-09-19']) {
      expect(readCell(date, dateField)).toEqual({ value: date });
    }
  });

  it('is a day of the calendar exactly when the calendar gives it back', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1951, max: 2199 }), two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
        expect('value' in readCell(text, dateField, '9999-12-31')).toBe(real);
      }),
    );
  });
});

describe('a number', () => {
  const latitude = fields.find(({ name }) => name === 'lat')!;

  it('is read within its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (tenths) => {
        const cell = readCell(String(tenths / 10), latitude);
        if (Math.abs(tenths) <= 900) expect(cell).toEqual({ value: tenths / 10 });
        else expect(cell).toEqual({ message: 'is out of range (expected -90 to 90)' });
      }),
    );
  });

  it.each(['1e1', '0x10', '1,5', ' 1', 'NaN', 'Infinity', '+1'])('is not %s', (text) => {
    expect(readCell(text, latitude)).toHaveProperty('message');
  });

  it('is null where it is unknown', () => {
    expect(readCell('', latitude)).toEqual({ value: null });
  });
});

describe('today', () => {
  const year = fields.find(({ name }) => name === 'source_year')!;

  it('is the last day of a date, as precisely as the date is known', () => {
    for (const text of ['2026', '2026-11', '2026-11-29'])
      expect(readCell(text, dateField, '2026-11-29')).toEqual({ value: text });
    for (const text of ['2027', '2026-12', '2026-11-30', '9999-12-31'])
      expect(readCell(text, dateField, '2026-11-29')).toEqual({ message: 'is after today (2026-11-29)' });
  });

  it('ends the years, too', () => {
    expect(readCell('2026', year, '2026-11-29')).toEqual({ value: 2026 });
    expect(readCell('2027', year, '2026-11-29')).toEqual({ message: 'is after 2026' });
  });
});

describe('a list', () => {
  const functions = fields.find(({ name }) => name === 'functions')!;

  it('is split at its delimiter, and empty without text', () => {
    expect(readCell('country-office;coordinating', functions)).toEqual({
      value: ['country-office', 'coordinating'],
    });
    expect(readCell('', functions)).toEqual({ value: [] });
  });

  it('holds each word once', () => {
    expect(readCell('liaison;liaison', functions)).toEqual({
      message: 'holds "liaison" twice (expected once)',
    });
  });
});

it('a cell of any text gives a value or a message, never an error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string(), (field, text) => {
      const cell = readCell(text, field);
      expect('value' in cell || cell.message.length > 0).toBe(true);
    }),
  );
});
