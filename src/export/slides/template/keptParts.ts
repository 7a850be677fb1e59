import { relationIn } from './elements';
import { TemplateFault } from './templateFault';
import type { Relation, TemplatePackage } from './templatePackage';

/** A part that a deck takes over, as it is. */
export interface KeptPart {
  bytes: Uint8Array;
  type: string;
  relations: readonly Relation[];
}

/** What the presentation's own part refers to and a deck takes over: not its slides, and nothing that runs. */
const OF_MAIN = new Set([...['slideMaster', 'notesMaster', 'handoutMaster', 'theme', 'tableStyles', 'font']]);
/** What no other part brings with it. */
const LEFT_OUT = new Set([
  ...['slide', 'notesSlide', 'comments', 'commentAuthors', 'vbaProject', 'control', 'activeXControlBinary'],
  ...['attachedToolbars', 'customXml', 'ui/extensibility'],
]);

/** Of what the main part refers to, what is kept. */
export function keptOfMain(file: TemplatePackage): Relation[] {
  return file
    .relations(file.main)
    .filter(({ kind, target, isOutside }) => OF_MAIN.has(kind) && !isOutside && file.has(target));
}

/**
 * The parts that a deck takes over, with all that these bring with them. A reference to what is left out goes with it.
 * @throws TemplateFault if one of them has no type or cannot be read
 */
export function keptParts(file: TemplatePackage, roots: readonly Relation[]): Map<string, KeptPart> {
  const parts = new Map<string, KeptPart>();
  const open = roots.map(({ target }) => target);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (parts.has(path)) continue;
    const type = file.typeOf(path);
    if (type === undefined)
      throw new TemplateFault({ reason: 'missing', where: `[Content_Types].xml: ${path}` });
    const all = file.relations(path);
    const relations = all.filter(
      ({ kind, target, isOutside }) => !LEFT_OUT.has(kind) && (isOutside || file.has(target)),
    );
    const lost = all.filter((one) => !relations.includes(one)).map(({ id }) => id);
    const bytes = lost.length > 0 && /xml$/.test(path) ? without(file.xml(path), lost) : file.bytes(path);
    parts.set(path, { bytes, type, relations });
    open.push(...relations.filter(({ isOutside }) => !isOutside).map(({ target }) => target));
  }
  return parts;
}

/** A part as bytes. */
export function written(part: XMLDocument): Uint8Array {
  const text = new XMLSerializer().serializeToString(part.documentElement);
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part without what refers to some of its relations: links and entries of lists go, pictures stay empty. */
function without(part: XMLDocument, ids: readonly string[]): Uint8Array {
  for (const of of [...part.querySelectorAll('*')]) {
    if (ids.includes(relationIn(of) ?? '')) of.remove();
    for (const name of ['embed', 'link', 'pict'])
      if (ids.includes(of.getAttributeNS(OFFICE, name) ?? '')) of.removeAttributeNS(OFFICE, name);
  }
  return written(part);
}
