import type { CountrySet } from '../../world/countrySet';
import type { ExploreMessages } from '../../words/en/explore';
import { figuresOf } from '../../words/figures';
import type { Language } from '../../words/language';
import { isOfMidYear } from '../../figures/indicators';
import type { ShadeClass, Shades } from '../../figures/shades';

/** What the colours of an indicator mean, in the reader's language. */
interface ShadeWords {
  title: string;
  /** Unit and method, part by part. */
  method: string[];
  /** The classes from the least to the greatest, and last the countries without a figure. */
  entries: { key: string; label: string; countries: CountrySet }[];
}

/** Puts the classes of an indicator into words. */
export function shadeWords(
  shades: Shades,
  words: ExploreMessages['context'],
  { lang, tag }: Pick<Language, 'lang' | 'tag'>,
): ShadeWords {
  const { indicator, year, firstYear } = shades;
  const figures = figuresOf(tag);
  const isCounted = !isOfMidYear(indicator);
  const name = indicator.name[lang];
  const shown = year !== null || isCounted ? shades.classes : [];

  /** A class in words; whole numbers that are counted one by one are named from first to last. */
  function rangeOf({ from, to }: ShadeClass): string {
    const say = (value: number) => figures.short(indicator.unit, value);
    if (isCounted) {
      const [first, last] = [from ?? shades.least, to === null ? shades.greatest : to - 1];
      return first === last ? say(first) : words.legend.between(say(first), say(last));
    }
    if (from === null) return to === null ? say(shades.least) : words.legend.under(say(to));
    return to === null ? words.legend.from(say(from)) : words.legend.between(say(from), say(to));
  }

  return {
    title: year === null ? name : words.legend.atMidYear(name, String(year)),
    method:
      firstYear !== null && year === null
        ? [words.legend.begins(String(firstYear))]
        : [
            indicator.unitName[lang],
            words.legend.method(shades.method),
            ...(year === null ? [] : [words.legend.sameClasses]),
          ],
    entries: [
      ...shown.map((one) => ({ key: one.key, label: rangeOf(one), countries: one.countries })),
      {
        key: 'none',
        label: isCounted ? words.legend.noneFound : words.legend.noFigure,
        countries: shades.none,
      },
    ],
  };
}
