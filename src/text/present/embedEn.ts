/** Words of embedding a view in another page. */
const embedEn = {
  heading: 'Embed',
};

export type EmbedMessages = typeof embedEn;
export default embedEn;
