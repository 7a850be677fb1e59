import { describe, expect, it } from 'vitest';
import { describeProblem, errorsIn } from '../../../src/pipeline/tables/problems';
import { readTables } from '../../../src/pipeline/tables/tables';
import { realFiles } from '../../realData';

type Edits = Record<string, (text: string) => string>;

/** The mistakes after several files are changed, one line each. */
function errorsAfter(edits: Edits): string[] {
  const { files, schema } = realFiles();
  const changed = new Map(files);
  for (const [file, edit] of Object.entries(edits)) {
    const after = edit(files.get(file)!);
    if (after === files.get(file)) throw new Error(`the edit changed nothing in ${file}`);
    changed.set(file, after);
  }
  return errorsIn(readTables(changed, schema).problems).map(describeProblem);
}

const put =
  (from: string | RegExp, to: string): Edits[string] =>
  (text) =>
    text.replace(from, () => to);

describe('E13: one mistake never hides another', () => {
  it('a code is none of the words of a row that could not be read', () => {
    const errors = errorsAfter({
      'activities.csv': put('Emergency response', 'Emergency "response'),
      'work.csv': put('AFG,border,2010', 'AFG,disaster,2010'),
    });
    expect(errors).toEqual([
      expect.stringMatching(/^data\/activities\.csv:4 name_en: .* rows are left out for it$/),
      'data/work.csv:2 activity: "disaster" is not in data/activities.csv (id)',
    ]);
  });

  it('a code is not the beginning of another one in a row that could not be read', () => {
    const errors = errorsAfter({
      'activities.csv': put('Emergency response', 'Emergency "response'),
      'work.csv': put('AFG,border,2010', 'AFG,emerg,2010'),
    });
    expect(errors[1]).toBe('data/work.csv:2 activity: "emerg" is not in data/activities.csv (id)');
  });

  it('a row whose code is misread answers for one code, and every other is told', () => {
    const errors = errorsAfter({
      'countries.csv': put('AGO,AO,', 'a b,AO,'),
      'members.csv': put('AFG,member,2004-06-04', 'QQQ,member,2004-06-04'),
    });
    expect(errors).toEqual([
      expect.stringMatching(/^data\/countries\.csv:3 iso3: "a b" does not .*; \d+ rows are left out for it$/),
      'data/members.csv:3 iso3: "QQQ" is not in data/countries.csv (iso3)',
    ]);
  });

  it('rows of two misread codes, in two tables, each go with their own', () => {
    const before = errorsAfter({ 'territories.csv': put('GUM,part', 'gum,part') });
    expect(before).toHaveLength(1);
    const errors = errorsAfter({
      'countries.csv': put('AGO,AO,', 'a b,AO,'),
      'territories.csv': put('GUM,part', 'gum,part'),
      'presence.csv': put('AFG,1992', 'QQQ,1992'),
    });
    expect(errors).toEqual([
      expect.stringMatching(/^data\/countries\.csv:3 iso3: "a b"/),
      before[0],
      'data/presence.csv:2 iso3: "QQQ" is not in data/countries.csv (iso3)',
    ]);
  });

  it('rows go with the mistake that took their country out, not with another one in its row', () => {
    const [optional, needed] = errorsAfter({
      'countries.csv': put('AFG,AF,004,Afghanistan', 'AFG,af,004,'),
    });
    expect(optional).toMatch(/:2 iso2: "af" does not have the form .* code\)$/);
    expect(needed).toMatch(/:2 name_en: is empty .*; \d+ rows are left out for it$/);
  });

  it('a key is used twice, though the first row with it is left out', () => {
    const errors = errorsAfter({
      'presence.csv': put(/^(AFG,)1992(,\S+)/m, 'AFG,92,https://www.iom.int/\nAFG,1992,https://www.iom.int/'),
    });
    expect(errors).toEqual([
      'data/presence.csv:2 since: "92" is not a year (YYYY)',
      'data/presence.csv:3 iso3: "AFG" repeats the key of line 2',
    ]);
  });
});

describe('what a mistake costs is said', () => {
  it('an unknown code in an optional column: how many cells are emptied', () => {
    const count = realFiles().files.get('offices.csv')!.split(',bangkok,').length - 1;
    expect(count).toBeGreaterThan(1);
    const told = errorsAfter({ 'offices.csv': (text) => text.replaceAll(',bangkok,', ',bangkock,') });
    expect(told).toEqual([
      `data/offices.csv:3 regional_office: "bangkock" is not in data/regional-offices.csv (id); ${count} cells are emptied for it`,
    ]);
  });

  it('a row left out that others need here and name there: rows and cells', () => {
    const errors = errorsAfter({ 'regional-offices.csv': put('bangkok,Bangkok', 'bangkok,') });
    const { files } = realFiles();
    const [rows, names, cells] = ['coverage.csv', 'places.csv', 'offices.csv'].map(
      (file) => files.get(file)!.split(',bangkok,').length - 1,
    );
    expect(errors).toEqual([
      expect.stringMatching(
        new RegExp(
          `:2 city: is empty .*; ${rows! + names! + 1} rows are left out.* ${cells!} cells are emptied for it$`,
        ),
      ),
    ]);
  });
});
