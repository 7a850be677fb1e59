import { NOTHING_ASKED, type Chosen } from './chosen';

/** A parameter of the atlas. */
export type Param = keyof Chosen;

/**
 * What other sites append to links: campaigns, clicks, senders, shares. Most have a `_` or end as ids do, such as
 * `utm_source`, `gclid`, `spUserID` or `gbraid`; the rest is kept by hand.
 */
const FOREIGN =
  /_|ids?$|^(bbeml|cmp|dicbo|elq.*|em[cd]i|epik|gclsrc|guc.*|hscta.*|igsh|irgwc|oborigurl|rcm|ref|sfnsn|si|slof|spm|tblci|trk|usqp|wickedsource|wprov|wtmc|xmt|xtor)$/;

/** Of keys like those, one that names what is ours, such as `country_code`, was meant for us. */
function isForeign(key: string): boolean {
  return /^(_|utm_|fb_)/.test(key) || (FOREIGN.test(key) && !key.split(/_|ids?$/).some(isOwn));
}

/** No address of ours is a fraction as long, however often it was encoded; what stands behind is not read. */
const MOST_TEXT = 16_384;

/** A part of an address, decoded: a key, and what it says, not judged yet. */
interface Parameter {
  key: string;
  value: string;
}

/** What an address says, before anything is judged. */
export interface Parameters {
  /** What the atlas has a parameter for: all values of a key, in their order. */
  own: Map<Param, string[]>;
  /** What it has none for. */
  unknown: Parameter[];
}

/**
 * Reads the query of an address, as it is or as mail and chat programs hand it on: with `&amp;` for `&`, encoded once
 * more, with keys in capitals, a second question mark, or a fragment. Never throws. What is empty, and what other sites
 * append, is passed over.
 * @param text the query with or without its question mark
 */
export function readParameters(text: string): Parameters {
  const own = new Map<Param, string[]>();
  const unknown: Parameter[] = [];
  // No parameter is cut in half, unless it is as long by itself.
  const joint = text.length > MOST_TEXT ? text.lastIndexOf('&', MOST_TEXT) : -1;
  const end = joint > 0 ? joint : MOST_TEXT;
  for (const { key, value } of partsOf(text.slice(0, end))) {
    const name = plain(key.replace(/\[\d*\]$/, '')).toLowerCase();
    if (!isOwn(name)) {
      if (plain(key + value) !== '' && !isForeign(key.toLowerCase())) unknown.push({ key, value });
    } else if (!isBlank(value)) {
      const values = own.get(name);
      if (values) values.push(value);
      else own.set(name, [value]);
    }
  }
  const rest = plain(text.slice(end));
  if (rest !== '') unknown.push({ key: rest, value: '' });
  return { own, unknown };
}

/** The entries of a list that was given once or several times. Marks beside an entry are none, but alone they are named. */
export function entriesOf(values: readonly string[]): string[] {
  const entries = values.flatMap((value) => value.split(',')).map((entry) => entry.trim());
  const said = entries.filter((entry) => /[^\s\p{Cf}\p{P}]/u.test(entry));
  return said.length > 0 ? said : entries.filter((entry) => !isBlank(entry));
}

const isBlank = (value: string) => /^[\s\p{Cf}]*$/u.test(value);

/** A value without what a line break left in it, its dashes written as one. */
export const joined = (value: string) => value.replace(/[\s\p{Cf}]+/gu, '').replace(/\p{Pd}/gu, '-');

/**
 * A value as it was meant: without the marks around it that text programs take into a link, or that a line break left
 * in it. No value of ours has any of them, but for the dots of years.
 */
export function plain(value: string): string {
  const text = joined(value);
  return withoutMarks(text.replace(/^3D/, '')) || withoutMarks(text);
}

/** In two steps: one pattern for both ends takes minutes for a long row of marks. */
function withoutMarks(text: string): string {
  const begin = text.search(/[\p{L}\p{N}-]/u);
  return begin < 0 ? '' : (/^.*[\p{L}\p{N}]/u.exec(text.slice(begin))?.[0] ?? '');
}

/** What is left of an `&amp;` of which only the sign before it was understood. */
const JOINT = /^((amp|#0*38|#x0*26);)+/i;

function partsOf(text: string): Parameter[] {
  const [query = ''] = text
    // As data of JSON has it; and what browsers make of the start of an unescaped `&region=`.
    .replace(/(\\|%5C)u0026/gi, '&')
    .replace(/(®|%C2%AE)(?=ion=)/gi, '&reg')
    .replace(/&(amp;|#0*38;|#x0*26;)+/gi, '&')
    .split('#');
  return query
    .replace(/^[\s?!/]+/, '')
    .split('&')
    .flatMap((part) => {
      const whole = decode(part);
      const [, key = '', sign = '', value = ''] = /^([^=]*)(=?)(.*)$/s.exec(whole) ?? [];
      // No value of ours holds these signs. What another site's holds is its own.
      if (/[&?#]/.test(whole) && (!part.includes('=') || isOwn(plain(key).toLowerCase())))
        return partsOf(whole.replace(/\?|#(?=\w+=)/g, '&'));
      return { key: key.trim().replace(JOINT, '') || sign + value, value };
    });
}

/** How often a link may have been encoded on its way. */
const MOST_DECODED = 3;

/** Text without percent signs for letters and plus signs for spaces; what cannot be decoded stays as it is. */
function decode(text: string): string {
  let decoded = text.replaceAll('+', ' ');
  for (let i = 0; i < MOST_DECODED; i++)
    decoded = decoded.replace(/(%[\da-f]{2})+/gi, (signs) => {
      try {
        return decodeURIComponent(signs);
      } catch {
        // Not UTF-8, or cut off.
        return signs;
      }
    });
  return decoded;
}

const isOwn = (key: string): key is Param =>
  key === 'lang' || key === 'date' || Object.hasOwn(NOTHING_ASKED, key);
