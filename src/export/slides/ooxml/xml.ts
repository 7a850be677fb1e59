declare const written: unique symbol;

/** Well-formed XML: only the functions of this file make it, so no text gets into a part unescaped. */
export type Xml = string & { readonly [written]: true };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Content = Xml | readonly Content[] | null | undefined | false;

/** What XML 1.0 has no place for, not even escaped: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a reader would take them for spaces, or for another end of line.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * An element with its content.
 * @param attributes those that are undefined are left out; true and false are written as Office does, 1 and 0
 * @example element('a:off', { x: 0, y: 0 })
 * @throws if a number is none
 */
export function element(name: string, attributes: Attributes = {}, ...content: Content[]): Xml {
  const inside = joined(content);
  const opening = `${name}${attributesOf(name, attributes)}`;
  return (inside === '' ? `<${opening}/>` : `<${opening}>${inside}</${name}>`) as Xml;
}

/** Any text, as the content of an element. */
export function text(value: string): Xml {
  return value.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (sign) => NAMED[sign] ?? sign) as Xml;
}

/** A file of XML. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function joined(content: readonly Content[]): string {
  let all = '';
  for (const part of content) {
    if (typeof part === 'string') all += part;
    else if (Array.isArray(part)) all += joined(part as readonly Content[]);
  }
  return all;
}

function attributesOf(element: string, attributes: Attributes): string {
  let all = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Error(`${element}: ${name} is no number (${value})`);
    all += ` ${name}="${attribute(value)}"`;
  }
  return all;
}

function attribute(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return value.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => NAMED[sign] ?? sign);
}
