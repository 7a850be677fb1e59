import { expect, test } from 'vitest';
import { SHARED_FILES } from '../../../src/pipeline/site/sharedFiles';

/** Who imports whom without import(); what nobody imports is loaded later, unless it is the entry. */
const IMPORTERS: Record<string, string[]> = {
  '/index.html': [],
  '/src/main.ts': ['/index.html'],
  '/src/figures/match.ts': ['/src/main.ts', '/src/profile/Profile.svelte'],
  '/src/words/de/page.ts': [],
  '/src/words/de/summary.ts': ['/src/words/de/page.ts'],
  '/src/words/de/explore.ts': [],
  '/src/profile/Profile.svelte': [],
  '/src/sources/AboutData.svelte': [],
  '/src/figures/certainty.ts': ['/src/sources/AboutData.svelte', '/src/figures/ring.ts'],
  '/src/figures/ring.ts': ['/src/figures/certainty.ts'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id === '/index.html', importers } : null;
  },
};
const fileOf = (id: string) =>
  SHARED_FILES.map(({ name }) => (typeof name === 'function' ? name(id, graph) : name)).find(Boolean);

test('what the first script needs is kept apart from what only later parts share', () => {
  expect(fileOf('/src/figures/match.ts')).toBe('shared');
  expect(fileOf('/src/words/de/summary.ts')).toBe('de-words');
  expect(fileOf('\0vite/preload-helper.js')).toBe('shared');
  expect(fileOf('/src/figures/certainty.ts')).toBe('later');
  expect(fileOf('/src/words/de/explore.ts')).toBe('later');
});

test('what writes slides and workbooks is kept apart from what all later parts share', () => {
  expect(fileOf('/src/export/slides/ooxml/xml.ts')).toBe('office');
  expect(fileOf('/src/export/sheets/xlsx/cells.ts')).toBe('office');
  expect(fileOf('/node_modules/fflate/esm/browser.js')).toBe('office');
  expect(fileOf('/src/export/sheets/csvFile.ts')).toBe('later');
});
