import { SaxesParser } from 'saxes';
import { wayOf } from '../../../loading/trusted';

/** As XML, in which no script runs. */
const trust = wayOf('atlas-xml', 'createHTML');

/**
 * Reads text as XML.
 * @returns the document, or the line, from 1, with the first mistake
 */
export function parseXml(text: string): { document: XMLDocument } | { line: number } {
  // Not left to the browser: some write what they say of it with styles of their own, which a strict security policy
  // refuses, each in other words.
  const line = firstFault(text);
  if (line !== null) return { line };
  return { document: new DOMParser().parseFromString(trust(text), 'application/xml') };
}

/** The line, from 1, where text stops to be well-formed XML. */
function firstFault(text: string): number | null {
  const parser = new SaxesParser({ xmlns: true });
  let line: number | null = null;
  parser.on('error', () => (line ??= parser.line));
  parser.write(text).close();
  return line;
}
