import type { Direction } from '../../../words/language';
import { element, text, type Xml } from './xml';

export const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
export const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** What a file says of itself. */
export interface About {
  title: string;
  subject: string;
  author: string;
  /** Address and terms. */
  description: string;
  /** BCP 47. */
  lang: string;
  /** How its lines are written; to the right, where it is not said. */
  dir?: Direction | undefined;
  /** The day on which it is made. */
  made: string;
}

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Title, author, language and dates, in the terms of Dublin Core. */
export function coreProperties({ title, subject, author, description, lang, made }: About): Xml {
  const day = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${made}T00:00:00Z`));
  return element(
    'cp:coreProperties',
    CORE,
    element('dc:title', {}, text(title)),
    element('dc:subject', {}, text(subject)),
    element('dc:creator', {}, text(author)),
    element('dc:description', {}, text(description)),
    element('dc:language', {}, text(lang)),
    element('cp:lastModifiedBy', {}, text(author)),
    day('created'),
    day('modified'),
  );
}

/** What the file was made by, and how much is in it. */
export function appProperties(application: string, slides: number): Xml {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, text(application)),
    element('Slides', {}, text(String(slides))),
    element('Notes', {}, text(String(slides))),
  );
}
