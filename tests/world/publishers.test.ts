import { describe, expect, test } from 'vitest';
import { hostOf, publisherOf } from '../../src/world/publishers';
import { realDetail } from '../realData';
import { rawRows } from './rawRows';

const { publishers } = realDetail();

describe('who publishes at an address', () => {
  test('is told by its domain, whatever page it is, with or without www', () => {
    for (const { domain, publisher, kind } of rawRows('publishers'))
      for (const address of [`https://${domain!}/a?b=c`, `http://www.${domain!}/`])
        expect(publisherOf(publishers, address)).toEqual({ domain, name: publisher, kind });
  });

  test('goes by the name of the site where the tables do not know it, or by the address if it is none', () => {
    expect(publisherOf(publishers, 'https://www.example.org/x')).toEqual({
      domain: 'example.org',
      name: 'example.org',
      kind: null,
    });
    expect(publisherOf(publishers, 'no address')).toMatchObject({ name: 'no address', kind: null });
  });

  test('is told by the beginning of the path where several publish at one site', () => {
    const site = { domain: 'code.org', name: 'All', kind: 'other' } as const;
    const own = { domain: 'code.org/ours', name: 'Ours', kind: 'dataset' } as const;
    const part = { domain: 'code.org/ours/part', name: 'Part', kind: 'dataset' } as const;
    for (const known of [
      [site, own, part],
      [part, own, site],
    ]) {
      const nameAt = (address: string) => publisherOf(known, address).name;
      expect(nameAt('https://www.code.org/ours?a=b')).toBe('Ours');
      expect(nameAt('https://code.org/ours/')).toBe('Ours');
      expect(nameAt('https://code.org/ours/part/x.csv')).toBe('Part');
      expect(nameAt('https://code.org/ours/parts')).toBe('Ours');
      expect(nameAt('https://code.org/oursel/ves')).toBe('All');
      expect(nameAt('https://code.org.example.net/ours')).toBe('code.org.example.net');
    }
    expect(publisherOf([own], 'https://code.org/theirs').kind).toBeNull();
  });

  test('is no part of the site beside it', () => {
    expect(publisherOf(publishers, 'https://elsewhere.albania.iom.int/')).toMatchObject({ kind: null });
  });
});

test('a site is named without what stands before and behind its name', () => {
  expect(hostOf('https://www.iom.int/x')).toBe('iom.int');
  expect(hostOf('https://issuu.com./x')).toBe('issuu.com');
  expect(hostOf('iom.int')).toBe('iom.int');
});
