/** The vocabularies of a deck: DrawingML, relationships, PresentationML, charts and tables. */
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** What the root of a part of the presentation declares. */
export const IN_PRESENTATION = { 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS, 'xmlns:p': PRESENTATION };
/** What the root of a chart declares. */
export const IN_CHART = { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS };
export const IN_DRAWING = { 'xmlns:a': DRAWING };
