import { encode } from 'uqr';
import type { GridPoint } from '../../../world/shapes';
import type { Box } from '../../picture/clipOutlines';
import type { Pen } from '../mapGroup';
import { element, type Xml } from '../ooxml/xml';
import { moduleOutlines } from './moduleOutlines';
import { custom, group, preset, shape, solid } from '../shapes';

/** Light squares round the code that readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * An address as a QR code: one shape, on a ground of its own. It is dark on light in either scheme, since many readers
 * take nothing else.
 */
export function qrCode({ ids, words }: Pen, address: string, box: Box, isFixed: boolean): Xml | null {
  const modules = encode(address, { ecc: 'M', border: 0 }).data;
  const step = box.width / (modules.length + 2 * QUIET);
  const place = ([x, y]: GridPoint): GridPoint => [box.x + (x + QUIET) * step, box.y + (y + QUIET) * step];
  const outlines = moduleOutlines(modules).map(({ points, isClosed }) => ({
    points: points.map(place),
    isClosed,
  }));
  const [x, y] = place([0, 0]);
  const inner = { x, y, width: modules.length * step, height: modules.length * step };
  return group(ids, { name: words.closing.qr, about: address, box }, [
    shape(ids, {
      name: words.closing.qrGround,
      box,
      geometry: preset('rect'),
      fill: solid(isFixed ? fixed('white') : element('a:schemeClr', { val: 'lt1' })),
    }),
    shape(ids, {
      name: words.closing.qr,
      about: address,
      box: inner,
      geometry: custom(inner, [outlines]),
      fill: solid(isFixed ? fixed('black') : element('a:schemeClr', { val: 'dk1' })),
    }),
  ]);
}

/** A colour that no theme changes. */
function fixed(name: 'white' | 'black'): Xml {
  return element('a:prstClr', { val: name });
}
