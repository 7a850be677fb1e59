import { FONT } from './theme';
import type { Xml } from './xml';

const SIDES: Readonly<Record<string, string>> = { l: 'r', r: 'l' };

/**
 * A part of a presentation whose lines are written to the left: its paragraphs, tables and bars begin at the right. `algn`
 * names a side whatever the direction, so that sides are changed too. What is drawn, such as a map, stays as it is.
 */
export function rightToLeft(part: Xml): Xml {
  const isOfBars = part.includes('<c:barDir val="bar"/>');
  return (
    part
      .replace(/<a:p>(?!<a:pPr)/g, '<a:p><a:pPr/>')
      .replace(/<a:(pPr|lvl\dpPr)([^>]*?)(\/?)>/g, (_, name: string, more: string, end: string) => {
        const turned = more.replace(/ algn="([lr])"/, (_, side: string) => ` algn="${SIDES[side] ?? side}"`);
        return `<a:${name}${turned} rtl="1"${end}>`;
      })
      .replace(/<a:tblPr/g, '<a:tblPr rtl="1"')
      // The scripts that are written to the left have a typeface of their own.
      .replace(/<a:cs typeface=""\/>/g, `<a:cs typeface="${FONT}"/>`)
      .replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
        isOfBars ? axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>') : axis,
      )
      .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
        isOfBars ? axis.replace('<c:axPos val="l"/>', '<c:axPos val="r"/>') : axis,
      ) as Xml
  );
}
