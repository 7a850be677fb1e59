/** What the timeline is finished with once the page answers: it works without, and nothing moves when they come. */
export { Playback } from './playback.svelte';
export { default as History } from './History.svelte';
export { default as TimeMarks } from './TimeMarks.svelte';
export { default as TimeTable } from './TimeTable.svelte';
export { default as Unfold } from './Unfold.svelte';
