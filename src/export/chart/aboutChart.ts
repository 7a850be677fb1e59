import type { Atlas } from '../../atlas/atlas.svelte';
import type { DetailTables } from '../../world/tables';
import { sourcesOf } from '../aboutSources';
import { addressOf, creditWords, type AboutView } from '../viewContent';
import type { TakenChart } from './takenChart';

/**
 * The facts about a view, of its sources those that a chart of it rests on. Its address opens what the chart shows: an
 * indicator that colours the map is no part of a chart of something else.
 */
export function aboutChart(
  atlas: Atlas<'explore' | 'present'>,
  { credits }: DetailTables,
  { tables, indicator }: Pick<TakenChart, 'tables' | 'indicator'>,
  about: AboutView,
): AboutView {
  const behind = credits.filter(({ table }) => tables.some((name) => name === table));
  const address = addressOf(atlas, about.address, { indicator: indicator ?? null });
  return { ...about, address, sources: sourcesOf(behind, creditWords(atlas, atlas.explore.source.perValue)) };
}
