import { expect, test } from 'vitest';
import { publisherInWords, publisherWithKind } from '../../src/figures/publisherInWords';
import { publisherOf } from '../../src/world/publishers';
import de from '../../src/words/de/explore';
import en from '../../src/words/en/explore';
import { realDetail } from '../realData';
import { rawRows } from '../world/rawRows';

const { publishers } = realDetail();

test('a source goes by its publisher, and every copy by where it lies, in both languages', () => {
  for (const { domain, publisher, kind } of rawRows('publishers')) {
    const known = publisherOf(publishers, `https://${domain!}/`);
    const isCopy = kind === 'mirror';
    expect(publisherInWords(en.source, known)).toBe(isCopy ? `copy at ${domain!}` : publisher);
    expect(publisherInWords(de.source, known)).toBe(isCopy ? `Kopie bei ${domain!}` : publisher);
  }
});

test('its kind stands behind its name, and behind a copy who keeps it', () => {
  const said = (address: string) => publisherWithKind(en.source, publisherOf(publishers, address));
  expect(said('https://astanatimes.com/a')).toBe('The Astana Times (press)');
  expect(said('https://pdfslide.net/a')).toBe('copy at pdfslide.net (PDFslide)');
  expect(said('https://example.org/a')).toBe('example.org');
});
