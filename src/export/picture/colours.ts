import type { Scheme } from '../../choice/chosen';
import { cssOf, FAINT, LOOK_COLOURS, type LookColour } from '../../map/marks/looks';
import { areaColour } from '../../style/workColours';
import type { AreaId } from '../../world/rows';

/** Tints of regions, where a story's step tells of them. */
export type RegionTint = `region-${1 | 2 | 3 | 4 | 5}`;

/** The colours that a picture is drawn in, by the names of the page's custom properties, as `#rrggbb`. */
export type Colours = Record<ColourName, string> & Partial<Record<RegionTint, string>>;

/** Marks of offices in countries that do not fit, mixed to what they are on the map: so much of one, and the rest sea. */
const FAINT_OFFICES = {
  'office-faint': ['office', FAINT, 'sea'],
  'office-lead-faint': ['office-lead', FAINT, 'sea'],
  'office-rim-faint': ['office-rim', FAINT, 'sea'],
} as const;

/** The same by name. */
export const FAINT_OFFICE_MIXTURES: Readonly<Record<string, readonly [string, number, string]>> =
  FAINT_OFFICES;

const PLAIN = [
  'page',
  'line',
  'ink',
  'soft',
  'accent',
  'action',
  'sea',
  'border',
  'graticule',
  'member',
  'observer',
  'no-state',
  'office',
  'office-lead',
  'office-rim',
  'theme',
] as const;

export type ColourName = (typeof PLAIN)[number] | keyof typeof FAINT_OFFICES | LookColour | `area-${AreaId}`;

/**
 * Reads the atlas's colours in a scheme, whatever scheme the page has just now, and whatever colours the reader's system
 * forces on it. In a browser only: it asks the style sheets.
 * @param fit what countries that fit are drawn in, as a CSS value: the colour of a work area, or of members
 * @param areas the work areas, each of which has a colour
 */
export function readColours(scheme: Scheme, fit: string, areas: readonly { id: AreaId }[]): Colours {
  const probe = document.createElement('div');
  // By the attribute, not by `color-scheme` alone: for older browsers the build writes each pair of colours as one that
  // is settled where it is declared.
  probe.dataset['scheme'] = scheme;
  probe.style.cssText = `position:absolute;visibility:hidden;forced-color-adjust:none;--fit:${fit}`;
  document.body.append(probe);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const hexOf = (css: string) => {
    probe.style.color = css;
    if (!pen) throw new Error('the browser has no canvas to read colours with');
    return toHex(pen, getComputedStyle(probe).color);
  };
  const entries: [string, string][] = [
    ...PLAIN.map((name): [string, string] => [name, hexOf(`var(--${name})`)]),
    ...areas.map(({ id }): [string, string] => [`area-${id}`, hexOf(areaColour(id))]),
    ...Object.entries(FAINT_OFFICES).map(([name, [one, share, other]]): [string, string] => [
      name,
      hexOf(`color-mix(in oklab, var(--${one}) ${share}%, var(--${other}))`),
    ]),
    ...LOOK_COLOURS.map((name): [string, string] => [name, hexOf(cssOf(name))]),
  ];
  probe.remove();
  return Object.fromEntries(entries) as Colours;
}

/** A browser may give a colour in any of its notations; once painted it is red, green and blue. */
function toHex(pen: CanvasRenderingContext2D, css: string): string {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
