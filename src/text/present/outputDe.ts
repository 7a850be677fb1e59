import type { OutputMessages } from './outputEn';

const outputDe: OutputMessages = {
  heading: 'Mitnehmen',
};

export default outputDe;
