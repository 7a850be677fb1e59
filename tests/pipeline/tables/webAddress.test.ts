import { describe, expect, it } from 'vitest';
import { faultInAddress } from '../../../src/pipeline/tables/webAddress';

describe('E6: the address of a source', () => {
  it.each([
    'https://www.iom.int/',
    'http://lawsdocbox.com/Immigration/91354447-Regional-strategy-for.html',
    'https://web.archive.org/web/2017/http://www.iom.int/page',
    'https://www.iom.int/find?url=https://example.org/a,b;c&x=1',
    'https://www.iom.int/%C3%A9/%E9/100%25/a%20b',
    'https://www.unlocal.org/local/test',
    `https://${'a'.repeat(63)}.org/`,
  ])('may be %s', (address) => {
    expect(faultInAddress(address)).toBeNull();
  });

  it.each([
    ['https://www.iom.int/a,https://www.iom.int/b', 'holds a second address (expected one)'],
    ['https://www.iom.int/a;http://www.iom.int/b', 'holds a second address (expected one)'],
    ['https://www.iom.int/?a=1&amp;b=2', 'holds "&amp;", as HTML writes a sign (expected the sign itself)'],
    ['https://www.iom.int/&#38;b', 'holds "&#38;", as HTML writes a sign (expected the sign itself)'],
    ['https://www.iom.int/%00', 'holds the hidden character U+0000 in code (expected none)'],
    ['https://www.iom.int/a%0Ab', 'holds the hidden character U+000A in code (expected none)'],
    ['https://www.iom.int/%E9%0D', 'holds the hidden character U+000D in code (expected none)'],
    ['https://www.iom.int/%E2%80%AEgnp', 'holds the hidden character U+202E in code (expected none)'],
    ['https://intranet.local/x', 'has a host that no page has (expected one on the web)'],
    ['https://iom.invalid/', 'has a host that no page has (expected one on the web)'],
    ['https://www.iom.test/', 'has a host that no page has (expected one on the web)'],
    ['https://www.example.com/', 'has a host that no page has (expected one on the web)'],
    ['https://example.org./', 'has a host that no page has (expected one on the web)'],
    [
      `https://${'a'.repeat(70)}.org/`,
      'has a host too long (expected at most 63 characters between points, 253 in all)',
    ],
  ])('is not %s', (address, fault) => {
    expect(faultInAddress(address)).toBe(fault);
  });
});
