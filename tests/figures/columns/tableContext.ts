import type { Lang } from '../../../src/world/tables';
import { worldOnDay } from '../../../src/figures/match';
import type { TableContext } from '../../../src/figures/columns/tableContext';
import { LANGUAGES } from '../../words/sentences';
import { realWorld } from '../../world/realWorld';
import { NOTHING_CHOSEN, realDetail, realGazetteer, onDate } from '../../realData';

/** What the columns are made from, as the page has it on a day. */
export function contextOn(date: string = NOTHING_CHOSEN.date, lang: Lang = 'en'): TableContext {
  const { formats, ...language } = LANGUAGES[lang];
  const world = realWorld();
  return { world, detail: realDetail(), day: worldOnDay(world, onDate(date)), language, formats };
}

/** The rows of a table are made from the same. */
export const readingOf = ({ world, detail, language, formats }: TableContext) => ({
  world,
  detail,
  gazetteer: realGazetteer(),
  lang: language.lang,
  words: language.text,
  compare: formats.compare,
});
