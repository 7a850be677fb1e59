import type { EmbedMessages } from './embedEn';

const embedDe: EmbedMessages = {
  heading: 'Einbetten',
};

export default embedDe;
