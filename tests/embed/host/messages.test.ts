import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrameMessage, readHostMessage } from '../../../src/embed/host/messages';

describe('a message of the protocol', () => {
  test('from the frame is a height or a choice', () => {
    const height = { atlas: 1, type: 'height', height: 480 } as const;
    const choice = { atlas: 1, type: 'choice', choice: '?area=forced' } as const;
    expect(readFrameMessage(height)).toEqual(height);
    expect(readFrameMessage(choice)).toEqual(choice);
    expect(readFrameMessage({ ...choice, choice: '' })).toEqual({ ...choice, choice: '' });
    expect(readHostMessage(height)).toBeNull();
  });

  test('from the host is a colour scheme or a choice', () => {
    for (const scheme of ['light', 'dark', 'auto'])
      expect(readHostMessage({ atlas: 1, type: 'scheme', scheme })).toEqual({
        atlas: 1,
        type: 'scheme',
        scheme,
      });
    expect(readHostMessage({ atlas: 1, type: 'choice', choice: '?lang=de' })?.type).toBe('choice');
    expect(readFrameMessage({ atlas: 1, type: 'scheme', scheme: 'dark' })).toBeNull();
  });

  test('keeps nothing that it should not carry', () => {
    expect(readFrameMessage({ atlas: 1, type: 'height', height: 9, choice: 'x', more: {} })).toEqual({
      atlas: 1,
      type: 'height',
      height: 9,
    });
  });
});

describe('no message of the protocol', () => {
  test.each([
    ['of another version', { atlas: 2, type: 'height', height: 100 }],
    ['without a version', { type: 'height', height: 100 }],
    ['whose version is a text', { atlas: '1', type: 'height', height: 100 }],
    ['whose height is a text', { atlas: 1, type: 'height', height: '100' }],
    ['whose height is none', { atlas: 1, type: 'height', height: 0 }],
    ['whose height is below zero', { atlas: 1, type: 'height', height: -5 }],
    ['whose height is no number', { atlas: 1, type: 'height', height: NaN }],
    ['whose height is endless', { atlas: 1, type: 'height', height: Infinity }],
    ['higher than any layout', { atlas: 1, type: 'height', height: 1e6 }],
    ['whose choice is a list', { atlas: 1, type: 'choice', choice: ['?area=forced'] }],
    ['longer than any address', { atlas: 1, type: 'choice', choice: 'x'.repeat(5000) }],
    ['in an unknown scheme', { atlas: 1, type: 'scheme', scheme: 'pink' }],
    ['of an unknown type', { atlas: 1, type: 'toString' }],
    ['of nothing', null],
  ])('is one %s', (_, data) => {
    expect(readFrameMessage(data)).toBeNull();
    expect(readHostMessage(data)).toBeNull();
  });

  test('is whatever else other scripts send, nor does it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }), (data) => {
        expect(readFrameMessage(data)).toBeNull();
        expect(readHostMessage(data)).toBeNull();
      }),
    );
  });

  test('has a form that is wrong in any field', () => {
    const message = fc.record({
      atlas: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.constantFrom('height', 'choice', 'scheme', 'other'),
      height: fc.oneof(fc.double(), fc.anything()),
      choice: fc.oneof(fc.string(), fc.anything()),
      scheme: fc.oneof(fc.constantFrom('light', 'dark', 'auto'), fc.anything()),
    });
    fc.assert(
      fc.property(message, (data) => {
        const read = readFrameMessage(data);
        if (read?.type === 'height') expect(read.height > 0 && Number.isFinite(read.height)).toBe(true);
        else if (read) expect(typeof read.choice).toBe('string');
        const asked = readHostMessage(data);
        if (asked?.type === 'scheme') expect(['light', 'dark', 'auto']).toContain(asked.scheme);
        else if (asked) expect(typeof asked.choice).toBe('string');
        if (data.atlas !== 1) expect([read, asked]).toEqual([null, null]);
      }),
    );
  });
});
