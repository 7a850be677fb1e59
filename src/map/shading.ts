import type { Component } from 'svelte';
import type { Atlas } from '../atlas.svelte';
import { loadDetail } from '../model/detail';
import '../style/shades.css';
import { midYearsOf } from '../view/indicators';
import { shader } from '../view/shades';
import ShadeLegend from './ShadeLegend.svelte';

/** Loads what colours the map by an indicator, and gives the legend that says how. */
export async function loadShading(atlas: Atlas): Promise<{ default: Component<Record<string, never>> }> {
  const { indicators } = await atlas.withWords(loadDetail());
  atlas.shader ??= shader(atlas.world, midYearsOf(atlas.world, indicators));
  return { default: ShadeLegend };
}
