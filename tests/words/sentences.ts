import type { Chosen } from '../../src/choice/chosen';
import type { Lang } from '../../src/world/tables';
import de from '../../src/words/de/page';
import en, { type Messages } from '../../src/words/en/page';
import { formatsOf, plainText, type Formats, type SentencePart } from '../../src/words/format';
import { summary } from '../../src/words/summary';
import { summaryFacts, type SummaryFacts } from '../../src/figures/describe';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { choose } from '../figures/choices';

export const LANGUAGES: Record<Lang, { text: Messages; formats: Formats }> = {
  en: { text: en, formats: formatsOf('en-GB', en.notation) },
  de: { text: de, formats: formatsOf('de', de.notation) },
};

const world = realWorld();

export function factsOf(chosen: Chosen): SummaryFacts {
  const view = worldOnDay(world, chosen.date);
  return summaryFacts(world, view, fitOf(world, view, chosen), chosen);
}

export function partsOf(lang: Lang, facts: SummaryFacts): readonly SentencePart[] {
  const { text, formats } = LANGUAGES[lang];
  return summary(facts, formats, text);
}

/** The summary sentence of a choice, the rest of it as the page opens. */
export function summaryOf(lang: Lang, values: Partial<Chosen>): string {
  return plainText(partsOf(lang, factsOf(choose({ ...values, lang }))));
}

/** The summary sentence for made-up facts: those of the default view, with some replaced. */
export function summaryWith(lang: Lang, facts: Partial<SummaryFacts>): string {
  return plainText(partsOf(lang, { ...factsOf(choose({ lang })), ...facts }));
}
