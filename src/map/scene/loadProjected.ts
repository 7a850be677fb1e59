import { load as loadTopology } from 'virtual:atlas/topology';
import type { MapState } from '../mapState.svelte';
import type { ProjectedFrames } from '../projection/projectedFrames';

/**
 * Loads what region and globe are drawn with, and gives it to the map.
 * @throws if it cannot be loaded
 */
export async function loadProjected(map: MapState): Promise<ProjectedFrames> {
  const [topology, { projectedFrames }] = await Promise.all([
    loadTopology(),
    import('../projection/projectedFrames'),
  ]);
  return (map.projected = projectedFrames(topology, map.places.shapes));
}
