import { childrenOf } from './elements';
import { parseXml } from './parseXml';
import { MOST_BYTES, TemplateFault, type OtherKind } from './templateFault';
import { ZipParts } from './zipParts';

/** How one part refers to another. */
export interface Relation {
  id: string;
  /** Its type, and the last word of that, such as `slideLayout`. */
  type: string;
  kind: string;
  /** A path in the file; of what is outside, the address. */
  target: string;
  isOutside: boolean;
}

const TYPES = '[Content_Types].xml';
const PRESENTATION = /presentationml\.(presentation|template|slideshow)\.main\+xml$/;
const WITH_MACROS = /ms-powerpoint\.(presentation|template|slideshow|addin)\.macroEnabled\.main\+xml$/;
/** The container of files with a password, and of those of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a file of Office Open XML that somebody else has written. */
export class TemplatePackage {
  readonly #zip: ZipParts;
  readonly #types = new Map<string, string>();
  readonly #endings = new Map<string, string>();
  /** The path of the presentation's own part. */
  readonly main: string;
  readonly hasMacros: boolean;

  /** @throws TemplateFault that says why it is no presentation */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) throw new TemplateFault({ reason: 'empty' });
    if (bytes.length > MOST_BYTES) throw new TemplateFault({ reason: 'too-large' });
    if (OLE.every((byte, i) => bytes[i] === byte))
      throw new TemplateFault({ reason: isEncrypted(bytes) ? 'encrypted' : 'old-format' });
    this.#zip = new ZipParts(bytes);
    if (this.#zip.has('mimetype')) throw otherKind('open-document');
    for (const of of this.xml(TYPES).documentElement.children) {
      const type = of.getAttribute('ContentType') ?? '';
      if (of.localName === 'Override') this.#types.set((of.getAttribute('PartName') ?? '').slice(1), type);
      else this.#endings.set((of.getAttribute('Extension') ?? '').toLowerCase(), type);
    }
    const main = this.relations('').find(({ kind }) => kind === 'officeDocument');
    if (!main) throw new TemplateFault({ reason: 'missing', where: 'ppt/presentation.xml' });
    this.main = main.target;
    if (!this.has(main.target)) throw new TemplateFault({ reason: 'missing', where: main.target });
    const type = this.typeOf(main.target) ?? '';
    this.hasMacros = WITH_MACROS.test(type) || this.#zip.names.some((name) => /vbaProject\.bin$/i.test(name));
    if (!PRESENTATION.test(type) && !WITH_MACROS.test(type)) throw otherKind(kindOf(type));
  }

  has(path: string): boolean {
    return this.#zip.has(path);
  }

  /** @throws TemplateFault if it is not there, or cannot be unpacked */
  bytes(path: string): Uint8Array {
    return this.#zip.read(path);
  }

  /** The content type of a part. */
  typeOf(path: string): string | undefined {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.#types.get(path) ?? this.#endings.get(ending);
  }

  /**
   * A part as it was read.
   * @throws TemplateFault if it is not there, or no XML
   */
  xml(path: string): XMLDocument {
    return readPart(this.bytes(path), path);
  }

  /** What a part refers to; of the file as a whole, with '' for its path. */
  relations(path: string): Relation[] {
    const at = path.lastIndexOf('/') + 1;
    const own = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (!this.has(own)) return [];
    return childrenOf(this.xml(own).documentElement, 'Relationship').map((of) => {
      const type = of.getAttribute('Type') ?? '';
      const target = of.getAttribute('Target') ?? '';
      const isOutside = of.getAttribute('TargetMode') === 'External';
      return {
        id: of.getAttribute('Id') ?? '',
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? target : this.#pathOf(path, target),
        isOutside,
      };
    });
  }

  #pathOf(from: string, target: string): string {
    const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const step of target.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '.' && step !== '') steps.push(step);
    }
    const path = steps.join('/');
    if (this.has(path)) return path;
    // Some write what is not a letter in its encoded form.
    try {
      return decodeURIComponent(path);
    } catch {
      // It is no such form.
      return path;
    }
  }
}

/**
 * The bytes of a part as they are read.
 * @param path for what is said of one that is no XML
 */
export function readPart(bytes: Uint8Array, path: string): XMLDocument {
  const text = decoded(bytes);
  // No part has a declaration of types; one could make a few letters into more than any memory holds.
  if (/<!DOCTYPE/i.test(text)) throw new TemplateFault({ reason: 'broken-xml', where: path, line: '' });
  const read = parseXml(text);
  if ('document' in read) return read.document;
  throw new TemplateFault({ reason: 'broken-xml', where: path, line: String(read.line) });
}

/** XML in the encoding that its first bytes tell. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Whether a container holds a file with a password; its entries have names of two bytes a letter. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function kindOf(type: string): OtherKind {
  if (/wordprocessingml|ms-word/.test(type)) return 'document';
  if (/spreadsheetml|ms-excel/.test(type)) return 'workbook';
  return /theme/.test(type) ? 'theme' : 'other';
}

function otherKind(kind: OtherKind): TemplateFault {
  return new TemplateFault({ reason: 'other-kind', kind });
}
