import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BASE_MAP, BASE_MAP_SOURCE } from '../shapes/baseMap';
import { readFiles } from '../tables/readFiles';
import type { DataPackage } from '../tables/schema/schema';
import { BILL, billOfMaterials, type LockedPackages } from './billOfMaterials';
import { buildDay } from './buildDay';
import { WORKER_PACKAGES } from './serviceWorker';
import { foldersOf, packageIn, type ShippedPackage } from './shippedPackages';

/** The file of the built site that names all that others have made, with their terms. */
export const NOTICES = 'notices.txt';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The Vite plugin that writes the notices and the bill of materials from what the bundle really holds: our own code, the
 * packages of its modules, what the bundlers put in, and the base map, which is drawn into the shapes. The sources of the
 * tables follow, from their schema.
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
      const named = [BASE_MAP, ...WORKER_PACKAGES].map((name) => join(root, 'node_modules', name));
      const folders = [...foldersOf(modules, root), ...named];
      const { schema, files } = readFiles(resolve(root, 'data'));
      const read = (folder: string) => packageIn(folder, root);
      const others = [...new Set(folders)].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
      const bill = billOfMaterials({
        packages: [read(root), ...others],
        locked: readLocked(root),
        schema,
        files,
        day: buildDay(),
      });
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(NOTICES, writeNotices([read(root), ...others], schema));
      emit(BILL, `${JSON.stringify(bill, null, 2)}\n`);
    },
  };
}

function readLocked(root: string): LockedPackages {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: LockedPackages;
  };
  return packages;
}

/** The text of the file: packages with their licences, the base map, then tables with their sources and terms. */
export function writeNotices(
  packages: readonly ShippedPackage[],
  { resources, licenses: ofAll }: DataPackage,
): string {
  const software = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  const data = resources.map(({ title, path, sources, licenses = ofAll }) =>
    [
      `${title} (data/${path})`,
      '',
      ...sources.map(sourceLine),
      ...licenses.map((one) => `Licence of the table: ${one.title}. ${one.path}`),
    ].join('\n'),
  );
  return `${[
    'What others have made and this site holds: software with its licences, then the map, then data with its sources and terms. The site holds no font: it is set in those of the reader’s device.',
    ...software,
    `Shapes of the map, through ${BASE_MAP}\n\n${sourceLine(BASE_MAP_SOURCE)}`,
    ...data,
  ].join(RULE)}\n`;
}

const sourceLine = (one: { title: string; license?: string; path?: string }) =>
  `- ${[one.title, one.license, one.path].filter(Boolean).join('. ')}`;
