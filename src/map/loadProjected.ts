import type { MapState } from './mapState.svelte';

/**
 * Loads what region and globe are drawn with, and gives it to the map.
 * @throws if it cannot be loaded
 */
export async function loadProjected(map: MapState): Promise<void> {
  const [{ topology }, { projectedFrames }] = await Promise.all([
    import('virtual:atlas/topology'),
    import('./projectedFrames'),
  ]);
  map.projected = projectedFrames(topology, map.places.shapes);
}
