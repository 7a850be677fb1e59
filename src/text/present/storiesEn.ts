/** Words of stories and of presenting. */
const storiesEn = {
  heading: 'Stories',
};

export type StoriesMessages = typeof storiesEn;
export default storiesEn;
