import type { GridPoint } from '../../world/shapes';
import type { MapState } from '../mapState.svelte';
import type { LabelBox } from './labelBox';
import type { LabelledView } from './mapLabels';
import { paintLand } from './paintLand';

/** From this width of the window on the world carries the names of its regions. */
const WIDE = '(width >= 68.75em)';

/**
 * The map as it lies in its element, px of the map from its corner.
 * @param beside the region whose page is open beside the world
 */
export function pageView(
  map: MapState,
  controls: readonly LabelBox[],
  beside: LabelledView['region'] = null,
): LabelledView {
  const { scene, zoomed, frame, circles, offices, magnified } = map;
  const [width, height, scale] = [map.width / magnified, map.height / magnified, map.scale / magnified];
  const [left, top] = [(width - scene.width * scale) / 2, (height - scene.height * scale) / 2];
  const { k, x, y } = zoomed;
  const room = { x: 0, y: 0, width, height };
  const toView = ([px, py]: GridPoint): GridPoint => [
    left + (k * px + x) * scale,
    top + (k * py + y) * scale,
  ];
  return {
    scene,
    frame,
    region: map.region ?? beside,
    toView,
    circles,
    offices,
    ...paintLand(scene, room, toView),
    room,
    controls: controlsOver(map, controls),
    isZoomed: k > 1,
    isWide: matchMedia(WIDE).matches,
  };
}

/** What lies over the map, px of its element, in px of the map. */
export function controlsOver({ magnified: by }: MapState, controls: readonly LabelBox[]): LabelBox[] {
  return controls.map(({ x, y, width, height }) => ({
    ...{ x: x / by, y: y / by },
    ...{ width: width / by, height: height / by },
  }));
}
