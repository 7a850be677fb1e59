import type { Atlas } from '../../atlas/atlas.svelte';
import { countryLook, isHeld, type CountryLook } from '../../map/marks/countryLook';
import { isInOpenRegion } from '../../map/marks/openRegion';
import { BORDERS, fillOf, OUTLINED, OUTLINES, rimOf, type Fill, type ShadeKey } from '../../map/marks/looks';
import type { MapState } from '../../map/mapState.svelte';
import type { BorderStyle, GridPoint } from '../../world/shapes';
import { indicatorLine } from '../../figures/indicatorLine';
import type { ListColumn } from '../slides/table/listData';
import type { TablePages } from '../slides/table/tablePages';
import { clipOutlines, type Box } from './clipOutlines';
import type { Colours } from './colours';
import { drawnLabels, type DrawnLabel, type NamePen } from './drawnLabels';
import { dotsOf, marksIn, officesOf, type DrawnOffice } from './drawnOffices';
import { AS_ON_PAGE, type MapType } from './mapType';
import { pathRings, type Outline } from './pathRings';

/** What a country is filled with, as `#rrggbb`. */
export type Paint = Fill<string>;

/** A country as a picture shows it: its shape, its circle, or both. */
export interface DrawnCountry {
  iso3: string;
  name: string;
  /** What it is on the date, whether it fits the choice, and its figure where one colours the map, in words. */
  about: string;
  outlines: Outline[];
  /** The circle that a small country goes by. */
  circle: {
    at: GridPoint;
    r: number;
    /** Where the country lies, if its circle had to move. */ from: GridPoint | null;
    rim: string;
  } | null;
  paint: Paint;
  /** The colour of the outline that a light class has; null: it needs none. */
  line: string | null;
  isHeld: boolean;
}

interface DrawnArea {
  id: string;
  outlines: Outline[];
  fill: string;
}

export interface DrawnLine {
  id: string;
  /** The country that it is drawn round, as one that is chosen; a boundary has none. */
  held?: string;
  outlines: Outline[];
  colour: string;
  /** px */
  width: number;
  dashes: BorderStyle;
}

/** The map as it is seen, in px of a picture: what is written to SVG and to slides alike. */
export interface MapPicture {
  box: Box;
  /** The globe's disc and lines; none on a flat map. */
  sphere: { outlines: Outline[]; fill: string } | null;
  graticule: DrawnLine | null;
  areas: DrawnArea[];
  /** In the order of drawing: large ones first. */
  countries: DrawnCountry[];
  lines: DrawnLine[];
  offices: DrawnOffice[];
  labels: DrawnLabel[];
  /** Maps that stand in its place, each with its name and its text alternative. */
  parts?: { name: string; about: string; map: MapPicture }[];
  /** A table that stands in its place. */
  table?: PictureTable;
}

/** A table of one page. */
export interface PictureTable {
  name: string;
  columns: readonly ListColumn[];
  pages: TablePages;
  /** How strong the ground of each cell is, from 0 to 1, row by row. */
  shares: readonly (readonly number[])[];
}

/** A circle that moved less than this, px, needs no line. */
const LEAST_LINE = 5;

/**
 * Takes the picture of a map: what it shows, at its zoom, drawn into a box.
 * @param map its finer lines, or the shapes of its region or globe, are loaded already
 * @param box where in the picture the map goes; a map at rest is fitted into it, a zoomed one shows at least what it shows
 * @param names what names are chosen by; none: the map carries none
 * @param type how large names and numbers are
 */
export function mapPicture(
  atlas: Atlas<'explore'>,
  map: MapState,
  box: Box,
  colours: Colours,
  names: NamePen | null = null,
  type: MapType = AS_ON_PAGE,
): MapPicture {
  const { scene } = map;
  const seen = seenOf(map);
  const scale = Math.min(box.width / seen.width, box.height / seen.height);
  const toX = box.x + box.width / 2 - (seen.x + seen.width / 2) * scale;
  const toY = box.y + box.height / 2 - (seen.y + seen.height / 2) * scale;
  const place = ([x, y]: GridPoint): GridPoint => [toX + x * scale, toY + y * scale];
  const unit = scene.lineScale;
  const draw = (d: string): Outline[] =>
    clipOutlines(
      pathRings(d).map(({ points, isClosed }) => ({
        points: points.map(([x, y]) => place([x * unit, y * unit])),
        isClosed,
      })),
      box,
    );
  const isInside = ([x, y]: GridPoint, r: number) =>
    x >= box.x + r && x <= box.x + box.width - r && y >= box.y + r && y <= box.y + box.height - r;

  const larger = type.marks;
  const allCircles = map
    .circlesFor(scale / larger)
    .map((one) => ({ ...one, dx: one.dx * larger, dy: one.dy * larger, r: one.r * larger }));
  const circles = new Map(allCircles.map((circle) => [circle.iso3, circle]));
  const marks = marksIn(map, atlas.fit, scale, type).filter(({ at, r }) => isInside(place(at), r));
  const countries = scene.countries.flatMap(({ iso3, d }): DrawnCountry[] => {
    const country = atlas.world.countryOf(iso3);
    const look = countryLook(atlas, iso3);
    const outlines = draw(d);
    const own = circles.get(iso3);
    const from = own && place(own.anchor);
    const at: GridPoint | undefined = own && from && [from[0] + own.dx, from[1] + own.dy];
    const isMoved = own !== undefined && Math.hypot(own.dx, own.dy) > LEAST_LINE;
    const shade = (atlas.shades?.classOf.get(iso3) ?? null) as ShadeKey | null;
    const circle =
      own && at && isInside(at, own.r)
        ? {
            at,
            r: own.r,
            from: isMoved && from ? from : null,
            rim: colours[rimOf(look.status, shade, look.fits)],
          }
        : null;
    if (outlines.length === 0 && !circle) return [];
    return [
      {
        iso3,
        name: country ? atlas.nameOf(country) : iso3,
        about: aboutOf(atlas, look, country?.index ?? -1),
        outlines,
        circle,
        paint: paintOf(fillOf(look, shade), colours),
        line: shade && look.fits && OUTLINED.includes(shade) ? colours['shade-line'] : null,
        isHeld: isHeld(atlas, iso3) || isInOpenRegion(atlas, iso3),
      },
    ];
  });

  const borders = (Object.keys(BORDERS) as BorderStyle[]).map((style): DrawnLine => ({
    id: style,
    outlines: draw(scene.borders[style]),
    colour: colours.border,
    width: BORDERS[style].width,
    dashes: style,
  }));
  const held = countries
    .filter((country) => country.isHeld && country.outlines.length > 0)
    .map(({ iso3, outlines }): DrawnLine => ({
      id: `chosen ${iso3}`,
      held: iso3,
      outlines,
      colour: colours[OUTLINES.held.colour],
      width: OUTLINES.held.width,
      dashes: 'solid',
    }));

  return {
    box,
    sphere: scene.sphere ? { outlines: draw(scene.sphere), fill: colours.page } : null,
    graticule: scene.graticule
      ? {
          id: 'graticule',
          outlines: draw(scene.graticule),
          colour: colours.graticule,
          width: 1,
          dashes: 'solid',
        }
      : null,
    areas: scene.others
      .map(({ id, d }) => ({ id, outlines: draw(d), fill: colours['no-state'] }))
      .filter(({ outlines }) => outlines.length > 0),
    countries,
    lines: [...borders, ...held].filter(({ outlines }) => outlines.length > 0),
    offices: [
      ...dotsOf(atlas, map, scale, place, colours, type).filter(({ at, r }) => isInside(at, r)),
      ...officesOf(atlas, marks, place, colours, type),
    ],
    labels: names
      ? drawnLabels(atlas, map, names, { box, place, circles: allCircles, offices: marks, type }, colours)
      : [],
  };
}

/** What of the scene is seen, in its units: all of it at rest, what the element shows when zoomed. */
function seenOf(map: MapState): Box {
  const { scene, zoomed } = map;
  if (zoomed.k === 1 && zoomed.x === 0 && zoomed.y === 0)
    return { x: 0, y: 0, width: scene.width, height: scene.height };
  const [[left, top], [right, bottom]] = map.extent;
  return {
    x: (left - zoomed.x) / zoomed.k,
    y: (top - zoomed.y) / zoomed.k,
    width: (right - left) / zoomed.k,
    height: (bottom - top) / zoomed.k,
  };
}

function aboutOf(atlas: Atlas<'explore'>, { status, fits, isWeak }: CountryLook, index: number): string {
  const { marks, context } = atlas.explore;
  const parts = [atlas.text.statusLabel(status)];
  if (atlas.isFiltered) parts.push(isWeak ? marks.fitsWeakly : fits ? marks.fits : marks.fitsNot);
  if (atlas.shades) {
    const { indicator, values, year } = atlas.shades;
    parts.push(indicatorLine(atlas.language, context.figure, indicator, values[index] ?? null, year));
  }
  return parts.join(atlas.formats.comma);
}

/** A fill in the colours of a picture. */
export function paintOf({ fill, stripes }: Fill, colours: Colours): Paint {
  if (!stripes) return { fill: colours[fill] };
  return { fill: colours[fill], stripes: { ...stripes, colour: colours[stripes.colour] } };
}
