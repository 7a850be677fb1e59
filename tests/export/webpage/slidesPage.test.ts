import { expect, test } from 'vitest';
import { slidesPage } from '../../../src/export/webpage/slidesPage';
import words from '../../../src/words/en/export';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text fill="#123456">100 % & more</text></svg>';
const page = slidesPage(
  'Work <here>',
  { tag: 'en', dir: 'ltr' },
  [
    { svg, alt: 'A "map" & a chart', notes: 'First <note>' },
    { svg, alt: 'Another', notes: '' },
  ],
  words.slides.webPage,
);

test('the page asks nobody for anything', () => {
  expect(page).toContain("default-src 'none'; img-src data:");
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
});

test('words and pictures are written so that no sign of theirs ends them', () => {
  expect(page).toContain('<title>Work &lt;here&gt;</title>');
  expect(page).toContain('alt="A &quot;map&quot; &amp; a chart"');
  expect(page).toContain('<div class="notes" tabindex="0">First &lt;note&gt;</div>');
  const address = /src="data:image\/svg\+xml,([^"]*)"/.exec(page)![1]!;
  expect(address).not.toContain('#');
  const read = decodeURIComponent(address.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  expect(read).toBe(svg);
});

test('there is a section for each slide, and notes where there are some', () => {
  expect(page.match(/<section class="slide">/g)).toHaveLength(2);
  expect(page.match(/class="notes"/g)).toHaveLength(1);
});
