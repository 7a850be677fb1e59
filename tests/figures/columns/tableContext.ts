import type { Lang } from '../../../src/world/tables';
import de from '../../../src/words/de/page';
import en from '../../../src/words/en/page';
import exploreDe from '../../../src/words/de/explore';
import exploreEn from '../../../src/words/en/explore';
import { formatsOf } from '../../../src/words/format';
import { worldOnDay } from '../../../src/figures/match';
import type { TableContext } from '../../../src/figures/columns/tableContext';
import { realWorld } from '../../world/realWorld';
import { NOTHING_CHOSEN, realDetail, realGazetteer } from '../../realData';

const LANGUAGES = {
  en: { lang: 'en', tag: 'en-GB', text: en, explore: exploreEn },
  de: { lang: 'de', tag: 'de', text: de, explore: exploreDe },
} as const;

/** What the columns are made from, as the page has it on a day. */
export function groundOn(date: string = NOTHING_CHOSEN.date, lang: Lang = 'en'): TableContext {
  const language = LANGUAGES[lang];
  const world = realWorld();
  const formats = formatsOf(language.tag, language.text.notation);
  return { world, detail: realDetail(), day: worldOnDay(world, date), language, formats };
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
