import type { BaseOptions } from '../deckBase';
import { shapeTree } from '../ooxml/master';
import { IN_PRESENTATION } from '../ooxml/namespaces';
import { placeholder, slideNumber } from '../ooxml/placeholders';
import { typeSize } from '../ooxml/units';
import { element, text, type Xml } from '../ooxml/xml';
import { ShapeIds } from '../shapes';
import type { Template } from './readTemplate';
import { addedPlaces } from './addedPlaces';

/** A layout that a template lacks: a title in its own style, and what its master has on every slide. */
export function addedLayout(template: Template, key: 'cover' | 'plain', { words, about }: BaseOptions): Xml {
  const ids = new ShapeIds();
  const { lang } = about;
  const shapes = addedPlaces(template, key).map(({ purpose, type, idx, box, size, isOwn, anchor }) => {
    const name = words.places[purpose === 'body' ? 'sentence' : purpose];
    const said = element(
      'a:p',
      {},
      element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, text(name))),
    );
    const style = element(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: 'l' },
      element('a:buNone'),
      element('a:defRPr', { sz: typeSize(size) }),
    );
    return placeholder(ids, {
      mark: { ...(type !== undefined && { type }), ...(idx !== undefined && { idx }) },
      name,
      ...(isOwn && { box }),
      body: element(
        'p:txBody',
        {},
        element(
          'a:bodyPr',
          isOwn ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor === 0 ? 't' : 'b' } : {},
          element('a:normAutofit'),
        ),
        element('a:lstStyle', {}, isOwn && style),
        purpose === 'number' ? slideNumber(lang, '‹#›') : said,
      ),
    });
  });
  return element(
    'p:sldLayout',
    { ...IN_PRESENTATION, type: key === 'cover' ? 'title' : 'titleOnly', preserve: true },
    element('p:cSld', { name: words.layouts[key === 'cover' ? 'title' : 'map'] }, shapeTree(shapes)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}
