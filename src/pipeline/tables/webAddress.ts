import { domainToUnicode } from 'node:url';
import { codeOf, HIDDEN, oddLetterIn } from './plainText';

/** What RFC 3986 lets stand in a URI. Brackets are for addresses by number only, which name no page for a reader. */
const NO_CHARACTER = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;
/** A name between points has at most so many characters, and all of them together (RFC 1035). */
const LONGEST_NAME = 63;
const LONGEST_HOST = 253;
/** Names that lead nowhere, or only within a network (RFC 2606, RFC 6761, RFC 6762). */
const RESERVED = /(?:^|\.)(?:local|localhost|invalid|test|example|internal|example\.(?:com|net|org))\.?$/i;
/** A second address behind the first. One in the path, as archives have it, or in the query is a part of the first. */
const SECOND = /[,;|]https?:\/\//i;
/** As HTML writes a sign. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;

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
  if (SECOND.test(text)) return 'holds a second address (expected one)';
  const entity = ENTITY.exec(text)?.[0];
  if (entity) return `holds "${entity}", as HTML writes a sign (expected the sign itself)`;
  const hidden = HIDDEN.exec(decoded(text))?.[0];
  if (hidden) return `holds the hidden character ${codeOf(hidden)} in code (expected none)`;
  if (text.split('#').length > 2) return 'holds # twice (expected one at most, the other as %23)';
  const [authority = ''] = text.replace(/^https?:\/\//, '').split(/[/?#]/);
  if (authority.includes('@')) return 'names a user or password (expected the host after //)';
  const [host = '', port] = authority.split(':');
  if (!HOST.test(host)) return 'has no name of a host after // (expected one such as www.example.org)';
  const longest = Math.max(...host.split('.').map(({ length }) => length));
  if (longest > LONGEST_NAME || host.length > LONGEST_HOST)
    return `has a host too long (expected at most ${LONGEST_NAME} characters between points, ${LONGEST_HOST} in all)`;
  if (RESERVED.test(host)) return 'has a host that no page has (expected one on the web)';
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return 'has a port that is no number';
  // A host is encoded where it has other letters; those must not look like usual ones.
  if (oddLetterIn(domainToUnicode(host))) return 'has a host in letters that look like others';
  return URL.canParse(text) ? null : 'is not a web address (http:// or https://)';
}

/** The address with the characters that it has in code; a code that is not UTF-8 stays. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes.replace(/%[01][\da-f]|%7f/gi, decodeURIComponent);
    }
  });
}

function nameOf(character: string): string {
  if (character === ' ') return 'a space';
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? `"${character}" (${codeOf(character)})` : codeOf(character);
}
