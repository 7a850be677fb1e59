// All of stories and presenting is one part of the page: loaded together, so that presenting needs no connection.
export { openPresenter } from './openPresenter';
export { presentAgain } from './present';
export { default as PresentMenu } from './PresentMenu.svelte';
export { loadStories } from './storyList.svelte';
export { default } from './Stories.svelte';
