import type { Atlas } from '../../atlas/atlas.svelte';
import type { DetailTables } from '../../world/tables';
import { sourcesOf } from '../aboutSources';
import { creditWords, type AboutView } from '../viewContent';
import type { TakenChart } from './takenChart';

/** The facts about a view, of its sources those that a chart of it rests on. */
export function aboutChart(
  atlas: Atlas<'explore' | 'present'>,
  { credits }: DetailTables,
  { tables }: Pick<TakenChart, 'tables'>,
  about: AboutView,
): AboutView {
  const behind = credits.filter(({ table }) => tables.some((name) => name === table));
  return { ...about, sources: sourcesOf(behind, creditWords(atlas, atlas.explore.source.perValue)) };
}
