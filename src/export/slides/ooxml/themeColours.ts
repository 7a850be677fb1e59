import type { ColourName, Colours, RegionTint } from '../../picture/colours';
import type { AreaId } from '../../../world/rows';
import { rgbOf, toHsl, toRgb, type Hsl } from './hsl';
import { element, type Xml } from './xml';

/** A place of a theme for a colour, as slides ask for it. */
export type Slot =
  'bg1' | 'tx1' | 'bg2' | 'tx2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

/** The colours of the atlas that the theme has a place for. */
export type ThemeSlots = Readonly<Record<Slot, ColourName>>;

/**
 * Gives colours their places in the theme: the background and its words, members, work areas, and what leads. A theme has
 * six accents, and so room for the first four areas. The colours of further ones are fixed, and stand beside the theme
 * by their names, as all of them do; where there are fewer areas, other colours of the map fill up.
 */
export function themeSlots(areas: readonly { id: AreaId }[]): ThemeSlots {
  const [accent2, accent3, accent4, accent5] = [
    ...areas.map(({ id }) => `area-${id}` as const),
    ...(['theme', 'former', 'observer', 'none'] as const),
  ] as const;
  return {
    ...{ bg1: 'page', tx1: 'ink', bg2: 'sea', tx2: 'soft' },
    ...{ accent1: 'member', accent2, accent3, accent4, accent5, accent6: 'office-lead' },
  };
}

/**
 * What the other colours are tints of; those of countries that fit are tints of whatever these are filled with. Where none of it comes near, another colour of the theme may.
 */
const TINTS: Partial<Record<ColourName | RegionTint, Slot | 'fit'>> = {
  border: 'bg2',
  line: 'tx2',
  graticule: 'tx2',
  none: 'tx2',
  dimmed: 'tx2',
  'no-state': 'tx2',
  theme: 'tx2',
  observer: 'accent1',
  former: 'accent6',
  'fit-observer': 'fit',
  'fit-line': 'fit',
  office: 'tx1',
  'office-faint': 'tx1',
  'office-rim': 'bg2',
  'office-rim-faint': 'bg2',
  'office-lead-faint': 'accent6',
  accent: 'accent6',
  'shade-1': 'accent1',
  'shade-2': 'accent1',
  'shade-3': 'accent1',
  'shade-4': 'accent1',
  'shade-5': 'accent1',
  'shade-out': 'tx2',
  'region-1': 'accent1',
  'region-2': 'accent2',
  'region-3': 'accent3',
  'region-4': 'accent4',
  'region-5': 'accent5',
};

/** How far a tint may be off in red, green or blue, of 255: more is another colour. */
const TOLERANCE = 14;

/**
 * Writes a colour as a part of a deck has it.
 * @param alpha how much it covers, from 0 to 1; all without
 */
export type WriteColour = (hex: string, alpha?: number) => Xml;

/** The colours that a theme has in its places, as `#rrggbb`. */
export type SlotColours = Readonly<Record<Slot, string>>;

/** The theme that is made of the atlas's own colours. */
export function slotColours(slots: ThemeSlots, colours: Colours): SlotColours {
  const places = Object.entries(slots) as [Slot, ColourName][];
  return Object.fromEntries(places.map(([slot, name]) => [slot, colours[name]])) as Record<Slot, string>;
}

/**
 * Writes the colours of a slide as colours of the deck's theme and tints of these, so that another theme changes them;
 * what no tint comes near as red, green and blue.
 * @param slide the colours that the slide is drawn in
 */
export function themeColours(theme: SlotColours, slide: Colours): WriteColour {
  const places = Object.entries(theme) as [Slot, string][];
  const known = new Map<string, { slot: Slot; tint?: Tint }>();
  for (const [slot, hex] of places) if (!known.has(hex)) known.set(hex, { slot });
  const names = Object.keys(slide) as ColourName[];
  // Of two names of one colour, the one that is said to be a tint of something decides.
  for (const name of [...names.filter((one) => TINTS[one]), ...names]) {
    const hex = slide[name];
    if (known.has(hex)) continue;
    const asked = TINTS[name] === 'fit' ? known.get(slide.fit)?.slot : TINTS[name];
    const tints = places.flatMap(([slot, base]) => {
      const tint = tintOf(base, hex);
      return tint ? { slot, tint } : [];
    });
    const own =
      tints.find(({ slot }) => slot === asked) ?? tints.sort((a, b) => bend(a.tint) - bend(b.tint))[0];
    if (own) known.set(hex, own);
  }
  return (hex, alpha) => {
    const own = known.get(hex);
    const cover = alpha !== undefined && element('a:alpha', { val: Math.round(alpha * 100_000) });
    if (own) return schemeColour(own.slot, own.tint, cover);
    return element('a:srgbClr', { val: hex.slice(1).toUpperCase() }, cover);
  };
}

/** What turns one colour into another: saturation by a factor, lightness by a factor and a shift. */
interface Tint {
  satMod: number;
  lumMod: number;
  lumOff: number;
}

/** How much a tint makes of its colour: of several that come near, the least is the one that stays near in another theme. */
function bend({ satMod, lumMod }: Tint): number {
  const factor = (value: number) => Math.abs(Math.log(Math.max(value, LEAST)));
  return factor(satMod) + factor(lumMod);
}

/** No factor is taken for less. */
const LEAST = 0.001;

/** @returns undefined where no tint comes near */
function tintOf(base: string, target: string): Tint | undefined {
  const [from, to] = [toHsl(rgbOf(base)), toHsl(rgbOf(target))];
  const satMod = from.s > 0 ? to.s / from.s : 1;
  // As Office offers them: darker by a factor, lighter by what is left to white.
  const isDarker = to.l < from.l;
  const lumMod = isDarker ? to.l / from.l : (1 - to.l) / (1 - from.l);
  const tint = { satMod, lumMod, lumOff: isDarker ? 0 : 1 - lumMod };
  return Number.isFinite(lumMod) && isNear(tinted(from, tint), target) ? tint : undefined;
}

function tinted({ h, s, l }: Hsl, { satMod, lumMod, lumOff }: Tint): [number, number, number] {
  return toRgb({ h, s: s * satMod, l: l * lumMod + lumOff });
}

function isNear(rgb: readonly [number, number, number], hex: string): boolean {
  const target = rgbOf(hex);
  return rgb.every((value, i) => Math.abs(value - (target[i] ?? 0)) * 255 <= TOLERANCE);
}

function schemeColour(slot: Slot, tint: Tint | undefined, cover: Xml | false): Xml {
  const share = (name: keyof Tint, neutral: number) => {
    const val = tint && Math.round(tint[name] * 100_000);
    return val !== undefined && val !== neutral && element(`a:${name}`, { val });
  };
  return element(
    'a:schemeClr',
    { val: slot },
    share('satMod', 100_000),
    share('lumMod', 100_000),
    share('lumOff', 0),
    cover,
  );
}
