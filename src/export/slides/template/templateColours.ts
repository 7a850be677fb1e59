import { mixtureOf, SHADE_KEYS, LOOK_COLOURS, type LookColour } from '../../../map/marks/looks';
import { FAINT_OFFICE_MIXTURES, type ColourName, type Colours } from '../../picture/colours';
import type { Slot, SlotColours, ThemeSlots } from '../ooxml/themeColours';
import { contrast, difference, luminance, mixed, shaded } from './perceived';

/** A colour of the map that the template has no fit one for, and what is taken in its place. */
export interface ColourChange {
  name: ColourName;
  instead: 'shade' | 'own';
}

/** The colours of a deck in those of a template. */
interface TemplateColours {
  /** The colours that a slide would be drawn in, as the template has them. */
  of: (own: Colours) => Colours;
  changes: readonly ColourChange[];
}

/** What is filled stands out from the sea, and words from their ground (WCAG 2, 1.4.11 and 1.4.3). */
const LEAST_FILL = 3;
const LEAST_WORDS = 4.5;
/** Two colours that are nearer than this, in Oklab, are taken for one another on a map. */
const LEAST_DIFFERENCE = 0.08;
/** A background that is neither light nor dark; the map brings a light one of its own. */
const MIDDLE = { from: 0.05, to: 0.6 };

/**
 * Fits the colours of the map to those of a template: fills are its accents where these stand out from the sea and from
 * one another, or else shades of them, or else the atlas's own.
 * @param ground what a slide of the template has behind everything
 * @param own the atlas's colours, of the scheme that the template is nearer to
 */
export function templateColours(
  theme: SlotColours,
  ground: string,
  own: Colours,
  slots: ThemeSlots,
): TemplateColours {
  const isMiddle = luminance(ground) > MIDDLE.from && luminance(ground) < MIDDLE.to;
  const ink = readable(theme.tx1, ground) ? theme.tx1 : strongest(ground, theme);
  const sea = isMiddle ? shaded(theme.bg2, luminance(own.sea)) : seaOf(theme, ground);
  // What words are written in, on the sea.
  const onSea = readable(ink, sea) ? ink : strongest(sea, theme);
  const grey = (share: number) => mixed(onSea, sea, share);
  const none = stands(grey, sea, contrast(own.none, own.sea));
  const changes: ColourChange[] = [];
  const base = new Map<ColourName, string>();
  const fills: string[] = [];
  const take = (name: ColourName, slot: Slot | undefined, others: readonly string[]) => {
    const fits = (hex: string) =>
      contrast(hex, sea) >= LEAST_FILL && others.every((one) => difference(hex, one) >= LEAST_DIFFERENCE);
    const first = slot ? theme[slot] : own[name];
    const shades = slot ? shadesOf(first, sea) : [];
    const shade = shades.find(fits);
    const hex = fits(first) ? first : (shade ?? own[name]);
    if (hex !== first) changes.push({ name, instead: shade === undefined ? 'own' : 'shade' });
    base.set(name, hex);
    fills.push(hex);
    return hex;
  };
  // What fits lies beside what does not.
  const bySlot = (Object.entries(slots) as [Slot, ColourName][]).filter(([slot]) =>
    slot.startsWith('accent'),
  );
  for (const [slot, name] of bySlot) take(name, slot, [none, ...fills]);
  const former = mixed(base.get('office-lead') ?? own.former, none, 0.35);
  const isFormer = [none, ...fills].every((one) => difference(former, one) >= LEAST_DIFFERENCE / 2);
  const plain: Partial<Record<ColourName, string>> = {
    ...{ page: ground, ink, sea, none, border: sea },
    soft: stands((share) => mixed(ink, ground, share), ground, LEAST_WORDS, 0.65),
    line: mixed(ink, ground, 0.16),
    accent: words(base.get('office-lead') ?? ink, ground, ink),
    action: words(base.get('member') ?? ink, ground, ink),
    ...{ graticule: grey(0.09), dimmed: grey(0.15), 'no-state': grey(0.35) },
    ...{ office: onSea, 'office-rim': sea },
    former: isFormer && contrast(former, sea) >= LEAST_FILL ? former : own.former,
    theme: stands(grey, sea, LEAST_WORDS),
    'shade-none': none,
    ...{ 'shade-out': grey(0.1), 'shade-line': grey(0.6) },
  };
  const member = base.get('member') ?? own.member;
  const isDark = luminance(sea) < MIDDLE.from;
  for (const [name, hex] of Object.entries(plain) as [ColourName, string][])
    if (!base.has(name)) base.set(name, hex);
  if (!base.has('observer')) base.set('observer', besides(member, sea, onSea));
  for (const key of SHADE_KEYS)
    if (key !== 'none')
      base.set(`shade-${key}`, shaded(member, shadeOf(luminance(own[`shade-${key}`]), isDark)));
  return { of: (drawn) => recoloured(drawn, own, base), changes };
}

/** The scale of an indicator keeps its order, and its distance from the ends. */
function shadeOf(light: number, isDark: boolean): number {
  return isDark ? Math.max(0.02, light) : Math.min(0.9, light);
}

/** The colours of a slide: what has a new colour, and what is mixed of these. */
function recoloured(drawn: Colours, own: Colours, base: ReadonlyMap<ColourName, string>): Colours {
  const made: Partial<Record<ColourName, string>> = { ...drawn, ...Object.fromEntries(base) };
  // What fits is filled as members are, or as a work area is.
  const filled = (Object.keys(own) as ColourName[]).find(
    (name) => (name === 'member' || name.startsWith('area-')) && own[name] === drawn.fit,
  );
  const fit = (filled && base.get(filled)) ?? drawn.fit;
  made.fit = fit;
  const hexOf = (name: string): string => {
    const mixture = mixtureOf(name as LookColour) ?? FAINT_OFFICE_MIXTURES[name];
    if (!mixture) return made[name as ColourName] ?? fit;
    const [one, share, other] = mixture;
    return mixed(hexOf(one), hexOf(other), share / 100);
  };
  for (const name of [...LOOK_COLOURS, ...Object.keys(FAINT_OFFICE_MIXTURES)] as ColourName[])
    made[name] = hexOf(name);
  return made as Colours;
}

const readable = (hex: string, ground: string) => contrast(hex, ground) >= LEAST_WORDS;

/** Of the colours of words and backgrounds, the one that stands out most. */
function strongest(ground: string, { tx1, tx2, bg1, bg2 }: SlotColours): string {
  const [most = tx1] = [tx1, tx2, bg1, bg2].sort((a, b) => contrast(b, ground) - contrast(a, ground));
  return most;
}

/** The sea: the second background where it is a quiet one, or next to nothing more than the first. */
function seaOf({ bg2, tx1 }: SlotColours, ground: string): string {
  const off = contrast(bg2, ground);
  return off > 1.02 && off < 1.25 ? bg2 : mixed(tx1, ground, 0.05);
}

/** As little of a mixture as stands out so much. */
function stands(mixtureOf: (share: number) => string, ground: string, least: number, from = 0): string {
  for (let share = from; share < 1; share += 0.02) {
    const hex = mixtureOf(share);
    if (contrast(hex, ground) >= least) return hex;
  }
  return mixtureOf(1);
}

/** Shades of a colour that stand out from the sea, the nearest first. */
function shadesOf(hex: string, sea: string): string[] {
  const light = luminance(sea);
  const isDark = light < MIDDLE.from;
  return [LEAST_FILL + 0.1, 3.8, 5, 6.5, 8.5].map((least) =>
    shaded(hex, isDark ? least * (light + 0.05) - 0.05 : (light + 0.05) / least - 0.05),
  );
}

/** A second colour beside one of the same hue: paler where that is still seen, or else deeper. */
function besides(hex: string, sea: string, ink: string): string {
  const tries = [mixed(hex, sea, 0.62), mixed(hex, ink, 0.6), mixed(hex, ink, 0.4)];
  const fits = (one: string) => contrast(one, sea) >= LEAST_FILL && difference(one, hex) >= LEAST_DIFFERENCE;
  return tries.find(fits) ?? mixed(hex, ink, 0.5);
}

/** A colour in which words can be read, or a shade of it, or the plain one. */
function words(hex: string, ground: string, ink: string): string {
  if (readable(hex, ground)) return hex;
  return shadesOf(hex, ground).find((one) => readable(one, ground)) ?? ink;
}
