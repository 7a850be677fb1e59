import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, type LockedPackages } from '../../../src/pipeline/site/billOfMaterials';
import { packageIn } from '../../../src/pipeline/site/shippedPackages';
import { realFiles } from '../../realData';

const root = resolve(import.meta.dirname, '../../..');
const installed = (name: string) => packageIn(resolve(root, 'node_modules', name), root);
const { packages: locked } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: LockedPackages;
};
const { schema, files } = realFiles();
const bill = () =>
  billOfMaterials({
    packages: [packageIn(root, root), installed('d3-geo'), installed('d3-array'), installed('svelte')],
    locked,
    schema,
    files,
    day: '2026-11-26',
  });
const written = JSON.parse(JSON.stringify(bill())) as ReturnType<typeof bill>;

describe('the bill of materials', () => {
  it('has what CycloneDX 1.6 asks of every bill', () => {
    expect(written).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(written.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    );
    expect(written.metadata.timestamp).toBe('2026-11-26T00:00:00Z');
    for (const component of [written.metadata.component, ...written.components]) {
      expect(['application', 'library', 'data']).toContain(component.type);
      expect(component.name).not.toBe('');
      expect(component.licenses.length, component.name).toBeGreaterThan(0);
      for (const { license } of component.licenses) expect(license.id).toMatch(/^[A-Za-z0-9.-]+$/);
    }
    const LENGTHS: Record<string, number> = { 'SHA-256': 64, 'SHA-512': 128 };
    for (const { name, hashes } of written.components) {
      expect(hashes, name).toHaveLength(1);
      for (const { alg, content } of hashes!)
        expect(content).toMatch(new RegExp(`^[0-9a-f]{${LENGTHS[alg]}}$`));
    }
  });

  it('names each component once, and in the dependencies only what it lists', () => {
    const refs = [written.metadata.component, ...written.components].map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(written.dependencies.map(({ ref }) => ref)).toEqual(refs);
    const named = written.dependencies.flatMap((one) => ('dependsOn' in one ? one.dependsOn : []));
    expect(refs).toEqual(expect.arrayContaining(named));
    const geo = written.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/d3-geo@'));
    expect(geo).toMatchObject({ dependsOn: [expect.stringMatching(/^pkg:npm\/d3-array@/)] });
  });

  it('lists every table with its terms: its own, or those of all', () => {
    const tables = written.components.filter(({ type }) => type === 'data');
    expect(tables.map(({ name }) => name)).toEqual(schema.resources.map(({ name }) => name));
    const idsOf = (name: string) =>
      tables.find((table) => table.name === name)?.licenses.map(({ license }) => license.id);
    expect(idsOf('work')).toEqual(['MIT']);
    expect(idsOf('places')).toEqual(['CC-BY-4.0', 'Unicode-3.0']);
  });

  it('is the same for the same content, and has another number for another', () => {
    expect(bill()).toEqual(bill());
    const other = billOfMaterials({
      packages: [packageIn(root, root)],
      locked,
      schema,
      files,
      day: '2026-11-26',
    });
    expect(other.serialNumber).not.toBe(written.serialNumber);
  });

  it('names a package of a scope as addresses of packages do', () => {
    const { components } = billOfMaterials({
      packages: [packageIn(root, root), installed('@eslint/js')],
      locked,
      schema,
      files,
      day: '2026-11-26',
    });
    expect(components[0]?.['bom-ref']).toMatch(/^pkg:npm\/%40eslint\/js@\d/);
  });
});
