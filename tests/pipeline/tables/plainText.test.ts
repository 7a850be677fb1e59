import { describe, expect, it } from 'vitest';
import { faultInText } from '../../../src/pipeline/tables/plainText';

describe('E6: a text that readers see as it stands', () => {
  it.each([
    'Geneva',
    'Côte d’Ivoire',
    'São Tomé und Príncipe',
    'Åland, Ödön, Łódź, Diyarbakır',
    'Rundown (of 2017), see https://www.iom.int/page',
    'Trb. 2014,67; COW 2005',
    'NA',
    'Nan',
    'The number 7 of the list: #7',
    'die „FPÖ“ und «Gruß»',
    'm² and 1.º',
  ])('may be %s', (text) => {
    expect(faultInText(text)).toBeNull();
  });

  it.each([
    ['a joiner without a sign', 'Gen\u034Feva', 'U+034F'],
    ['a variation of a letter', 'Gen\uFE0Feva', 'U+FE0F'],
    ['a variation of a sign', 'Gen\u{E0100}eva', 'U+E0100'],
    ['a filler', 'Gen\u3164eva', 'U+3164'],
    ['a pattern without dots', 'Gen\u2800eva', 'U+2800'],
    ['a soft hyphen', 'Gen\u00ADeva', 'U+00AD'],
  ])('has no hidden character: %s', (_, text, code) => {
    expect(faultInText(text)).toBe(`holds the hidden character ${code} (expected letters, signs and spaces)`);
  });

  it.each(['\u00A0', '\u3000', '\u2009', '\u202F', '\u2003', '\u1680'])(
    'has usual spaces only: %j',
    (space) => {
      const code = `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      expect(faultInText(`New${space}York`)).toBe(`holds the space ${code} (expected the usual one)`);
      expect(faultInText(`New${space}York`, 500, 'any')).toMatch(/holds the space/);
    },
  );

  it('has the spaces that French sets beside its marks, and no others', () => {
    expect(faultInText('Gros plan\u00A0: «\u202FGenève\u202F»\u202F; 5\u202F%')).toBeNull();
    for (const text of ['Gros plan\u202F: Genève', '« Gen\u00A0», Genève', 'Genève\u00A0; Paris'])
      expect(faultInText(text)).toMatch(/holds the space/);
  });

  it.each([
    ['at the beginning', '\u0327Geneva', 'U+0327'],
    ['over and over', 'G\u0335\u0336\u0337eneva', 'U+0336'],
  ])('has no mark without a letter: %s', (_, text, code) => {
    expect(faultInText(text)).toBe(
      `holds the mark ${code} without a letter for it (expected one letter for each mark)`,
    );
  });

  it('may have several marks in other scripts', () => {
    expect(faultInText('ประเทศที่', 500, 'any')).toBeNull();
    expect(faultInText('မြန်မာ', 500, 'any')).toBeNull();
  });

  it.each([
    ['joined for print', 'O\uFB01ce', 'U+FB01'],
    ['a Roman numeral', 'Genev\u217C', 'U+217C'],
    ['a sign of sounds', '\u0261eneva', 'U+0261'],
    ['in a circle', '\u24BCeneva', 'U+24BC'],
    ['in a square', '\u{1F136}eneva', 'U+1F136'],
    ['small capitals', '\u0262\u1D07neva', 'U+0262'],
    ['a letter of number theory', '\u2115ew', 'U+2115'],
  ])('has no letter that only looks like one: %s', (_, text, code) => {
    expect(faultInText(text)).toContain(`(${code}), which looks like another letter`);
  });

  it.each(['AlgÃ©rie', 'Côte dâ€™Ivoire', 'GenÃ¨ve'])('was not saved in another encoding: %s', (text) => {
    expect(faultInText(text)).toMatch(
      /^holds ".+", one letter that was taken for others \(expected it saved in UTF-8\)$/,
    );
  });

  it.each(['#REF!', '#N/A', '#NAME?', '#DIV/0!', '#VALUE!', '#BEZUG!', '#NV', '######', 'Rundu #REF!'])(
    'has no error of a spreadsheet: %s',
    (text) => {
      expect(faultInText(text)).toBe('holds an error of a spreadsheet (expected a text)');
    },
  );

  it.each([
    'TBD',
    'tbc',
    'TODO',
    'N/A',
    'n/a',
    '?',
    '??',
    '...',
    '…',
    'null',
    'NaN',
    'xxx',
    'Lorem ipsum dolor',
  ])('does not stand for one that is to come: %s', (text) => {
    expect(faultInText(text)).toBe('stands for a text that is to come (expected the text, or nothing)');
  });

  it.each(['https://www.iom.int', 'www.iom.int/page', 'javascript:alert(1)', 'mailto:a@iom.int'])(
    'is no address: %s',
    (text) => {
      expect(faultInText(text)).toBe('is an address (expected a text)');
    },
  );
});
