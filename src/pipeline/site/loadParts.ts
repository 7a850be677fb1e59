import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SHEET_END } from '../../loading/sheetEnd';

/** What Vite puts around each `import()`, so that a part has its style sheets. */
const HELPER = '\0vite/preload-helper.js';
const OWN = JSON.stringify(resolve(import.meta.dirname, '../../loading/withFiles.ts'));

/**
 * The Vite plugin that has parts of the built page loaded by loading/withFiles.ts in place of Vite's helper, which takes
 * any answer for a style sheet, and ends each sheet with the rule by which that knows it to be whole.
 */
export function loadParts(): Plugin {
  let isUsed = false;
  return {
    name: 'atlas-load-parts',
    enforce: 'pre',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr && !process.env['VITEST'],
    load(id) {
      if (id !== HELPER) return undefined;
      isUsed = true;
      return `export { withFiles as __vitePreload } from ${OWN};`;
    },
    generateBundle(_, bundle) {
      if (!isUsed) this.error(`no module "${HELPER.slice(1)}": parts of the page are loaded in another way`);
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${String(file.source)}${SHEET_END}{}`;
    },
  };
}
