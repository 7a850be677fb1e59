import { createHash } from 'node:crypto';
import type { Day } from '../../world/days';
import type { DataPackage, Licence, Resource } from '../tables/schema/schema';
import type { ShippedPackage } from './shippedPackages';

/** The file of the built site that lists what it is made of, for machines: CycloneDX, as JSON. */
export const BILL = 'bom.json';

const SPEC = '1.6';
const UUID = /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/;

/** What package-lock.json says of an installed package, by its folder below the root. */
export type LockedPackages = Readonly<Record<string, { integrity?: string }>>;

interface BillContent {
  /** Our own package, then all others of which something is in the site. */
  packages: readonly [own: ShippedPackage, ...others: ShippedPackage[]];
  locked: LockedPackages;
  schema: DataPackage;
  /** The text of every table by its file. */
  files: ReadonlyMap<string, string>;
  day: Day;
}

/**
 * The bill of materials of the site: packages with their licences and the checksums of what was installed, tables with
 * theirs and their sources. It holds nothing that differs between two builds of one commit.
 */
export function billOfMaterials({ packages: [own, ...others], locked, schema, files, day }: BillContent) {
  const libraries = others.map((one) => ({ one, ref: purlOf(one) }));
  const tables = schema.resources.map((resource) =>
    tableOf(resource, schema, files.get(resource.path) ?? ''),
  );
  const needs = ({ needs }: ShippedPackage) =>
    libraries.filter(({ one }) => needs.includes(one.name)).map(({ ref }) => ref);
  const ownRef = purlOf(own);
  const bill = {
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ownRef,
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: own.licence } }],
        purl: ownRef,
      },
    },
    components: [
      ...libraries.map(({ one, ref }) => ({
        type: 'library',
        'bom-ref': ref,
        name: one.name,
        version: one.version,
        description: one.description,
        scope: 'required',
        hashes: hashesOf(locked[one.path]?.integrity),
        licenses: [{ license: { id: one.licence } }],
        purl: ref,
      })),
      ...tables,
    ],
    dependencies: [
      {
        ref: ownRef,
        // All of it, also what our own code reaches only through others: the bundle holds it.
        dependsOn: [...libraries.map(({ ref }) => ref), ...tables.map((table) => table['bom-ref'])],
      },
      ...libraries.map(({ one, ref }) => ({ ref, dependsOn: needs(one) })),
      ...tables.map((table) => ({ ref: table['bom-ref'] })),
    ],
  };
  return {
    $schema: `http://cyclonedx.org/schema/bom-${SPEC}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: SPEC,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}`,
    version: 1,
    ...bill,
  };
}

/** A table is data with the terms of its own, or else those of all that is in data/. */
function tableOf(resource: Resource, schema: DataPackage, text: string) {
  const { name, title, path, sources, licenses = schema.licenses } = resource;
  const named = sources.filter((source) => source.path);
  return {
    type: 'data',
    'bom-ref': `data/${path}`,
    name,
    version: schema.version,
    description: title,
    hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(text).digest('hex') }],
    licenses: licenses.map(licenceOf),
    externalReferences: named.map((source) => ({
      type: 'other',
      url: source.path,
      comment: [source.title, source.license].filter(Boolean).join('. '),
    })),
  };
}

const licenceOf = ({ name, path }: Licence) => ({ license: { id: name, url: path } });

function purlOf({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A checksum as npm writes it: "sha512-" and base64. */
function hashesOf(integrity: string | undefined) {
  const [, bits, value] = /^sha(\d+)-(\S+)$/.exec(integrity ?? '') ?? [];
  return bits && value
    ? [{ alg: `SHA-${bits}`, content: Buffer.from(value, 'base64').toString('hex') }]
    : undefined;
}

/** Made from what is in the bill, so that it is another for each content and the same for each build (UUID version 8). */
function uuidOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').replace(UUID, '$1-$2-8$3-8$4-$5');
}
