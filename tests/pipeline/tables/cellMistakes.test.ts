import { describe, expect, it } from 'vitest';
import { realTables } from '../../realData';
import { errorsAfter } from './edited';

describe('a mistake in a cell is named by file, line, column and value', () => {
  it('a date that is none', () => {
    expect(errorsAfter('members.csv', 'AFG,member,2004-06-04', 'AFG,member,20O4')).toEqual([
      'data/members.csv:3 from: "20O4" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ]);
  });

  it.each([
    ['2004-02-30', 'is not in the calendar (2004-02 has 29 days)'],
    ['2100-02-29', 'is not in the calendar (2100-02 has 28 days)'],
    ['2004-06-00', 'is not in the calendar (2004-06 has 30 days)'],
    ['2004-13', 'is not in the calendar (expected a month from 01 to 12)'],
    ['2004-6-4', 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    ['04.06.2004', 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    ['1950-12-31', 'is before 1951'],
    ['2004/2005', 'is not between two days (YYYY-MM-DD/YYYY-MM-DD)'],
    ['2004-06-04/', 'is not between two days (YYYY-MM-DD/YYYY-MM-DD)'],
    ['2004-06-04/2004-06-05/2004-06-06', 'is not between two days (YYYY-MM-DD/YYYY-MM-DD)'],
    ['2004-06-04/2004-06-31', 'is not in the calendar (2004-06 has 30 days)'],
    ['1950-12-31/2004-06-04', 'is before 1951'],
    ['2004-06-04/2004-06-03', 'ends before it begins (expected a day after 2004-06-04)'],
    ['2004-06-04/2004-06-04', 'ends before it begins (expected a day after 2004-06-04)'],
  ])('the date %s', (date, message) => {
    expect(errorsAfter('members.csv', 'AFG,member,2004-06-04', `AFG,member,${date}`)).toEqual([
      `data/members.csv:3 from: "${date}" ${message}`,
    ]);
  });

  it('a date between two days, in a column of dates that has none', () => {
    expect(errorsAfter('events.csv', '1951-12-05,', '1951-12-01/1951-12-05,')).toEqual([
      'data/events.csv:2 date: "1951-12-01/1951-12-05" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ]);
  });

  it('an event before 1951', () => {
    expect(errorsAfter('events.csv', '1951-12-05,', '1950-12-05,')).toEqual([
      'data/events.csv:2 date: "1950-12-05" is before 1951',
    ]);
  });

  it('a year that is none, or is before 1951', () => {
    expect(errorsAfter('presence.csv', 'AFG,1992', 'AFG,92')).toEqual([
      'data/presence.csv:2 since: "92" is not a year (YYYY)',
    ]);
    expect(errorsAfter('presence.csv', 'AFG,1992', 'AFG,1929')).toEqual([
      'data/presence.csv:2 since: "1929" is before 1951',
    ]);
    expect(errorsAfter('offices.csv', ',2011,office', ',11,office')).toEqual([
      'data/offices.csv:3 opened: "11" is not a year (YYYY)',
    ]);
  });

  it('an unknown word', () => {
    expect(errorsAfter('members.csv', 'AFG,member', 'AFG,Member')).toEqual([
      'data/members.csv:3 status: "Member" is unknown (expected one of member, observer)',
    ]);
    expect(errorsAfter('offices.csv', ',bangkok,,2011', ',bangkok,liaison;cooking,2011')).toEqual([
      'data/offices.csv:3 functions: "liaison;cooking" holds the unknown word "cooking" ' +
        '(expected country-office, coordinating, liaison, resource-mobilization, data-centre)',
    ]);
  });

  it('a latitude or longitude out of range, or no number', () => {
    expect(errorsAfter('offices.csv', '13.754,', '93.754,')).toEqual([
      'data/offices.csv:3 lat: "93.754" is out of range (expected -90 to 90)',
    ]);
    expect(errorsAfter('offices.csv', ',100.5014,', ',-181,')).toEqual([
      'data/offices.csv:3 lon: "-181" is out of range (expected -180 to 180)',
    ]);
    expect(errorsAfter('offices.csv', '13.754,', '13°45N,')).toEqual([
      'data/offices.csv:3 lat: "13°45N" is not a number (digits, with a point for decimals)',
    ]);
  });

  it('a latitude without a longitude', () => {
    expect(errorsAfter('offices.csv', '13.754,100.5014,', '13.754,,')).toEqual([
      'data/offices.csv:3 lon: is empty (expected with the other coordinate)',
    ]);
  });

  it('an indicator that is negative, no number, or more than there can be', () => {
    expect(errorsAfter('indicators.csv', 'ABW,1990,62152,', 'ABW,1990,-62152,')).toEqual([
      'data/indicators.csv:2 population: "-62152" is below 1',
    ]);
    expect(errorsAfter('indicators.csv', 'ABW,1990,62152,', 'ABW,1990,62 152,')).toEqual([
      'data/indicators.csv:2 population: "62 152" is not a number (digits, with a point for decimals)',
    ]);
    expect(errorsAfter('indicators.csv', 'ABW,1990,62152,', 'ABW,1990,62152.5,')).toEqual([
      'data/indicators.csv:2 population: "62152.5" is not a whole number',
    ]);
    expect(errorsAfter('indicators.csv', '14444,55.5,', '14444,155.5,')).toEqual([
      'data/indicators.csv:2 female_share_percent: "155.5" is out of range (expected 0 to 100)',
    ]);
  });

  it('a code that has not the form of one', () => {
    expect(errorsAfter('countries.csv', 'AFG,AF,004', 'AFG,af,004')).toEqual([
      'data/countries.csv:2 iso2: "af" does not have the form ^[A-Z]{2}$ (expected: ISO 3166-1 alpha-2 code)',
    ]);
    expect(errorsAfter('countries.csv', 'AFG,AF,004', 'AFG,AF,4')).toEqual([
      'data/countries.csv:2 m49: "4" does not have the form ^\\d{3}$ ' +
        '(expected: UN M49 code, three digits; empty where there is none)',
    ]);
  });

  it('a missing translation', () => {
    expect(errorsAfter('areas.csv', 'Erleichterung von Migration', '')).toEqual([
      'data/areas.csv:3 name_de: is empty (expected the name in German)',
    ]);
    expect(errorsAfter('countries.csv', 'Afganistán', '')).toEqual([
      'data/countries.csv:2 name_es: is empty (expected the name in Spanish)',
    ]);
    expect(errorsAfter('territories.csv', 'Groenland,', ',')).toEqual([
      'data/territories.csv:34 name_fr: is empty (expected a name, unless the shape is merged)',
    ]);
  });

  it('a missing source, or one that cannot be opened', () => {
    expect(errorsAfter('presence.csv', /https:\S+afghanistan\S+/, '')).toEqual([
      'data/presence.csv:2 source_url: is empty (expected the source: a web address, http:// or https://)',
    ]);
    expect(errorsAfter('presence.csv', /https:\S+afghanistan\S+/, 'www.iom.int')).toEqual([
      'data/presence.csv:2 source_url: "www.iom.int" is not a web address (http:// or https://)',
    ]);
    expect(errorsAfter('areas.csv', 'source page', '')[0]).toMatch(
      /^data\/areas\.csv:2 source: is empty \(expected: Where the name comes from, in words\); \d+ rows are left out/,
    );
  });

  it('a colour that is none, or that another work area has', () => {
    const { colour_light: first } = realTables().areas[0]!;
    const { colour_light: second } = realTables().areas[1]!;
    for (const wrong of ['green', first.toUpperCase(), first.slice(0, 4)])
      expect(errorsAfter('areas.csv', first, wrong)[0]).toMatch(
        `data/areas.csv:2 colour_light: "${wrong}" does not have the form ^#[0-9a-f]{6}$ (expected: Its colour on a map in the light scheme`,
      );
    expect(errorsAfter('areas.csv', second, first)[0]).toMatch(
      `data/areas.csv:3 colour_light: "${first}" is already used in line 2`,
    );
  });

  it('a file that is not UTF-8', () => {
    expect(errorsAfter('areas.csv', 'Réguler', 'R\uFFFDguler')).toEqual([
      'data/areas.csv:4 name_fr: "R\uFFFDguler la migration" holds characters that are not UTF-8',
    ]);
  });
});
