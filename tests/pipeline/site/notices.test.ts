import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNotices } from '../../../src/pipeline/site/notices';
import { packageIn } from '../../../src/pipeline/site/shippedPackages';
import { realFiles } from '../../realData';

const root = resolve(import.meta.dirname, '../../..');

describe('E14: the notices', () => {
  it('name every table with its sources and terms', () => {
    const { schema } = realFiles();
    const text = writeNotices([packageIn(root, root)], schema);
    expect(text).toContain('presence-atlas 0.1.0 (MIT)');
    expect(text).toContain('Natural Earth, countries at 1:50 million. Public domain.');
    // Each has terms: its own, or those of all that is in data/.
    expect(text.match(/^Licence of the table: /gm)!.length).toBeGreaterThanOrEqual(schema.resources.length);
    for (const { path, sources, licenses = schema.licenses } of schema.resources) {
      expect(text).toContain(`(data/${path})`);
      for (const source of sources) expect(text).toContain(source.title);
      for (const licence of licenses) expect(text).toContain(licence.path);
    }
  });
});
