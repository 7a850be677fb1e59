import type { Atlas } from '../atlas.svelte';
import { loadDetail } from '../model/detail';
import '../style/shades.css';
import { midYearsOf } from '../view/indicators';
import { shader } from '../view/shades';

/** Loads what puts countries into classes by an indicator, and the colours of the classes. */
export async function loadShades(atlas: Atlas): Promise<void> {
  const { indicators } = await atlas.withWords(loadDetail());
  atlas.shader ??= shader(atlas.world, midYearsOf(atlas.world, indicators));
}
