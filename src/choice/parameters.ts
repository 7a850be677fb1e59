import { NOTHING_CHOSEN, type Chosen } from './chosen';

/** A parameter of the atlas. */
export type Param = keyof Chosen;

/**
 * What other sites append to links: campaigns, clicks, senders, shares. Kept by hand; what begins with `_` is always
 * theirs, and most end like `gclid`, `msclkid`, `rb_clickid` or `gbraid`.
 */
const FOREIGN =
  /^(_|utm_|[mp]tm_|pk_|piwik_|matomo_|hsa_|hscta|mc_|ml_|gad_|gclsrc$|fb_|ref$|ref_|s?cmpid$|sc?_cid$|srsltid$|igsh(id)?$|mibextid$|sfnsn$|si$|mkt_tok$|trk|spm$|wt_?mc|xtor$|epik$|dm_i$|ef_id$|wickedid$|(li_fat|vero|oly_enc|oly_anon|ck_subscriber)_id$)|cl(ic)?k?_?id$|braid$/;

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
  for (const { key, value } of partsOf(text)) {
    const name = plain(key).toLowerCase();
    if (!isOwn(name)) {
      if (plain(key + value) !== '' && !FOREIGN.test(key.toLowerCase())) unknown.push({ key, value });
    } else if (plain(value) !== '') {
      const values = own.get(name);
      if (values) values.push(value);
      else own.set(name, [value]);
    }
  }
  return { own, unknown };
}

/** The entries of a list that was given once or several times. */
export function entriesOf(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => plain(entry) !== '');
}

/**
 * A value as it was meant: without the marks around it that text programs take into a link, or that a line break left
 * in it. No value of ours has any of them.
 */
export function plain(value: string): string {
  const text = value.replace(/[\s\p{Cf}]+/gu, '').replace(/\p{Pd}/gu, '-');
  return /^(?:3D)?[^\p{L}\p{N}-]*(.*[\p{L}\p{N}])/u.exec(text)?.[1] ?? '';
}

function partsOf(text: string): Parameter[] {
  const [query = ''] = text.replace(/&(amp;|#0*38;|#x0*26;)+/gi, '&').split('#');
  return query
    .replace(/^[\s?!/]+/, '')
    .split('&')
    .flatMap((part) => {
      const whole = decode(part);
      const [, key = '', sign = '', value = ''] = /^([^=]*)(=?)(.*)$/s.exec(whole) ?? [];
      // No value of ours holds these signs. What another site's holds is its own.
      if (/[&?#]/.test(whole) && (!part.includes('=') || isOwn(plain(key).toLowerCase())))
        return partsOf(whole.replaceAll('?', '&'));
      return { key: key.trim() || sign, value };
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

const isOwn = (key: string): key is Param => Object.hasOwn(NOTHING_CHOSEN, key);
