import { describe, expect, it } from 'vitest';
import { counted } from '../../src/words/counted';
import type { Chosen } from '../../src/choice/chosen';
import type { SummaryFacts } from '../../src/figures/describe';
import { plainText } from '../../src/words/format';
import { summary } from '../../src/words/summary';
import type { ActivityId } from '../../src/world/rows';
import { LANGS, type Lang } from '../../src/world/tables';
import type { RegionKey } from '../../src/world/world';
import { choose } from '../figures/choices';
import { factsOf, LANGUAGES, saidOf } from './sentences';

/** No office of which it is not known whether it had opened, and all countries as independent as today. */
const DATED = { undated: 0, undatedHosts: 0, notYet: 0, weak: 0 };

/** Headline and line of a choice of which so much was counted: here the words are tested, the counts with `summaryFacts`. */
function counting(lang: Lang, values: Partial<Chosen>, counted: Partial<SummaryFacts>): [string, string] {
  const facts = { ...factsOf(choose({ ...values, lang })), ...DATED, countries: 198, ...counted };
  const { headline, line } = saidOf(lang, facts);
  return [plainText(headline), line];
}

/** How many fit, by their status. */
const fits = (member: number, observer = 0, other = 0, former = 0) => ({
  fitting: { member, observer, other, former, all: member + observer + other + former },
});
/** Documents behind documented work. */
const work = (change: Partial<NonNullable<SummaryFacts['work']>> = {}) => ({
  work: { among: null, first: 2000, last: 2025, undated: 47, ...change },
});

/** A sentence about the world. */
const WORLD = {
  ...{ members: 166, observers: 8, hosts: 80, hostCodes: 80, offices: 119, regionalOffices: [9, 9] as const },
  ...{ undated: 129, undatedHosts: 54 },
};

type Said = [headline: string, line: string];
const says = (values: Partial<Chosen>, counted: Partial<SummaryFacts>, en: Said, de: Said) => {
  expect(counting('en', values, counted)).toEqual(en);
  expect(counting('de', values, counted)).toEqual(de);
};

describe('headline and line of the whole world', () => {
  it('say on the default day what the organization is', () => {
    says(
      {},
      WORLD,
      [
        'IOM: 166 member states, offices known in 80 countries, opening undated in 54 more',
        'On 1 March 2017: 8 observers; 9 regional offices.',
      ],
      [
        'IOM: 166 Mitgliedstaaten, Vertretungen bekannt in 80 Ländern, in 54 weiteren undatiert',
        'Am 1. März 2017: 8 Beobachter; 9 Regionalbüros.',
      ],
    );
  });

  it('say before the founding that there was no such organization, and in its month from when on members count', () => {
    says(
      { date: '1951-06-01' },
      {},
      ['IOM had not been founded yet', 'On 1 June 1951; founded in December 1951.'],
      ['Die IOM war noch nicht gegründet', 'Am 1. Juni 1951; gegründet im Dezember 1951.'],
    );
    says(
      { date: '1951-12-10' },
      {},
      ['IOM: founded in December 1951, members counted from 31 December 1951', 'On 10 December 1951.'],
      ['IOM: gegründet im Dezember 1951, Mitglieder zählen ab 31. Dezember 1951', 'Am 10. Dezember 1951.'],
    );
    // In a year of which the day of a change is not known, each number that it can be.
    expect(counting('en', { date: '2024-06-01' }, { regionalOffices: [6, 9] })[1]).toContain(
      '; between 6 and 9 regional offices',
    );
    expect(counting('de', { date: '2011-06-01' }, { regionalOffices: [0, 8] })[1]).toContain(
      '; bis zu 8 Regionalbüros',
    );
    expect(counting('en', { date: '1951-12-31' }, { hostCodes: 0 })[0]).toMatch(
      /^IOM: \d+ member states, no office known$/,
    );
  });

  it('leave out what there is none of, and are right in number', () => {
    const none = {
      members: 15,
      observers: 0,
      hosts: 0,
      hostCodes: 0,
      offices: 0,
      regionalOffices: [0, 0] as const,
    };
    says(
      { date: '1952-03-01' },
      none,
      ['IOM: 15 member states, no office known', 'On 1 March 1952.'],
      ['IOM: 15 Mitgliedstaaten, keine Vertretung bekannt', 'Am 1. März 1952.'],
    );
    says(
      { date: '1952-03-01' },
      { ...none, members: 1, observers: 1, hostCodes: 1, hosts: 1, regionalOffices: [1, 1], undatedHosts: 1 },
      [
        'IOM: 1 member state, offices known in 1 country, opening undated in 1 more',
        'On 1 March 1952: 1 observer; 1 regional office.',
      ],
      [
        'IOM: 1 Mitgliedstaat, Vertretungen bekannt in 1 Land, in 1 weiteren undatiert',
        'Am 1. März 1952: 1 Beobachter; 1 Regionalbüro.',
      ],
    );
    // Where a headline has no room for what is open, the line has it.
    says(
      {},
      { ...WORLD, hostCodes: 105, undatedHosts: 1 },
      [
        'IOM: 166 member states, offices known in 105 countries and areas',
        'On 1 March 2017: 8 observers; 9 regional offices; the opening of offices in 1 more country is not dated.',
      ],
      [
        'IOM: 166 Mitgliedstaaten, Vertretungen bekannt in 105 Ländern und Gebieten',
        'Am 1. März 2017: 8 Beobachter; 9 Regionalbüros; von Vertretungen in 1 weiteren Land ist die Eröffnung nicht datiert.',
      ],
    );
    expect(counting('en', {}, { ...WORLD, hostCodes: 81 })[0]).toContain('in 81 countries and areas');
    expect(counting('de', {}, { ...WORLD, hostCodes: 81 })[0]).toContain('in 81 Ländern und Gebieten');
  });

  it('say which documents count, where these are not all', () => {
    expect(counting('en', { documents: '2003..2004', evidence: 'all' }, WORLD)[1]).toMatch(
      /\. Documented work: only documents of 2003 to 2004, without undated ones; weaker evidence, too\.$/,
    );
  });
});

describe('headline and line of documented work', () => {
  it('name a work area, and date what is documented by its documents alone', () => {
    says(
      { area: ['forced'] },
      { ...fits(143, 3, 12), ...work(), hosts: 138, offices: 236 },
      [
        'Assistance in forced migration is documented in 158 of 198 countries',
        'On 1 March 2017: 143 member states, 3 observers and 12 others; 236 offices known in 138 of them. Documents of 2000 to 2025; 47 entries without a year.',
      ],
      [
        'Hilfe bei erzwungener Migration: belegt in 158 von 198 Ländern',
        'Am 1. März 2017: 143 Mitgliedstaaten, 3 Beobachter und 12 weitere; 236 Vertretungen bekannt in 138 davon. Belege von 2000 bis 2025; 47 Einträge ohne Jahr.',
      ],
    );
  });

  it('say in how many countries of a region it is', () => {
    const chosen = { activity: ['counter-trafficking'], region: ['dakar'] } as const;
    const facts = { ...work({ among: 23, undated: 1 }), hosts: 17, offices: 31 };
    says(
      chosen,
      { ...fits(16, 0, 2), ...facts },
      [
        'Counter-trafficking is documented in 18 of the 23 countries in West and Central Africa',
        'On 1 March 2017: 16 member states and 2 others; 31 offices known in 17 of them. Documents of 2000 to 2025; 1 entry without a year.',
      ],
      [
        'Bekämpfung des Menschenhandels: belegt in 18 der 23 Länder in West- und Zentralafrika',
        'Am 1. März 2017: 16 Mitgliedstaaten und 2 weitere; 31 Vertretungen bekannt in 17 davon. Belege von 2000 bis 2025; 1 Eintrag ohne Jahr.',
      ],
    );
    expect(counting('en', chosen, { ...fits(21, 0, 2), ...facts })[0]).toBe(
      'Counter-trafficking is documented in all 23 countries in West and Central Africa',
    );
    expect(counting('de', chosen, { ...fits(21, 0, 2), ...facts })[0]).toBe(
      'Bekämpfung des Menschenhandels: belegt in allen 23 Ländern in West- und Zentralafrika',
    );
    const none = { ...fits(0), ...work({ among: 23, first: null, last: null, undated: 0 }) };
    says(
      chosen,
      none,
      [
        'Counter-trafficking is documented in none of the 23 countries in West and Central Africa',
        'On 1 March 2017.',
      ],
      [
        'Bekämpfung des Menschenhandels: belegt in keinem der 23 Länder in West- und Zentralafrika',
        'Am 1. März 2017.',
      ],
    );
  });

  it('quote a name in the plural, so that no verb has to agree with it', () => {
    expect(counting('en', { activity: ['remittances'] }, { ...fits(8), ...work() })[0]).toBe(
      '“Remittances” is documented in 8 of 198 countries',
    );
  });

  it('name countries before what is documented in them', () => {
    const facts = { ...fits(1), ...work({ among: 1 }), alone: 'Kenya' };
    expect(counting('en', { activity: ['elections'], country: ['KEN'] }, facts)[0]).toBe(
      'Kenya: elections support documented',
    );
    const few = { ...fits(1, 1), ...work({ among: 3 }), alone: null };
    const chosen = { activity: ['elections'], country: ['KEN', 'UGA', 'RWA'] } as const;
    says(
      chosen,
      { ...few, hosts: 0, offices: 0 },
      [
        'Kenya, Uganda and Rwanda: elections support documented in 2 of 3',
        'On 1 March 2017: 1 member state and 1 observer; no office known. Documents of 2000 to 2025; 47 entries without a year.',
      ],
      [
        'Kenia, Uganda und Ruanda: Wahlunterstützung belegt in 2 von 3',
        'Am 1. März 2017: 1 Mitgliedstaat und 1 Beobachter; keine Vertretung bekannt. Belege von 2000 bis 2025; 47 Einträge ohne Jahr.',
      ],
    );
    expect(counting('en', chosen, { ...few, ...fits(0) })[0]).toBe(
      'Kenya, Uganda and Rwanda: no document found of elections support',
    );
  });

  it('say "or" for any of the values and "and" for all; count them where their names are too long, and name them below', () => {
    const activity = ['resettlement', 'repatriation'] as const;
    const facts = { ...fits(9), ...work() };
    expect(counting('en', { activity }, facts)[0]).toBe(
      '“Resettlement” or “Repatriation” is documented in 9 of 198 countries',
    );
    expect(counting('en', { activity, match: 'all' }, facts)[0]).toBe(
      '“Resettlement” and “Repatriation” are documented in 9 of 198 countries',
    );
    const area = ['forced', 'development', 'regulating'] as const;
    const [english, below] = counting('en', { area }, facts);
    expect(english).toBe('Any of 3 work areas is documented in 9 of 198 countries');
    expect(below).toMatch(
      / Chosen: documented work in “Assistance in forced migration”, “Migration and development” or “Regulating migration”\.$/,
    );
    expect(counting('de', { area }, facts)[0]).toBe(
      'Einer von 3 Arbeitsbereichen: belegt in 9 von 198 Ländern',
    );
    expect(counting('de', { area: area.slice(0, 2), match: 'all' }, facts)[0]).toBe(
      'Beide Arbeitsbereiche: belegt in 9 von 198 Ländern',
    );
  });

  it('name a region with a long name and the work, or at least the region, where both are too long', () => {
    const facts = { ...fits(13), ...work({ among: 25 }) };
    const saying = (lang: 'en' | 'de', region: RegionKey, activity: ActivityId) =>
      counting(lang, { region: [region], activity: [activity] }, facts)[0];
    expect(saying('en', 'san-jose', 'counter-trafficking')).toBe(
      'Counter-trafficking: 13 of 25 in Central America, North America and the Caribbean',
    );
    expect(saying('en', 'vienna', 'return')).toBe(
      'The chosen work: 13 of 25 in South-Eastern Europe, Eastern Europe and Central Asia',
    );
    expect(saying('de', 'san-jose', 'counter-trafficking')).toBe(
      'Bekämpfung des Menschenhandels: 13 von 25 in Zentralamerika, Nordamerika und der Karibik',
    );
  });

  it('say of two work areas that it is either of them, where their names are too long', () => {
    const facts = { ...fits(9), ...work({ among: 23 }) };
    expect(counting('en', { region: ['dakar'], area: ['forced', 'development'] }, facts)[0]).toBe(
      'Either of two work areas is documented in 9 of the 23 countries in West and Central Africa',
    );
  });

  it('say which documents count, and how many countries rest on weaker ones alone', () => {
    const below = (chosen: Partial<Chosen>, facts: Partial<SummaryFacts>) =>
      (['en', 'de'] as const).map((lang) =>
        counting(lang, { area: ['forced'], ...chosen }, { ...fits(2), offices: 0, ...facts })[1]
          .split('. ')
          .at(-1)!,
      );
    expect(below({}, work({ first: 2017, last: 2017, undated: 0 }))).toEqual([
      'Documents of 2017.',
      'Belege von 2017.',
    ]);
    expect(below({ documents: '2003..' }, work({ undated: 0 }))).toEqual([
      'Only documents since 2003, without undated ones.',
      'Nur Belege ab 2003, ohne undatierte.',
    ]);
    expect(below({ evidence: 'all' }, { ...work({ undated: 1 }), weak: 28 })).toEqual([
      'Documents of 2000 to 2025; 1 entry without a year; 28 countries by weaker evidence alone.',
      'Belege von 2000 bis 2025; 1 Eintrag ohne Jahr; 28 Länder allein durch schwächere Belege.',
    ]);
    expect(below({ evidence: 'all' }, work({ undated: 0 }))).toEqual([
      'Documents of 2000 to 2025; weaker evidence, too.',
      'Belege von 2000 bis 2025; auch schwächere Belege.',
    ]);
  });
});

describe('headline and line of countries', () => {
  it('say of a region who its countries are, and where offices are known', () => {
    says(
      { region: ['dakar'] },
      { ...fits(22, 0, 1), hosts: 8, offices: 14, undated: 21 },
      [
        '23 countries in West and Central Africa: 22 member states and 1 other, offices known in 8',
        'On 1 March 2017: 14 offices known in 8 of them; the opening of 21 more is not dated.',
      ],
      [
        '23 Länder in West- und Zentralafrika: 22 Mitgliedstaaten und 1 weiteres',
        'Am 1. März 2017: 14 Vertretungen bekannt in 8 davon; von 21 weiteren ist die Eröffnung nicht datiert.',
      ],
    );
  });

  it('tell those that were not independent then from others', () => {
    says(
      { region: ['africa'], date: '1955-01-01' },
      { ...fits(0, 0, 54), hosts: 0, offices: 0, notYet: 49 },
      [
        '54 countries in Africa: neither members nor observers, no office known',
        'On 1 January 1955: 49 of them not independent then.',
      ],
      [
        '54 Länder in Afrika: weder Mitglieder noch Beobachter, keine Vertretung bekannt',
        'Am 1. Januar 1955: 49 davon damals nicht unabhängig.',
      ],
    );
    expect(counting('en', { status: ['other'] }, { ...fits(0, 0, 24), hosts: 2, offices: 2 })[0]).toBe(
      '24 countries without member or observer status: offices known in 2',
    );
  });

  it('name one country, or a few', () => {
    says(
      { country: ['KEN'] },
      { ...fits(1), hosts: 1, offices: 1 },
      ['Kenya: member state, 1 office known', 'On 1 March 2017.'],
      ['Kenia: Mitgliedstaat, 1 Vertretung bekannt', 'Am 1. März 2017.'],
    );
    says(
      { country: ['KEN'] },
      { ...fits(1), hosts: 0, offices: 0, undated: 3 },
      [
        'Kenya: member state, 3 offices with undated opening',
        'On 1 March 2017: no office known; the opening of 3 offices is not dated.',
      ],
      [
        'Kenia: Mitgliedstaat, 3 Vertretungen undatiert',
        'Am 1. März 2017: keine Vertretung bekannt; von 3 Vertretungen ist die Eröffnung nicht datiert.',
      ],
    );
    says(
      { country: ['KEN'], date: '1953-03-01' },
      { ...fits(0, 0, 1), hosts: 0, offices: 0, notYet: 1 },
      ['Kenya: not independent then, no office known', 'On 1 March 1953.'],
      ['Kenia: damals nicht unabhängig, keine Vertretung bekannt', 'Am 1. März 1953.'],
    );
    says(
      { country: ['RUS', 'CUB'] },
      { ...fits(0, 2), hosts: 1, offices: 1 },
      [
        'Russian Federation and Cuba: both observers, 1 office known',
        'On 1 March 2017: 1 office known in 1 of them.',
      ],
      [
        'Russland und Kuba: beide Beobachter, 1 Vertretung bekannt',
        'Am 1. März 2017: 1 Vertretung bekannt in 1 davon.',
      ],
    );
    says(
      { country: ['DEU', 'KEN'], region: ['africa', 'europe'] },
      { ...fits(2), hosts: 2, offices: 3 },
      [
        'Germany and Kenya: both member states, 3 offices known',
        'On 1 March 2017. Chosen: continent: Africa or Europe; Germany or Kenya.',
      ],
      [
        'Deutschland und Kenia: beide Mitgliedstaaten, 3 Vertretungen bekannt',
        'Am 1. März 2017. Gewählt: Kontinent: Afrika oder Europa; Deutschland oder Kenia.',
      ],
    );
    expect(counting('en', { country: ['CAN'], date: '1970-01-01' }, fits(0, 0, 0, 1))[0]).toMatch(
      /^Canada: former member, /,
    );
    const many = ['KEN', 'UGA', 'RWA', 'BDI', 'RUS', 'CAN', 'COD', 'CAF', 'TZA'] as const;
    const [headline, line] = counting('en', { country: many }, { ...fits(8, 1), hosts: 4, offices: 6 });
    expect(headline).toBe('9 chosen countries: 8 member states and 1 observer, offices known in 4');
    expect(line).toContain('Chosen: Kenya, Uganda, Rwanda or 6 more.');
  });

  it('name hosts by the kinds of office that are asked for', () => {
    says(
      { office: ['headquarters'] },
      { ...fits(1), hosts: 1, offices: 1, alone: 'Switzerland' },
      [
        '1 country known to host the headquarters: Switzerland, member state',
        'On 1 March 2017: 1 office of this kind known.',
      ],
      [
        '1 Land mit Hauptsitz, soweit bekannt: Switzerland, Mitgliedstaat',
        'Am 1. März 2017: 1 Vertretung dieser Art bekannt.',
      ],
    );
    expect(
      counting(
        'de',
        { office: ['country-office', 'sub-office'], match: 'all' },
        { ...fits(11), hosts: 11, offices: 39, undated: 125 },
      ),
    ).toEqual([
      '11 Länder mit Länderbüro und Zweigbüro, soweit bekannt: alle Mitgliedstaaten',
      'Am 1. März 2017: 39 Vertretungen dieser Arten bekannt; von 125 weiteren ist die Eröffnung nicht datiert, dort oder anderswo.',
    ]);
  });

  it('say that there is none, by what was asked for', () => {
    says(
      { status: ['former'] },
      { ...fits(0), hosts: 0, offices: 0 },
      ['No former member', 'On 1 March 2017.'],
      ['Kein ehemaliges Mitglied', 'Am 1. März 2017.'],
    );
    expect(
      counting('en', { status: ['member'], region: ['asia'], office: ['headquarters'] }, fits(0))[0],
    ).toBe('No member state in Asia known to host the headquarters');
    says(
      { region: ['dakar'], country: ['CHE'] },
      fits(0),
      [
        'No country has all that is chosen',
        'On 1 March 2017. Chosen: region: West and Central Africa; Switzerland.',
      ],
      [
        'Kein Land hat alles, was gewählt ist',
        'Am 1. März 2017. Gewählt: Region: West- und Zentralafrika; Schweiz.',
      ],
    );
    says(
      { region: ['panama'] },
      fits(0),
      ['Americas: no such region on that day', 'On 1 March 2017. Chosen: region: Americas.'],
      ['Amerika: keine solche Region an diesem Tag', 'Am 1. März 2017. Gewählt: Region: Amerika.'],
    );
  });
});

it('until the words that name what is chosen have come, the headline counts it and the line names it', () => {
  for (const lang of LANGS) {
    const facts = factsOf(choose({ region: ['dakar'], lang }));
    const { text, formats } = LANGUAGES[lang];
    const { headline, line } = summary(facts, formats, text);
    const { chosen, nouns } = text.summary;
    expect(plainText(headline)).toContain(
      ` ${counted(formats, facts.fitting.all).form(nouns.chosen)}${formats.colon}`,
    );
    const region = factsOf(choose({ region: ['dakar'], lang })).chosen.region[0] ?? '';
    expect(line).toContain(`${chosen}${formats.colon}${text.choice.facets.region.asks(region)}`);
  }
});
