import { LINE } from '../../map/labels/labelForms';
import type { GridPoint } from '../../world/shapes';
import type { DrawnLabel } from '../picture/drawnLabels';
import type { Box } from '../picture/clipOutlines';
import type { Pen } from './mapGroup';
import type { Xml } from './ooxml/xml';
import { paragraph, textBody } from './paragraphs';
import { boxOf, custom, group, NO_FILL, preset, shape, solid, stroke } from './shapes';

/** A line to a name, px. */
const LEADER = 0.75;
/** How much the ground of a name covers: programs that know no glow round letters would show them on land alone. */
const GROUND = 0.72;

/** The names of a map as text boxes in one group, each with its line: to be moved and edited one by one. */
export function labelGroup(pen: Pen, labels: readonly DrawnLabel[], box: Box): Xml | null {
  const { ids, words } = pen;
  return group(ids, { name: words.names, box }, [
    ...labels.flatMap((label) => leaderOf(pen, label) ?? []),
    ...labels.map((label) => nameOf(pen, label)),
  ]);
}

function leaderOf({ ids, colour, words }: Pen, { leader, lines, colour: ink }: DrawnLabel): Xml | null {
  if (!leader) return null;
  const points: GridPoint[] = [[...leader[0]], [...leader[1]]];
  const outline = { points, isClosed: false };
  const box = boxOf([outline]);
  return shape(ids, {
    name: words.leader(lines.join(' ')),
    box,
    geometry: custom(box, [[outline]], true),
    fill: NO_FILL,
    line: stroke(colour(ink), LEADER),
  });
}

function nameOf(
  { ids, colour, lang }: Pen,
  { lines, box, size, isBold, isItalic, colour: ink, halo }: DrawnLabel,
): Xml {
  const name = lines.join(' ');
  const style = { isBold: isBold || undefined, isItalic: isItalic || undefined };
  const run = { text: lines.join('\n'), colour: ink, halo, ...style };
  return shape(ids, {
    name,
    box,
    geometry: preset('rect'),
    fill: solid(colour(halo, GROUND)),
    text: textBody(
      'p:txBody',
      [paragraph([run], { lang, colour, size, lineHeight: size * LINE, align: 'ctr' })],
      { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
    ),
  });
}
