/** What the last rule of every style sheet begins with, by which it is known to be whole; the build puts it there. */
export const SHEET_END = '#sheet-end';
