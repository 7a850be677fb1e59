/** The vocabularies of a workbook: SpreadsheetML, and the relationships that it refers to. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const IN_WORKBOOK = {
  xmlns: MAIN,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
