import { childAt, childrenOf } from './elements';

/**
 * Some programs say how the words of a place look in the words that stand there, not in the styles of the master, and so a
 * slide that is added would not look like it. What they say is put where slides take it from.
 * @returns whether anything was changed
 */
export function sayStyles(part: XMLDocument): boolean {
  const shapes = childrenOf(childAt(part.documentElement, 'cSld', 'spTree'), 'sp');
  const changed = shapes.filter((shape) => {
    const body = childAt(shape, 'txBody');
    const known = childAt(body, 'lstStyle');
    if (!childAt(shape, 'nvSpPr', 'nvPr', 'ph') || !body || childAt(known, 'lvl1pPr')) return false;
    const paragraph = childAt(body, 'p');
    const look = childAt(paragraph, 'r', 'rPr') ?? childAt(paragraph, 'endParaRPr');
    if (!look) return false;
    const make = (name: string, like: Element | null) => {
      const of = part.createElementNS(look.namespaceURI, `a:${name}`);
      for (const { name: key, value } of like?.attributes ?? [])
        if (!key.includes(':')) of.setAttribute(key, value);
      of.append(...[...(like?.children ?? [])].map((child) => child.cloneNode(true)));
      return of;
    };
    const level = make('lvl1pPr', childAt(paragraph, 'pPr'));
    for (const own of childrenOf(level, 'defRPr')) own.remove();
    level.append(make('defRPr', look));
    const list = known ?? make('lstStyle', null);
    if (!known) childAt(body, 'bodyPr')?.after(list);
    list.prepend(level);
    return true;
  });
  return changed.length > 0;
}

/** Whether a master has styles for titles that slides can take over. */
export function hasStyles(master: Element): boolean {
  return childAt(master, 'txStyles', 'titleStyle', 'lvl1pPr') !== null;
}
