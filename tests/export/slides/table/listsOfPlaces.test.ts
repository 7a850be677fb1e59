import { expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.svelte';
import { Choice } from '../../../../src/choice/choice.svelte';
import type { Chosen } from '../../../../src/choice/chosen';
import { comparisonOf, differencesFirst } from '../../../../src/compare/comparison';
import { listsOfPlaces } from '../../../../src/export/slides/table/listsOfPlaces';
import { viewLists } from '../../../../src/export/slides/table/listData';
import { loadLanguage } from '../../../../src/words/language';
import { choose } from '../../../figures/choices';
import { realDetail } from '../../../realData';
import { realWorld } from '../../../world/realWorld';

const languages = {
  en: await loadLanguage('en', ['explore', 'present']),
  de: await loadLanguage('de', ['explore', 'present']),
};
const atlasOf = (values: Partial<Chosen>) => {
  const language = languages[values.lang === 'de' ? 'de' : 'en'];
  return new Atlas(realWorld(), new Choice(choose(values)), language, '2026-06-30');
};
const listsOf = (values: Partial<Chosen>) => listsOfPlaces(atlasOf(values), realDetail());

test.each(['en', 'de'] as const)('of a comparison, what differs most stands first, %s', (lang) => {
  const values = { compare: ['KEN', 'SOM'] as const, lang };
  const atlas = atlasOf({ ...values, compare: [...values.compare] });
  const { differing } = differencesFirst(
    comparisonOf(atlas.world, realDetail(), atlas.day, atlas.choice.compared).rows,
  );
  const [list, more] = listsOfPlaces(atlas, realDetail());
  expect(more).toBeUndefined();
  expect(list!.rows).toHaveLength(Math.min(14, differing.length));
  expect(list!.title).toContain(String(list!.rows.length));
  expect(list!.title).toMatch(lang === 'en' ? /^Kenya and Somalia: / : /^Kenia und Somalia: /);
  expect(list!.columns).toHaveLength(4);
  for (const cells of list!.rows) {
    expect(cells).toHaveLength(4);
    expect(cells[2]).not.toBe(cells[3]);
    for (const cell of cells) expect(cell).not.toMatch(/^$|undefined|\u00ad/);
  }
});

test('of a profile its offices stand there, as if it were chosen', () => {
  const [offices] = listsOf({ profile: 'KEN' });
  const [own] = viewLists(atlasOf({ country: ['KEN'] }), realDetail());
  expect(offices!.title).toBe(own!.title);
  expect(offices!.rows).toEqual(own!.rows);
  expect(listsOf({ profile: 'nairobi' }).map(({ key }) => key)).toEqual(['offices', 'countries']);
});

test('of other views, and of a place beside which nothing stands, there is none', () => {
  expect(listsOf({ region: ['nairobi'] })).toEqual([]);
  expect(listsOf({ compare: ['KEN'] })).toEqual([]);
});
