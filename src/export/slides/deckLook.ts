import type { Chosen, Scheme } from '../../choice/chosen';
import type { Atlas } from '../../atlas/atlas.svelte';
import { fitColour } from '../../map/marks/countryLook';
import { readColours, type Colours } from '../picture/colours';
import { textMeasure } from '../picture/measureText';
import type { Measure } from '../picture/wrapText';
import type { DeckBase, BaseOptions } from './deckBase';
import { ownDesign, type DeckDesign } from './design';
import { SLIDE_SIZES } from './ooxml/layouts';
import type { OfficePackage } from './ooxml/officePackage';
import { FONT } from './ooxml/theme';
import { themeSlots, type ThemeSlots } from './ooxml/themeColours';
import type { Template } from './template/readTemplate';
import { templateBase } from './template/templateBase';
import { templateColours, type ColourChange } from './template/templateColours';
import { templateDesign } from './template/templateDesign';
import { luminance } from './template/perceived';

/** How a deck looks. */
export interface DeckLook {
  scheme: Scheme;
  design: DeckDesign;
  measure: Measure;
  slots: ThemeSlots;
  /** The atlas's own colours. */
  own: Colours;
  /** The colours that a slide of a choice is drawn in. */
  coloursOf: (chosen: Pick<Chosen, 'area'>) => Colours;
  /** The colours of a slide, in those of the deck. */
  recolour: (colours: Colours) => Colours;
  /** What its slides rest on; the atlas's own without. */
  base?: (file: OfficePackage, options: BaseOptions) => DeckBase;
}

export interface LookOptions {
  format: 'wide' | 'classic';
  scheme: Scheme;
  /** The reader's own; size and colours are then the template's. */
  template?: Template | null;
}

/** What is behind the slides of a dark template. */
const DARK = 0.18;

/** The look of a deck: the atlas's own, or that of a template. */
export function deckLook(
  {
    world,
    organization,
    formats,
    today,
    language,
  }: Pick<Atlas, 'world' | 'organization' | 'formats' | 'today' | 'language'>,
  { format, scheme: asked, template }: LookOptions,
): DeckLook {
  const slots = themeSlots(world.areas);
  const scheme = template ? schemeOf(template) : asked;
  const read = (chosen: Pick<Chosen, 'area'>) => readColours(scheme, fitColour(chosen), world.areas);
  const own = read({ area: [] });
  if (!template) {
    const measure = textMeasure(facesOf(''));
    const recolour = (colours: Colours) => colours;
    return {
      ...{ scheme, measure, slots, own, recolour, coloursOf: read },
      design: ownDesign(SLIDE_SIZES[format], language.dir),
    };
  }
  const { title, text } = template.theme.fonts;
  // What fits in the wider of its fonts fits in both.
  const [one, other] = [measureIn(title), measureIn(text)];
  const measure: Measure = (...asked) => Math.max(one(...asked), other(...asked));
  const { disclaimer } = organization;
  const foot = {
    slide: disclaimer,
    cover: `${organization.title}. ${disclaimer}`,
    date: formats.date(today),
  };
  const { of: recolour } = templateColours(template.theme.colours, template.ground, own, slots);
  return {
    ...{ scheme, measure, slots, own, recolour, base: templateBase(template) },
    coloursOf: (chosen) => recolour(read(chosen)),
    design: { ...templateDesign(template, foot, measure), dir: language.dir },
  };
}

/** The colours of the map that a template has no fit ones for. */
export function colourChanges({ world }: Pick<Atlas, 'world'>, template: Template): readonly ColourChange[] {
  const own = readColours(schemeOf(template), fitColour({ area: [] }), world.areas);
  return templateColours(template.theme.colours, template.ground, own, themeSlots(world.areas)).changes;
}

function schemeOf({ ground }: Template): Scheme {
  return luminance(ground) < DARK ? 'dark' : 'light';
}

/** Measures text in a font; where the reader does not have it, with room for whatever another program takes instead. */
function measureIn(font: string): Measure {
  const measure = textMeasure(facesOf(font));
  if (isThere(font)) return measure;
  return (text, size, isBold) => measure(text, size, isBold) * STRANGER[isBold ? 'bold' : 'plain'];
}

/** How much wider than what it is measured in a font may be that nobody here has. */
const STRANGER = { plain: 1.2, bold: 1.3 };
const TRIED = 'mmmmmmmmmmlli';

/** Whether the browser has a font: without it, text is as wide as in the one that is named behind it. */
function isThere(font: string): boolean {
  const widthIn = (faces: string) => textMeasure(faces)(TRIED, 48, false);
  const name = quoted(font);
  return ['monospace', 'serif'].some((other) => widthIn(`${name}, ${other}`) !== widthIn(other));
}

function quoted(font: string): string {
  return `"${font.replaceAll(/["\\]/g, '')}"`;
}

/** A font, and what stands in for it where the reader does not have it. */
function facesOf(font: string): string {
  const named = font && `${quoted(font)}, `;
  return `${named}${FONT}, 'Liberation Sans', sans-serif`;
}
