import type { IndicatorDefinition } from '../world/tables';
import type { ExploreMessages } from '../words/en/explore';
import { figuresOf } from '../words/figures';
import type { Language } from '../words/language';
import { isOfMidYear } from './indicators';

/**
 * One line about a country: what its figure is, and of which mid-year; or that there is none.
 * @example "Migrants: 10,220,418 (mid-2015)"
 */
export function indicatorLine(
  { lang, tag }: Pick<Language, 'lang' | 'tag'>,
  { line, noFigure, noneFound }: ExploreMessages['context']['figure'],
  indicator: IndicatorDefinition,
  value: number | null,
  year: number | null,
): string {
  const name = indicator.name[lang];
  const figure = () => figuresOf(tag).exact(indicator.unit, value ?? 0);
  if (!isOfMidYear(indicator)) return line(name, value ? figure() : noneFound, null);
  return value === null || year === null ? line(name, noFigure, null) : line(name, figure(), year);
}
