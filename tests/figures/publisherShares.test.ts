import { expect, test } from 'vitest';
import { publisherShares } from '../../src/figures/publisherShares';
import { realDetail } from '../realData';

const { publishers } = realDetail();

test('addresses are counted by the kind of their publisher, each once, copies and what has no address last', () => {
  const shares = publisherShares(publishers, [
    'https://pdfslide.net/a',
    '',
    'https://www.iom.int/a',
    'https://astanatimes.com/a',
    'https://www.iom.int/b',
  ]);
  expect(shares).toEqual([
    { kind: 'organization', rows: 2 },
    { kind: 'press', rows: 1 },
    { kind: 'mirror', rows: 1 },
    { kind: null, rows: 1 },
  ]);
  expect(publisherShares(publishers, [])).toEqual([]);
});
