import type { IndicatorKey } from '../choice/chosen';

/** Figures about people as a language writes them. */
interface Figures {
  /** In full: 46,444,832, or a share in per cent. */
  exact(indicator: IndicatorKey, value: number): string;
  /** As short as an axis or a legend needs it: 46.4M. */
  short(indicator: IndicatorKey, value: number): string;
  /** Three digits and the words for millions and billions, for sentences. */
  inWords(value: number): string;
  /** A part of a whole, in per cent: one decimal, and below one per cent two digits. */
  share(value: number): string;
}

/** Below this a share of one decimal would say too little. */
const SMALL_SHARE = 0.01;

const made = new Map<string, Figures>();

/** The figures of a language, by its BCP 47 tag. */
export function figuresOf(tag: string): Figures {
  const known = made.get(tag) ?? makeFigures(tag);
  made.set(tag, known);
  return known;
}

function makeFigures(tag: string): Figures {
  const exact = new Intl.NumberFormat(tag);
  const short = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 });
  const long = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const smallPercent = new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 2 });
  const share = (value: number) => (Math.abs(value) < SMALL_SHARE ? smallPercent : percent).format(value);
  const isShare = (indicator: IndicatorKey) => indicator === 'migrant-share' || indicator === 'women';
  return {
    exact: (indicator, value) => (isShare(indicator) ? share(value) : exact.format(value)),
    short: (indicator, value) => (isShare(indicator) ? share(value) : short.format(value)),
    // Small numbers have no word of their own.
    inWords: (value) => (value < 1e6 ? exact : long).format(value),
    share,
  };
}
