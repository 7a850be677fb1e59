/** A written number of things in a list that was named before: "منها" follows it. */
export const numbered = (n: string): string => (n === '1' ? 'واحد' : n === '2' ? 'اثنين' : n);
