import { expect, test } from 'vitest';
import { SHARED_FILES } from '../../src/build/sharedFiles';

/** Who imports whom without import(); what nobody imports is loaded later, unless it is the entry. */
const IMPORTERS: Record<string, string[]> = {
  '/index.html': [],
  '/src/main.ts': ['/index.html'],
  '/src/view/match.ts': ['/src/main.ts', '/src/profile/Profile.svelte'],
  '/src/text/de.ts': [],
  '/src/text/summaryDe.ts': ['/src/text/de.ts'],
  '/src/text/explore/de.ts': [],
  '/src/profile/Profile.svelte': [],
  '/src/sources/AboutData.svelte': [],
  '/src/view/certainty.ts': ['/src/sources/AboutData.svelte', '/src/view/ring.ts'],
  '/src/view/ring.ts': ['/src/view/certainty.ts'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id === '/index.html', importers } : null;
  },
};
const [first, later] = SHARED_FILES;
const fileOf = (id: string) =>
  (typeof first!.name === 'function' ? first!.name(id, graph) : first!.name) ?? later!.name;

test('what the first script needs is kept apart from what only later parts share', () => {
  expect(fileOf('/src/view/match.ts')).toBe('shared');
  expect(fileOf('/src/text/summaryDe.ts')).toBe('shared');
  expect(fileOf('\0vite/preload-helper.js')).toBe('shared');
  expect(fileOf('/src/view/certainty.ts')).toBe('later');
  expect(fileOf('/src/text/explore/de.ts')).toBe('later');
});
