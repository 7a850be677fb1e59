import type { OutputMessages } from '../text/present/outputEn';
import { pathRings, type Outline } from './pathRings';
import { OFFICE_SYMBOLS } from '../map/officeSymbols';
import type { GridPoint } from '../model/shapes';
import type { Box } from './clipOutlines';
import type { DrawnCountry, DrawnLine, DrawnOffice, Paint } from './mapPicture';
import type { Picture, PlacedEntry } from './picture';
import { escapeXml } from './svgPicture';

/*
 * The map as shapes of a slide, in the words of Office Open XML (ECMA-376, part 1, 19.3 and 20.1). The library that
 * writes the deck knows neither groups nor stripes, so this much is written here and put into its slides.
 */

/** English metric units for a px: 914 400 to the inch, 96 px to the inch. */
const EMU = 9525;
/** Steps for a px inside a shape's own path. */
const STEPS = 100;
/** Shapes of the library have low ids; ours begin far above them. */
const FIRST_ID = 1000;
const RIM = 0.5;

/** Gives each shape of a slide its id. */
class Ids {
  #last = FIRST_ID;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/**
 * The map, its sea and its legend as the XML of shapes, to stand in a slide's tree: one group with a named shape for
 * each country, offices as shapes of their own, and no bitmap.
 */
export function slideShapes(picture: Picture, words: OutputMessages['slides']): string {
  const ids = new Ids();
  const { map, colours, legend } = picture;
  const sea = shape(ids, { name: '', box: map.box, geometry: preset('rect'), fill: solid(colours.sea) });
  const parts = [
    ...(map.sphere ? [area(ids, '', map.sphere.outlines, map.sphere.fill)] : []),
    ...(map.graticule ? [line(ids, map.graticule)] : []),
    group(
      ids,
      words.areas,
      map.box,
      map.areas.map(({ id, outlines, fill }) => area(ids, id, outlines, fill)),
    ),
    group(
      ids,
      words.countries,
      map.box,
      map.countries.map((one) => country(ids, one)),
    ),
    group(
      ids,
      words.boundaries,
      map.box,
      map.lines.map((one) => line(ids, one)),
    ),
    group(
      ids,
      words.offices,
      map.box,
      map.offices.map((one) => office(ids, one)),
    ),
  ];
  const entries = legend.entries.flatMap((entry) => legendEntry(ids, entry, picture));
  return (
    sea +
    group(ids, words.map, map.box, parts, picture.alt) +
    group(ids, words.legend, boxRound(legend.entries, legend.size), entries)
  );
}

function country(ids: Ids, { name, about, outlines, circle, paint }: DrawnCountry): string {
  const round = circle ? [ringAt(circle.at, circle.r)] : [];
  const all = [...outlines, ...round];
  const box = boxOf(all);
  // A path of its own for the circle: where it lies over the shape, neither is cut out of the other.
  const geometry = custom(box, round.length > 0 && outlines.length > 0 ? [outlines, round] : [all]);
  const rim = circle ? stroke(circle.rim, RIM) : '<a:ln><a:noFill/></a:ln>';
  return shape(ids, { name, about: `${name}: ${about}`, box, geometry, fill: paintXml(paint), line: rim });
}

function area(ids: Ids, name: string, outlines: readonly Outline[], fill: string): string {
  const box = boxOf(outlines);
  return shape(ids, { name, box, geometry: custom(box, [outlines]), fill: solid(fill) });
}

function line(ids: Ids, { id, outlines, colour, width, dashes }: DrawnLine): string {
  const box = boxOf(outlines);
  const dash = { solid: '', dashed: '<a:prstDash val="dash"/>', dotted: '<a:prstDash val="sysDot"/>' }[
    dashes
  ];
  return shape(ids, {
    name: id,
    box,
    geometry: custom(box, [outlines], true),
    fill: '<a:noFill/>',
    line: stroke(colour, width, dash),
  });
}

function office(ids: Ids, { name, kind, at, r, fill, rim, count }: DrawnOffice): string {
  const outer = { x: at[0] - r, y: at[1] - r, width: 2 * r, height: 2 * r };
  const look = { name, about: name, fill: solid(fill), line: stroke(rim, 0.75) };
  const symbol = symbolOf(kind);
  if (symbol === null) {
    const geometry = preset(kind === 'sub-office' ? 'donut' : 'ellipse');
    return shape(ids, {
      ...look,
      box: outer,
      geometry,
      text: count > 1 ? { count, colour: rim } : undefined,
    });
  }
  const outlines = symbol.map(({ points, isClosed }) => ({
    points: points.map(([x, y]): GridPoint => [at[0] + x * r, at[1] + y * r]),
    isClosed,
  }));
  const box = boxOf(outlines);
  return shape(ids, {
    ...look,
    box,
    geometry: custom(box, [outlines]),
    text: count > 1 ? { count, colour: rim } : undefined,
  });
}

/** The corners of a kind's symbol, or null where it is round. */
function symbolOf(kind: DrawnOffice['kind']): Outline[] | null {
  return kind === 'country-office' || kind === 'sub-office' ? null : pathRings(OFFICE_SYMBOLS[kind]);
}

function legendEntry(ids: Ids, { entry, x, y, textX, width }: PlacedEntry, picture: Picture): string[] {
  const { size, mark } = picture.legend;
  const box = { x: x - mark / 2, y: y - mark / 2, width: mark, height: mark };
  const sign =
    entry.kind === 'fill'
      ? shape(ids, { name: entry.label, box, geometry: preset('rect'), fill: paintXml(entry.paint) })
      : office(ids, {
          id: '',
          name: entry.label,
          kind: entry.office,
          at: [x, y],
          r: mark * 0.42,
          fill: entry.fill,
          rim: picture.colours.page,
          count: 1,
        });
  const words = shape(ids, {
    name: entry.label,
    // Wider than its words: another font may need more room.
    box: { x: textX, y: y - size * 0.8, width: width * 1.15 + size, height: size * 1.6 },
    geometry: preset('rect'),
    fill: '<a:noFill/>',
    label: { text: entry.label, size, colour: picture.colours.ink },
  });
  return [sign, words];
}

interface ShapeParts {
  name: string;
  about?: string;
  box: Box;
  geometry: string;
  fill: string;
  line?: string;
  text?: { count: number; colour: string } | undefined;
  label?: { text: string; size: number; colour: string };
}

function shape(ids: Ids, { name, about, box, geometry, fill, line: rim, text, label }: ShapeParts): string {
  const known = about ? ` descr="${escapeXml(about)}"` : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"${known}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${placeXml(box)}</a:xfrm>${geometry}${fill}${rim ?? '<a:ln><a:noFill/></a:ln>'}</p:spPr>` +
    (text
      ? textXml(String(text.count), { size: 8.5, colour: text.colour, isBold: true, align: 'ctr' })
      : '') +
    (label ? textXml(label.text, { ...label, isBold: false, align: 'l' }) : '') +
    '</p:sp>'
  );
}

function group(ids: Ids, name: string, box: Box, parts: readonly string[], about = ''): string {
  if (parts.length === 0) return '';
  const place = emu(box);
  const known = about ? ` descr="${escapeXml(about)}"` : '';
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"${known}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${placeXml(box)}<a:chOff x="${place.x}" y="${place.y}"/><a:chExt cx="${place.width}" cy="${place.height}"/></a:xfrm></p:grpSpPr>` +
    `${parts.join('')}</p:grpSp>`
  );
}

function textXml(
  text: string,
  { size, colour, isBold, align }: { size: number; colour: string; isBold: boolean; align: 'l' | 'ctr' },
): string {
  // Points, in hundredths; a px is three quarters of a point.
  const points = Math.round(size * 75);
  return (
    `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${align}"/><a:r><a:rPr lang="en-GB" sz="${points}"${isBold ? ' b="1"' : ''} dirty="0">${solid(colour)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody>`
  );
}

function custom(box: Box, paths: readonly (readonly Outline[])[], isLine = false): string {
  const width = Math.max(1, Math.round(box.width * STEPS));
  const height = Math.max(1, Math.round(box.height * STEPS));
  const at = ([x, y]: GridPoint) =>
    `<a:pt x="${Math.round((x - box.x) * STEPS)}" y="${Math.round((y - box.y) * STEPS)}"/>`;
  const drawn = paths.map((outlines) => {
    const steps = outlines.map(({ points, isClosed }) =>
      points
        .map((point, i) => (i === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`))
        .concat(isClosed ? '<a:close/>' : '')
        .join(''),
    );
    return `<a:path w="${width}" h="${height}"${isLine ? ' fill="none"' : ''}>${steps.join('')}</a:path>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${drawn.join('')}</a:pathLst></a:custGeom>`;
}

function preset(name: 'rect' | 'ellipse' | 'donut'): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

function paintXml({ fill, stripes }: Paint): string {
  if (!stripes) return solid(fill);
  const kind = stripes.rises ? 'wdUpDiag' : 'wdDnDiag';
  return `<a:pattFill prst="${kind}"><a:fgClr>${colourXml(stripes.colour)}</a:fgClr><a:bgClr>${colourXml(fill)}</a:bgClr></a:pattFill>`;
}

function solid(colour: string): string {
  return `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
}

function stroke(colour: string, width: number, dash = ''): string {
  return `<a:ln w="${Math.round(width * EMU)}">${solid(colour)}${dash}<a:round/></a:ln>`;
}

function colourXml(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;
}

function placeXml(box: Box): string {
  const { x, y, width, height } = emu(box);
  return `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
}

function emu({ x, y, width, height }: Box): Box {
  return {
    x: Math.round(x * EMU),
    y: Math.round(y * EMU),
    width: Math.round(width * EMU),
    height: Math.round(height * EMU),
  };
}

function boxOf(outlines: readonly Outline[]): Box {
  const xs = outlines.flatMap(({ points }) => points.map(([x]) => x));
  const ys = outlines.flatMap(({ points }) => points.map(([, y]) => y));
  // Not by spreading: a mesh of boundaries has more points than a call has arguments.
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

function boxRound(entries: readonly PlacedEntry[], size: number): Box {
  const x = Math.min(...entries.map((one) => one.x)) - size;
  const y = Math.min(...entries.map((one) => one.y)) - size;
  const right = Math.max(...entries.map((one) => one.textX + one.width)) + size;
  const bottom = Math.max(...entries.map((one) => one.y)) + size;
  return { x, y, width: right - x, height: bottom - y };
}

/** Corners of a ring that looks round at the size of a mark. */
const CORNERS = 24;

function ringAt([x, y]: GridPoint, r: number): Outline {
  const points = Array.from({ length: CORNERS }, (_, i): GridPoint => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  return { points, isClosed: true };
}
