import { domainToUnicode } from 'node:url';
import { codeOf, faultInText } from './plainText';

/** What RFC 3986 lets stand in a URI. Brackets are for addresses by number only, which name no page for a reader. */
const NO_CHARACTER = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;

/**
 * What is wrong with the address of a source, with what was expected; null if nothing. It is a URI by RFC 3986, so that
 * every reader takes it the same way, and it shows where it leads.
 */
export function faultInAddress(text: string): string | null {
  if (!/^https?:\/\//.test(text)) return 'is not a web address (http:// or https://)';
  if (text.includes('\uFFFD')) return 'holds characters that are not UTF-8';
  const odd = NO_CHARACTER.exec(text)?.[0];
  if (odd) return `holds ${nameOf(odd)}, which no address has (expected it encoded with %: RFC 3986)`;
  if (/%(?![\da-f]{2})/i.test(text)) return 'holds a % without two hexadecimal digits (expected %25)';
  if (text.split('#').length > 2) return 'holds # twice (expected one at most, the other as %23)';
  const [authority = ''] = text.replace(/^https?:\/\//, '').split(/[/?#]/);
  if (authority.includes('@')) return 'names a user or password (expected the host after //)';
  const [host = '', port] = authority.split(':');
  if (!HOST.test(host)) return 'has no name of a host after // (expected one such as www.example.org)';
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return 'has a port that is no number';
  // A host is encoded where it has other letters; those must not look like usual ones.
  if (faultInText(domainToUnicode(host))) return 'has a host in letters that look like others';
  return URL.canParse(text) ? null : 'is not a web address (http:// or https://)';
}

function nameOf(character: string): string {
  if (character === ' ') return 'a space';
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? `"${character}" (${codeOf(character)})` : codeOf(character);
}
