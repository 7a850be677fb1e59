import { describe, expect, it } from 'vitest';
import { MORE_CITIES as CIUDADES } from '../../src/words/es/moreCities';
import es from '../../src/words/es/page';
import exploreEs from '../../src/words/es/explore';
import { plainText } from '../../src/words/format';
import { cell, rawRows } from '../world/rawRows';
import { LANGUAGES, summaryOf, summaryWith } from './sentences';

describe('Spanish', () => {
  const f = LANGUAGES.es.formats;
  const COUNTS = [0, 1, 2, 3, 11, 100];

  it('uses the terms of the organization and of the United Nations', () => {
    const terms = Object.fromEntries([
      ...rawRows('areas').map((row) => [row['id'], row['name_es']]),
      ...rawRows('themes').map((row) => [row['id'], row['name_es']]),
    ]) as Record<string, string>;
    expect(terms).toMatchObject({
      development: 'Migración y desarrollo',
      facilitating: 'Facilitación de la migración',
      regulating: 'Reglamentación de la migración',
      forced: 'Asistencia en la migración forzada',
      law: 'Promoción del derecho internacional sobre migración',
      policy: 'Fomento del debate sobre políticas migratorias',
      rights: 'Protección de los derechos de los migrantes',
    });
    const { area, theme, office } = es.choice.facets;
    expect([area.label, theme.label, office.label]).toEqual([
      'Ámbitos de trabajo',
      'Tareas transversales',
      'Oficinas',
    ]);
    expect(es.statusPlural('member')).toBe('Estados miembros');
  });

  it('has Spanish names for cities of the table only, and those of regional offices from the first view on', () => {
    const cities = new Set(rawRows('offices').map((row) => cell(row, 'city')));
    expect(Object.keys(CIUDADES).filter((city) => !cities.has(city))).toEqual([]);
    expect(['Vienna', 'Dakar', 'Geneva'].map(es.city)).toEqual(['Viena', 'Dakar', 'Ginebra']);
    const ofRegions = rawRows('regional-offices').map((row) => cell(row, 'city'));
    expect(ofRegions.filter((city) => city in CIUDADES)).toEqual([]);
  });

  it('writes "e" before the sound of "i" and "u" before that of "o"', () => {
    const and = (name: string) => f.and(['Kenya', name]).slice('Kenya '.length);
    const or = (name: string) => f.or(['Kenya', name]).slice('Kenya '.length);
    expect(['Iraq', 'Islas Cook', '«Integración»', 'Uganda', 'hielo', 'Yemen'].map(and)).toEqual([
      'e Iraq',
      'e Islas Cook',
      'e «Integración»',
      'y Uganda',
      'y hielo',
      'y Yemen',
    ]);
    expect(['Omán', 'Honduras', '«Orientación»', 'Hungría', 'Uganda'].map(or)).toEqual([
      'u Omán',
      'u Honduras',
      'u «Orientación»',
      'o Hungría',
      'o Uganda',
    ]);
    expect(f.and(['Irán', 'Omán', 'Italia'])).toBe('Irán, Omán e Italia');
    const { pair } = LANGUAGES.es.present.chartFile;
    expect([pair('Migración', 'Salud'), pair('Salud', 'Integración')]).toEqual([
      '«Migración» y «Salud»',
      '«Salud» e «Integración»',
    ]);
  });

  it('joins an article with "de" and "a" before a day, and has none before a month or a year', () => {
    const { between, absent, saved, profile, time } = exploreEs;
    const [day, month] = [f.date('1956-05-04'), f.date('1956-05')];
    expect([day, month]).toEqual(['4 de mayo de 1956', 'mayo de 1956']);
    expect([saved.mapOf(day), absent.goTo(day)]).toEqual([
      'mapa del 4 de mayo de 1956',
      'Ir al 4 de mayo de 1956',
    ]);
    expect(between(day, month)).toBe('entre el 4 de mayo de 1956 y mayo de 1956');
    expect([day, month, '1956'].map(profile.memberFrom)).toEqual([
      'Estado miembro desde el 4 de mayo de 1956',
      'Estado miembro desde mayo de 1956',
      'Estado miembro desde 1956',
    ]);
    expect([
      profile.memberFromTo(day, '1960'),
      profile.observerFromTo('1956', day),
      profile.memberFromTo(profile.someDay(month, '1957'), '1960'),
    ]).toEqual([
      'Estado miembro del 4 de mayo de 1956 a 1960',
      'Observador de 1956 al 4 de mayo de 1956',
      'Estado miembro desde un día entre mayo de 1956 y 1957 hasta 1960',
    ]);
    expect(time.refused(day, day)).toContain('va del 4 de mayo de 1956 al 4 de mayo de 1956');
  });

  it.each<[string, (n: number) => string, string[]]>([
    [
      'countries',
      (n) => es.filters.count(n, f),
      ['0 países', '1 país', '2 países', '3 países', '11 países', '100 países'],
    ],
    [
      'what is chosen',
      (n) => es.filters.chosenCount(n, f),
      ['0', '1', '2', '3', '11', '100'].map((n) => `${n} seleccionado${n === '1' ? '' : 's'}`),
    ],
    [
      'offices that are known',
      (n) => LANGUAGES.es.present.chartFile.officesOf(n, f),
      ['0', '1', '2', '3', '11', '100'].map((n) =>
        n === '1' ? '1 oficina conocida' : `${n} oficinas conocidas`,
      ),
    ],
    [
      'rows that fit',
      (n) => exploreEs.table.fitting(n, f),
      ['0', '1', '2', '3', '11', '100'].map((n) => `${n} se ajusta${n === '1' ? '' : 'n'} a la selección`),
    ],
    [
      'kinds of activity',
      (n) => exploreEs.table.documented(n, f),
      ['0', '1', '2', '3', '11', '100'].map((n) =>
        n === '1' ? '1 tipo de actividad documentado' : `${n} tipos de actividad documentados`,
      ),
    ],
    [
      'views that were in a collection',
      (n) => LANGUAGES.es.present.collection.known(n, f),
      ['0', '1', '2', '3', '11', '100'].map((n) => `${n} ya estaba${n === '1' ? '' : 'n'} en la colección.`),
    ],
    [
      'regional offices',
      (n) => exploreEs.time.regionalOffices(n, f),
      ['Ninguna oficina regional', 'Una oficina regional', 'Dos', 'Tres', 'Once', '100'].map((said) =>
        said.includes(' ') ? said : `${said} oficinas regionales`,
      ),
    ],
  ])('is right in number for none, one, two, three, eleven and a hundred: %s', (_, say, said) => {
    expect(COUNTS.map(say)).toEqual(said);
  });

  it('agrees in the sentence', () => {
    const of = (n: number) => ({
      ...{ fitting: { all: n, member: n, observer: 0, former: 0, other: 0 }, notYet: 0 },
      ...{ isFiltered: true, offices: n, hosts: n, undated: n, alone: null },
    });
    const lines = [1, 2, 11].map((n) => summaryWith('es', of(n)));
    expect(lines[0]).toContain('1 país: Estado miembro, 1 oficina conocida');
    expect(lines[1]).toContain('2 países: ambos Estados miembros, oficinas conocidas en ambos');
    expect(lines[2]).toContain('11 países: todos Estados miembros, oficinas conocidas en 11');
    expect(lines[0]).toContain('la apertura de 1 más no tiene fecha');
    const { alike, notYet } = es.summary;
    expect([alike('other', 1, false), alike('other', 3, false), alike('not-yet', 1, false)]).toEqual([
      'ni miembro ni observador',
      'ni miembros ni observadores',
      'no independiente entonces',
    ]);
    expect([notYet('1'), notYet('11')]).toEqual([
      '1 de ellos no independiente entonces',
      '11 de ellos no independientes entonces',
    ]);
  });

  it('asks for nothing that a name of work would have to agree with', () => {
    expect(summaryOf('es', { activity: ['remittances'] })).toMatch(
      /^Remesas: labor documentada en \d+ de \d+ países\. El /,
    );
    expect(summaryOf('es', { activity: ['counter-trafficking'], region: ['dakar'] })).toMatch(
      /^Lucha contra la trata: documentos en \d+ de los \d+ países de África Occidental y Central\. /,
    );
  });

  it('writes "de" between millions and people, and an article before each share', () => {
    const { shares, among } = exploreEs.context.people;
    const said = among({ number: '46,4\u00a0millones' }, { number: '3\u00a0%' }, { number: '4\u00a0%' });
    expect(plainText(said)).toContain('vivían 46,4\u00a0millones de personas, de las cuales el 3');
    expect(plainText(among({ number: '12\u00a0345' }, { number: '3' }, { number: '4' }))).toContain(
      'vivían 12\u00a0345 personas',
    );
    const one = shares('2015', [{ number: '3\u00a0%' }, ' de la población mundial'], ['en el único país']);
    expect(plainText(one)).toBe(
      'A mediados de 2015, el 3\u00a0% de la población mundial vivía en el único país',
    );
  });
});
