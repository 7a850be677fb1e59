import type { Chosen } from '../choice/chosen';
import type { IndicatorDefinition } from '../world/tables';
import type { World } from '../world/world';
import { choiceInWords } from '../words/facets';
import type { Formats } from '../words/format';
import type { Language } from '../words/language';
import { summaryFacts } from './describe';
import type { WorldOnDay, Fit } from './match';
import { nameOfPlace } from './placeName';
import type { Shades } from './shades';

/** Everything that a view is named from. */
interface Shown {
  world: World;
  day: WorldOnDay;
  fit: Fit;
  language: Language<'explore'>;
  formats: Formats;
  /** How the indicator colours the map, where that is known. */
  shades?: Pick<Shades, 'indicator' | 'year'> | null;
}

/**
 * A name for what is shown: what colours the map, the choice in words, what is compared, whose profile is open, and the
 * date.
 * @example "documented work in “Regulating migration”; map of 1 March 2017"
 * @example "migrants, mid-2015; region: West and Central Africa; comparison: Ghana and Togo, 1 March 2017"
 */
export function nameOfView({ world, day, fit, language, formats, shades }: Shown, chosen: Chosen): string {
  const words = language.explore.saved;
  const nameOf = (place: Chosen['compare'][number]) => nameOfPlace(world, day.day, place, language);
  /** With the year that its figures are of, which is not that of the date. */
  const nameOfIndicator = ({ id, name }: IndicatorDefinition) => {
    const year = shades?.indicator.id === id ? shades.year : null;
    const own = name[language.lang];
    return year === null ? own : language.explore.context.legend.atMidYear(own, String(year));
  };
  const facts = summaryFacts(world, day, fit, { ...chosen, lang: language.lang });
  const parts = [
    ...world.indicators.filter(({ id }) => id === chosen.indicator).map(nameOfIndicator),
    ...choiceInWords(facts, formats, language.text.choice),
    ...(chosen.compare.length > 0 ? [words.compared(formats.and(chosen.compare.map(nameOf)))] : []),
    ...(chosen.profile ? [words.profile(nameOf(chosen.profile))] : []),
  ];
  const what = parts.length > 0 ? parts.join(formats.semicolon) : words.whole;
  const date = formats.date(chosen.date);
  // Work has no day: that of the map does not follow it as if it were its own.
  const of = facts.work === null ? formats.comma + date : formats.semicolon + words.mapOf(date);
  return `${what.charAt(0).toLocaleUpperCase(language.tag)}${what.slice(1)}${of}`;
}
