import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A package of which something is in the built site. */
export interface ShippedPackage {
  name: string;
  version: string;
  description: string;
  /** Where it is installed, from the root. */
  path: string;
  /** The names of the packages that it needs itself. */
  needs: readonly string[];
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

interface Manifest extends Partial<
  Record<'name' | 'version' | 'description' | 'license' | 'homepage', string>
> {
  dependencies?: Record<string, string>;
}

/** What an installed package is, and its licence. Throws if there is no text of its licence. */
export function packageIn(folder: string, root: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, description = '', license, homepage, dependencies = {} } = manifest;
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
  return {
    name,
    version,
    description,
    path: relative(root, folder).replaceAll(sep, '/'),
    needs: Object.keys(dependencies),
    licence: license,
    text: text || standardText(name, license, homepage),
  };
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
