import type { Atlas } from '../../atlas/atlas.svelte';
import type { Chosen } from '../../choice/chosen';
import type { Facet } from '../../choice/facets';
import { nameOfView } from '../../figures/viewName';
import { count, type CountrySet } from '../../world/countrySet';

/** Where more than these have the most, nothing stands out. */
const MOST_NAMED = 2;

/**
 * What a chart says first: what has the greatest of its values.
 * @param say puts it and its value into words
 * @param write writes the value
 * @returns the chart's name where nothing stands out
 */
export function findingOf(
  { formats, present }: Atlas<'explore' | 'present'>,
  { labels, values, name }: { labels: readonly string[]; values: readonly number[]; name: string },
  say: (names: string, value: string) => string,
  write: (value: number) => string,
): string {
  const most = Math.max(0, ...values);
  const names = labels.filter((_, i) => values[i] === most);
  if (most === 0 || names.length > MOST_NAMED) return name;
  const value = write(most);
  return say(formats.and(names), names.length > 1 ? present.chartFile.each(value) : value);
}

/**
 * What a chart of marks says first: of those that the reader chose what they have, where these are few; or else what has the
 * greatest of its values.
 * @param own puts the value of a chosen one into words
 */
export function findingOfMarks(
  atlas: Atlas<'explore' | 'present'>,
  chart: { labels: readonly string[]; values: readonly number[]; name: string; chosen: readonly boolean[] },
  own: (row: number) => string,
  say: (names: string, value: string) => string,
  write: (value: number) => string,
): string {
  const rows = [...chart.labels.keys()].filter((row) => chart.chosen[row] === true);
  if (rows.length === 0) return findingOf(atlas, chart, say, write);
  if (rows.length > MOST_NAMED) return chart.name;
  const { of } = atlas.present.chartFile;
  return rows.map((row) => of(chart.labels[row] ?? '', own(row))).join(atlas.formats.semicolon);
}

/** What the choice is called without some facets: those that a chart has its own marks of. */
export function viewWithout(atlas: Atlas<'explore' | 'present'>, facets: readonly Facet[]): string {
  const cleared = Object.fromEntries(facets.map((facet) => [facet, []])) as Partial<Chosen>;
  const chosen: Chosen = { ...atlas.choice.all, ...cleared, profile: null, compare: [], indicator: null };
  return nameOfView(atlas, chosen);
}

/** Of how many countries a chart is. */
export function countedIn({ formats, present, world }: Atlas<'explore' | 'present'>, of: CountrySet): string {
  const { about } = present.output.slides.charts;
  const [n, all] = [count(of), world.countries.length];
  return n === all ? about.whole(n, formats) : about.choice(n, formats);
}
