import { count, countBoth, type CountrySet } from '../../world/countrySet';
import { isOfMidYear } from '../../figures/indicators';
import type { Shades } from '../../figures/shades';
import type { Words } from '../../words/counted';
import type { ExploreMessages } from '../../words/en/explore';
import { plainText, type Formats } from '../../words/format';
import { LONGEST } from '../../words/headline';
import type { Language } from '../../words/language';
import type { Summary } from '../../words/summary';
import { shadeWords } from './shadeWords';

/**
 * What the page says first where an indicator colours the map: in how many countries its figure lies in the greatest
 * class that there is. What would be said without it follows in the line below.
 * @param fitting the countries that fit the choice
 * @param isFiltered whether something is chosen
 * @param within the regions that they are of, as a place in a sentence, where nothing else is chosen; else ''
 * @returns the same summary where there is no figure, or of one country alone
 */
export function withFigure(
  summary: Summary,
  shades: Shades,
  { fitting, isFiltered, within }: { fitting: CountrySet; isFiltered: boolean; within: string },
  words: ExploreMessages['context'],
  language: Pick<Language, 'lang' | 'tag'>,
  { number }: Pick<Formats, 'number'>,
): Summary {
  const { indicator, year } = shades;
  const classes = shadeWords(shades, words, language).entries.slice(0, -1);
  const most = classes.findLast(({ countries }) => countBoth(countries, fitting) > 0);
  // Where nothing is documented, none was found; where there is no figure, nothing is known.
  const none = isOfMidYear(indicator) ? countBoth(shades.none, fitting) : 0;
  const all = count(fitting) - none;
  if (!most || all < 2) return summary;
  const part = countBoth(most.countries, fitting);
  const names = [indicator.name, indicator.short];
  const places = [...new Set([within && ` ${within}`, ''])];
  const [headline] = places
    .flatMap((where) => names.map((name) => ({ name, where })))
    .map(({ name, where }): Words => {
      const title =
        year === null ? name[language.lang] : words.legend.atMidYear(name[language.lang], String(year));
      return words.legend.finding(title, most.label, { number: number(part) }, number(all), {
        isChosen: isFiltered,
        where,
      });
    })
    .filter((said) => plainText(said).length <= LONGEST);
  if (!headline) return summary;
  const line = `${plainText(summary.headline)}. ${summary.line}`;
  return { headline: headline.map(unbroken), line, text: `${plainText(headline)}. ${line}` };
}

/** Keeps "mid-2015" in one line: a word joiner stands behind its hyphen. */
function unbroken(part: Words[number]): Words[number] {
  return typeof part === 'string' ? part.replace(/-(?=\d)/g, '-\u2060') : part;
}
