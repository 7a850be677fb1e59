import { strToU8, zipSync } from 'fflate';
import { element, xmlFile, type Xml } from './xml';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';

/** Half the time of the usual 6, and a file larger by a twentieth at most. */
const LEVEL = 4;

/** Kinds of relationship that are not the office's own. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
};

/** A relationship of another file: its id, its whole type, and the path or address that it leads to. */
interface KeptRelation {
  id: string;
  type: string;
  target: string;
  isOutside: boolean;
}

/** A part of another file. */
interface KeptPart {
  bytes: Uint8Array;
  type: string;
  relations: readonly KeptRelation[];
}

/** The package as a whole, where a relationship does not begin at one of its parts. */
export const ROOT = '';

/**
 * A file of Office Open XML (ECMA-376, part 2): parts in a zip, each with its content type, and the relationships
 * between them. Both follow from what is added, so they cannot disagree with it.
 */
export class OfficePackage {
  readonly #parts = new Map<string, { content: Uint8Array; type: string }>();
  /** By their ids. */
  readonly #relationships = new Map<string, Map<string, Xml>>();
  readonly #turn: (part: Xml) => Xml;

  /** @param turn what is done to each part of XML that is added */
  constructor(turn: (part: Xml) => Xml = (part) => part) {
    this.#turn = turn;
  }

  /**
   * Adds a part.
   * @param path below the root, such as `ppt/slides/slide1.xml`
   * @param content XML, or another file
   * @param type its content type
   */
  add(path: string, content: Xml | Uint8Array, type: string): void {
    if (this.#parts.has(path)) throw new Error(`${path}: is in the package already`);
    this.#parts.set(path, {
      content: typeof content === 'string' ? strToU8(xmlFile(this.#turn(content))) : content,
      type,
    });
  }

  /**
   * Relates a part to another one.
   * @param from the path of the part that refers, or `ROOT`
   * @param kind the last word of the relationship's type, such as `slideLayout`
   * @returns the id by which the part refers to it
   */
  relate(from: string, kind: string, to: string): string {
    return this.#relate(from, {
      Type: OTHER_KINDS[kind] ?? `${OFFICE}/${kind}`,
      Target: relativePath(from, to),
    });
  }

  /**
   * Relates a part to what is not in the file.
   * @param kind as above, such as `hyperlink`
   * @returns the id by which the part refers to it
   */
  relateOutside(from: string, kind: string, address: string): string {
    return this.#relate(from, { Type: `${OFFICE}/${kind}`, Target: address, TargetMode: 'External' });
  }

  #relate(from: string, attributes: Record<string, string>): string {
    const own = this.#relationships.get(from) ?? new Map<string, Xml>();
    this.#relationships.set(from, own);
    let n = own.size + 1;
    while (own.has(`rId${n}`)) n += 1;
    const id = `rId${n}`;
    own.set(id, element('Relationship', { Id: id, ...attributes }));
    return id;
  }

  /** The first of numbered paths that no part has. */
  free(pathOf: (n: number) => string): string {
    let n = 1;
    while (this.#parts.has(pathOf(n)) || this.#relationships.has(pathOf(n))) n += 1;
    return pathOf(n);
  }

  /** Takes over a part of another file, with what it refers to. */
  keep(path: string, { bytes, type, relations }: KeptPart): void {
    this.add(path, bytes, type);
    for (const relation of relations) this.keepRelation(path, relation);
  }

  /** Takes over a relationship under its id. */
  keepRelation(from: string, { id, type, target, isOutside }: KeptRelation): void {
    const own = this.#relationships.get(from) ?? new Map<string, Xml>();
    this.#relationships.set(from, own);
    const to = isOutside
      ? { Target: target, TargetMode: 'External' }
      : { Target: relativePath(from, target) };
    own.set(id, element('Relationship', { Id: id, Type: type, ...to }));
  }

  /** Gives a part another content. */
  replace(path: string, content: Uint8Array): void {
    const part = this.#parts.get(path);
    if (!part) throw new Error(`${path}: is not in the package`);
    this.#parts.set(path, { ...part, content });
  }

  /** The bytes of the file. */
  write(): Uint8Array<ArrayBuffer> {
    const relationships = [...this.#relationships].map(([from, all]): [string, Uint8Array] => [
      relationshipsPath(from),
      strToU8(xmlFile(element('Relationships', { xmlns: RELATIONSHIPS }, [...all.values()]))),
    ]);
    // Readers look for the types first.
    const files = {
      '[Content_Types].xml': strToU8(xmlFile(this.#types())),
      ...Object.fromEntries(relationships),
      ...Object.fromEntries([...this.#parts].map(([path, { content }]) => [path, content])),
    };
    return zipSync(files, { level: LEVEL });
  }

  /** One type for all files of an ending where they have no other, and one for each part of XML. */
  #types(): Xml {
    const defaults = new Map([
      ['rels', RELS],
      ['xml', 'application/xml'],
    ]);
    const overrides = [...this.#parts].flatMap(([path, { type }]) => {
      const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      const known = ending === 'xml' ? '' : defaults.get(ending);
      if (known === undefined) defaults.set(ending, type);
      return known === undefined || known === type
        ? []
        : element('Override', { PartName: `/${path}`, ContentType: type });
    });
    return element(
      'Types',
      { xmlns: CONTENT_TYPES },
      [...defaults].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      overrides,
    );
  }
}

/** `ppt/slides/slide1.xml` has its relationships in `ppt/slides/_rels/slide1.xml.rels`. */
function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The way from the folder of one part to another part. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}
