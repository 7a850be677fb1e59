import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.svelte';
import { Choice } from '../../../../src/choice/choice.svelte';
import type { Chosen } from '../../../../src/choice/chosen';
import { viewLists, type ListData } from '../../../../src/export/slides/table/listData';
import { loadLanguage } from '../../../../src/words/language';
import { choose, traitsOn } from '../../../figures/choices';
import { fitting, officesOf } from '../../../figures/plainReading';
import { realDetail } from '../../../realData';
import { realWorld } from '../../../world/realWorld';

const languages = {
  en: await loadLanguage('en', ['explore', 'present']),
  de: await loadLanguage('de', ['explore', 'present']),
};

function listsOf(values: Partial<Chosen>) {
  const language = languages[values.lang === 'de' ? 'de' : 'en'];
  const atlas = new Atlas(realWorld(), new Choice(choose(values)), language, '2026-06-30');
  return viewLists(atlas, realDetail());
}
const codes = (values: Partial<Chosen>) => {
  const chosen = choose(values);
  return fitting(chosen, traitsOn(chosen));
};

describe('lists in decks are of the choice', () => {
  test.each<[string, Partial<Chosen>]>([
    ['a region', { region: ['cairo'] }],
    ['an area in a region', { area: ['forced'], region: ['dakar'] }],
    ['another day', { country: ['KEN', 'ETH', 'EGY'], date: '1999-12-31' }],
    ['countries', { country: ['KEN', 'ETH'] }],
  ])('%s', (_, values) => {
    const [offices, countries] = listsOf(values);
    const fit = codes(values);
    const own = fit.map((code) => officesOf(code, choose(values).date));
    const all = own.flatMap(({ known, undated }) => [...known, ...undated]);
    expect(offices!.rows).toHaveLength(all.length);
    expect(countries!.rows).toHaveLength(fit.length);
    for (const { columns, rows } of [offices!, countries!])
      for (const cells of rows) {
        expect(cells).toHaveLength(columns.length);
        for (const cell of cells) expect(cell).not.toMatch(/^$|undefined|loading/);
      }
  });

  test('one row says no more than the map', () => {
    expect(listsOf({ country: ['KEN'] }).map(({ key }) => key)).toEqual(['offices']);
    expect(listsOf({ country: ['KEN'], status: ['observer'] })).toEqual([]);
  });
});

test('a list rests on the tables that its columns rest on', () => {
  const [offices, countries] = listsOf({ region: ['cairo'] });
  expect(offices!.tables).toContain('offices');
  expect(offices!.tables).not.toContain('work');
  for (const table of ['members', 'offices', 'work']) expect(countries!.tables).toContain(table);
});

test('an office says when it was there as the page does, and whether that is not dated', () => {
  const [en, de] = [listsOf({ region: ['cairo'] }), listsOf({ region: ['cairo'], lang: 'de' })];
  const years = (lists: typeof en) => lists[0]!.rows.map((cells) => cells.at(-1)!);
  expect(years(en).some((text) => /^Since \d{4}$/.test(text))).toBe(true);
  expect(years(de).some((text) => /^Seit \d{4}$/.test(text))).toBe(true);
  expect(years(en).filter((text) => /opening not dated/i.test(text)).length).toBe(
    years(de).filter((text) => /Eröffnung nicht datiert/i.test(text)).length,
  );
});

test('heads say what is in the columns, without the soft hyphens of the page', () => {
  for (const lang of ['en', 'de'] as const)
    for (const { columns, title } of listsOf({ region: ['dakar'], lang })) {
      expect(columns.map(({ name }) => name).join()).not.toContain('\u00ad');
      expect(title).toMatch(/^\d+ /);
    }
});

test('the headline of offices counts every row, those that are not dated apart', () => {
  for (const lang of ['en', 'de'] as const)
    for (const region of ['nairobi', 'cairo'] as const) {
      const [{ title, rows }] = listsOf({ region: [region], lang }) as [ListData];
      const form =
        lang === 'en'
          ? /^(\d+) offices? known in (\d+) countr(?:y|ies), (\d+) undated$/
          : /^(\d+) Vertretung(?:en)? in (\d+) L(?:and|ändern) bekannt, (\d+) undatiert$/;
      const [, known, , undated] = form.exec(title) ?? [];
      expect(Number(known) + Number(undated)).toBe(rows.length);
    }
});
