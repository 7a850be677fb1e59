/** A file that is chosen may have so many bytes, */
export const MOST_BYTES = 50_000_000;
/** its parts, unpacked, so many together, */
export const MOST_UNPACKED = 300_000_000;
/** and no more of them than this. */
export const MOST_PARTS = 10_000;

/** Why a file is no template, with what stands where. */
export type Fault =
  | {
      reason:
        | 'unreadable'
        | 'empty'
        | 'not-zip'
        | 'broken-zip'
        | 'encrypted'
        | 'old-format'
        | 'too-large'
        | 'too-much'
        | 'strict';
    }
  /** What the file is instead: a kind that the words have a name for, or its type as it stands there. */
  | { reason: 'other-kind'; kind: OtherKind }
  | { reason: 'missing' | 'no-size'; where: string }
  | { reason: 'no-master' | 'no-theme'; where: string }
  /** `line` is '' where it is not known. */
  | { reason: 'broken-xml'; where: string; line: string };

/** What is often taken for a presentation. */
export type OtherKind = 'document' | 'workbook' | 'open-document' | 'theme' | 'other';

/** A file that cannot be a template. */
export class TemplateFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`template: ${Object.values(fault).join(' ')}`);
    this.fault = fault;
  }
}
