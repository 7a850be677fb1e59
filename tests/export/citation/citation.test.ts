import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apaCitation, bibtexCitation } from '../../../src/export/citation/citation';
import { formatsOf } from '../../../src/words/format';
import german from '../../../src/words/de/page';
import english from '../../../src/words/en/page';
import en from '../../../src/words/en/export';
import de from '../../../src/words/de/export';

const about = {
  title: 'Where IOM works',
  headline: '10 of 198 countries (50% & more)',
  line: 'On 1 March 2017.',
  choice: '10 of 198 countries (50% & more). On 1 March 2017.',
  date: '2017-03-01',
  address: 'https://example.org/atlas/?region=nairobi',
  made: '2026-11-25',
  sources: [],
  licence: 'MIT',
};

describe('a citation', () => {
  test('in the style of APA begins with the title, as there is no author', () => {
    expect(apaCitation(about, en.data, formatsOf('en-GB', english.notation))).toBe(
      'Where IOM works: 10 of 198 countries (50% & more). On 1 March 2017 (as of 1 March 2017) [Interactive map]. (2026). Retrieved 25 November 2026, https://example.org/atlas/?region=nairobi',
    );
    expect(apaCitation(about, de.data, formatsOf('de', german.notation))).toContain(
      '[Interaktive Karte]. (2026). Abgerufen am 25. November 2026',
    );
  });

  test('E12: for BibTeX holds any words: braces in pairs, no command, each field on its line', () => {
    const words = fc.string({ unit: fc.constantFrom(...'\\{}%$&#_~^"\'@,=\n\r\0 `a1ä'), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (title, choice) => {
        const entry = bibtexCitation(
          { ...about, title, choice },
          en.data,
          formatsOf('en-GB', english.notation),
        );
        let depth = 0;
        for (const [i, character] of [...entry].entries()) {
          if (character === '{' || character === '}') depth += character === '{' ? 1 : -1;
          expect(depth, entry.slice(0, i)).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry).toMatch(/^@misc\{[a-z0-9]+,\n( {2}[a-z]+ = \{[^\n\r\0]*\},\n){5}\}$/);
        const [, said] = /^ {2}title = (.*)$/m.exec(entry)!;
        expect(said!.replace(/\\textasci\w+\{\}|\\[&%$#_]/g, '')).not.toMatch(/[\\%$&#_~^]/);
      }),
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
