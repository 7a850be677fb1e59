import type { Atlas } from '../../atlas/atlas.svelte';
import { FACETS } from '../../choice/facets';
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
    const { shades, fit, facts, choice, isFiltered, explore, language, formats } = atlas;
    if (!shades) return summary;
    const { within, region, continent } = facts.chosen;
    const asked = FACETS.filter((facet) => choice.all[facet].length > 0);
    // Of regions of other days, nothing fits.
    const isPlace =
      asked.every((facet) => facet === 'region') && within.length === region.length + continent.length;
    const chosen = { fitting: fit.all, isFiltered, within: isPlace ? formats.or(within) : '' };
    return withFigure(summary, shades, chosen, explore.context, language, formats);
  };
}
