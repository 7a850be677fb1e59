import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/pipeline/tables/problems';
import { rawRows } from '../../world/rawRows';
import { realFiles, realTables } from '../../realData';
import { errorsAfter, errorsWith, nextLine, readEdited } from './edited';

const SOURCE = 'https://www.iom.int/page';

describe('a code points to a row that is there', () => {
  it.each([
    ['members.csv', `ATL,member,2004,,${SOURCE},`],
    ['work.csv', `ATL,health,2004,${SOURCE},Vaccinated,activity,in-country`],
    ['presence.csv', `ATL,2004,${SOURCE}`],
  ])('a row of %s for a country that is in no row of countries.csv', (file, row) => {
    expect(errorsWith(file, row)).toEqual([
      `data/${file}:${nextLine(file)} iso3: "ATL" is not in data/countries.csv (iso3)`,
    ]);
  });

  it('an office in no country and no territory', () => {
    expect(errorsAfter('offices.csv', 'tha-bangkok,THA', 'tha-bangkok,THX')).toEqual([
      'data/offices.csv:3 iso3: "THX" is not in data/countries.csv (iso3) or data/territories.csv (shape)',
    ]);
  });

  it('an office of no kind in kinds.csv', () => {
    expect(errorsAfter('offices.csv', ',regional-office,bangkok', ',hub,bangkok')).toEqual([
      'data/offices.csv:3 kind: "hub" is not in data/kinds.csv (id)',
    ]);
  });

  it('an activity of an unknown group, and work of an unknown activity', () => {
    expect(errorsAfter('activities.csv', 'gender,gender', 'gender,genre')).toEqual([
      expect.stringMatching(
        /^data\/activities\.csv:24 group: "genre" is not in data\/areas\.csv \(id\) or data\/themes\.csv \(id\); \d+ rows are left out/,
      ),
    ]);
    expect(errorsWith('work.csv', `AFG,fishing,2004,${SOURCE},Fished,activity,in-country`)).toEqual([
      `data/work.csv:${nextLine('work.csv')} activity: "fishing" is not in data/activities.csv (id)`,
    ]);
  });

  it('an unknown regional office leaves the country, without a region', () => {
    const { tables, errors } = readEdited('coverage.csv', (text) =>
      text.replace('AFG,bangkok', 'AFG,bankok'),
    );
    expect(errors).toEqual([
      'data/coverage.csv:2 regional_office: "bankok" is not in data/regional-offices.csv (id)',
    ]);
    expect(tables.countries[0]!.iso3).toBe('AFG');
    expect(tables.coverage.filter(({ iso3 }) => iso3 === 'AFG')).toEqual([]);
  });

  it('rows of a country that is left out for its own mistake go with it, and its own mistake counts them', () => {
    const { tables, errors, leftOut } = readEdited('countries.csv', (text) =>
      text.replace('AFG,AF,004,Afghanistan', 'AFG,AF,004,'),
    );
    const pointing = ['members', 'coverage', 'offices', 'presence', 'work', 'indicators'] as const;
    const rows = pointing.flatMap((name) => realTables()[name].filter(({ iso3 }) => iso3 === 'AFG'));
    const names = realTables().places.filter(({ of }) => of === 'AFG');
    const gone = rows.length + names.length + 1;
    expect(errors).toEqual([
      `data/countries.csv:2 name_en: is empty (expected the name in English); ${gone} rows are left out for it`,
    ]);
    expect(leftOut).toBe(gone);
    expect(tables.members.filter(({ iso3 }) => iso3 === 'AFG')).toEqual([]);
    expect(tables.work.filter(({ iso3 }) => iso3 === 'AFG')).toEqual([]);
  });
});

describe('the time of a regional office', () => {
  it('ends after it begins, or the office goes with the countries that it covers', () => {
    const { tables, errors } = readEdited('regional-offices.csv', (text) =>
      text.replace('2011-07,2024', '2011-07,2011-06'),
    );
    expect(errors).toEqual([
      expect.stringMatching(
        /^data\/regional-offices\.csv:4 to: "2011-06" is not after the beginning \(2011-07\); \d+ rows are left out for it/,
      ),
    ]);
    expect(tables.coverage.filter(({ regional_office: id }) => id === 'buenos-aires')).toEqual([]);
  });

  it('holds all that it covers', () => {
    expect(errorsAfter('coverage.csv', 'AFG,bangkok,2011', 'AFG,bangkok,2010')).toEqual([
      'data/coverage.csv:2 from: "2010" lies outside the time of the regional office bangkok (2011 to today)',
    ]);
    expect(errorsAfter('coverage.csv', 'ALB,vienna,2011,2024', 'ALB,vienna,2011,2026')).toEqual([
      'data/coverage.csv:6 to: "2026" lies outside the time of the regional office vienna (2011 to 2024)',
      'data/coverage.csv:7 from: "2024" overlaps the coverage of line 6 (vienna, 2011 to 2026)',
    ]);
  });

  it('is that of one office at a time for each country: the later one is left out', () => {
    const { tables, errors } = readEdited('coverage.csv', (text) =>
      text.replace('AGO,pretoria,2013-01-01/2014-12-31', 'AGO,pretoria,2013-01-01/2014-12-30'),
    );
    expect(errors).toEqual([
      'data/coverage.csv:4 from: "2013-01-01/2014-12-30" overlaps the coverage of line 3 (pretoria-esa, 2011 to 2013-01-01/2014-12-31)',
    ]);
    const own = tables.coverage.filter(({ iso3 }) => iso3 === 'AGO').map(({ regional_office: id }) => id);
    expect(own).toEqual(['nairobi-ehsa', 'pretoria-esa']);
  });

  it('is left out with its row where its end cannot be read, and told once', () => {
    const { tables, errors } = readEdited('coverage.csv', (text) =>
      text.replace('ALB,vienna,2011,2024', 'ALB,vienna,2011,2O24'),
    );
    expect(errors).toEqual(['data/coverage.csv:6 to: "2O24" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)']);
    expect(tables.coverage.filter(({ iso3 }) => iso3 === 'ALB')).toHaveLength(1);
  });
});

describe('the frame of a region', () => {
  const LINE = 1 + rawRows('continents').findIndex(({ id }) => id === 'europe') + 1;
  it.each([
    ['-25,34,62,71.5', '-25,34,,71.5', 'east: is empty (expected all four edges, or none)'],
    ['-25,34,62,71.5', '62,34,-25,71.5', 'east: "-25" is not east of 62'],
    ['-25,34,62,71.5', '-25,71.5,62,34', 'north: "34" is not north of 71.5'],
    ['-25,34,62,71.5', '-25,34,62,91', 'north: "91" is out of range (expected -90 to 90)'],
  ])('%s is whole and not inside out: %s is told, and the map is fitted', (from, to, error) => {
    const { tables, errors } = readEdited('continents.csv', (text) => text.replace(from, to));
    expect(errors).toEqual([`data/continents.csv:${LINE} ${error}`]);
    const europe = tables.continents.find(({ id }) => id === 'europe');
    expect(europe).toMatchObject({ west: null, south: null, east: null, north: null });
  });
});

describe('a kind of office', () => {
  const SYMBOLS = 'star, diamond, triangle, square, hexagon, circle, ring, frame, pentagon, cross, wedge';
  /** The row of the kind goes, and its offices. */
  const lostWith = (kind: string) =>
    `; ${1 + rawRows('offices').filter((row) => row['kind'] === kind).length} rows are left out for it`;
  const LOST = lostWith('special-liaison-office');

  it.each([
    ['triangle,3', 'x,3', `symbol: "x" is unknown (expected one of ${SYMBOLS})${LOST}`],
    ['triangle,3', 'triangle,6', `rank: "6" is out of range (expected 1 to 5)${LOST}`],
    [
      'triangle,3,country',
      'triangle,3,world',
      `covers: "world" is unknown (expected one of region, country)${LOST}`,
    ],
  ])(
    'has a symbol that is drawn, a rank that means something, and something that it covers',
    (from, to, error) => {
      expect(errorsAfter('kinds.csv', from, to)).toEqual([`data/kinds.csv:4 ${error}`]);
    },
  );

  it('has a symbol and names of its own', () => {
    expect(errorsAfter('kinds.csv', 'pentagon,3', 'triangle,3')).toEqual([
      `data/kinds.csv:5 symbol: "triangle" is already used in line 4${lostWith('administrative-centre')}`,
    ]);
    expect(errorsAfter('kinds.csv', 'Sub-offices', 'Country offices')).toEqual([
      'data/kinds.csv:8 plural_en: "Country offices" is the name in line 7 already (expected one of its own)',
    ]);
  });
});

describe('rows agree with each other', () => {
  it('a key is used once', () => {
    expect(errorsWith('presence.csv', `AFG,1993,${SOURCE}`)).toEqual([
      `data/presence.csv:${nextLine('presence.csv')} iso3: "AFG" repeats the key of line 2`,
    ]);
    expect(errorsAfter('members.csv', 'AGO,member,1991-11-26', 'AFG,member,2004-06-04')[0]).toBe(
      'data/members.csv:4 iso3, status, from: "AFG, member, 2004-06-04" repeats the key of line 3',
    );
    expect(errorsAfter('countries.csv', 'AGO,AO,', 'AGO,AF,')).toEqual([
      expect.stringMatching(/^data\/countries\.csv:3 iso2: "AF" is already used in line 2; \d+ rows/),
    ]);
  });

  it('a spell does not end before it begins', () => {
    expect(errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,1995,1994-12')).toEqual([
      'data/members.csv:2 to: "1994-12" is before the beginning of the spell (1995)',
    ]);
    expect(errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,1995,1995')).toEqual([]);
  });

  it('a spell does not begin before its country was independent, compared as precisely as both are known', () => {
    const member = 'AGO,member,1991-11-26';
    const told = (from: string) => errorsAfter('members.csv', member, `AGO,member,${from}`);
    expect(told('1974')).toEqual([
      'data/members.csv:4 from: "1974" is before the country was independent (1975-11-11)',
    ]);
    expect(told('1975-11-10')).toHaveLength(1);
    expect(told('1975-01-01/1975-11-10')).toHaveLength(1);
    for (const from of ['1975', '1975-11', '1975-11-11', '1975-01-01/1975-11-12'])
      expect(told(from), from).toEqual([]);
  });

  it('a date of independence is a date of the time axis, and has a source; without, there is none', () => {
    const angola = ',member,1975-11-11,https';
    const told = (text: string) => {
      const { tables, errors } = readEdited('countries.csv', (all) => all.replace(angola, text));
      return [errors, tables.countries.find(({ iso3 }) => iso3 === 'AGO')!.independent];
    };
    const at = 'data/countries.csv:3 independent: ';
    expect(told(',member,11 November 1975,https')).toEqual([
      [`${at}"11 November 1975" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`],
      '',
    ]);
    expect(told(',member,1975-11-31,https')).toEqual([
      [`${at}"1975-11-31" is not in the calendar (1975-11 has 30 days)`],
      '',
    ]);
    expect(told(',member,1950-11-11,https')).toEqual([[`${at}"1950-11-11" is before 1951`], '']);
    expect(told(',member,2975-11-11,https')).toEqual([
      [expect.stringMatching(/"2975-11-11" is after today/)],
      '',
    ]);
    const [, source = ''] =
      /AGO,.*?member,1975-11-11,(https[^,]+)/.exec(realFiles().files.get('countries.csv')!) ?? [];
    expect(source).not.toBe('');
    expect(errorsAfter('countries.csv', `1975-11-11,${source}`, '1975-11-11,')).toEqual([
      'data/countries.csv:3 independent_source: is empty (expected with a date of independence)',
    ]);
  });

  it('spells of one country do not overlap', () => {
    expect(
      errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,1995,2004-06-05'),
    ).toEqual(['data/members.csv:3 from: "2004-06-04" overlaps the spell of line 2 (1995 to 2004-06-05)']);
    expect(
      errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,1995,2004-01-01/2004-06-05'),
    ).toEqual([
      'data/members.csv:3 from: "2004-06-04" overlaps the spell of line 2 (1995 to 2004-01-01/2004-06-05)',
    ]);
    expect(errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,1995,')).toEqual([
      'data/members.csv:3 from: "2004-06-04" overlaps the spell of line 2 (1995 to today)',
    ]);
  });

  it.each(['2004-06-04', '2004-06', '2004', '2003', '2004-01-01/2004-06-04'])(
    'a spell to %s may be followed by one from 2004-06-04',
    (to) => {
      const row = `AFG,observer,1995,${to},${SOURCE}`;
      expect(errorsAfter('members.csv', /AFG,observer,1995,2004-06-04,https:\S*?(?=,)/, row)).toEqual([]);
    },
  );

  it('an office without coordinates stays in the table and is told as a notice', () => {
    const { tables, problems, errors } = readEdited('offices.csv', (text) =>
      text.replace('13.754,100.5014', ','),
    );
    expect(errors).toEqual([]);
    expect(problems.map(describeProblem)).toContain(
      'data/offices.csv:3 lat: "tha-bangkok" has no coordinates: drawn with the other offices of its country',
    );
    expect(tables.offices.find(({ id }) => id === 'tha-bangkok')).toMatchObject({ lat: null, lon: null });
  });

  it('work is looked for by words in every language, or in none', () => {
    expect(errorsAfter('areas.csv', ',refugees;asylum seekers;displaced persons,', ',,')).toEqual([
      'data/areas.csv:5 sought_en: is empty (expected a text in every language, or in none)',
    ]);
    expect(errorsAfter('activities.csv', 'stranded migrants;AVRR', 'stranded migrants;;AVRR')).toEqual([
      expect.stringMatching(
        /^data\/activities\.csv:\d+ sought_en: "stranded migrants;;AVRR" holds a semicolon without a word on both sides/,
      ),
    ]);
  });

  it('a territory names its country, and a border has two sides and a box', () => {
    expect(errorsAfter('territories.csv', 'MNP,part,USA', 'MNP,part,')).toEqual([
      expect.stringMatching(
        /^data\/territories\.csv:2 of: does not fit the relation "part" \(expected a country\); \d+ rows/,
      ),
    ]);
    expect(errorsAfter('territories.csv', 'SGS,none,', 'SGS,none,GBR')).toEqual([
      expect.stringMatching(
        /^data\/territories\.csv:7 of: "GBR" does not fit the relation "none" \(expected no country\); \d+ rows/,
      ),
    ]);
    expect(errorsAfter('territories.csv', 'Gebiet ohne Selbstregierung', '')).toEqual([
      'data/territories.csv:25 note_de: is empty (expected a text in every language, or in none)',
    ]);
    expect(errorsAfter('borders.csv', 'CHN,IND,91,26.5,98,30', 'IND,CHN,79,26.5,98,32')).toEqual([
      'data/borders.csv:4 west: "79" overlaps the box of line 3',
    ]);
    expect(errorsAfter('borders.csv', 'IND,PAK,72', 'IND,PAK,79')).toEqual([
      'data/borders.csv:2 east: "78.5" is not east of 79',
    ]);
    expect(errorsAfter('borders.csv', 'IND,PAK', 'IND,IND')).toEqual([
      'data/borders.csv:2 b: "IND" is the other side too (expected two different sides)',
    ]);
  });

  it('the box of a sea is not inside out, and each sea is there once', () => {
    const at = `data/seas.csv:${nextLine('seas.csv')} `;
    const names = 'Sea,Meer,Mer,Mar,بحر';
    expect(errorsWith('seas.csv', `some-sea,sea,${names},10,0,5,8,${SOURCE}`)).toEqual([
      `${at}east: "5" is not east of 10`,
    ]);
    expect(errorsWith('seas.csv', `some-sea,sea,${names},10,8,15,0,${SOURCE}`)).toEqual([
      `${at}north: "0" is not north of 8`,
    ]);
    expect(errorsWith('seas.csv', `red-sea,sea,${names},10,0,15,8,${SOURCE}`)[0]).toContain('red-sea');
    expect(errorsWith('seas.csv', `some-sea,lake,${names},10,0,15,8,${SOURCE}`)[0]).toContain('ocean, sea');
  });

  it('a name of places.csv is of one place, new to it, and not another place’s own name or code', () => {
    const at = `data/places.csv:${nextLine('places.csv')} `;
    expect(errorsWith('places.csv', `Atlantis,,alias,ATL,,,${SOURCE}`)).toEqual([
      `${at}of: "ATL" is not in data/countries.csv (iso3) or data/territories.csv (shape) or data/regional-offices.csv (id) or data/continents.csv (id)`,
    ]);
    expect(errorsWith('places.csv', `Níger,,alias,NGA,,,${SOURCE}`)).toEqual([
      `${at}name: "Níger" is the name or code of another place (NER)`,
    ]);
    expect(errorsWith('places.csv', `T.W.N.,,abbreviation,KEN,,,${SOURCE}`)).toEqual([
      `${at}name: "T.W.N." is the name or code of another place (TWN)`,
    ]);
    // Two letters of this Kenya are Cyrillic.
    expect(errorsWith('places.csv', `Old Kеnyа,en,alias,KEN,,,${SOURCE}`)).toEqual([
      `${at}name: "Old Kеnyа" holds "е" (U+0435), which looks like another letter (expected Latin ones)`,
    ]);
    expect(errorsWith('places.csv', `Нолдор,ru,endonym,KEN,,,${SOURCE}`)).toEqual([]);
    expect(errorsWith('places.csv', `bolivia,,alias,BOL,,,${SOURCE}`)).toEqual([
      `${at}name: "bolivia" is a name that the place has in its own table`,
    ]);
    expect(errorsWith('places.csv', `WELLINGTON,,alias,NZL,,,${SOURCE}`)[0]).toMatch(
      /name: "WELLINGTON" is in line \d+ already, but for capitals, accents or spaces$/,
    );
  });

  it('only what is no more has years, and they are in order', () => {
    const at = `data/places.csv:${nextLine('places.csv')} `;
    expect(errorsWith('places.csv', `Old Kenya,en,former-name,KEN,1963,1960,${SOURCE}`)).toEqual([
      `${at}until: "1960" is before its first year (1963)`,
    ]);
    expect(errorsWith('places.csv', `Kenia Town,en,capital,KEN,,1960,${SOURCE}`)).toEqual([
      `${at}until: "1960" does not fit the kind "capital" (expected no year)`,
    ]);
  });

  it('E6: two countries do not have one name', () => {
    const { errors, leftOut } = readEdited('countries.csv', (text) =>
      text.replace(/^(AFG,AF,004),.*?,asia/m, '$1,Angola,Angola,Angola,Angola,Angola,Angola,asia'),
    );
    expect(errors).toContain(
      'data/countries.csv:3 name_en: "Angola" is the name in line 2 already (expected one of its own)',
    );
    // Nobody knows which of them is wrong.
    expect(leftOut).toBe(0);
    expect(
      errorsAfter('countries.csv', 'AFG,AF,004,Afghanistan,Afghanistan', 'AFG,AF,004,Afghanistan,Angola'),
    ).toEqual([
      'data/countries.csv:3 name_de: "Angola" is the name in line 2 already (expected one of its own)',
    ]);
    expect(errorsAfter('events.csv', ',ICEM,ICEM,', ',Founded,ICEM,')).toEqual([
      'data/events.csv:3 short_en: "Founded" is the name in line 2 already (expected one of its own)',
    ]);
  });

  it('E6: a subregion is that of other countries, in the same continent', () => {
    expect(errorsAfter('countries.csv', 'asia,Southern Asia', 'asia,Southren Asia')).toEqual([
      'data/countries.csv:2 subregion: "Southren Asia" is in no other row (expected one that other countries have, too)',
    ]);
    expect(errorsAfter('countries.csv', 'asia,Southern Asia', 'africa,Southern Asia')).toEqual([
      'data/countries.csv:2 continent: "africa" is not that of Southern Asia (expected asia)',
    ]);
  });

  it('E6: refugees are no more than the population, there is one, and a share is in percent', () => {
    const at = 'data/indicators.csv:2';
    expect(errorsAfter('indicators.csv', '14444,55.5,', '14444,55.5,99999999')).toEqual([
      `${at} refugees: "99999999" is more than the population (62152)`,
    ]);
    expect(errorsAfter('indicators.csv', '14444,55.5,', '14444,0.555,')).toEqual([
      `${at} female_share_percent: "0.555" is below 1 (expected percent)`,
    ]);
    expect(errorsAfter('indicators.csv', 'ABW,1990,62152', 'ABW,1990,0')).toEqual([
      `${at} population: "0" is below 1`,
    ]);
  });

  it('E6: an office opened before its source says so, and a spell lasts a day at least', () => {
    const { errors, tables } = readEdited('offices.csv', (text) =>
      text.replace(',2011,office', ',2020,office'),
    );
    expect(errors).toEqual(['data/offices.csv:3 opened: "2020" is after the year of its source (2014)']);
    expect(tables.offices.find(({ id }) => id === 'tha-bangkok')).toMatchObject({
      opened: null,
      opened_basis: '',
    });
    expect(
      errorsAfter('members.csv', 'AFG,observer,1995,2004-06-04', 'AFG,observer,2004-06-04,2004-06-04'),
    ).toEqual([
      'data/members.csv:2 to: "2004-06-04" is the day on which the spell begins (expected a later one)',
    ]);
  });

  it('a year of opening stands with what began in it, and before that of closing', () => {
    const office = (edit: [from: string, to: string]) => {
      const { errors, tables } = readEdited('offices.csv', (text) => text.replace(...edit));
      const { opened, opened_basis, closed } = tables.offices.find(({ id }) => id === 'bel-brussels')!;
      return { errors, left: [opened, opened_basis, closed] };
    };
    const at = `data/offices.csv:${rawRows('offices').findIndex((row) => row['id'] === 'bel-brussels') + 2}`;
    expect(office([',2011,office,,2024,', ',2011,,,2024,'])).toEqual({
      errors: [`${at} opened_basis: is empty (expected with a year of opening)`],
      left: [null, '', 2024],
    });
    expect(office([',2011,office,,2024,', ',,office,,2024,'])).toEqual({
      errors: [`${at} opened_basis: "office" stands without a year of opening (expected empty)`],
      left: [null, '', 2024],
    });
    expect(office([',2011,office,,2024,', ',2011,office,,2010,'])).toEqual({
      errors: [`${at} closed: "2010" is before the year in which it opened (2011)`],
      left: [2011, 'office', null],
    });
    expect(office([',2011,office,,2024,', ',2011,guess,,2024,'])).toEqual({
      errors: [
        `${at} opened_basis: "guess" is unknown (expected one of office, office-by, office-inferred, presence, unclear)`,
      ],
      left: [null, '', 2024],
    });
  });

  it('a source of the year of opening stands with that year, and is another than that of the row', () => {
    const berlin = rawRows('offices').find((row) => row['id'] === 'deu-berlin')!;
    const line = rawRows('offices').indexOf(berlin) + 2;
    const [own, address] = [berlin['source_url']!, berlin['opened_source']!];
    const after = (from: string, to: string) => {
      const { errors, tables } = readEdited('offices.csv', (text) => text.replace(from, to));
      return { errors, left: tables.offices.find(({ id }) => id === 'deu-berlin')!.opened_source };
    };
    const at = `data/offices.csv:${line} opened_source:`;
    expect(after(`,1954,office,${address},`, `,,,${address},`)).toEqual({
      errors: [`${at} "${address}" stands without a year of opening (expected empty)`],
      left: '',
    });
    expect(after(address, own)).toEqual({
      errors: [`${at} "${own}" is the source of the row (expected empty)`],
      left: '',
    });
    expect(after(address, 'germany.iom.int')).toEqual({
      errors: [expect.stringContaining(`${at} "germany.iom.int" `)],
      left: '',
    });
    // A year that cannot be read is one mistake.
    expect(after(`,1954,office,${address},`, `,I954,office,${address},`).errors).toHaveLength(1);
  });

  it('E6: a text has a letter', () => {
    for (const city of ['12', '!', '7 / 8'])
      expect(errorsAfter('offices.csv', 'tha-bangkok,THA,Bangkok', `tha-bangkok,THA,${city}`)).toEqual([
        `data/offices.csv:3 city: "${city}" holds no letter (expected a text)`,
      ]);
  });
});
