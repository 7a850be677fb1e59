import { SHADE_LINE, type StripeAngle } from '../../map/marks/looks';
import { OFFICE_SYMBOLS } from '../../map/marks/officeSymbols';
import type { GridPoint } from '../../world/shapes';
import type { OutputMessages } from '../../words/en/export';
import type { DrawnOffice } from '../picture/drawnOffices';
import type { DrawnCountry, DrawnLine, MapPicture, Paint } from '../picture/mapPicture';
import { pathRings, type Outline } from '../picture/pathRings';
import type { LayoutDesign } from './design';
import { labelGroup } from './labelGroup';
import { paragraph, textBody } from './paragraphs';
import {
  boxOf,
  custom,
  group,
  NO_FILL,
  NO_LINE,
  preset,
  shape,
  solid,
  stroke,
  type ShapeIds,
} from './shapes';
import type { WriteColour } from './ooxml/themeColours';
import { element, type Xml } from './ooxml/xml';

/** What the shapes of a slide are written with. */
export interface Pen {
  ids: ShapeIds;
  colour: WriteColour;
  /** BCP 47 with its region. */
  lang: string;
  words: OutputMessages['slides'];
  /** Of the slide. */
  layout: LayoutDesign;
  /** The day on which the deck is made, in words. */
  date: string;
}

/** The rim of a country's circle, px. */
const RIM = 0.5;
const OFFICE_RIM = 0.75;

/**
 * The map as shapes that can be edited: sea, then one group with a named shape for each country, area, boundary and
 * office, without a bitmap.
 * @param about the group's text alternative
 * @param areaNames names of drawn areas that are no state, by the id of their shape
 */
export function mapGroup(
  pen: Pen,
  map: MapPicture,
  { about, sea, areaNames }: { about: string; sea: string; areaNames: ReadonlyMap<string, string> },
): Xml[] {
  const { ids, colour, words } = pen;
  const { box } = map;
  const water = shape(ids, { name: words.sea, box, geometry: preset('rect'), fill: solid(colour(sea)) });
  const parts = (map.parts ?? []).map((part) =>
    group(ids, { name: part.name, about: part.about, box: part.map.box }, layersOf(pen, part.map, areaNames)),
  );
  const layers = [...layersOf(pen, map, areaNames), ...parts].filter((part) => part !== null);
  const whole = group(ids, { name: words.map, about, box }, layers);
  return whole ? [water, whole] : [water];
}

/** What lies on the sea of a map, from the lowest up. */
function layersOf(pen: Pen, map: MapPicture, areaNames: ReadonlyMap<string, string>): Xml[] {
  const { ids, words } = pen;
  const { box } = map;
  const nameOf = new Map(map.countries.map(({ iso3, name }) => [iso3, name]));
  const nameOfLine = ({ held, dashes }: DrawnLine) =>
    held === undefined ? words.lines[dashes] : words.outline(nameOf.get(held) ?? held);
  const some = (outlines: readonly Outline[]) => outlines.length > 0;

  const sphere =
    map.sphere && some(map.sphere.outlines)
      ? area(pen, words.globe, map.sphere.outlines, map.sphere.fill)
      : null;
  const graticule =
    map.graticule && some(map.graticule.outlines) ? line(pen, map.graticule, words.graticule) : null;
  const areas = map.areas.map(({ id, outlines, fill }) =>
    area(pen, areaNames.get(id) ?? words.areas, outlines, fill),
  );
  return [
    sphere,
    graticule,
    group(ids, { name: words.areas, box }, areas),
    group(
      ids,
      { name: words.countries, box },
      map.countries.map((one) => country(pen, one)),
    ),
    group(
      ids,
      { name: words.boundaries, box },
      map.lines.map((one) => line(pen, one, nameOfLine(one))),
    ),
    group(
      ids,
      { name: words.offices, box },
      map.offices.map((one) => office(pen, one)),
    ),
    labelGroup(pen, map.labels, box),
  ].filter((part) => part !== null);
}

/** The patterns of Office Open XML that come nearest to the map's stripes. */
const STRIPES = { 45: 'wdUpDiag', [-45]: 'wdDnDiag', 90: 'ltHorz' } as const satisfies Record<
  StripeAngle,
  string
>;

/** What a shape of the map is filled with. */
export function paintXml({ colour }: Pen, { fill, stripes }: Paint): Xml {
  if (!stripes) return solid(colour(fill));
  return element(
    'a:pattFill',
    { prst: STRIPES[stripes.angle] },
    element('a:fgClr', {}, colour(stripes.colour)),
    element('a:bgClr', {}, colour(fill)),
  );
}

/** The mark of an office, with the number of offices if it stands for several. */
export function office(
  pen: Pen,
  { name, symbol, at, r, fill, rim, isUndated, count, type }: DrawnOffice,
): Xml {
  const { ids, colour, lang } = pen;
  const corners = cornersOf(symbol);
  const outlines = corners?.map(({ points, isClosed }) => ({
    points: points.map(([x, y]): GridPoint => [at[0] + x * r, at[1] + y * r]),
    isClosed,
  }));
  const box = outlines ? boxOf(outlines) : { x: at[0] - r, y: at[1] - r, width: 2 * r, height: 2 * r };
  const round = symbol === 'ring' ? 'donut' : 'ellipse';
  return shape(ids, {
    name,
    about: name,
    box,
    geometry: outlines ? custom(box, [outlines]) : preset(round),
    fill: solid(colour(fill)),
    line: stroke(colour(rim), OFFICE_RIM, isUndated ? 'dotted' : 'solid'),
    text:
      count > 1
        ? textBody(
            'p:txBody',
            [
              paragraph([{ text: String(count), colour: rim, isBold: true }], {
                lang,
                colour,
                size: type,
                align: 'ctr',
              }),
            ],
            { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
          )
        : undefined,
  });
}

/** The corners of a symbol, or null where it is round. */
function cornersOf(symbol: DrawnOffice['symbol']): Outline[] | null {
  return symbol === 'circle' || symbol === 'ring' ? null : pathRings(OFFICE_SYMBOLS[symbol]);
}

function country(pen: Pen, { name, about, outlines, circle, paint, line: outline }: DrawnCountry): Xml {
  const round = circle ? [ringAt(circle.at, circle.r)] : [];
  const all = [...outlines, ...round];
  const box = boxOf(all);
  return shape(pen.ids, {
    name,
    about: `${name}: ${about}`,
    box,
    geometry: custom(box, round.length > 0 && outlines.length > 0 ? [outlines, round] : [all]),
    fill: paintXml(pen, paint),
    line: circle
      ? stroke(pen.colour(circle.rim), RIM)
      : outline
        ? stroke(pen.colour(outline), SHADE_LINE)
        : NO_LINE,
  });
}

function area(pen: Pen, name: string, outlines: readonly Outline[], fill: string): Xml {
  const box = boxOf(outlines);
  return shape(pen.ids, { name, box, geometry: custom(box, [outlines]), fill: solid(pen.colour(fill)) });
}

function line(pen: Pen, { outlines, colour, width, dashes }: DrawnLine, name: string): Xml {
  const box = boxOf(outlines);
  return shape(pen.ids, {
    name,
    box,
    geometry: custom(box, [outlines], true),
    fill: NO_FILL,
    line: stroke(pen.colour(colour), width, dashes),
  });
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
