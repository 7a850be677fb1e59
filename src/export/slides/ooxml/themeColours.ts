import type { ColourName, Colours } from '../../picture/colours';
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
 * What the other colours are tints of; those of countries that fit are tints of whatever these are filled with. The
 * scale of an indicator and former members have hues of their own, which no theme has room for.
 */
const TINTS: Partial<Record<ColourName, Slot | 'fit'>> = {
  border: 'bg2',
  line: 'tx2',
  graticule: 'tx2',
  none: 'tx2',
  dimmed: 'tx2',
  'no-state': 'tx2',
  theme: 'tx2',
  observer: 'accent1',
  'fit-observer': 'fit',
  'fit-line': 'fit',
  lit: 'fit',
  office: 'tx1',
  'office-faint': 'tx1',
  'office-rim': 'bg2',
  'office-rim-faint': 'bg2',
  'office-lead-faint': 'accent6',
  accent: 'accent6',
};

/** How far a tint may be off in red, green or blue, of 255: more is another colour, and stays as it is. */
const TOLERANCE = 14;

/**
 * Writes a colour as a part of a deck has it.
 * @param alpha how much it covers, from 0 to 1; all without
 */
export type WriteColour = (hex: string, alpha?: number) => Xml;

/**
 * Writes the colours of a slide as colours of the deck's theme, so that another theme changes them; the few that have
 * no place there as red, green and blue.
 * @param slots which colours have a place in the theme
 * @param theme the colours that the theme is made of
 * @param slide the colours that the slide is drawn in
 */
export function themeColours(slots: ThemeSlots, theme: Colours, slide: Colours): WriteColour {
  const places = Object.entries(slots) as [Slot, ColourName][];
  const same = (hex: string) => places.find(([, name]) => theme[name] === hex)?.[0];
  const known = new Map<string, { slot: Slot; tint?: Tint }>();
  for (const [, name] of places) known.set(theme[name], { slot: same(theme[name]) ?? 'tx1' });
  for (const [name, hex] of Object.entries(slide) as [ColourName, string][]) {
    const base = TINTS[name] === 'fit' ? same(slide.fit) : TINTS[name];
    if (known.has(hex) || !base) continue;
    const tint = tintOf(theme[slots[base]], hex);
    if (tint) known.set(hex, { slot: base, tint });
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

/** @returns undefined where no tint comes near */
function tintOf(base: string, target: string): Tint | undefined {
  const [from, to] = [toHsl(rgbOf(base)), toHsl(rgbOf(target))];
  const satMod = from.s > 0 ? to.s / from.s : 1;
  // As Office offers them: darker by a factor, lighter by what is left to white.
  const isDarker = to.l < from.l;
  const lumMod = isDarker ? to.l / from.l : (1 - to.l) / (1 - from.l);
  const tint = { satMod, lumMod, lumOff: isDarker ? 0 : 1 - lumMod };
  return isNear(tinted(from, tint), target) ? tint : undefined;
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
