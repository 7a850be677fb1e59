import type { GridPoint } from '../../world/shapes';
import type { Scene } from '../scene/scene';
import type { LabelBox } from './labelBox';
import type { DrawnLand } from './landAt';
import { worldEdge } from './worldEdge';

/** px of the view for one of what is painted. */
const COARSE = 2;
/** A prime, so that no mixture of two neighbours' colours at their boundary is the colour of a third. */
const MIXER = 37;
/** What is neither a country nor sea has the index of none: they count from 1. */
const NO_STATE = 0;

/**
 * Finds what is drawn where: paints each country in a colour of its own, and what is neither country nor sea in one more, out of sight. In a browser only.
 * @param room what of the map is seen, px
 * @param toView where a point of the scene lies, px; scaled and moved, not turned
 */
export function paintLand(scene: Scene, room: LabelBox, toView: (at: GridPoint) => GridPoint): DrawnLand {
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.ceil(room.width / COARSE)));
  const height = (canvas.height = Math.max(1, Math.ceil(room.height / COARSE)));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return { landAt: () => null, isSea: () => false };
  pen.fillStyle = colourOf(NO_STATE);
  const edge = scene.kind === 'world' ? worldEdge(scene) : scene.sphere;
  if (edge !== '') {
    pen.fillRect(0, 0, width, height);
    pen.globalCompositeOperation = 'destination-out';
  }
  const [[x, y], [x1]] = [toView([0, 0]), toView([1, 0])];
  const scale = ((x1 - x) * scene.lineScale) / COARSE;
  pen.setTransform(scale, 0, 0, scale, (x - room.x) / COARSE, (y - room.y) / COARSE);
  pen.fill(new Path2D(edge));
  pen.globalCompositeOperation = 'source-over';
  for (const { d } of scene.others) pen.fill(new Path2D(d), 'evenodd');
  scene.countries.forEach(({ d }, i) => {
    if (d === '') return;
    pen.fillStyle = colourOf(i + 1);
    pen.fill(new Path2D(d), 'evenodd');
  });
  const { data } = pen.getImageData(0, 0, width, height);
  const sums = landSums(data, width, height);
  return {
    landAt: (px, py) => {
      const [column, row] = [Math.floor((px - room.x) / COARSE), Math.floor((py - room.y) / COARSE)];
      if (column < 0 || row < 0 || column >= width || row >= height) return null;
      const at = 4 * (row * width + column);
      const [index, check, alpha] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 3] ?? 0];
      return alpha > 127 && check === checkOf(index) ? (scene.countries[index - 1]?.iso3 ?? null) : null;
    },
    isSea: (box) => {
      const [left, top] = [Math.floor((box.x - room.x) / COARSE), Math.floor((box.y - room.y) / COARSE)];
      const [right, bottom] = [
        Math.floor((box.x + box.width - room.x) / COARSE),
        Math.floor((box.y + box.height - room.y) / COARSE),
      ];
      if (left < 0 || top < 0 || right >= width || bottom >= height) return false;
      const at = (column: number, row: number) => sums[row * (width + 1) + column] ?? 0;
      return at(right + 1, bottom + 1) - at(left, bottom + 1) - at(right + 1, top) + at(left, top) === 0;
    },
  };
}

/** How many of what is painted up to each corner is no sea: a summed-area table (Crow 1984). */
function landSums(data: Uint8ClampedArray, width: number, height: number): Int32Array {
  const sums = new Int32Array((width + 1) * (height + 1));
  for (let row = 0; row < height; row++) {
    let run = 0;
    for (let column = 0; column < width; column++) {
      if (data[4 * (row * width + column) + 3] !== 0) run += 1;
      const at = (row + 1) * (width + 1) + column + 1;
      sums[at] = run + (sums[at - width - 1] ?? 0);
    }
  }
  return sums;
}

const checkOf = (index: number) => (index * MIXER) % 256;

const colourOf = (index: number) => `#${hex(index)}${hex(checkOf(index))}00`;

const hex = (value: number) => value.toString(16).padStart(2, '0');
