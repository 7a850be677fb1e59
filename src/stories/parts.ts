// All of stories and presenting is one part of the page: loaded together, so that presenting needs no connection.
export { openPresenter } from './presenting/openPresenter';
export { presentAgain } from './presenting/present';
export { default as PresentMenu } from './presenting/PresentMenu.svelte';
export { loadStories } from './storyList.svelte';
export { default } from './Stories.svelte';
