import type { Atlas } from '../../atlas/atlas.svelte';
import { loadDetail } from '../../world/detail';
import 'virtual:atlas/shades.css';
import { midYearsOf } from '../../figures/indicators';
import { shader } from '../../figures/shades';
import { withFigure } from './figureHeadline';

/** Loads what puts countries into classes by an indicator and says so, and the colours of the classes. */
export async function loadShades(given: Atlas): Promise<void> {
  const [{ indicators }, atlas] = await Promise.all([loadDetail(), given.whenWorded()]);
  atlas.shader ??= shader(atlas.world, midYearsOf(atlas.world, indicators));
  atlas.retell = (summary) => {
    const { shades, fit, isFiltered, explore, language, formats } = atlas;
    if (!shades) return summary;
    return withFigure(summary, shades, { fitting: fit.all, isFiltered }, explore.context, language, formats);
  };
}
