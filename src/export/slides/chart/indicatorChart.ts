import type { Atlas } from '../../../atlas/atlas.svelte';
import { has } from '../../../world/countrySet';
import type { Colours } from '../../picture/colours';
import { countedIn } from '../../chart/chartSaying';
import type { ChartData } from './chartData';

/** The countries of the choice by the indicator that colours the map, each in the colour of its class; none where none does. */
export function indicatorChart(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData[] {
  const { shades, fit, world, explore, language } = atlas;
  if (!shades) return [];
  const { indicator, year, values, classOf } = shades;
  const name = indicator.name[language.lang];
  const rows = world.countries.flatMap((country) => {
    const value = values[country.index] ?? null;
    return has(fit.all, country.index) && value !== null && value > 0 ? [{ country, value }] : [];
  });
  return [
    {
      key: 'indicator',
      kind: 'bar',
      title: year === null ? name : explore.context.legend.atMidYear(name, String(year)),
      about: countedIn(atlas, fit.all),
      labels: rows.map(({ country }) => atlas.nameOf(country)),
      series: [{ name, values: rows.map(({ value }) => value) }],
      colours: rows.map(({ country }) => shadeOf(classOf.get(country.iso3), colours)),
      ...(rows.some(({ value }) => !Number.isInteger(value)) && { format: '0.0' }),
    },
  ];
}

function shadeOf(key: string | undefined, colours: Colours): string {
  return colours[`shade-${key ?? 'none'}` as 'shade-none'];
}
