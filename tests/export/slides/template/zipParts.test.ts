import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_UNPACKED, TemplateFault } from '../../../../src/export/slides/template/templateFault';
import { ZipParts } from '../../../../src/export/slides/template/zipParts';

const words = strToU8('Words of a part. '.repeat(400));

function reasonOf(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateFault) return error.fault.reason;
    throw error;
  }
  return null;
}

/** Where the entries of the directory begin; they have the packed size at 20 and the size at 24. */
function directoryOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [...bytes.keys()].filter((at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
}

function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe('the parts of a zip', () => {
  test('are read, packed or not, and in folders', () => {
    for (const level of [0, 6] as const) {
      const zip = new ZipParts(zipSync({ 'a/b.xml': words, 'c.bin': new Uint8Array([1]) }, { level }));
      expect(zip.names).toEqual(['a/b.xml', 'c.bin']);
      expect(zip.read('a/b.xml')).toEqual(words);
      expect(zip.has('d')).toBe(false);
      expect(reasonOf(() => zip.read('d'))).toBe('missing');
    }
  });

  test('are not unpacked where together they would be more than the limit', () => {
    const zip = zipSync({ 'a.xml': words, 'b.xml': words });
    const [first, second] = directoryOf(zip) as [number, number];
    const half = MOST_UNPACKED / 2 + 1;
    const bomb = withNumber(withNumber(zip, first + 24, half), second + 24, half);
    expect(reasonOf(() => new ZipParts(bomb))).toBe('too-much');
  });

  test('are given up as soon as more comes out than they say', () => {
    const zip = zipSync({ 'a.xml': new Uint8Array(20_000_000) });
    const [at] = directoryOf(zip) as [number];
    expect(zip.length).toBeLessThan(50_000);
    const liar = new ZipParts(withNumber(zip, at + 24, 1000));
    expect(reasonOf(() => liar.read('a.xml'))).toBe('broken-zip');
    const braggart = new ZipParts(withNumber(zip, at + 24, 20_000_001));
    expect(reasonOf(() => braggart.read('a.xml'))).toBe('broken-zip');
  });

  test('are refused where the file is cut off, is none, or points beyond its end', () => {
    const zip = zipSync({ 'a.xml': words });
    const [at] = directoryOf(zip) as [number];
    expect(reasonOf(() => new ZipParts(zip.slice(0, zip.length - 30)))).toBe('not-zip');
    expect(reasonOf(() => new ZipParts(words))).toBe('not-zip');
    expect(reasonOf(() => new ZipParts(withNumber(zip, zip.length - 6, zip.length + 9)))).toBe('broken-zip');
    const beyond = new ZipParts(withNumber(zip, at + 20, 9_000_000));
    expect(reasonOf(() => beyond.read('a.xml'))).toBe('broken-zip');
  });

  test('are never taken for another of the same name', () => {
    const zip = zipSync({ 'a.xml': words, 'b.xml': words }, { level: 0 });
    const [, second] = directoryOf(zip) as [number, number];
    const twice = zip.slice();
    twice[second + 46] = 'a'.charCodeAt(0);
    expect(reasonOf(() => new ZipParts(twice))).toBe('broken-zip');
  });

  test('that are spoilt inside are said to be', () => {
    const zip = zipSync({ 'a.xml': words });
    const spoilt = zip.slice();
    spoilt.fill(0xff, 40, 60);
    expect(reasonOf(() => new ZipParts(spoilt).read('a.xml'))).toBe('broken-zip');
  });
});
