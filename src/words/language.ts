import type { Lang } from '../world/tables';
import type { Messages } from './en/page';
import type { ExploreMessages } from './en/explore';
import type { PresentMessages } from './en/present';

/** The words of parts that are loaded when they are first shown: those to explore, and those to take along and present. */
interface LaterWords {
  explore: ExploreMessages;
  present: PresentMessages;
}
export type WordSet = keyof LaterWords;

/** The words of one language, ready for use: those of the first view, and those of the parts that it is known to have. */
export type Language<Words extends WordSet = never> = FirstWords &
  Partial<LaterWords> &
  Pick<LaterWords, Words>;

interface FirstWords {
  lang: Lang;
  /** BCP 47, for `Intl` and the `lang` attribute. */
  tag: string;
  text: Messages;
}

/** Each language is a file of its own, so that the page loads the one it is read in. */
const FILES: Record<Lang, () => Promise<{ default: Messages }>> = {
  en: () => import('./en/page'),
  de: () => import('./de/page'),
};

const LATER_FILES: { [Words in WordSet]: Record<Lang, () => Promise<{ default: LaterWords[Words] }>> } = {
  explore: { en: () => import('./en/explore'), de: () => import('./de/explore') },
  present: { en: () => import('./en/present'), de: () => import('./de/present') },
};

/** British English writes the day before the month, as the source page does. */
const TAGS: Record<Lang, string> = { en: 'en-GB', de: 'de' };

/**
 * Loads the words of a language.
 * @param asked the parts shown later whose words are asked for too
 */
export async function loadLanguage<Words extends WordSet = never>(
  lang: Lang,
  asked: readonly Words[] = [],
): Promise<Language<Words>> {
  const later: readonly WordSet[] = asked;
  const [text, explore, present] = await Promise.all([
    FILES[lang](),
    later.includes('explore') ? LATER_FILES.explore[lang]() : undefined,
    later.includes('present') ? LATER_FILES.present[lang]() : undefined,
  ]);
  const words: Language = {
    ...{ lang, tag: TAGS[lang], text: text.default },
    ...(explore && { explore: explore.default }),
    ...(present && { present: present.default }),
  };
  // What was asked for was waited for above.
  return words as Language<Words>;
}

/** Which words of parts shown later a language comes with. */
export function wordSetsOf(language: Language): WordSet[] {
  return (['explore', 'present'] as const).filter((part) => language[part] !== undefined);
}
