import { describe, expect, test } from 'vitest';
import { apaCitation, bibtexCitation } from '../../src/output/citation';
import { formatsOf } from '../../src/text/format';
import german from '../../src/text/de';
import english from '../../src/text/en';
import en from '../../src/text/present/outputEn';
import de from '../../src/text/present/outputDe';

const about = {
  title: 'Where IOM works',
  choice: 'On 1 March 2017, 10 of 198 countries fit this choice (50% & more).',
  date: '2017-03-01',
  address: 'https://example.org/atlas/?region=nairobi',
  made: '2026-11-25',
  sources: [],
  licence: 'MIT',
};

describe('a citation', () => {
  test('in the style of APA begins with the title, as there is no author', () => {
    expect(apaCitation(about, en.data, formatsOf('en-GB', english.notation))).toBe(
      'Where IOM works: On 1 March 2017, 10 of 198 countries fit this choice (50% & more) (as of 1 March 2017) [Interactive map]. (2026). Retrieved 25 November 2026, https://example.org/atlas/?region=nairobi',
    );
    expect(apaCitation(about, de.data, formatsOf('de', german.notation))).toContain(
      '[Interaktive Karte]. (2026). Abgerufen am 25. November 2026',
    );
  });

  test('for BibTeX has a key, and nothing that TeX would take for a command', () => {
    const entry = bibtexCitation(about, en.data, formatsOf('en-GB', english.notation));
    expect(entry).toMatch(/^@misc\{whereiomworks2026,\n/);
    expect(entry).toContain('(50\\% \\& more)');
    expect(entry).toContain('\\url{https://example.org/atlas/?region=nairobi}');
    expect(entry.match(/\{/g)!.length).toBe(entry.match(/\}/g)!.length);
  });
});
