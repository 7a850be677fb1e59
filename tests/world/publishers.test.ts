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

  test('is no part of the site beside it', () => {
    expect(publisherOf(publishers, 'https://elsewhere.albania.iom.int/')).toMatchObject({ kind: null });
  });
});

test('a site is named without what stands before and behind its name', () => {
  expect(hostOf('https://www.iom.int/x')).toBe('iom.int');
  expect(hostOf('https://issuu.com./x')).toBe('issuu.com');
  expect(hostOf('iom.int')).toBe('iom.int');
});
