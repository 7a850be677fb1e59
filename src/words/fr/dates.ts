/** Whether a date that is written out names its day: "1er mai 1956", "4 mai 1956"; a month and a year do not. */
const isDay = (date: string) => /^\d{1,2}(?:er)? \p{L}/u.test(date);

/** After "depuis": "depuis le 4 mai 1956", but "depuis mai 1956" and "depuis 1956". */
export const le = (date: string) => (isDay(date) ? `le ${date}` : date);

/** "du 4 mai 1956", "de mai 1956", "d’août 1956", "de 1956" */
export const du = (date: string) =>
  isDay(date) ? `du ${date}` : /^[aeiouyéè]/i.test(date) ? `d’${date}` : `de ${date}`;

/** "au 4 mai 1956", "à mai 1956", "à 1956" */
export const au = (date: string) => (isDay(date) ? `au ${date}` : `à ${date}`);

/** When something was: "le 4 mai 1956", "en mai 1956", "en 1956" */
export const en = (date: string) => (isDay(date) ? `le ${date}` : `en ${date}`);
