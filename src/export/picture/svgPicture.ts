import { BASELINE, LINE } from '../../map/labels/labelForms';
import { BORDERS, SHADE_LINE } from '../../map/marks/looks';
import { OFFICE_SYMBOLS } from '../../map/marks/officeSymbols';
import type { GridPoint } from '../../world/shapes';
import { turnedRound } from './turnedRound';
import type { DrawnLabel } from './drawnLabels';
import { symbolRadius } from './legend';
import type { DrawnOffice } from './drawnOffices';
import type { DrawnLine, MapPicture, Paint } from './mapPicture';
import type { Outline } from './pathRings';
import type { Picture, PlacedEntry, TextBlock } from './picture';
import type { PlacedBars } from './placeBars';

/**
 * Fonts of the reader's system that look alike; the first there is is taken. The very first is one that every program has,
 * or another one as wide for it: some do not look any further. The last ones have Arabic, where the first have not.
 */
export const FACE =
  "Arial, 'Liberation Sans', 'Noto Sans', 'Segoe UI', Roboto, Tahoma, 'Geeza Pro', 'Noto Sans Arabic', sans-serif";

/** Side of a tile of stripes, px, and the width of the stripe across it. */
const TILE = 7;
const STRIPE = 1.6;
/** Circles are small, and so are their stripes. */
const CIRCLE_TILE = 4;

/**
 * Writes a picture as an SVG file that needs nothing else: text stays text, in a font of the reader's system.
 * @param about what is known of it, by name: kept in the file's metadata
 * @param over further elements, drawn over it
 */
export function svgPicture(
  picture: Picture,
  about: Readonly<Record<string, string>> = {},
  over = '',
): string {
  const { width, height, colours, map, texts, legend } = picture;
  const patterns = new Patterns();
  const body = [
    picture.isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${colours.page}"/>`,
    picture.isTransparent || map.table ? '' : boxOf(map, colours.sea),
    mapOf(map, patterns),
    picture.bars ? barsOf(picture.bars, picture.dir) : '',
    ...texts.map((block) => textOf(block, picture.dir)),
    `<g id="legend">${legend.entries.map((one) => entryOf(one, picture, patterns)).join('')}</g>`,
  ].join('\n');
  const title = texts.find(({ role }) => role === 'title');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FACE)}">`,
    `<title id="title">${escapeXml(title ? plainOf(title) : '')}</title>`,
    `<desc id="desc">${escapeXml(picture.alt)}</desc>`,
    `<metadata>${Object.entries(about)
      .map(([name, value]) => `${escapeXml(name)}: ${escapeXml(value)}`)
      .join('\n')}</metadata>`,
    patterns.defs(),
    body,
    over,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * The stripes that a picture uses, each defined once. They are drawn aslant in an upright tile and lie over a flat
 * fill, since not every program turns a pattern or paints all that is in it.
 */
class Patterns {
  readonly #ids = new Map<string, string>();
  readonly #defs: string[] = [];

  /**
   * A shape in its paint.
   * @param tag the element without its fill, such as `path d="…"`
   * @param mark attributes of the uppermost element
   * @param inside what stands in it
   */
  draw(tag: string, { fill, stripes }: Paint, { tile = TILE, mark = '', inside = '' } = {}): string {
    const name = tag.slice(0, tag.indexOf(' '));
    const top = (paint: string) => `<${tag} fill="${paint}"${mark}>${inside}</${name}>`;
    if (!stripes) return top(fill);
    return `<${tag} fill="${fill}"/>${top(`url(#${this.#idOf(stripes, tile)})`)}`;
  }

  #idOf({ colour, angle }: NonNullable<Paint['stripes']>, tile: number): string {
    const key = `${colour} ${angle} ${tile}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `stripes-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    // Corner to corner, and what of the neighbours reaches into the tile.
    const d = {
      45: `M0 ${tile}L${tile} 0M-1 1L1-1M${tile - 1} ${tile + 1}L${tile + 1} ${tile - 1}`,
      [-45]: `M0 0L${tile} ${tile}M-1 ${tile - 1}L1 ${tile + 1}M${tile - 1}-1L${tile + 1} 1`,
      90: `M0 ${tile / 2}H${tile}`,
    }[angle];
    this.#defs.push(
      `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">` +
        `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round((STRIPE * tile) / TILE)}"/></pattern>`,
    );
    return id;
  }

  defs(): string {
    return this.#defs.length > 0 ? `<defs>${this.#defs.join('')}</defs>` : '';
  }
}

function boxOf({ box }: MapPicture, fill: string): string {
  return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="6" fill="${fill}"/>`;
}

/** @param mark attributes of one of several maps, by which it is known in place of its id */
function mapOf(map: MapPicture, patterns: Patterns, mark = ''): string {
  const { sphere, graticule, areas, countries, lines, offices, labels } = map;
  const circles = countries.filter(({ circle }) => circle);
  // An id is given once.
  const id = (name: string) => (mark === '' ? ` id="${name}"` : '');
  return [
    `<g${id('map')}${mark}>`,
    sphere ? `<path d="${pathOf(sphere.outlines)}" fill="${sphere.fill}"/>` : '',
    graticule ? lineOf(graticule) : '',
    `<g${id('areas')}>${areas.map(({ id: own, outlines, fill }) => `<path data-area="${escapeXml(own)}" d="${pathOf(outlines)}" fill="${fill}"/>`).join('')}</g>`,
    `<g${id('countries')} fill-rule="evenodd">`,
    ...countries
      .filter(({ outlines }) => outlines.length > 0)
      .map(({ iso3, name, about, outlines, paint, line }) =>
        patterns.draw(`path d="${pathOf(outlines)}"`, paint, {
          mark: ` data-country="${iso3}"${line ? ` stroke="${line}" stroke-width="${SHADE_LINE}"` : ''}`,
          inside: `<title>${escapeXml(`${name}: ${about}`)}</title>`,
        }),
      ),
    '</g>',
    `<g${id('boundaries')}>${lines.map(lineOf).join('')}</g>`,
    `<g${id('circles')}>`,
    ...circles.flatMap(({ iso3, name, about, circle, paint, isHeld }) => {
      if (!circle) return [];
      const { at, r, from, rim } = circle;
      return [
        from ? `<path d="M${point(from)}L${point(at)}" stroke="${rim}" stroke-width=".75" fill="none"/>` : '',
        patterns.draw(`circle cx="${round(at[0])}" cy="${round(at[1])}" r="${round(r)}"`, paint, {
          tile: CIRCLE_TILE,
          mark: ` data-country="${iso3}" stroke="${isHeld ? lines.at(-1)?.colour : rim}" stroke-width="${isHeld ? 2 : 0.75}"`,
          inside: `<title>${escapeXml(`${name}: ${about}`)}</title>`,
        }),
      ];
    }),
    '</g>',
    `<g${id('offices')}>${offices.map(officeOf).join('')}</g>`,
    labelsOf(labels, id('labels')),
    ...(map.parts ?? []).map((part) => mapOf(part.map, patterns, ` data-part="${escapeXml(part.name)}"`)),
    '</g>',
  ].join('');
}

/** How far the halo of a name reaches, in sizes of its type. */
const HALO = 1 / 6;

/** Names, first their halos: a program that knows no order of painting would draw them over the letters. */
function labelsOf(labels: readonly DrawnLabel[], id: string): string {
  if (labels.length === 0) return '';
  const leaders = labels.flatMap(({ leader, halo, colour }) => {
    if (!leader) return [];
    const d = `M${point(leader[0])}L${point(leader[1])}`;
    return [
      `<path d="${d}" stroke="${halo}" stroke-width="2.5"/>`,
      `<path d="${d}" stroke="${colour}" stroke-width=".75"/>`,
    ];
  });
  const halos = labels.map(
    (label) =>
      `<g aria-hidden="true" stroke="${label.halo}" stroke-width="${round(2 * HALO * label.size)}">${linesOf(label, label.halo)}</g>`,
  );
  const names = labels.map(
    (label) => `<g data-label="${escapeXml(label.of)}">${linesOf(label, label.colour)}</g>`,
  );
  return `<g${id} text-anchor="middle" stroke-linejoin="round">${[...leaders, ...halos, ...names].join('')}</g>`;
}

function linesOf({ lines, box, size, isBold, isItalic }: DrawnLabel, colour: string): string {
  const style = `${isBold ? ' font-weight="700"' : ''}${isItalic ? ' font-style="italic"' : ''}`;
  const x = round(box.x + box.width / 2);
  return lines
    .map((line, i) => {
      const y = round(box.y + size * (BASELINE + i * LINE));
      return `<text x="${x}" y="${y}" font-size="${size}"${style} fill="${colour}">${escapeXml(line)}</text>`;
    })
    .join('');
}

/** The rim of a mark of offices, dashed where it is not known whether they had opened. */
const rimOf = (colour: string, isUndated: boolean) =>
  ` stroke="${colour}" stroke-width=".3"${isUndated ? ' stroke-dasharray=".5 .32"' : ''}`;

function officeOf({
  id,
  name,
  symbol,
  at,
  r,
  fill,
  rim,
  isUndated,
  count,
  type = 0,
  isDot,
}: DrawnOffice): string {
  const number =
    count > 1
      ? `<text y="${round(type * 0.35)}" font-size="${round(type)}" font-weight="700" text-anchor="middle" fill="${rim}">${count}</text>`
      : '';
  return `<g data-${isDot ? 'dot' : 'offices'}="${escapeXml(id)}" transform="translate(${point(at)})"><title>${escapeXml(name)}</title><path d="${OFFICE_SYMBOLS[symbol]}" transform="scale(${round(r)})" fill="${fill}"${rimOf(rim, isUndated)}/>${number}</g>`;
}

function lineOf({ id, outlines, colour, width, dashes }: DrawnLine): string {
  const { dashes: lengths, ...ends } = BORDERS[dashes];
  const pattern = lengths.length > 0 ? ` stroke-dasharray="${lengths.join(' ')}"` : '';
  const cap = 'isRound' in ends ? ' stroke-linecap="round"' : '';
  return `<path data-line="${escapeXml(id)}" d="${pathOf(outlines)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${pattern}${cap}/>`;
}

function barsOf({ bars, texts, box }: PlacedBars, dir: Picture['dir']): string {
  const boxes = bars.map(
    ({ x, y, width, height, colour }) =>
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`,
  );
  const words = texts.map(
    ({ text, x, y, size, colour, isBold }) =>
      `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${colour}"${isBold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`,
  );
  const drawn = `<g id="chart">${boxes.join('')}${words.join('')}</g>`;
  return turnedRound(drawn, 2 * box.x + box.width, dir);
}

/** What a text has that begins at its right end. */
const wayOf = (dir: Picture['dir']) => (dir === 'rtl' ? ' direction="rtl"' : '');

function textOf(
  { role, box, size, lineHeight, colour, isBold, lines }: TextBlock,
  dir: Picture['dir'],
): string {
  const x = round(dir === 'rtl' ? box.x + box.width : box.x);
  const rows = lines.map((line, i) => {
    const y = round(box.y + i * lineHeight + size * 1.02);
    const runs = line.map(
      (run) =>
        `<tspan${run.colour ? ` fill="${run.colour}"` : ''}${(run.isBold ?? isBold) ? ' font-weight="700"' : ''}>${escapeXml(run.text)}</tspan>`,
    );
    return `<text x="${x}" y="${y}"${wayOf(dir)} font-size="${round(size)}" fill="${colour}" xml:space="preserve">${runs.join('')}</text>`;
  });
  return `<g data-text="${role}">${rows.join('')}</g>`;
}

function entryOf({ entry, x, y, textX }: PlacedEntry, picture: Picture, patterns: Patterns): string {
  const { size, mark } = picture.legend;
  const sign =
    entry.kind === 'fill'
      ? patterns.draw(
          `rect x="${round(x - mark / 2)}" y="${round(y - mark / 2)}" width="${round(mark)}" height="${round(mark)}" rx="2.5"`,
          entry.paint,
        )
      : `<path d="${OFFICE_SYMBOLS[entry.symbol]}" transform="translate(${round(x)} ${round(y)}) scale(${round(symbolRadius(mark, entry.isDot))})" fill="${entry.fill}"${entry.rim ? rimOf(entry.rim, true) : ''}/>`;
  return `${sign}<text x="${round(textX)}" y="${round(y + size * 0.36)}"${wayOf(picture.dir)} font-size="${round(size)}" fill="${picture.colours.ink}">${escapeXml(entry.label)}</text>`;
}

/** The words of a text, its lines joined. */
export function plainOf({ lines }: TextBlock): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
}

function pathOf(outlines: readonly Outline[]): string {
  return outlines
    .map(({ points, isClosed }) => `M${points.map(point).join('L')}${isClosed ? 'Z' : ''}`)
    .join('');
}

function point([x, y]: GridPoint): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML forbids, even as entities. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it stands in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
