import { join, relative } from 'node:path';
import type { DrawnPage } from '../../page/draw';
import { buildScript } from './buildScript';
import { keptFiles } from './keptFiles';

const FILE = 'sw.js';

/** The packages of which something is in the service worker, which is built when the notices are written already. */
export const WORKER_PACKAGES = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/**
 * Writes the service worker of a built site, with the list of what it keeps.
 * @param pages all that the site has, in each language
 */
export async function buildServiceWorker(
  root: string,
  outDir: string,
  pages: readonly DrawnPage[],
): Promise<void> {
  const folders = await buildScript(root, outDir, {
    file: FILE,
    source: 'src/offline/worker/worker.ts',
    define: {
      KEPT_FILES: JSON.stringify(keptFiles(outDir, pages)),
      'process.env.NODE_ENV': '"production"',
    },
  });
  const others = folders
    .map((folder) => relative(join(root, 'node_modules'), folder))
    .filter((name) => !['vite', 'rolldown', ...WORKER_PACKAGES].includes(name));
  if (others.length > 0)
    throw new Error(`the service worker holds ${others.join(', ')}: not in its WORKER_PACKAGES`);
}
