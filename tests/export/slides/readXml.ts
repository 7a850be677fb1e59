/** An element as it was read; `text` is all text in it. */
export interface Read {
  name: string;
  attributes: Record<string, string>;
  children: Read[];
  text: string;
}

const POINTS = new Set(['a:moveTo', 'a:lnTo', 'a:close']);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG =
  /<\?xml [^?]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gu;
// eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * Reads XML as strictly as a parser: whatever is not well-formed is an error.
 * @throws Error that says what, and where
 */
export function readXml(xml: string): Read {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw new Error(`a character that XML forbids at ${forbidden.index}`);
  const top: Read = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const { 0: all, 1: closing, 2: name, 3: list, 4: empty, 5: words, index } of xml.matchAll(TAG)) {
    const inside = open.at(-1)!;
    if (words !== undefined) {
      const text = decoded(words);
      if (open.length === 1 && text.trim() !== '') throw new Error(`text outside the root at ${index}`);
      if (text !== '') for (const one of open) one.text += text;
    } else if (name === undefined) {
      if (all === '<') throw new Error(`a lost "<" at ${index}: ${xml.slice(index, index + 40)}`);
    } else if (closing) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}> at ${index}`);
      open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key, value] of list!.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
        if (key! in attributes) throw new Error(`${key} twice at ${index}`);
        attributes[key!] = decoded(value!);
      }
      const read: Read = { name, attributes, children: [], text: '' };
      // Points of outlines are the most by far, and nothing is asked of them but that they can be read.
      if (!POINTS.has(name)) inside.children.push(read);
      if (!empty) open.push(read);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (top.children.length !== 1) throw new Error(`${top.children.length} roots`);
  return top.children[0]!;
}

/** Every element of that name, at any depth, in their order. */
export function allOf(read: Read, name: string, found: Read[] = []): Read[] {
  for (const one of read.children) {
    if (one.name === name) found.push(one);
    allOf(one, name, found);
  }
  return found;
}

/** The first element of that name, at any depth. */
export function firstOf(read: Read, name: string): Read | undefined {
  return allOf(read, name)[0];
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));|&/gi, (all, decimal, hex, name) => {
    if (all === '&') throw new Error(`a lost "&" in "${text.slice(0, 40)}"`);
    if (name !== undefined) {
      if (!(name in NAMED)) throw new Error(`&${name}; is not known`);
      return NAMED[name]!;
    }
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
