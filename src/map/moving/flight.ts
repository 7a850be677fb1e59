import type { Scene } from '../scene/scene';
import type { Transform } from './zoom';

/** A picture of the map as it lies in its element. */
interface ZoomedScene {
  scene: Scene;
  zoomed: Transform;
}

const DURATION = 300;
const EASING = 'cubic-bezier(0.2, 0.6, 0.2, 1)';

/**
 * Leads from one flat picture to the next: the new one starts where its middle lay in the old one, at the old
 * one's scale, and comes to its place. Both are equal-area, so one scale holds for all of it.
 * @param svg the element that shows the new picture by now, of the given size in px
 */
export function fly(
  svg: SVGSVGElement,
  from: ZoomedScene,
  to: ZoomedScene,
  width: number,
  height: number,
): void {
  const start = startOf(from, to, width, height);
  if (!start || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { k, x, y } = start;
  svg.animate(
    [
      { transform: `translate(${x}px, ${y}px) scale(${k})`, transformOrigin: '0 0' },
      { transform: 'none', transformOrigin: '0 0' },
    ],
    { duration: DURATION, easing: EASING },
  );
}

/**
 * How the new picture has to be moved, px, to lie on the old one.
 * @returns null where they share no country, or one of them is no flat picture
 */
export function startOf(from: ZoomedScene, to: ZoomedScene, width: number, height: number): Transform | null {
  if (from.scene.kind === 'globe' || to.scene.kind === 'globe') return null;
  const [before, after] = [placer(from, width, height), placer(to, width, height)];
  // The region's picture says what lies in the middle; between two regions, the one that is gone to.
  const isLeaving = to.scene.kind !== 'region';
  const earlier = new Map(from.scene.countries.map(({ iso3, anchor }) => [iso3, anchor]));
  let start: Transform | null = null;
  let least = Infinity;
  for (const { iso3, anchor } of to.scene.countries) {
    const last = earlier.get(iso3);
    if (!anchor || !last) continue;
    const [here, there] = [before.place(last), after.place(anchor)];
    const [x, y] = isLeaving ? here : there;
    const distance = Math.hypot(x - width / 2, y - height / 2);
    if (distance >= least) continue;
    least = distance;
    const k = before.worldWidth / after.worldWidth;
    start = { k, x: here[0] - k * there[0], y: here[1] - k * there[1] };
  }
  return start;
}

/** Where the points of a picture lie in its element, px, and how wide the whole world is at its scale. */
function placer({ scene, zoomed: { k, x, y } }: ZoomedScene, width: number, height: number) {
  const scale = Math.min(width / scene.width, height / scene.height);
  const [left, top] = [(width - scene.width * scale) / 2, (height - scene.height * scale) / 2];
  return {
    worldWidth: scene.worldWidth * scale * k,
    place: ([px, py]: readonly [number, number]) =>
      [left + (k * px + x) * scale, top + (k * py + y) * scale] as const,
  };
}
