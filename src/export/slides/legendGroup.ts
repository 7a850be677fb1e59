import type { Box } from '../picture/clipOutlines';
import { symbolRadius } from '../picture/legend';
import type { Picture, PlacedEntry } from '../picture/picture';
import { office, paintXml, type Pen } from './mapGroup';
import { paragraph, textBody } from './paragraphs';
import { group, NO_FILL, preset, shape } from './shapes';
import type { Xml } from './ooxml/xml';

/** The legend of a map: a mark and its words for each entry, in one group. */
export function legendGroup(pen: Pen, { legend, colours, dir }: Picture): Xml | null {
  const parts = legend.entries.flatMap((entry) => [
    markOf(pen, entry, legend.mark, colours.page),
    wordsOf(pen, entry, legend.size, colours.ink, dir),
  ]);
  return group(pen.ids, { name: pen.words.legend, box: boxRound(legend.entries, legend.size, dir) }, parts);
}

function markOf(pen: Pen, { entry, x, y }: PlacedEntry, mark: number, rim: string): Xml {
  if (entry.kind === 'office')
    return office(pen, {
      id: '',
      name: entry.label,
      symbol: entry.symbol,
      at: [x, y],
      r: symbolRadius(mark, entry.isDot),
      fill: entry.fill,
      rim: entry.rim ?? rim,
      isUndated: entry.rim !== undefined,
      count: 1,
    });
  const box = { x: x - mark / 2, y: y - mark / 2, width: mark, height: mark };
  return shape(pen.ids, {
    name: entry.label,
    box,
    geometry: preset('rect'),
    fill: paintXml(pen, entry.paint),
  });
}

function wordsOf(pen: Pen, placed: PlacedEntry, size: number, ink: string, dir: Picture['dir']): Xml {
  const { label } = placed.entry;
  const { ids, lang, colour } = pen;
  return shape(ids, {
    name: label,
    box: boxOfWords(placed, size, dir),
    geometry: preset('rect'),
    fill: NO_FILL,
    text: textBody(
      'p:txBody',
      [paragraph([{ text: label, colour: ink }], { lang, colour, size, align: 'l' })],
      { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
    ),
  });
}

function boxOfWords({ textX, y, width }: PlacedEntry, size: number, dir: Picture['dir']): Box {
  return { x: dir === 'rtl' ? textX - width : textX, y: y - size * 0.8, width, height: size * 1.6 };
}

function boxRound(entries: readonly PlacedEntry[], size: number, dir: Picture['dir']): Box {
  const words = entries.map((one) => boxOfWords(one, size, dir));
  const x = Math.min(...entries.map((one) => one.x - size / 2), ...words.map((box) => box.x));
  const y = Math.min(...entries.map((one) => one.y)) - size * 0.8;
  const ends = words.map((box) => box.x + box.width);
  const right = Math.max(...entries.map((one) => one.x + size / 2), ...ends);
  const bottom = Math.max(...entries.map((one) => one.y)) + size * 0.8;
  return { x, y, width: right - x, height: bottom - y };
}
