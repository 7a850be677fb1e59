import type { GridPoint } from '../../world/shapes';
import type { Scene } from '../scene/scene';
import type { LabelBox } from './labelBox';
import type { LandAt } from './landAt';

/** px of the view for one of what is painted. */
const COARSE = 2;
/** A prime, so that no mixture of two neighbours' colours at their boundary is the colour of a third. */
const MIXER = 37;

/**
 * Finds which country is drawn where: paints each in a colour of its own, out of sight. In a browser only.
 * @param room what of the map is seen, px
 * @param toView where a point of the scene lies, px; scaled and moved, not turned
 */
export function paintLand(scene: Scene, room: LabelBox, toView: (at: GridPoint) => GridPoint): LandAt {
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.ceil(room.width / COARSE)));
  const height = (canvas.height = Math.max(1, Math.ceil(room.height / COARSE)));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return () => null;
  const [[x, y], [x1]] = [toView([0, 0]), toView([1, 0])];
  const scale = ((x1 - x) * scene.lineScale) / COARSE;
  pen.setTransform(scale, 0, 0, scale, (x - room.x) / COARSE, (y - room.y) / COARSE);
  scene.countries.forEach(({ d }, i) => {
    if (d === '') return;
    pen.fillStyle = `#${hex(i + 1)}${hex(checkOf(i + 1))}00`;
    pen.fill(new Path2D(d), 'evenodd');
  });
  const { data } = pen.getImageData(0, 0, width, height);
  return (px, py) => {
    const [column, row] = [Math.floor((px - room.x) / COARSE), Math.floor((py - room.y) / COARSE)];
    if (column < 0 || row < 0 || column >= width || row >= height) return null;
    const at = 4 * (row * width + column);
    const [index, check, alpha] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 3] ?? 0];
    return alpha > 127 && check === checkOf(index) ? (scene.countries[index - 1]?.iso3 ?? null) : null;
  };
}

const checkOf = (index: number) => (index * MIXER) % 256;

const hex = (value: number) => value.toString(16).padStart(2, '0');
