import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseScript, type AnyNode } from 'acorn';
import { parse as parseStyles, type ChildNode } from 'postcss';
import { features } from 'web-features';

/** The oldest version of each browser. */
export type Oldest = Record<'chrome' | 'edge' | 'firefox' | 'safari', number>;
type Support = Partial<Record<keyof Oldest, string>>;

/** What is known of each feature, by its key in MDN's data on compatibility. */
const known = new Map<string, Support>();
for (const feature of Object.values(features))
  if (feature.kind === 'feature')
    for (const [key, { support }] of Object.entries(feature.status.by_compat_key ?? {}))
      known.set(key, support as Support);

/** Interfaces whose members are looked for by name alone: of others, names are too common. */
const INTERFACES =
  /^(javascript\.builtins\.(?!Temporal|\w*DisposableStack)\w+|api\.(Window|Document|Element|HTML\w*Element|SVG\w*Element|Node|Navigator|EventTarget|Event|UIEvent|Blob|File|Response|Request|Headers|URL|URLSearchParams|AbortSignal|CSSStyleSheet|CSS|Animation|Range|Selection|Intl|Crypto|Performance|History|Location|Clipboard|\w*Observer|DataTransfer|Cache\w*|ServiceWorker\w*))\.\w+$/;

/** What a script can name without an interface. */
const GLOBALS = /^((api|javascript\.builtins)\.[A-Z]\w+|api\.trustedTypes)$/;

const membersByName = new Map<string, Support[]>();
for (const [key, support] of known)
  if (INTERFACES.test(key) || GLOBALS.test(key)) {
    const name = key
      .split('.')
      .at(-1)!
      .replace(/_(static|event)$/, '');
    membersByName.set(name, [...(membersByName.get(name) ?? []), support]);
  }

/** The browsers of the table that lack a feature, and since when they have it. */
function lackedBy(support: Support, oldest: Oldest): string[] {
  return (Object.keys(oldest) as (keyof Oldest)[])
    .filter(
      (browser) => !(Number.parseFloat((support[browser] ?? 'never').replace('≤', '')) <= oldest[browser]),
    )
    .map((browser) => `${browser} ${support[browser] ?? 'never'}`);
}

/** What the built site uses and a browser of the table lacks, as `feature: browsers`. */
export function tooNew(folder: string, oldest: Oldest): Map<string, string> {
  const found = new Map<string, string>();
  const take = (name: string, all: readonly Support[]) => {
    const lacking = all.map((support) => lackedBy(support, oldest));
    // Of several things of one name the oldest may be meant.
    if (lacking.length > 0 && lacking.every((list) => list.length > 0))
      found.set(name, lacking[0]!.join(', '));
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  for (const file of files.filter((one) => one.endsWith('.js')))
    for (const name of membersOf(read(file))) take(name, membersByName.get(name) ?? []);
  const [, inPage = ''] = /<style>(.*?)<\/style>/s.exec(read('index.html')) ?? [];
  for (const styles of [inPage, ...files.filter((one) => one.endsWith('.css')).map(read)])
    for (const key of styleKeys(styles)) {
      const support = known.get(key);
      if (support) take(key, [support]);
    }
  return found;
}

/** The names that a script reads of something, or of nothing that it declares. */
function membersOf(script: string): Set<string> {
  const names = new Set<string>();
  const walk = (node: AnyNode): void => {
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed)
      names.add(node.property.name);
    // Minified names are of a few letters.
    if (node.type === 'Identifier' && node.name.length > 4) names.add(node.name);
    for (const value of Object.values(node) as unknown[])
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
        if (typeof one === 'object' && one !== null && 'type' in one) walk(one as AnyNode);
  };
  walk(parseScript(script, { ecmaVersion: 'latest', sourceType: 'module' }));
  return names;
}

/** Keys of what styles use: properties, their words, functions and units, at-rules, what media are asked, selectors. */
function styleKeys(styles: string): Set<string> {
  const keys = new Set<string>();
  const words = (text: string, pattern: RegExp, key: (word: string) => string) => {
    for (const [, word = ''] of text.matchAll(pattern)) keys.add(key(word));
  };
  const functions = (name: string) =>
    [...known.keys()].find((key) => key.startsWith('css.types.') && key.endsWith(`.${name}`)) ?? name;
  parseStyles(styles).walk((node: ChildNode) => {
    if (node.type === 'decl') {
      if (!node.prop.startsWith('--')) {
        keys.add(`css.properties.${node.prop}`);
        words(node.value, /(?<![\w-])([a-z-]+)/g, (word) => `css.properties.${node.prop}.${word}`);
      }
      words(node.value, /([a-z-]+)\(/g, functions);
      words(node.value, /\d(cq\w+|[dsl]v\w+|r?lh|cap)\b/g, (unit) =>
        unit.startsWith('cq') ? 'css.types.length.container_query_length_units' : `css.types.length.${unit}`,
      );
    } else if (node.type === 'atrule') {
      keys.add(`css.at-rules.${node.name}`);
      if (node.name === 'media') {
        words(node.params, /\(([a-z-]+)/g, (feature) => `css.at-rules.media.${feature}`);
        if (/[<>]/.test(node.params)) keys.add('css.at-rules.media.range_syntax');
      }
    } else if (node.type === 'rule') {
      words(node.selector, /::?([a-z-]+)/g, (name) => `css.selectors.${name}`);
      if (node.parent?.type === 'rule') keys.add('css.selectors.nesting');
    }
  });
  return keys;
}
