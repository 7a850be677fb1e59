/** A day stands with its article ("seit dem 4. Mai 1956"), a month or a year without. */
export const dative = (date: string) => (/^\d{1,2}\. /.test(date) ? `dem ${date}` : date);
