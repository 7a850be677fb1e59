/** The elements in another one, by their names without a prefix. */
export function childrenOf(of: Element | null | undefined, name: string): Element[] {
  return of ? [...of.children].filter(({ localName }) => localName === name) : [];
}

/** The element that one comes to step by step, each time the first of its name. */
export function childAt(of: Element | null | undefined, ...names: readonly string[]): Element | null {
  let at: Element | null = of ?? null;
  for (const name of names) at = childrenOf(at, name)[0] ?? null;
  return at;
}

/** An attribute that is a whole number; undefined where there is none. */
export function numberIn(of: Element | null | undefined, name: string): number | undefined {
  const value = of?.getAttribute(name);
  if (value === null || value === undefined || !/^-?\d+$/.test(value)) return undefined;
  return Number(value);
}

/** The value of an attribute in the vocabulary of relationships, whatever its prefix. */
export function relationIn(of: Element | null | undefined): string | null {
  return of?.getAttributeNS(OFFICE_RELATIONSHIPS, 'id') ?? null;
}

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
