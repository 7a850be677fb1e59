import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { WorldFrame } from '../../world/shapes';

/**
 * The projection that the flat world map was drawn with.
 *
 * @param frame `project` of the world shapes
 * @returns Equal Earth (Šavrič, Patterson and Jenny 2018) from [longitude, latitude] to grid coordinates
 */
export function worldProjection(frame: WorldFrame): GeoProjection {
  return geoEqualEarth().rotate(frame.rotate).scale(frame.scale).translate(frame.translate);
}
