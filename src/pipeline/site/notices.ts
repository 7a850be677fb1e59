import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BASE_MAP } from '../shapes/baseMap';
import { readFiles } from '../tables/readFiles';
import type { DataPackage } from '../tables/schema/schema';

/** The file of the built site that names all that others have made, with their terms. */
export const NOTICES = 'notices.txt';

/** A package of which something is in the built site. */
interface Notice {
  name: string;
  version: string;
  /** As package.json names it: "MIT". */
  licence: string;
  text: string;
}

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** What the bundlers themselves put into the page, such as the loader of later parts. */
const OF_BUNDLER = /^\0(?:(vite|rolldown)[\\/])/;
/** Where a package tells its terms: one of the first, else of the second, and what it wants to be told beside. */
const LICENCE_FILES = [/^licen[cs]e/i, /^copying/i];
const NOTICE_FILE = /^notice/i;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The Vite plugin that writes the notices from what the bundle really holds: our own code, the packages of its modules,
 * what the bundlers put in, and the base map, which is drawn into the shapes. The sources of the tables follow, from their
 * schema.
 */
export function notices(): Plugin {
  let root = '';
  return {
    name: 'atlas-notices',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr && !process.env['VITEST'],
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
      const folders = [...foldersOf(modules, root), join(root, 'node_modules', BASE_MAP)];
      const { schema } = readFiles(resolve(root, 'data'));
      this.emitFile({
        type: 'asset',
        fileName: NOTICES,
        source: writeNotices([noticeOf(root), ...[...new Set(folders)].map(noticeOf)], schema),
      });
    },
  };
}

/** The folders of the packages that the modules of a bundle come from. */
export function foldersOf(modules: readonly string[], root: string): string[] {
  const folders = modules.flatMap((id) => {
    const bundler = OF_BUNDLER.exec(id)?.[1];
    if (bundler) return join(root, 'node_modules', bundler);
    // A module may be a view of a file: "\0…/node_modules/x/y.js?commonjs".
    return IN_PACKAGE.exec(id.replace(/^\0/, ''))?.[1] ?? [];
  });
  return [...new Set(folders)].sort();
}

/** Name, version and licence of an installed package. Throws if there is no text of its licence. */
export function noticeOf(folder: string): Notice {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license' | 'homepage', string | undefined>;
  if (!name || !version || !license)
    throw new Error(`${folder}/package.json: lacks its name, version or licence`);
  const files = readdirSync(folder);
  const matching = (form: RegExp) => files.filter((file) => form.test(file));
  const terms = LICENCE_FILES.map(matching).find((found) => found.length > 0) ?? [];
  const own = [...terms, ...matching(NOTICE_FILE)].map((file) =>
    readFileSync(join(folder, file), 'utf8').trim(),
  );
  // The licences of all packages that a bundler is made of follow its own; they are not in the page.
  const text =
    own
      .join('\n\n')
      .split(/^#+ Licenses of bundled dependencies/m)[0]
      ?.trim() ?? '';
  return { name, version, licence: license, text: text || standardText(name, license, homepage) };
}

/** Some packages name a licence and do not bring its text. */
function standardText(name: string, licence: string, homepage = ''): string {
  const file = join(import.meta.dirname, 'licences', `${licence}.txt`);
  if (!existsSync(file))
    throw new Error(
      `${name} brings no text of its licence, and there is no src/pipeline/site/licences/${licence}.txt`,
    );
  return `Copyright (c) the authors of ${name}${homepage && ` (${homepage})`}\n\n${readFileSync(file, 'utf8').trim()}`;
}

/** The text of the file: packages with their licences, then tables with their sources and terms. */
export function writeNotices(packages: readonly Notice[], { resources }: DataPackage): string {
  const software = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  const data = resources.map(({ title, path, sources, licenses = [] }) =>
    [
      `${title} (data/${path})`,
      '',
      ...sources.map((one) => `- ${[one.title, one.license, one.path].filter(Boolean).join('. ')}`),
      ...licenses.map((one) => `Licence of the table: ${one.title}. ${one.path}`),
    ].join('\n'),
  );
  return `${[
    'What others have made and this site holds: software with its licences, then data with its sources and terms.',
    ...software,
    ...data,
  ].join(RULE)}\n`;
}
