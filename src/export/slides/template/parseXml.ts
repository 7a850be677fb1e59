import { SaxesParser } from 'saxes';
import type { POLICIES } from '../../../loading/trusted';

interface TrustedTypes {
  createPolicy: (
    name: (typeof POLICIES)[number],
    rules: { createHTML: (text: string) => string },
  ) => { createHTML: (text: string) => string };
}

let trust: (text: string) => string = (text) => text;
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
// As XML, in which no script runs.
if (trustedTypes)
  trust = (
    (policy) => (text: string) =>
      policy.createHTML(text)
  )(trustedTypes.createPolicy('atlas-xml', { createHTML: (text) => text }));

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
