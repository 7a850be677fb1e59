import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/pipeline/tables/problems';
import { checkFunctions, checkOrganization } from '../../../../src/pipeline/tables/json/organization';
import { BrokenPackage, readOrganization } from '../../../../src/pipeline/tables/readFiles';
import type { Organization } from '../../../../src/world/organization';
import { realOrganization, realTables } from '../../../realData';

type Loose = Record<string, unknown>;

/** The lines that tell what is wrong with the file. */
function faultsOf(content: string | null): string[] {
  try {
    readOrganization(content);
    return [];
  } catch (error) {
    if (error instanceof BrokenPackage) return error.message.split('\n');
    throw error;
  }
}

/** The lines after one change. */
function faultsAfter(change: (organization: Organization) => void): string[] {
  const copy = structuredClone(realOrganization());
  change(copy);
  return faultsOf(JSON.stringify(copy));
}

describe('the facts of the organization', () => {
  it('have no mistake', () => {
    expect(faultsOf(JSON.stringify(realOrganization()))).toEqual([]);
  });

  it('are told to be missing', () => {
    expect(faultsOf(null)).toEqual([
      'data/organization.json: is missing (expected names, links and days of the organization)',
    ]);
  });

  it('are told to be no JSON, with the line', () => {
    expect(faultsOf('{\n  "names": {},,\n}')).toEqual([
      expect.stringMatching(/^data\/organization\.json:2: is not JSON \(/),
    ]);
  });

  it('may have an address for corrections', () => {
    expect(faultsAfter((organization) => (organization.corrections = 'data@example.org'))).toEqual([]);
  });

  it.each<[string, (organization: Organization) => void, string]>([
    [
      'a language that lacks its names',
      ({ names }) => delete (names as Loose)['de'],
      'names.de: is missing (expected en, de, fr, es, ar)',
    ],
    [
      'a name that is empty',
      ({ names }) => (names.de.short = ''),
      'names.de.short: is no text (expected one in "…")',
    ],
    [
      'a property that nobody reads',
      (organization) => ((organization as unknown as Loose)['fonded'] = '1951'),
      'fonded: is unknown (expected names, links, functions, founded, firstDay, defaultDay, defaultLanguage, corrections)',
    ],
    [
      'an address that is none',
      ({ links }) => (links[1]!.url = 'publications'),
      'links[1].url: "publications": is not a web address (http:// or https://)',
    ],
    [
      'a mail address with more than a recipient',
      (organization) => (organization.corrections = 'data@example.org?bcc=a@b.org'),
      'corrections: "data@example.org?bcc=a@b.org": does not fit (expected a mail address such as data@example.org)',
    ],
    [
      'a founding that is no date',
      (organization) => (organization.founded = '1951-13'),
      'founded: "1951-13": is not a date (expected YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a day that is a month',
      (organization) => (organization.defaultDay = '2017-03'),
      'defaultDay: "2017-03": is not a day (expected YYYY-MM-DD)',
    ],
    [
      'a language that the page does not have',
      (organization) => ((organization as unknown as Loose)['defaultLanguage'] = 'pt'),
      'defaultLanguage: "pt": is unknown (expected en or de or fr or es or ar)',
    ],
    [
      'a time axis that begins after the founding',
      (organization) => (organization.firstDay = '1952-01-01'),
      'firstDay: "1952-01-01": is after the founding (expected 1951-12-31 or before)',
    ],
  ])('are told with their place: %s', (_, change, line) => {
    expect(faultsAfter(change)).toEqual([`data/organization.json: ${line}`]);
  });

  it('name each function of an office that is no kind of office', () => {
    const lacking = structuredClone(realOrganization());
    expect(checkFunctions(realTables(), lacking)).toEqual([]);
    lacking.functions = lacking.functions.filter(({ id }) => id !== 'liaison');
    expect(checkFunctions(realTables(), lacking).map(describeProblem)).toEqual([
      'data/organization.json: functions: "liaison": has no name (expected one for each function in data/offices.csv that is no kind of office)',
    ]);
  });

  it('let the page open on a day of the time axis only', () => {
    const lines: string[] = [];
    checkOrganization(
      { ...realOrganization(), defaultDay: '2027-01-01' },
      (column, value, message) =>
        lines.push(
          describeProblem({ level: 'error', file: 'organization.json', line: 0, column, value, message }),
        ),
      '2026-11-29',
    );
    expect(lines).toEqual([
      'organization.json: defaultDay: "2027-01-01": lies outside the time axis (expected 1951-01-01 to 2026-11-29)',
    ]);
  });
});
