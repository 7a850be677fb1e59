import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import type { SummaryFacts } from '../../src/figures/describe';
import { plainText } from '../../src/words/format';
import type { Lang } from '../../src/world/tables';
import { choose } from '../figures/choices';
import { factsOf, partsOf, summaryOf, summaryWith } from './sentences';

/** No office of which it is not known whether it had opened. */
const DATED = { undated: 0, undatedCodes: 0 };

/** The sentence of a choice of which so much was counted: here the words are tested, the counts with `summaryFacts`. */
function counting(lang: Lang, values: Partial<Chosen>, counted: Partial<SummaryFacts>): string {
  const facts = { ...factsOf(choose({ ...values, lang })), ...DATED, countries: 198, ...counted };
  return plainText(partsOf(lang, facts));
}

/** How many fit, by their status. */
const fits = (member: number, observer = 0, other = 0, former = 0) => ({
  fitting: { member, observer, other, former, all: member + observer + other + former },
});

/** A sentence about the world. */
const WORLD = {
  ...{ members: 166, observers: 8, hosts: 74, hostCodes: 75, offices: 109, regionalOffices: 9 },
  ...{ undated: 129, undatedCodes: 58 },
};

describe('the summary of the whole world', () => {
  it('says on the default day what the organization is', () => {
    expect(counting('en', {}, WORLD)).toBe(
      'On 1 March 2017, IOM had 166 member states and 8 observers, with offices known in 75 countries and areas, run through 9 regional offices; in 58 more where it was present, the opening of offices is not dated.',
    );
    expect(counting('de', {}, WORLD)).toBe(
      'Am 1. März 2017 hatte die IOM 166 Mitgliedstaaten und 8 Beobachter, mit bekannten Vertretungen in 75 Ländern und Gebieten, geführt von 9 Regionalbüros; in 58 weiteren Ländern, wo sie präsent war, ist die Eröffnung von Vertretungen nicht datiert.',
    );
  });

  it('says before the founding that there were no members yet, as precisely as the date is known', () => {
    expect(summaryOf('en', { date: '1951-06-01' })).toBe(
      'IOM was founded in December 1951; on 1 June 1951 it had no member states yet.',
    );
    expect(summaryOf('de', { date: '1951-06-01' })).toBe(
      'Die IOM wurde im Dezember 1951 gegründet; am 1. Juni 1951 hatte sie noch keine Mitgliedstaaten.',
    );
    const foundings = ['1951', '1951-12-05'].map((founded) => ({
      isBeforeFounding: true,
      founded,
      date: '1951-01-01',
    }));
    expect(foundings.map((facts) => summaryWith('en', facts).split(';')[0])).toEqual([
      'IOM was founded in 1951',
      'IOM was founded on 5 December 1951',
    ]);
    expect(foundings.map((facts) => summaryWith('de', facts).split(';')[0])).toEqual([
      'Die IOM wurde im Jahr 1951 gegründet',
      'Die IOM wurde am 5. Dezember 1951 gegründet',
    ]);
  });

  it('leaves out observers where there are none, and says that no office is known', () => {
    const none = {
      ...DATED,
      members: 15,
      observers: 0,
      hosts: 0,
      hostCodes: 0,
      offices: 0,
      regionalOffices: 0,
    };
    expect(counting('en', { date: '1952-03-01' }, none)).toBe(
      'On 1 March 1952, IOM had 15 member states. No office is known on that date.',
    );
    expect(counting('de', { date: '1952-03-01' }, none)).toBe(
      'Am 1. März 1952 hatte die IOM 15 Mitgliedstaaten. Für diesen Tag ist keine Vertretung bekannt.',
    );
    const undated = { ...none, undated: 3, undatedCodes: 2 };
    expect(counting('en', { date: '1952-03-01' }, undated)).toMatch(
      /No office is known on that date; in 2 countries where IOM was present, the opening of offices is not dated\.$/,
    );
    expect(counting('de', { date: '1952-03-01' }, undated)).toMatch(
      /keine Vertretung bekannt; in 2 Ländern, wo die IOM präsent war, ist die Eröffnung von Vertretungen nicht datiert\.$/,
    );
    const one = { ...undated, undatedCodes: 1 };
    expect(counting('en', {}, one)).toContain('; in 1 country where IOM was present,');
    expect(counting('de', {}, one)).toContain('; in 1 Land, wo die IOM präsent war,');
  });

  it('says nothing of undated offices where there are none', () => {
    expect(counting('en', { date: '2026-11-24' }, { ...WORLD, ...DATED, members: 175 })).toBe(
      'On 24 November 2026, IOM had 175 member states and 8 observers, with offices known in 75 countries and areas, run through 9 regional offices.',
    );
    expect(counting('de', { date: '2026-11-24' }, { ...WORLD, ...DATED, members: 175 })).toBe(
      'Am 24. November 2026 hatte die IOM 175 Mitgliedstaaten und 8 Beobachter, mit bekannten Vertretungen in 75 Ländern und Gebieten, geführt von 9 Regionalbüros.',
    );
  });

  it.each([
    [0, 'IOM had no member states, with', 'hatte die IOM keine Mitgliedstaaten, mit'],
    [1, 'IOM had 1 member state and 1 observer, with', 'hatte die IOM 1 Mitgliedstaat und 1 Beobachter, mit'],
    [
      2,
      'IOM had 2 member states and 2 observers, with',
      'hatte die IOM 2 Mitgliedstaaten und 2 Beobachter, mit',
    ],
  ])('is right in number for %i members and observers', (n, en, de) => {
    expect(summaryWith('en', { members: n, observers: n })).toContain(en);
    expect(summaryWith('de', { members: n, observers: n })).toContain(de);
  });

  it.each([
    [
      0,
      '8 observers. No office is known on that date.',
      '8 Beobachter. Für diesen Tag ist keine Vertretung bekannt.',
    ],
    [
      1,
      'offices known in 1 country, run through 1 regional office.',
      'Vertretungen in 1 Land, geführt von 1 Regionalbüro.',
    ],
    [
      2,
      'offices known in 2 countries, run through 2 regional offices.',
      'in 2 Ländern, geführt von 2 Regionalbüros.',
    ],
  ])('is right in number for %i hosts', (n, en, de) => {
    const facts = { ...DATED, observers: 8, hosts: n, hostCodes: n, offices: n, regionalOffices: n };
    expect(summaryWith('en', facts)).toMatch(new RegExp(`${en}$`));
    expect(summaryWith('de', facts)).toMatch(new RegExp(`${de}$`));
  });
});

describe('the summary of a choice', () => {
  const says = (values: Partial<Chosen>, counted: Partial<SummaryFacts>, en: string, de: string) => {
    expect(counting('en', values, counted)).toBe(en);
    expect(counting('de', values, counted)).toBe(de);
  };

  /** Documents behind documented work. */
  const work = (change: Partial<NonNullable<SummaryFacts['work']>> = {}) => ({
    work: { among: null, first: 2000, last: 2025, undated: 47, ...change },
  });

  it('names a work area, and dates what is documented by its documents alone', () => {
    says(
      { area: ['forced'] },
      { ...fits(143, 3, 12), ...work(), hosts: 138, offices: 236 },
      'Work in “Assistance in forced migration” is documented in 158 of 198 countries (documents of 2000 to 2025; 47 entries without a year). On 1 March 2017, these were 143 member states, 3 observers and 12 others. 138 of them host 236 offices.',
      'Arbeit in „Hilfe bei erzwungener Migration“ ist in 158 von 198 Ländern belegt (Belege von 2000 bis 2025; 47 Einträge ohne Jahr). Stand 1. März 2017: 143 Mitgliedstaaten, 3 Beobachter und 12 weitere Länder. In 138 davon gibt es 236 Vertretungen.',
    );
    expect(summaryOf('en', { area: ['forced'], date: '1951-12-31' })).toMatch(
      /^Work in “.*\. On 31 December 1951, /,
    );
  });

  it('says how many of the countries that fit on the date have documented work', () => {
    const facts = { ...fits(16, 0, 2), ...work({ among: 23, undated: 1 }), hosts: 17, offices: 31 };
    says(
      { activity: ['counter-trafficking'], region: ['dakar'] },
      facts,
      'On 1 March 2017, 23 of 198 countries fit this choice (region: West and Central Africa); work on “Counter-trafficking” is documented in 18 of them (documents of 2000 to 2025; 1 entry without a year): 16 member states and 2 others. 17 of them host 31 offices.',
      'Am 1. März 2017 passen 23 von 198 Ländern zu dieser Auswahl (Region: West- und Zentralafrika); Arbeit zu „Bekämpfung des Menschenhandels“ ist in 18 davon belegt (Belege von 2000 bis 2025; 1 Eintrag ohne Jahr): 16 Mitgliedstaaten und 2 weitere Länder. In 17 davon gibt es 31 Vertretungen.',
    );
    const chosen = { activity: ['counter-trafficking'], region: ['dakar'] } as const;
    const none = { ...fits(0), ...work({ among: 23, first: null, last: null, undated: 0 }) };
    says(
      chosen,
      none,
      'On 1 March 2017, 23 of 198 countries fit this choice (region: West and Central Africa); work on “Counter-trafficking” is documented in none of them.',
      'Am 1. März 2017 passen 23 von 198 Ländern zu dieser Auswahl (Region: West- und Zentralafrika); Arbeit zu „Bekämpfung des Menschenhandels“ ist in keinem davon belegt.',
    );
    expect(counting('en', { ...chosen, country: ['CHE'] }, { ...none, ...work({ among: 0 }) })).toBe(
      'On 1 March 2017, none of the 198 countries fits this choice (region: West and Central Africa; Switzerland).',
    );
  });

  it('says of one country, or of several alike, which status they have', () => {
    const chosen = { theme: ['law'] } as const;
    expect(counting('en', chosen, { ...fits(1), ...work() })).toContain(
      '. On 1 March 2017, this was a member state. ',
    );
    expect(counting('en', chosen, { ...fits(0, 0, 2), ...work() })).toContain(
      '. On 1 March 2017, these were neither members nor observers. ',
    );
    expect(counting('de', chosen, { ...fits(2), ...work() })).toContain(
      '. Stand 1. März 2017: alle sind Mitgliedstaaten. ',
    );
  });

  it('says which documents count', () => {
    const about = (chosen: Partial<Chosen>, facts: Partial<SummaryFacts>) =>
      (['en', 'de'] as const).map(
        (lang) =>
          /\(.*?\)/.exec(counting(lang, { area: ['forced'], ...chosen }, { ...fits(2), ...facts }))?.[0],
      );
    expect(about({}, work({ first: 2017, last: 2017, undated: 0 }))).toEqual([
      '(documents of 2017)',
      '(Belege von 2017)',
    ]);
    expect(about({}, work({ first: null, last: null, undated: 3 }))).toEqual([
      '(3 entries without a year)',
      '(3 Einträge ohne Jahr)',
    ]);
    expect(about({ documents: '2003..2017' }, work({ undated: 0 }))).toEqual([
      '(only documents of 2003 to 2017)',
      '(nur Belege von 2003 bis 2017)',
    ]);
    expect(about({ documents: '2003..' }, work({ undated: 0 }))).toEqual([
      '(only documents since 2003)',
      '(nur Belege ab 2003)',
    ]);
    expect(about({ documents: '..2017' }, work({ undated: 0 }))).toEqual([
      '(only documents up to 2017)',
      '(nur Belege bis 2017)',
    ]);
    expect(about({ evidence: 'all' }, work())).toEqual([
      '(documents of 2000 to 2025; 47 entries without a year; weaker evidence, too)',
      '(Belege von 2000 bis 2025; 47 Einträge ohne Jahr; auch schwächere Belege)',
    ]);
    const nowhere = { ...fits(0), ...work({ first: null, last: null, undated: 0 }) };
    says(
      { area: ['forced'], documents: '2003..2004' },
      nowhere,
      'Work in “Assistance in forced migration” is documented in none of 198 countries (only documents of 2003 to 2004).',
      'Arbeit in „Hilfe bei erzwungener Migration“ ist in keinem von 198 Ländern belegt (nur Belege von 2003 bis 2004).',
    );
  });

  it('says "or" for any of the values and "and" for all of them', () => {
    const area = ['forced', 'development'] as const;
    expect(summaryOf('en', { area })).toMatch(
      /^Work in “Assistance in forced migration” or “Migration and development” is documented in /,
    );
    expect(summaryOf('de', { area })).toContain(
      '„Hilfe bei erzwungener Migration“ oder „Migration und Entwicklung“',
    );
    expect(summaryOf('en', { area, match: 'all' })).toContain(
      'Work in “Assistance in forced migration” and “Migration and development” is documented in ',
    );
    expect(summaryOf('de', { area, match: 'all' })).toContain(
      '„Hilfe bei erzwungener Migration“ und „Migration und Entwicklung“',
    );
  });

  it('names cross-cutting tasks and activities, beside work areas or without', () => {
    expect(summaryOf('en', { theme: ['law', 'gender'], match: 'all' })).toMatch(
      /^Work on “Promoting international migration law” and “The gender dimension of migration” is documented in /,
    );
    expect(summaryOf('de', { activity: ['elections'] })).toMatch(/^Arbeit zu „Wahlunterstützung“ ist in /);
    const several = { area: ['forced'], activity: ['elections'] } as const;
    expect(summaryOf('en', several)).toMatch(
      /^Work in “Assistance in forced migration” and also on “Elections support” is documented in /,
    );
    expect(summaryOf('de', several)).toMatch(
      /^Arbeit in „Hilfe bei erzwungener Migration“ und zugleich zu „Wahlunterstützung“ ist in /,
    );
  });

  it('names regions and continents', () => {
    expect(summaryOf('en', { region: ['cairo', 'dakar'] })).toContain(
      '(region: Middle East and North Africa or West and Central Africa)',
    );
    expect(summaryOf('de', { region: ['cairo', 'dakar'] })).toContain(
      '(Region: Naher Osten und Nordafrika oder West- und Zentralafrika)',
    );
    expect(summaryOf('en', { region: ['americas'] })).toContain('(continent: Americas)');
    expect(summaryOf('de', { region: ['americas'] })).toContain('(Kontinent: Amerika)');
    expect(summaryOf('en', { region: ['dakar', 'asia'] })).toContain(
      '(region: West and Central Africa, or continent: Asia)',
    );
    expect(summaryOf('de', { region: ['dakar', 'asia'] })).toContain(
      '(Region: West- und Zentralafrika oder Kontinent: Asien)',
    );
  });

  it('does not repeat a status that was asked for alone', () => {
    says(
      { status: ['observer'] },
      { ...fits(0, 8), hosts: 4, offices: 4 },
      'On 1 March 2017, 8 of 198 countries fit this choice (status: observer). 4 of them host 4 offices.',
      'Am 1. März 2017 passen 8 von 198 Ländern zu dieser Auswahl (Status: Beobachter). In 4 davon gibt es 4 Vertretungen.',
    );
    expect(counting('en', { status: ['observer', 'other'] }, fits(0, 8, 24))).toContain(
      '(status: observer or neither): 8 observers and 24 others.',
    );
    expect(counting('de', { status: ['former', 'other'], date: '1990-01-01' }, fits(0, 0, 150, 9))).toContain(
      '(Status: ehemaliges Mitglied oder weder noch): 9 ehemalige Mitglieder und',
    );
  });

  it('counts offices of the chosen kinds', () => {
    says(
      { office: ['headquarters'] },
      { ...fits(1), hosts: 1, offices: 1 },
      'On 1 March 2017, 1 of 198 countries fits this choice (hosting the headquarters), a member state. It hosts 1 office of this kind.',
      'Am 1. März 2017 passt 1 von 198 Ländern zu dieser Auswahl (mit Hauptsitz); es ist Mitgliedstaat. Dort gibt es 1 Vertretung dieser Art.',
    );
    says(
      { office: ['country-office', 'sub-office'], match: 'all' },
      { ...fits(30, 0, 1), hosts: 31, offices: 119 },
      'On 1 March 2017, 31 of 198 countries fit this choice (hosting a country office and a sub-office): 30 member states and 1 other. Together they host 119 offices of these kinds.',
      'Am 1. März 2017 passen 31 von 198 Ländern zu dieser Auswahl (mit Länderbüro und Zweigbüro): 30 Mitgliedstaaten und 1 weiteres Land. Dort gibt es zusammen 119 Vertretungen dieser Arten.',
    );
  });

  it('speaks of one country in the singular, whatever its status', () => {
    says(
      { country: ['KEN'] },
      { ...fits(1), hosts: 1, offices: 1 },
      'On 1 March 2017, 1 of 198 countries fits this choice (Kenya), a member state. It hosts 1 office.',
      'Am 1. März 2017 passt 1 von 198 Ländern zu dieser Auswahl (Kenia); es ist Mitgliedstaat. Dort gibt es 1 Vertretung.',
    );
    says(
      { country: ['RUS'] },
      { ...fits(0, 1), hosts: 1, offices: 1 },
      'On 1 March 2017, 1 of 198 countries fits this choice (Russian Federation), an observer. It hosts 1 office.',
      'Am 1. März 2017 passt 1 von 198 Ländern zu dieser Auswahl (Russland); es ist Beobachter. Dort gibt es 1 Vertretung.',
    );
    expect(counting('en', { country: ['PRK'] }, { ...fits(0, 0, 1), hosts: 0, offices: 0 })).toMatch(
      /\), neither member nor observer\. No office there is known on that date\.$/,
    );
    expect(counting('de', { country: ['PRK'] }, { ...fits(0, 0, 1), hosts: 0, offices: 0 })).toMatch(
      /\); es ist weder Mitglied noch Beobachter\. Dort ist für diesen Tag keine Vertretung bekannt\.$/,
    );
    expect(counting('en', { country: ['CAN'], date: '1970-01-01' }, fits(0, 0, 0, 1))).toContain(
      '(Canada), a former member.',
    );
    expect(counting('de', { country: ['CAN'], date: '1970-01-01' }, fits(0, 0, 0, 1))).toContain(
      '(Kanada); es ist ehemaliges Mitglied.',
    );
  });

  it('says so where all have the same status', () => {
    says(
      { country: ['RUS', 'CUB'] },
      { ...fits(0, 2), hosts: 1, offices: 1 },
      'On 1 March 2017, 2 of 198 countries fit this choice (Russian Federation or Cuba), all observers. 1 of them hosts 1 office.',
      'Am 1. März 2017 passen 2 von 198 Ländern zu dieser Auswahl (Russland oder Kuba); alle sind Beobachter. In 1 davon gibt es 1 Vertretung.',
    );
    says(
      { country: ['KEN', 'UGA'] },
      { ...fits(2), hosts: 2, offices: 8 },
      'On 1 March 2017, 2 of 198 countries fit this choice (Kenya or Uganda), all member states. Together they host 8 offices.',
      'Am 1. März 2017 passen 2 von 198 Ländern zu dieser Auswahl (Kenia oder Uganda); alle sind Mitgliedstaaten. Dort gibt es zusammen 8 Vertretungen.',
    );
  });

  it('counts the rest of a long list instead of naming it', () => {
    const country = ['KEN', 'UGA', 'RWA', 'BDI', 'RUS'] as const;
    expect(summaryOf('en', { country })).toContain('(Kenya, Uganda, Rwanda or 2 more)');
    expect(summaryOf('de', { country })).toContain('(Kenia, Uganda, Ruanda oder 2 weitere)');
    expect(summaryOf('en', { country: country.slice(0, 4) })).toContain('(Kenya, Uganda, Rwanda or Burundi)');
  });

  it('says that nobody fits', () => {
    says(
      { region: ['dakar'], country: ['CHE'] },
      fits(0),
      'On 1 March 2017, none of the 198 countries fits this choice (region: West and Central Africa; Switzerland).',
      'Am 1. März 2017 passt keines der 198 Länder zu dieser Auswahl (Region: West- und Zentralafrika; Schweiz).',
    );
  });

  it('tells offices whose opening is not dated from those that are known, and never counts both as one', () => {
    says(
      { country: ['AUT', 'DEU', 'CHL'], date: '1990-01-01' },
      { ...fits(3), hosts: 2, offices: 2, undated: 3 },
      'On 1 January 1990, 3 of 198 countries fit this choice (Austria, Germany or Chile), all member states. 2 of them host 2 offices; the opening of 3 more is not dated.',
      'Am 1. Januar 1990 passen 3 von 198 Ländern zu dieser Auswahl (Österreich, Deutschland oder Chile); alle sind Mitgliedstaaten. In 2 davon gibt es 2 Vertretungen; von 3 weiteren ist die Eröffnung nicht datiert.',
    );
    const none = { ...fits(1), hosts: 0, offices: 0, undated: 1 };
    expect(counting('en', { country: ['FJI'] }, none)).toMatch(
      /No office there is known on that date; the opening of 1 office is not dated\.$/,
    );
    expect(counting('de', { country: ['FJI'] }, none)).toMatch(
      /Dort ist für diesen Tag keine Vertretung bekannt; von 1 Vertretung ist die Eröffnung nicht datiert\.$/,
    );
    const nobody = { ...fits(0), hosts: 0, offices: 0, undated: 2 };
    expect(counting('en', { office: ['capacity-centre'] }, nobody)).toMatch(
      /none of the 198 countries fits this choice \([^)]+\); the opening of 2 offices of this kind, there or elsewhere, is not dated\.$/,
    );
    expect(counting('de', { office: ['capacity-centre'] }, nobody)).toMatch(
      /passt keines der 198 Länder zu dieser Auswahl \([^)]+\); von 2 Vertretungen dieser Art, dort oder anderswo, ist die Eröffnung nicht datiert\.$/,
    );
  });
});
