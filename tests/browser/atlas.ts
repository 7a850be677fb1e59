import { core } from 'virtual:atlas/core';
import { Atlas } from '../../src/atlas/atlas.svelte';
import { Choice } from '../../src/choice/choice.svelte';
import { parseQuery } from '../../src/choice/query';
import type { Day } from '../../src/world/days';
import { statusOn, type Status } from '../../src/world/membership';
import { LANGS, type Lang, type Names } from '../../src/world/tables';
import type { OfficeKindId } from '../../src/world/rows';
import { buildWorld, type World } from '../../src/world/world';
import { loadLanguage } from '../../src/words/language';

const world = buildWorld(core);
const TODAY = '2026-11-24';

/** How many countries have a status on a day. */
export const countOn = (day: string, status: Status) =>
  world.countries.filter(({ spells }) => statusOn(spells, day as Day) === status).length;

/** The world with a kind of office that is no row of the tables, and one office of it. */
export function worldWithHub(): World {
  const id = 'hub' as OfficeKindId;
  const names = (name: string) => Object.fromEntries(LANGS.map((lang) => [lang, name])) as Names;
  const [kind, office] = [core.kinds[0]!, core.offices[0]!];
  return buildWorld({
    ...core,
    kinds: [
      ...core.kinds,
      { ...kind, id, name: names('Hub'), plural: names('Hubs'), phrase: names('a hub'), symbol: 'cross' },
    ],
    offices: [...core.offices, { ...office, id: 'ken-mombasa', iso3: 'KEN', city: 'Mombasa', kind: id }],
  });
}

/** The atlas as the page has it after it was opened with this query, faults included, the words of later parts too. */
export async function atlasAt(search = '', of = world): Promise<Atlas<'explore' | 'present'>> {
  const { chosen, faults } = parseQuery(search, of, TODAY);
  const atlas = new Atlas(
    of,
    new Choice(chosen),
    await loadLanguage(chosen.lang, ['explore', 'present']),
    TODAY,
  );
  atlas.faults = faults;
  return atlas;
}

/** Puts other words into the atlas, as the page does when the language is switched. */
export async function speak(atlas: Atlas<'explore' | 'present'>, lang: Lang): Promise<void> {
  atlas.language = await loadLanguage(lang, ['explore', 'present']);
}
