import type { Component } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import { loadShades } from './loadShades';
import ShadeLegend from './ShadeLegend.svelte';

// With the colours, so that none is shown without its hatching.
export { default as ShadePatterns } from '../marks/ShadePatterns.svelte';

/** Loads what colours the map by an indicator, and gives the legend that says how. */
export async function loadShading(atlas: Atlas): Promise<{ default: Component<Record<string, never>> }> {
  await loadShades(atlas);
  return { default: ShadeLegend };
}
