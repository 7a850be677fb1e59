import { geoGraticule10, type GeoPermissibleObjects } from 'd3-geo';
import type { GeometryCollection } from 'geojson';
import { globeProjection, type GlobeViewport } from '../projection/globeProjection';
import { angleBetween, piecesOf, sideOf, vectorOf, type Piece, type Side } from '../geometry/horizon';
import { pathPen } from '../geometry/pathPen';
import { projectedScene, type Outlines } from './projectedScene';
import type { Scene } from './scene';

const GRATICULE = geoGraticule10();
/** Marks are left out this near to the horizon, radians: 9°. */
const RIM = 0.15;

/**
 * Draws the globe in any turn. Most shapes lie wholly before the horizon or beyond it: what is beyond is left out, and
 * only what lies across is cut, which is the slowest part of drawing.
 */
export function globeDrawer(outlines: Outlines): (view: GlobeViewport) => Scene {
  const { known, others, borders } = outlines;
  const shapes = [...known.map(({ feature }) => feature), ...others].map(({ geometry }) => geometry);
  const pieces = new Map<GeoPermissibleObjects, Piece[]>(
    [...shapes, borders.solid, borders.dashed, borders.dotted].map((shape) => [shape, piecesOf(shape)]),
  );
  return (view) => {
    const projection = globeProjection(view);
    const cut = pathPen(projection);
    const whole = pathPen(globeProjection(view).preclip((stream) => stream));
    const facing = vectorOf([-view.rotate[0], -view.rotate[1]]);
    const draw = (shape: GeoPermissibleObjects): string => {
      const own = pieces.get(shape)?.map((piece) => ({ piece, side: sideOf(piece, facing) }));
      if (!own) return cut(shape);
      const on = (side: Side): GeometryCollection => ({
        type: 'GeometryCollection',
        geometries: own.filter((one) => one.side === side).map(({ piece }) => piece.geometry),
      });
      return whole(on('before')) + cut(on('across'));
    };
    return projectedScene(outlines, {
      kind: 'globe',
      width: view.width,
      height: view.height,
      scale: projection.scale(),
      draw,
      place: (at) => (angleBetween(vectorOf(at), facing) > Math.PI / 2 - RIM ? null : projection(at)),
      sphere: draw({ type: 'Sphere' }),
      graticule: draw(GRATICULE),
    });
  };
}
