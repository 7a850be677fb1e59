import type { World } from '../../src/world/world';
import { NOTHING_CHOSEN } from '../realData';

// Addresses as no reader writes them: for the parser, and for the page in a browser.

const PARAMS = Object.keys(NOTHING_CHOSEN);
const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '</title><script>alert(1)</script>',
  '<!--',
  '\u202Egnp.<b>',
  '<iframe srcdoc="<script>parent.hit=1</script>">',
  '<a href=javascript:alert(1)>x</a>',
  "' OR 1=1 --",
  '../../../../etc/passwd',
  '%0d%0aSet-Cookie:x=1',
  '\u0000',
  '\uD800',
];
const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '__proto__[x]',
  'constructor.prototype.x',
  'constructor[prototype][x]',
  '__proto__.area',
];
const BAD_ESCAPES = [
  '%',
  '%%',
  '%E0%A4%A',
  '%C0%AF',
  '%u0041',
  '%ZZ',
  '%F8%88%80%80%80',
  '%2',
  '%FF%FE',
  '%26%3D%23',
];
const JOINTS = ['&', '&', '&amp;', '&&', '%26', '?', '\\u0026', '&#38;', ';'];
/** What may stand very often in a row. */
const PIECES = [
  ...[
    'a',
    '.',
    '%',
    '%25',
    '%2525',
    '&',
    '=',
    '?',
    ',',
    '+',
    ' ',
    '#',
    '!',
    '/',
    '-',
    '3D',
    '\u200B',
    'é',
    '𝕬',
    '\uD800',
  ],
  ...[
    '&amp;',
    '&amp;amp;',
    '&area=',
    'area=',
    '?area=',
    '%26',
    '%3F',
    '\\u0026',
    '[0]',
    '®ion=',
    '&#38;',
    '1',
    '..',
    '2017-',
  ],
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param longest how many characters the longest have, about */
export function hostileAddresses(world: World, seed: number, count: number, longest: number): string[] {
  const next = chance(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const upTo = (most: number) => Math.floor(next() * most);
  const codes = world.countries.map(({ iso3 }) => iso3);
  const words = [
    ...codes,
    ...world.regions.map(({ id }) => id),
    'forced',
    'health',
    'all',
    'globe',
    '1',
    '2005-03-01',
  ];
  const spell = (text: string) => {
    const whole = text.replace(/\p{Cs}/gu, '');
    return one([
      text,
      encodeURIComponent(whole),
      encodeURIComponent(encodeURIComponent(whole)),
      escaped(whole),
    ]);
  };
  const value = (): string =>
    one([
      () => one(words),
      () => one(SCRIPTS),
      () => one(BAD_ESCAPES),
      () => one(PROTOTYPE_KEYS),
      () => Array.from({ length: upTo(6) }, () => one(words)).join(),
      () => String.fromCodePoint(...Array.from({ length: upTo(12) }, () => upTo(0x2fff))),
    ])();
  const key = () => one([one(PARAMS), one(PARAMS), one(PROTOTYPE_KEYS), one(SCRIPTS), `k${upTo(999)}`]);
  const kinds: (() => string)[] = [
    () => Array.from({ length: 1 + upTo(9) }, () => `${key()}=${spell(value())}`).join(one(JOINTS)),
    // Script in each parameter, one after the other.
    () => PARAMS.map((param) => `${param}=${spell(one(SCRIPTS))}`).join('&'),
    () => `${one(PARAMS)}=${spell(one(SCRIPTS))}`,
    () => `${one(PROTOTYPE_KEYS)}=${spell(value())}&${one(PARAMS)}[${one(PROTOTYPE_KEYS)}]=${value()}`,
    () => `${one(PARAMS)}=${one(BAD_ESCAPES)}${value()}${one(BAD_ESCAPES)}`,
  ];
  const long: (() => string)[] = [
    // One piece, again and again, as a value, a key, or everything.
    () => {
      const piece = one(PIECES);
      const text = piece.repeat(Math.ceil(longest / piece.length));
      return one([
        `${one(PARAMS)}=${text}`,
        `${one(PARAMS)}=KEN${text}`,
        `${text}=1`,
        text,
        `${one(PARAMS)}=${text}x`,
      ]);
    },
    () => `${one(PARAMS)}=${Array.from({ length: longest / 5 }, () => one(words)).join()}`,
    () => `${one(PARAMS)}=${Array.from({ length: longest / 8 }, (_, i) => `x${i}`).join()}`,
    () => Array.from({ length: longest / 10 }, (_, i) => `k${i}=${i}`).join('&'),
    () => Array.from({ length: longest / 12 }, () => `${one(PARAMS)}=${one(words)}`).join('&'),
    () =>
      Array.from({ length: longest / 20 }, () => `${one(PIECES)}${one(BAD_ESCAPES)}${one(PIECES)}`).join(''),
  ];
  return Array.from({ length: count }, () => `?${(next() < 0.02 ? one(long) : one(kinds))()}`);
}

/** Each letter by its number, as no browser writes it and each one reads it. */
const escaped = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
