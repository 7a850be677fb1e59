import type { Atlas } from '../atlas/atlas.svelte';
import type { MapState } from './mapState.svelte';

/** The map that an atlas is shown on just now, for what takes its picture. */
const shown = new WeakMap<Atlas, MapState>();

/** Says which map shows the atlas, for as long as it does. */
export function keepShown(atlas: Atlas, map: MapState): () => void {
  shown.set(atlas, map);
  return () => {
    if (shown.get(atlas) === map) shown.delete(atlas);
  };
}

/** The map that shows the atlas, or undefined while a table does. */
export function shownMap(atlas: Atlas): MapState | undefined {
  return shown.get(atlas);
}
