import type { IndicatorUnit } from '../world/rows';

/** Figures of indicators as a language writes them; each is in its unit. */
interface Figures {
  /** In full: 46,444,832, or 14.4%. */
  exact(unit: IndicatorUnit, value: number): string;
  /** As short as an axis or a legend needs it: 46.4M. */
  short(unit: IndicatorUnit, value: number): string;
  /** Three digits and the words for millions and billions, for sentences. */
  inWords(value: number): string;
  /** A part of a whole, 1 for all of it, in per cent: one decimal, and below one per cent two digits. */
  share(value: number): string;
}

/** Below this a share of one decimal would say too little. */
const SMALL_SHARE = 0.01;

/** What stands between every three digits, by tag, in a language for which browsers know another mark than we write. */
const GROUPS: Partial<Record<string, string>> = { es: '\u00a0' };

const made = new Map<string, Figures>();

/** The figures of a language, by its BCP 47 tag. */
export function figuresOf(tag: string): Figures {
  const known = made.get(tag) ?? makeFigures(tag);
  made.set(tag, known);
  return known;
}

function makeFigures(tag: string): Figures {
  const group = GROUPS[tag];
  const whole = new Intl.NumberFormat(tag);
  const exact = {
    format: (value: number) =>
      whole
        .formatToParts(value)
        .map((part) => (part.type === 'group' && group ? group : part.value))
        .join(''),
  };
  const short = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 });
  const long = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const rate = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const smallPercent = new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 2 });
  const share = (value: number) => (Math.abs(value) < SMALL_SHARE ? smallPercent : percent).format(value);
  const written = (unit: IndicatorUnit, value: number, count: Pick<Intl.NumberFormat, 'format'>) => {
    if (unit === 'percent') return share(value / 100);
    return (unit === 'per-thousand' ? rate : count).format(value);
  };
  return {
    exact: (unit, value) => written(unit, value, exact),
    short: (unit, value) => written(unit, value, short),
    // Small numbers have no word of their own.
    inWords: (value) => (value < 1e6 ? exact : long).format(value),
    share,
  };
}
