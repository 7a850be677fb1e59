import { describe, expect, it } from 'vitest';
import { MORE_CITIES as FRENCH_CITIES } from '../../src/words/fr/moreCities';
import { cell, rawRows } from '../world/rawRows';
import { LANGUAGES, summaryOf, summaryWith } from './sentences';

describe('French', () => {
  const { text, explore, formats: f } = LANGUAGES.fr;
  const NUMBERS = [0, 1, 2, 3, 11, 100, 1000] as const;
  const said = (say: (n: number) => string) => NUMBERS.map((n) => say(n).replaceAll('\u202f', ' '));

  it('uses the terms of the organization', () => {
    const terms = (table: string) =>
      Object.fromEntries(rawRows(table).map((row) => [row['id'], row['name_fr']])) as Record<string, string>;
    expect(terms('areas')).toMatchObject({
      development: 'Migration et développement',
      facilitating: 'Faciliter la migration',
      regulating: 'Réguler la migration',
      forced: 'Assistance en cas de migration forcée',
    });
    expect(terms('kinds')).toMatchObject({
      headquarters: 'Siège',
      'regional-office': 'Bureau régional',
      'country-office': 'Bureau de pays',
      'sub-office': 'Sous-bureau',
    });
    const { facets } = text.choice;
    expect([facets.area.label, facets.theme.label, facets.activity.label, facets.office.label]).toEqual([
      'Domaines d’action',
      'Tâches transversales',
      'Activités',
      'Bureaux',
    ]);
    expect((['member', 'observer', 'former'] as const).map(text.statusPlural)).toEqual([
      'États membres',
      'Observateurs',
      'Anciens membres',
    ]);
  });

  it('has French names for cities of the table only, and “au” before an article', () => {
    const cities = new Set(rawRows('offices').map((row) => cell(row, 'city')));
    expect(Object.keys(FRENCH_CITIES).filter((city) => !cities.has(city))).toEqual([]);
    expect(['Cairo', 'Geneva', 'Dakar'].map(text.city)).toEqual(['Le Caire', 'Genève', 'Dakar']);
    const hosted = ['Cairo', 'The Hague', 'Dakar'].map((city) => explore.profile.hosted(text.city(city)));
    expect(hosted).toEqual([
      'Bureau régional au Caire',
      'Bureau régional à La Haye',
      'Bureau régional à Dakar',
    ]);
  });

  it('is singular for none and one, and plural from two on', () => {
    expect(said((n) => text.charts.offices(n, f))).toEqual([
      ...['0 bureau', '1 bureau', '2 bureaux', '3 bureaux', '11 bureaux', '100 bureaux', '1 000 bureaux'],
    ]);
    expect(said((n) => text.charts.time.members(n, f)).slice(0, 3)).toEqual([
      ...['0 État membre', '1 État membre', '2 États membres'],
    ]);
    expect(said((n) => explore.table.fitting(n, f)).slice(0, 3)).toEqual([
      '0 correspond à la sélection',
      '1 correspond à la sélection',
      '2 correspondent à la sélection',
    ]);
    expect(said((n) => explore.table.documented(n, f)).slice(0, 3)).toEqual([
      '0 type d’activité documenté',
      '1 type d’activité documenté',
      '2 types d’activité documentés',
    ]);
  });

  it('contracts articles and elides before vowels, in dates of any precision', () => {
    const { memberFromTo, memberFrom, someDay } = explore.profile;
    const [day, month, year] = [f.date('2004-05-01'), f.date('1998-08'), f.date('1994')];
    expect([memberFrom(day), memberFrom(month), memberFrom(year)]).toEqual([
      'État membre depuis le 1er mai 2004',
      'État membre depuis août 1998',
      'État membre depuis 1994',
    ]);
    expect([memberFromTo(year, day), memberFromTo(month, day), memberFromTo(day, month)]).toEqual([
      'État membre de 1994 au 1er mai 2004',
      'État membre d’août 1998 au 1er mai 2004',
      'État membre du 1er mai 2004 à août 1998',
    ]);
    expect(memberFromTo(someDay(year, day), day)).toBe(
      'État membre d’un jour entre 1994 et le 1er mai 2004 au 1er mai 2004',
    );
  });

  it('says who is what, and where offices are, with the spaces of its marks', () => {
    const dakar = summaryWith('fr', {});
    expect(dakar).toMatch(/^OIM\u00a0: \d+ États membres, bureaux connus dans \d+ pays/);
    expect(dakar).toMatch(/ Au 1er mars 2017\u00a0: 8 observateurs\u202f; 9 bureaux régionaux\.$/);
    expect(summaryOf('fr', { date: '1951-06-01' })).toBe(
      'L’OIM n’existait pas encore. Au 1er juin 1951\u202f; fondation en décembre 1951.',
    );
    expect(summaryOf('fr', { status: ['former'], date: '2017-03-01', region: ['dakar'] })).toMatch(
      /^Aucun ancien membre en Afrique de l’Ouest et du Centre\. /,
    );
    expect(summaryOf('fr', { activity: ['remittances'] })).toMatch(
      /^Envois de fonds\u00a0: documents pour \d+ pays sur 198\. /,
    );
    expect(summaryOf('fr', { country: ['KEN', 'UGA'] })).toMatch(
      /^Kenya et Ouganda\u00a0: tous deux États membres, \d+ bureaux connus\. /,
    );
  });
});
