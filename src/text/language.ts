import type { Lang } from '../model/tables';
import type { Messages } from './en';

/** The words of one language, ready for use. */
export interface Language {
  lang: Lang;
  /** BCP 47, for `Intl` and the `lang` attribute. */
  tag: string;
  text: Messages;
}

/** Each language is a file of its own, so that the page loads the one it is read in. */
const FILES: Record<Lang, () => Promise<{ default: Messages }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/** British English writes the day before the month, as the source page does. */
const TAGS: Record<Lang, string> = { en: 'en-GB', de: 'de' };

/** Loads the words of a language. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  return { lang, tag: TAGS[lang], text: (await FILES[lang]()).default };
}
