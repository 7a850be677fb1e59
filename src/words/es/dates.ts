/** A day stands with its article ("desde el 4 de mayo de 1956"), a month or a year without. */
export const theDay = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

/** The same after "de" and "a", which join with the article: "del 4 de mayo", "al 4 de mayo". */
export const ofDay = (date: string) => (theDay(date) === date ? `de ${date}` : `del ${date}`);
export const toDay = (date: string) => (theDay(date) === date ? `a ${date}` : `al ${date}`);
