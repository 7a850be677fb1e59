import { NOTHING_CHOSEN } from '../../src/choice/chosen';
import type { Lang } from '../../src/model/tables';
import de from '../../src/text/de';
import en from '../../src/text/en';
import exploreDe from '../../src/text/explore/de';
import exploreEn from '../../src/text/explore/en';
import { formatsOf } from '../../src/text/format';
import { dayView } from '../../src/view/match';
import type { TableGround } from '../../src/view/tableGround';
import { realWorld } from '../model/realWorld';
import { realDetail, realGazetteer } from '../realData';

const LANGUAGES = {
  en: { lang: 'en', tag: 'en-GB', text: en, explore: exploreEn },
  de: { lang: 'de', tag: 'de', text: de, explore: exploreDe },
} as const;

/** What the columns are made from, as the page has it on a day. */
export function groundOn(date: string = NOTHING_CHOSEN.date, lang: Lang = 'en'): TableGround {
  const language = LANGUAGES[lang];
  const world = realWorld();
  const formats = formatsOf(language.tag, language.text.notation);
  return { world, detail: realDetail(), day: dayView(world, date), language, formats };
}

/** The rows of a table are made from the same. */
export const readingOf = ({ world, detail, language, formats }: TableGround) => ({
  world,
  detail,
  gazetteer: realGazetteer(),
  lang: language.lang,
  words: language.text,
  compare: formats.compare,
});
