/** Words of pictures, slides and data to take along. */
const outputEn = {
  heading: 'Take along',
};

export type OutputMessages = typeof outputEn;
export default outputEn;
