import type { GridPoint, WorldFrame } from '../../world/shapes';

const RADIANS = Math.PI / 180;
const M = Math.sqrt(3) / 2;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];

/**
 * Where a place lies on the flat world map: the Equal Earth projection (Šavrič, Patterson and Jenny 2018,
 * doi 10.1080/13658816.2018.1504949). The page needs no more of a projection than this until a region or the globe
 * is opened.
 *
 * @param frame `project` of the world shapes
 * @returns a function from degrees to grid units
 */
export function equalEarth({
  scale,
  translate,
  rotate,
}: WorldFrame): (lon: number, lat: number) => GridPoint {
  return (lon, lat) => {
    const turned = ((((lon + rotate[0] + 180) % 360) + 360) % 360) - 180;
    const theta = Math.asin(M * Math.sin(lat * RADIANS));
    const t2 = theta * theta;
    const t6 = t2 * t2 * t2;
    const x = (turned * RADIANS * Math.cos(theta)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    const y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return [translate[0] + scale * x, translate[1] - scale * y];
  };
}
