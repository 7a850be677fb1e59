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
  /** BCP 47, as in LANGUAGES. */
  tag: string;
  text: Messages;
}

/** What the program knows of a language beside its words. */
interface LanguageEntry {
  /** Its own name. */
  name: string;
  /** BCP 47, for `Intl` and the `lang` attribute. */
  tag: string;
  /** How it is written: from the left, or from the right. */
  dir: 'ltr' | 'rtl';
  page: () => Promise<{ default: Messages }>;
}

/** Where the words of later parts are, in each language. */
export type LaterFiles = Record<Lang, { [Words in WordSet]: () => Promise<{ default: LaterWords[Words] }> }>;

/**
 * The languages of the page. Each has files of its own, so that the page loads the one it is read in. The first visit
 * carries the names of these files in all languages, so those of later parts are in a file apart.
 */
export const LANGUAGES: Record<Lang, LanguageEntry> = {
  en: {
    name: 'English',
    // British English writes the day before the month, as the source page does.
    tag: 'en-GB',
    dir: 'ltr',
    page: () => import('./en/page'),
  },
  de: {
    name: 'Deutsch',
    tag: 'de',
    dir: 'ltr',
    page: () => import('./de/page'),
  },
  ar: {
    name: 'العربية',
    // Digits as the organization's own Arabic pages write them, whatever the browser takes for the usual ones.
    tag: 'ar-u-nu-latn',
    dir: 'rtl',
    page: () => import('./ar/page'),
  },
};

/**
 * Loads the words of a language.
 * @param asked the parts shown later whose words are asked for too
 */
export async function loadLanguage<Words extends WordSet = never>(
  lang: Lang,
  asked: readonly Words[] = [],
): Promise<Language<Words>> {
  const later: readonly WordSet[] = asked;
  const { page, tag } = LANGUAGES[lang];
  const load = async () => {
    const files = (await import('./laterFiles')).LATER_FILES[lang];
    return Promise.all([
      later.includes('explore') ? files.explore() : undefined,
      later.includes('present') ? files.present() : undefined,
    ]);
  };
  const [text, [explore, present]] = await Promise.all([page(), later.length > 0 ? load() : []]);
  const words: Language = {
    ...{ lang, tag, text: text.default },
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
