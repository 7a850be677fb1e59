import { Inflate } from 'fflate';
import { MOST_PARTS, MOST_UNPACKED, TemplateFault } from './templateFault';

/** A file in a zip. */
interface Entry {
  method: number;
  isEncrypted: boolean;
  /** Bytes in the zip, and unpacked. */
  packed: number;
  size: number;
  /** Where its own header begins. */
  at: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Unpacked bit by bit, so that one that says it is smaller than it is comes to light early. */
const STEP = 16_384;

/**
 * The files of a zip by their names, each unpacked when it is asked for. What they say of their size is held against the
 * limits before anything is unpacked, and against what comes out.
 */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();

  /** @throws TemplateFault */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      // It points beyond its own end.
      if (error instanceof RangeError) throw new TemplateFault({ reason: 'broken-zip' });
      throw error;
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * A file, unpacked.
   * @throws TemplateFault if there is none, or if it is not as it says
   */
  read(name: string): Uint8Array {
    const entry = this.#entries.get(name);
    if (!entry) throw new TemplateFault({ reason: 'missing', where: name });
    if (entry.isEncrypted) throw new TemplateFault({ reason: 'encrypted' });
    const from = entry.at + LOCAL_SIZE + this.#short(entry.at + 26) + this.#short(entry.at + 28);
    const isThere = this.#long(entry.at) === LOCAL && from + entry.packed <= this.#bytes.length;
    const packed = this.#bytes.subarray(from, from + entry.packed);
    const whole =
      entry.method === STORED ? packed : entry.method === DEFLATED ? inflated(packed, entry.size) : null;
    if (!isThere || whole?.length !== entry.size) throw new TemplateFault({ reason: 'broken-zip' });
    return whole;
  }

  #readDirectory(): void {
    const end = this.#findEnd();
    let at = this.#long(end + 16);
    const count = this.#short(end + 10);
    if (count > MOST_PARTS) throw new TemplateFault({ reason: 'too-much' });
    let all = 0;
    for (let i = 0; i < count; i += 1) {
      if (this.#long(at) !== CENTRAL) throw new TemplateFault({ reason: 'broken-zip' });
      const [name, extra, comment] = [28, 30, 32].map((offset) => this.#short(at + offset)) as [
        number,
        number,
        number,
      ];
      const text = new TextDecoder().decode(
        this.#bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + name),
      );
      const path = text.replaceAll('\\', '/').replace(/^\/+/, '');
      const entry = {
        method: this.#short(at + 10),
        isEncrypted: (this.#short(at + 8) & 1) === 1,
        packed: this.#long(at + 20),
        size: this.#long(at + 24),
        at: this.#long(at + 42),
      };
      all += entry.size;
      if (all > MOST_UNPACKED) throw new TemplateFault({ reason: 'too-much' });
      // Of two files of one name nobody knows which is meant.
      if (this.#entries.has(path)) throw new TemplateFault({ reason: 'broken-zip' });
      if (!path.endsWith('/')) this.#entries.set(path, entry);
      at += CENTRAL_SIZE + name + extra + comment;
    }
  }

  #findEnd(): number {
    const last = this.#bytes.length - END_SIZE;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
      if (this.#long(at) === END) return at;
    throw new TemplateFault({ reason: 'not-zip' });
  }

  #short(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #long(at: number): number {
    return this.#view.getUint32(at, true);
  }
}

/** @returns null where it is broken, or more than it says */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let length = 0;
  let isTooLong = false;
  const inflate = new Inflate((chunk) => {
    isTooLong ||= length + chunk.length > size;
    if (!isTooLong) whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; !isTooLong && (at < packed.length || at === 0); at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // Said by whoever asked for it: no stream that can be unpacked.
    return null;
  }
  return isTooLong ? null : whole.subarray(0, length);
}
