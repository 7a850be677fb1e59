import type { Atlas } from '../../atlas/atlas.svelte';
import type { Leader } from '../../map/labels/labelBox';
import type { DrawnLand } from '../../map/labels/landAt';
import { mapLabels, type LabelledView } from '../../map/labels/mapLabels';
import { NAME_LOOKS } from '../../map/labels/nameLooks';
import type { MapState } from '../../map/mapState.svelte';
import type { LabelTables } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import type { Box } from './clipOutlines';
import type { Colours } from './colours';
import type { MapType } from './mapType';
import type { Measure } from './wrapText';

/** What the names of a picture are chosen by. */
export interface NamePen {
  tables: LabelTables;
  measure: Measure;
  /** Finds what is drawn where: see paintLand.ts. */
  landOf: (scene: LabelledView['scene'], room: Box, toView: LabelledView['toView']) => DrawnLand;
}

/** A name on the map of a picture. */
export interface DrawnLabel {
  /** The code of the country, or the id of the region, office or sea. */
  of: string;
  lines: readonly string[];
  box: Box;
  size: number;
  isBold: boolean;
  isItalic: boolean;
  colour: string;
  halo: string;
  /** From the country to its name, where that stands beside it. */
  leader: Leader | null;
}

/** From this width of the map on, px, the world carries the names of its regions: about what a window of 1100 px leaves it. */
const WIDE = 560;

/**
 * The names of a map as they stand in a picture: chosen as on the page, for its size.
 * @param place where a point of the scene lies in the picture, px
 */
export function drawnLabels(
  atlas: Atlas,
  map: MapState,
  { tables, measure, landOf }: NamePen,
  {
    box,
    place,
    circles,
    offices,
    type,
  }: Pick<LabelledView, 'circles' | 'offices'> & {
    box: Box;
    place: (at: GridPoint) => GridPoint;
    type: MapType;
  },
  colours: Colours,
): DrawnLabel[] {
  const { scene, frame, region, zoomed } = map;
  const view: LabelledView = {
    scene,
    frame,
    region,
    toView: place,
    circles,
    offices,
    ...landOf(scene, box, place),
    room: box,
    controls: [],
    isZoomed: zoomed.k > 1,
    isWide: box.width >= WIDE * type.names,
    enlarged: type.names,
  };
  return mapLabels(atlas, view, tables, measure).map(({ name, lines, box: own, leader }) => {
    const { size, isBold, isItalic = false, colour } = NAME_LOOKS[name.kind];
    return {
      ...{ of: name.of, lines, box: own, size: size * type.names, isBold, isItalic },
      ...{ colour: colours[colour], halo: colours.sea, leader },
    };
  });
}
