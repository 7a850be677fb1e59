import type { Chosen } from '../../src/choice/chosen';
import { LANGS, type Lang } from '../../src/world/tables';
import { loadLanguage, type Language } from '../../src/words/language';
import { formatsOf, type Formats } from '../../src/words/format';
import { summary, type Summary } from '../../src/words/summary';
import { summaryFacts, type SummaryFacts } from '../../src/figures/describe';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { choose } from '../figures/choices';

type Spoken = Language<'explore' | 'present'> & { formats: Formats };

const spoken = LANGS.map(async (lang): Promise<[Lang, Spoken]> => {
  const language = await loadLanguage(lang, ['explore', 'present']);
  return [lang, { ...language, formats: formatsOf(language.tag, language.text.notation) }];
});
/** The languages of the page, ready to be asked. */
export const LANGUAGES = Object.fromEntries(await Promise.all(spoken)) as Record<Lang, Spoken>;

const world = realWorld();

export function factsOf(chosen: Chosen): SummaryFacts {
  const view = worldOnDay(world, chosen);
  return summaryFacts(world, view, fitOf(world, view, chosen), chosen);
}

/** Headline and line for facts. */
export function saidOf(lang: Lang, facts: SummaryFacts): Summary {
  const { text, explore, formats } = LANGUAGES[lang];
  return summary(facts, formats, text, explore.wordings);
}

/** Headline and line of a choice, the rest of it as the page opens. */
export function summaryOf(lang: Lang, values: Partial<Chosen>): string {
  return saidOf(lang, factsOf(choose({ ...values, lang }))).text;
}

/** Headline and line for made-up facts: those of the default view, with some replaced. */
export function summaryWith(lang: Lang, facts: Partial<SummaryFacts>): string {
  return saidOf(lang, { ...factsOf(choose({ lang })), ...facts }).text;
}
