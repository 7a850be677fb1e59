import type { DayStatus } from '../../world/membership';
import type { BorderStyle } from '../../world/shapes';

// How a country looks: the one table. The style sheets of the map (pipeline/site/lookStyles.ts), pictures, slides and
// legends are made from it. The first view has it as style sheet alone, so nothing that is loaded with it imports this.

/** The classes of an indicator from the least values to the greatest, and the countries without a value. */
export const SHADE_KEYS = ['1', '2', '3', '4', '5', 'none'] as const;
export type ShadeKey = (typeof SHADE_KEYS)[number];
/** Of these, the ones that stand out too little from the sea to be seen without an outline: see style/tokens.css. */
export const OUTLINED: readonly ShadeKey[] = ['1', '2', 'none'];
/** The outline's width, px. */
export const SHADE_LINE = 0.75;
/** The class that stands for all in a legend. */
export const MIDDLE = '3' satisfies ShadeKey;

/** Of countries that fit by weaker evidence alone: so much of their colour, per cent, over the sea. */
export const WEAK = 45;

/** Colours that are mixed: so much of one, per cent, and the rest of another. */
const MIXTURES = {
  'fit-observer': ['fit', 62, 'sea'],
  'fit-line': ['fit', 25, 'sea'],
  'none-line': ['none', 25, 'sea'],
  'weak-fit': ['fit', WEAK, 'sea'],
  'weak-fit-observer': ['fit-observer', WEAK, 'sea'],
  'weak-fit-line': ['fit-line', WEAK, 'sea'],
  'weak-former': ['former', WEAK, 'sea'],
  'weak-none': ['none', WEAK, 'sea'],
  'weak-none-line': ['none-line', WEAK, 'sea'],
  'shade-1-line': ['shade-1', 25, 'sea'],
  'shade-2-line': ['shade-2', 25, 'sea'],
  'shade-3-line': ['shade-3', 25, 'sea'],
  'shade-4-line': ['shade-4', 25, 'sea'],
  'shade-5-line': ['shade-5', 25, 'sea'],
  'shade-none-line': ['shade-none', 25, 'sea'],
} as const satisfies Record<string, readonly [string, number, string]> &
  Record<`shade-${ShadeKey}-line`, unknown>;
type Mixed = keyof typeof MIXTURES;

/** The colours of countries: of the page by the name of its custom property (`fit` is what fits), and mixtures. */
export const LOOK_COLOURS = [
  ...(['fit', 'former', 'none', 'dimmed'] as const),
  ...SHADE_KEYS.map((key) => `shade-${key}` as const),
  ...(['shade-out', 'shade-line'] as const),
  ...(Object.keys(MIXTURES) as Mixed[]),
];
export type LookColour = (typeof LOOK_COLOURS)[number];

/** How stripes run: they rise or fall at 45 degrees, or are level; the angle by which upright ones are turned. */
export type StripeAngle = 45 | -45 | 90;

/** A flat colour, or one with stripes on it. */
export interface Fill<Colour = LookColour> {
  fill: Colour;
  stripes?: { colour: Colour; angle: StripeAngle };
}

/** Who is member, who is not, and who was no state yet are told apart without colour, too: by stripes. Who is neither
 *  member nor observer has one grey in map, charts and legends, whatever is asked for. */
export const FILLS = {
  member: { fill: 'fit' },
  observer: { fill: 'fit-observer', stripes: { colour: 'fit-line', angle: 45 } },
  former: { fill: 'former', stripes: { colour: 'fit-line', angle: -45 } },
  other: { fill: 'none' },
  'not-yet': { fill: 'none', stripes: { colour: 'none-line', angle: 90 } },
  /** Does not fit, whatever else it is. */
  dimmed: { fill: 'dimmed' },
} as const satisfies Record<DayStatus | 'dimmed', Fill>;

/** What does not fit, where an indicator colours the map. */
export const SHADED_OUT = { fill: 'shade-out' } as const satisfies Fill;

/** Where an indicator colours the map, all but members are striped; a circle on the page is ringed instead. */
export function shadeFill(key: ShadeKey, isMember: boolean): Fill {
  return isMember
    ? { fill: `shade-${key}` }
    : { fill: `shade-${key}`, stripes: { colour: `shade-${key}-line`, angle: 45 } };
}

/** The rim of a country's circle. */
export const RIMS = { plain: 'sea', shadedNotMember: 'ink', outlined: 'shade-line' } as const;

/** The outline of countries that are highlighted: its colour, how much of that, per cent, and its width in px. */
export const OUTLINES = {
  pointed: { colour: 'ink', share: 60, width: 1.5 },
  held: { colour: 'ink', share: 100, width: 2 },
} as const satisfies Record<'pointed' | 'held', { colour: string; share: number; width: number }>;

/** The lines between countries, px; ends that are round make dots of dashes of no length. */
export const BORDERS = {
  solid: { width: 0.7, dashes: [] },
  dashed: { width: 1, dashes: [3, 2] },
  dotted: { width: 1.3, dashes: [0, 2.6], isRound: true },
} as const satisfies Record<BorderStyle, { width: number; dashes: readonly number[]; isRound?: true }>;

/** Of marks of offices in countries that do not fit, over the sea: so much of their colour, per cent. */
export const FAINT = 25;

/**
 * A country's fill, by its status, whether it fits, whether by weaker evidence alone, and its class where
 * an indicator colours the map: which is then all that its colour says.
 */
export function fillOf(
  { status, fits, isWeak }: { status: DayStatus; fits: boolean; isWeak: boolean },
  shade: ShadeKey | null,
): Fill {
  if (!fits) return shade === null ? FILLS.dimmed : SHADED_OUT;
  if (shade !== null) return shadeFill(shade, status === 'member');
  const own = FILLS[status];
  return isWeak ? weakened(own) : own;
}

/** A fill of what fits, as it is where that rests on weaker evidence alone. */
export function weakened({ fill, stripes }: Fill): Fill {
  const pale = (colour: LookColour) => `weak-${colour}` as LookColour;
  return stripes
    ? { fill: pale(fill), stripes: { ...stripes, colour: pale(stripes.colour) } }
    : { fill: pale(fill) };
}

/** Which rim a country's circle has. */
export function rimOf(
  status: DayStatus,
  shade: ShadeKey | null,
  fits: boolean,
): (typeof RIMS)[keyof typeof RIMS] {
  if (shade === null) return RIMS.plain;
  if (status !== 'member') return RIMS.shadedNotMember;
  return RIMS[fits && OUTLINED.includes(shade) ? 'outlined' : 'plain'];
}

/** A colour as a CSS value. */
export function cssOf(colour: LookColour): string {
  if (!isMixed(colour)) return `var(--${colour})`;
  const [one, share, other] = MIXTURES[colour];
  // What is pale on the map lets the sea through, which mixes in this space: another would turn its hue.
  const space = colour.startsWith('weak-') ? 'srgb' : 'oklab';
  return `color-mix(in ${space}, ${isMixed(one) ? cssOf(one) : `var(--${one})`} ${share}%, var(--${other}))`;
}

/** What a colour is mixed of: so much of one, per cent, and the rest of another; undefined where it is not mixed. */
export function mixtureOf(colour: string): readonly [string, number, string] | undefined {
  return isMixed(colour) ? MIXTURES[colour] : undefined;
}

const isMixed = (colour: string): colour is Mixed => colour in MIXTURES;

/** A fill as the background of a legend's swatch. */
export function swatchOf({ fill, stripes }: Fill): string {
  if (!stripes) return cssOf(fill);
  // The gradient runs across the stripes.
  const angle = stripes.angle === 90 ? 0 : stripes.angle;
  return `repeating-linear-gradient(${angle}deg in srgb, ${cssOf(fill)} 0 3px, ${cssOf(stripes.colour)} 3px 4.5px)`;
}

/** How a pattern of upright stripes is turned, for each status that has one. */
export type PatternAngles = {
  [
    S in keyof typeof FILLS as (typeof FILLS)[S] extends { stripes: object } ? S : never
  ]: (typeof FILLS)[S] extends {
    stripes: { angle: infer Angle };
  }
    ? Angle
    : never;
};
