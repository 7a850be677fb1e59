import type { Atlas } from '../../../atlas/atlas.svelte';
import type { Chosen } from '../../../choice/chosen';
import { WORK_FACETS } from '../../../choice/facets';
import type { StoryPicture } from '../../../world/story';
import type { Colours } from '../../picture/colours';
import { viewCharts, type ChartData } from './chartData';
import { indicatorChart } from './indicatorChart';
import { plainRows } from './partedRows';

type ChartKey = ChartData['key'];

/** Of a step of a story: what it shows in place of its map, and what the other steps choose. */
interface StepOfStory {
  picture?: StoryPicture | undefined;
  others?: readonly Chosen[] | undefined;
}

/**
 * The charts of a choice for a slide with its map, the most telling first: of an indicator, its countries; of offices, their
 * kinds; of work, where it is documented; of a region, what is documented in it; of the world, its regions, and how it came
 * about. What another step of a story tells of the same region is left to that.
 */
export function tellingCharts(
  atlas: Atlas<'explore' | 'present'>,
  colours: Colours,
  { picture = 'map', others = [] }: StepOfStory = {},
): ChartData[] {
  const chosen = atlas.choice.all;
  const topic = topicOf(chosen);
  const told = others.filter((other) => String(other.region) === String(chosen.region)).map(topicOf);
  const left = chosen.region.length > 0 && !topic ? told : [];
  const order = orderOf(chosen, topic, picture).filter((key) => !left.includes(key));
  // Beside a map there is no room to say what several colours mean.
  const charts = viewCharts(atlas, colours).map((chart) => plainRows(chart, colours.fit));
  return [...indicatorChart(atlas, colours), ...charts]
    .filter(({ key }) => order.includes(key))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** What a choice is about, if not a place or the members: the chart that tells of it. */
function topicOf(chosen: Chosen): ChartKey | null {
  if (chosen.indicator) return 'indicator';
  if (WORK_FACETS.some((facet) => chosen[facet].length > 0)) return 'activity';
  return chosen.office.length > 0 ? 'office' : null;
}

function orderOf(chosen: Chosen, topic: ChartKey | null, picture: StoryPicture): ChartKey[] {
  const isOfRegion = chosen.region.length > 0;
  // Regions and tasks are told by the picture alone.
  if (picture === 'regions' || picture === 'tasks') return [];
  switch (topic) {
    case 'indicator':
      return ['indicator'];
    case 'activity':
      return isOfRegion || picture === 'areas' ? ['activity', 'region'] : ['region', 'office', 'activity'];
    case 'office':
      return isOfRegion ? ['office'] : ['office', 'region'];
    default:
      return isOfRegion ? ['activity', 'office', 'region'] : ['region', 'time', 'office', 'activity'];
  }
}
