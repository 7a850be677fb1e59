import type { Atlas } from '../../atlas/atlas.svelte';
import { loadDetail } from '../../world/detail';
import 'virtual:atlas/shades.css';
import { midYearsOf } from '../../figures/indicators';
import { shader } from '../../figures/shades';

/** Loads what puts countries into classes by an indicator, and the colours of the classes. */
export async function loadShades(atlas: Atlas): Promise<void> {
  const { indicators } = await atlas.withWords(loadDetail());
  atlas.shader ??= shader(atlas.world, midYearsOf(atlas.world, indicators));
}
