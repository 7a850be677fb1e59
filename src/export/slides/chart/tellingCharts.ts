import type { Atlas } from '../../../atlas/atlas.svelte';
import { WORK_FACETS } from '../../../choice/facets';
import type { Colours } from '../../picture/colours';
import { viewCharts, type ChartData } from './chartData';
import { plainRows } from './partedRows';

/**
 * The charts of a choice for a slide with its map, the most telling first: of work, where it is documented; of a region, what
 * is documented in it; of the world, its regions, and how it came about.
 */
export function tellingCharts(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData[] {
  const chosen = atlas.choice.all;
  const isOfWork = WORK_FACETS.some((facet) => chosen[facet].length > 0);
  const order: ChartData['key'][] =
    !isOfWork && chosen.region.length > 0
      ? ['activity', 'office', 'time', 'region']
      : ['region', 'time', 'office', 'activity'];
  // Beside a map there is no room to say what several colours mean.
  return viewCharts(atlas, colours)
    .map((chart) => plainRows(chart, colours.fit))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
