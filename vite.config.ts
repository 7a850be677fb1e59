import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { atlas } from './src/pipeline/atlas';
import { loadParts } from './src/pipeline/site/loadParts';
import { notices } from './src/pipeline/site/notices';
import { prerender } from './src/pipeline/site/prerender';
import { assetName, scriptName, SHARED_FILES } from './src/pipeline/site/sharedFiles';
import { launchOptions, lookForBrowser } from './tests/findBrowser';

/** What turns components and data into scripts; the page is also drawn with it, outside a browser. */
const components = () =>
  [svelte({ configFile: false, compilerOptions: { runes: true, cssHash: scopeName } }), atlas()].flat();

/** Who has which class of the styles of a component. */
const scopes = new Map<string, string>();

/** A shorter class than Svelte's own for the styles of a component: the first view names each of them many times. */
function scopeName({ hash, filename }: { hash: (text: string) => string; filename: string }): string {
  const name = `s-${hash(filename).slice(0, 4)}`;
  const other = scopes.get(name);
  if (other !== undefined && other !== filename)
    throw new Error(`${filename}: has the class ${name} of ${other}`);
  scopes.set(name, filename);
  return name;
}

const COMPONENTS = 'tests/browser/**/*.test.ts';
/** Tests of what happens before anything was loaded. */
const AS_IF_FIRST = ['tests/browser/profile/loading.test.ts'];

function inBrowser() {
  return {
    setupFiles: ['vitest-browser-svelte'],
    browser: {
      enabled: true,
      headless: true,
      // Looked for only when tests run, so that a build needs no browser.
      provider: playwright({ launchOptions: launchOptions(process.env['VITEST'] ? lookForBrowser() : null) }),
      instances: [{ browser: 'chromium' as const }],
      viewport: { width: 1280, height: 720 },
      screenshotDirectory: 'test-results/components',
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site works from any sub-path.
  base: './',
  plugins: [...components(), loadParts(), notices(), prerender(components)],
  build: {
    target: 'baseline-widely-available',
    // Nothing inlined as a data: address: the page runs under default-src 'self', fonts included.
    assetsInlineLimit: 0,
    // The sizes are told in brotli, of the copies that are written anyway.
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', first: 'src/boot/first.ts' },
      output: {
        codeSplitting: { groups: SHARED_FILES },
        entryFileNames: scriptName,
        chunkFileNames: scriptName,
        assetFileNames: assetName,
      },
    },
  },
  test: {
    // For a busy machine; no test asserts a time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    attachmentsDir: 'test-results/attachments',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The tables and shapes are read once for each worker, not for each file: half the time.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/pages/**'],
        },
      },
      {
        extends: true,
        // One page for all files: each loads what those before it have not.
        test: {
          name: 'components',
          include: [COMPONENTS],
          exclude: AS_IF_FIRST,
          isolate: false,
          ...inBrowser(),
        },
      },
      {
        extends: true,
        test: { name: 'components-apart', include: AS_IF_FIRST, ...inBrowser() },
      },
    ],
  },
});
