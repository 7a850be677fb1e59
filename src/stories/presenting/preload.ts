import { load as loadCoarse } from 'virtual:atlas/coarse';
import { load as loadFine } from 'virtual:atlas/fine';
import { load as loadLabels } from 'virtual:atlas/labels';
import { load as loadRegionMaps } from 'virtual:atlas/regionMaps';
import { load as loadTopology } from 'virtual:atlas/topology';
import type { Chosen } from '../../choice/chosen';
import { loadDetail } from '../../world/detail';
import type { ToldStep } from '../steps';

/**
 * Loads all that steps need, so that a presentation goes on without a connection. What cannot be loaded is done
 * without, as anywhere on the page.
 * @param shown the choice in force, for a presentation without steps
 */
export async function preloadFor(steps: readonly ToldStep[], shown: Chosen): Promise<void> {
  const all = steps.length > 0 ? steps.map(({ chosen }) => chosen) : [shown];
  const isProjected = all.some(({ region, view }) => region.length === 1 || view === 'globe');
  const hasGlobe = all.some(({ view }) => view === 'globe');
  const hasShades = all.some(({ indicator }) => indicator !== null);
  const hasTable = all.some(({ view }) => view === 'table');
  await Promise.allSettled([
    loadFine(),
    import('../../map/marks/calmMarks'),
    loadLabels(),
    import('../../map/Tooltip.svelte'),
    ...(steps.some(({ picture }) => picture === 'areas' || picture === 'regions') ? [loadRegionMaps()] : []),
    ...(isProjected ? [loadTopology(), import('../../map/projection/projectedFrames')] : []),
    ...(hasGlobe ? [loadCoarse()] : []),
    ...(hasShades ? [import('../../map/legend/shading'), loadDetail()] : []),
    ...(hasTable ? [loadDetail()] : []),
  ]);
}
