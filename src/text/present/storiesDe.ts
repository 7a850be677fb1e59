import type { StoriesMessages } from './storiesEn';

const storiesDe: StoriesMessages = {
  heading: 'Erzählungen',
};

export default storiesDe;
