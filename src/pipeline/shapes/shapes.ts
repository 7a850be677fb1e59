import type { Tables } from '../../world/rows';
import type { LabelRoom } from '../../world/labels';
import type { FineLines, FramedTopology, OtherShape, RegionTopology, WorldShapes } from '../../world/shapes';
import { describeOutline } from './anchors';
import { readBaseMap, ringPoints, type Ring } from './baseMap';
import { borderLines } from './borderLines';
import { styleBorders, type BorderRule, type StyledOutlines } from './borders';
import { prepareDetail, type GridOutline } from './detail';
import { flatWorld } from './flatWorld';
import { drawOutlines, type CountryCode, type TerritoryRole } from './outlines';
import { labelRooms } from './labelRooms';
import { pathData } from './pathData';
import { regionFrames } from './regionFrames';
import { regionTopology, toDegreeGrid } from './regionTopology';

interface ShapeTables {
  countries: readonly CountryCode[];
  territories: readonly TerritoryRole[];
  borders: readonly BorderRule[];
}

/** How finely the flat map is drawn. */
interface LineDetail {
  /** Width of the integer grid. */
  grid: number;
  /** Points spanning less than so many square pixels of a map 1200 pixels wide are left out. */
  simplify: number;
}

/** Looks right up to eight times its size on 1280 pixels. */
export const FULL: LineDetail = { grid: 10000, simplify: 0.06 };
/** For the first paint, before any zoom. */
export const LITE: LineDetail = { grid: 4000, simplify: 0.5 };
/** For the globe and the regional views, which show a region as wide as the window. */
const REGION_SIMPLIFY = 0.05;
/** For a globe while it turns, drawn anew with each frame: a fifth of the points. */
export const TURNING_SIMPLIFY = 1;
const ANTARCTICA = 'ATA';

export interface Shapes {
  /** The flat world as it is first painted. */
  shapes: WorldShapes;
  /** The same in finer lines. */
  fine: FineLines;
  topology: FramedTopology;
  /** The same in coarser lines, for a globe that is being turned. */
  coarse: RegionTopology;
  /** The boxes within each country that its name has room in: found when asked for. */
  rooms: () => Record<string, LabelRoom[]>;
  /** Rows of borders.csv that draw nothing, each with file and line. */
  notices: string[];
}

/** Draws the whole atlas from the base map: the flat world in both detail levels, and the regional topology in two. */
export function buildShapes(
  tables: Pick<
    Tables,
    'countries' | 'coverage' | 'territories' | 'borders' | 'regionalOffices' | 'continents' | 'offices'
  >,
): Shapes {
  const atlas = prepareShapes(tables);
  const shapes = atlas.world(LITE);
  return {
    shapes,
    fine: fineLines(atlas.world(FULL), shapes),
    topology: { ...atlas.regions(), frames: regionFrames(tables, atlas.outlines) },
    coarse: atlas.regions(TURNING_SIMPLIFY),
    rooms: () => labelRooms(atlas.outlines),
    notices: atlas.notices,
  };
}

function fineLines(full: WorldShapes, lite: WorldShapes): FineLines {
  return {
    scale: lite.width / full.width,
    countries: Object.fromEntries(full.countries.map(({ iso3, d }) => [iso3, d])),
    others: Object.fromEntries(full.others.map(({ id, d }) => [id, d])),
    borders: full.borders,
  };
}

/** The same for several levels: reads and weighs the base map once, then draws each level on demand. */
export function prepareShapes({ countries, territories, borders }: ShapeTables) {
  const outlines = styleBorders(drawOutlines(readBaseMap(), countries, territories), borders);
  const drawLevel = prepareDetail(outlines);
  return {
    outlines,
    notices: outlines.notices,
    world: (detail: LineDetail) => drawWorld(outlines, drawLevel, detail),
    regions: (simplify = REGION_SIMPLIFY) =>
      regionTopology(drawLevel(simplify, toDegreeGrid), outlines.styles),
  };
}

function drawWorld(
  source: StyledOutlines,
  drawLevel: ReturnType<typeof prepareDetail>,
  { grid, simplify }: LineDetail,
): WorldShapes {
  const { width, height, frame, toGrid } = flatWorld(grid);
  const level = drawLevel(simplify, toGrid);
  const line = (ring: Ring) => ringPoints(ring, level.arcs);
  const path = ({ polygons }: GridOutline) => pathData(polygons.flatMap((polygon) => polygon.map(line)));
  const drawn = source.outlines
    .map((outline, index) => ({ outline, grid: level.outlines[index] }))
    .flatMap(({ outline, grid: own }) =>
      own && own.id !== ANTARCTICA
        ? [{ ...own, d: path(own), ...describeOutline(outline, source.arcs, toGrid) }]
        : [],
    );
  const lines = borderLines(level.arcs, source.styles);
  return {
    width,
    height,
    project: frame,
    countries: drawn
      .filter(({ isCountry }) => isCountry)
      .map(({ id, d, anchor, area }) => ({ iso3: id, d, anchor, area }))
      .sort((a, b) => b.area - a.area),
    others: drawn
      .filter(({ isCountry }) => !isCountry)
      .map(({ id, d, anchor }): OtherShape => ({ id, d, anchor })),
    borders: {
      solid: pathData(lines.solid.map(line)),
      dashed: pathData(lines.dashed.map(line)),
      dotted: pathData(lines.dotted.map(line)),
    },
  };
}
