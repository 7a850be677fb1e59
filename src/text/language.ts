import type { Lang } from '../model/tables';
import type { Messages } from './en';
import type { ExploreMessages } from './explore/en';

/** The words of one language, ready for use. */
export interface Language {
  lang: Lang;
  /** BCP 47, for `Intl` and the `lang` attribute. */
  tag: string;
  text: Messages;
  /** The words of parts that are loaded when they are first shown. */
  explore?: ExploreMessages;
}

/** Each language is a file of its own, so that the page loads the one it is read in. */
const FILES: Record<Lang, () => Promise<{ default: Messages }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

const EXPLORE_FILES: Record<Lang, () => Promise<{ default: ExploreMessages }>> = {
  en: () => import('./explore/en'),
  de: () => import('./explore/de'),
};

/** British English writes the day before the month, as the source page does. */
const TAGS: Record<Lang, string> = { en: 'en-GB', de: 'de' };

/**
 * Loads the words of a language.
 * @param more whether those of parts that are shown later are asked for too
 */
export async function loadLanguage(lang: Lang, more = false): Promise<Language> {
  const [text, explore] = await Promise.all([FILES[lang](), more ? EXPLORE_FILES[lang]() : undefined]);
  return { lang, tag: TAGS[lang], text: text.default, ...(explore && { explore: explore.default }) };
}
