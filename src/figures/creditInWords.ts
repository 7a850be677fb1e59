import type { ExploreMessages } from '../words/en/explore';
import type { Credit, Lang, Names } from '../world/tables';

/** What tells how sources and their terms are called. */
export interface CreditWords {
  lang: Lang;
  licences: ExploreMessages['source']['licences'];
  /** What to say of sources that stand in the rows. */
  perRow: string;
}

/** What a source of a table is called in the language of the page, where the tables have its title in that. */
export function creditInWords(
  { title, isPerRow }: Pick<Credit, 'title' | 'isPerRow'>,
  { lang, perRow }: Pick<CreditWords, 'lang' | 'perRow'>,
): string {
  return isPerRow ? perRow : title[lang];
}

/** Terms in the language of the page: names of licences are the same in each, what stands in place of one is not. */
export function licenceInWords(licence: string, { licences }: Pick<CreditWords, 'licences'>): string {
  return licence in licences ? licences[licence as keyof typeof licences] : licence;
}

/** The language of a title, where it may be another than that of the page: English, unless the tables have it in both. */
export function langOfTitle(title: Names, lang: Lang): 'en' | null {
  return title[lang] === title.en ? 'en' : null;
}
