import type { Scheme } from '../../../choice/chosen';
import type { Colours } from '../../picture/colours';
import { IN_DRAWING } from './namespaces';
import type { Slot, ThemeSlots } from './themeColours';
import { element, type Xml } from './xml';

/** The typeface of slides: one that every program has. */
export const FONT = 'Arial';

export const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

interface ThemeOptions {
  name: string;
  scheme: Scheme;
  colours: Colours;
  slots: ThemeSlots;
  /** Colours that have no place in the theme but belong to it, by their names: programs offer them beside it. */
  named: readonly (readonly [name: string, hex: string])[];
}

/**
 * Which colour of the theme slides take for background and words. A theme has a dark and a light pair, whatever the deck
 * looks like: a dark deck has the dark ones for its background.
 */
export function colourMap(scheme: Scheme): Record<string, string> {
  const [background, words] = scheme === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
  const accents = [1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`] as const);
  return {
    bg1: `${background}1`,
    tx1: `${words}1`,
    bg2: `${background}2`,
    tx2: `${words}2`,
    ...Object.fromEntries(accents),
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
}

/** A theme: colours, fonts, and formats that add nothing to them. */
export function theme({ name, scheme, colours, slots, named }: ThemeOptions): Xml {
  const map = colourMap(scheme);
  const inTheme = new Map(
    (Object.keys(slots) as Slot[]).map((slot) => [map[slot] ?? slot, colours[slots[slot]]]),
  );
  inTheme.set('hlink', colours.action);
  inTheme.set('folHlink', colours.theme);
  const order = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    ...[1, 2, 3, 4, 5, 6].map((i) => `accent${i}`),
    'hlink',
    'folHlink',
  ];
  const font = [
    element('a:latin', { typeface: FONT }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ];
  return element(
    'a:theme',
    { ...IN_DRAWING, name },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name },
        order.map((slot) => element(`a:${slot}`, {}, fixed(inTheme.get(slot) ?? colours.ink))),
      ),
      element('a:fontScheme', { name }, element('a:majorFont', {}, font), element('a:minorFont', {}, font)),
      formats(name),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
    element(
      'a:custClrLst',
      {},
      named.map(([of, hex]) => element('a:custClr', { name: of }, fixed(hex))),
    ),
  );
}

/** Fills, lines and effects: the least that a theme must have, three of each. */
function formats(name: string): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) =>
    element(
      'a:ln',
      { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      fill,
      element('a:prstDash', { val: 'solid' }),
    );
  const plain = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, [fill, fill, fill]),
    element('a:lnStyleLst', {}, [6350, 12_700, 19_050].map(line)),
    element('a:effectStyleLst', {}, [plain, plain, plain]),
    element('a:bgFillStyleLst', {}, [fill, fill, fill]),
  );
}

function fixed(hex: string): Xml {
  return element('a:srgbClr', { val: hex.slice(1).toUpperCase() });
}
