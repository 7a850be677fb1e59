/**
 * What the timeline, and the heads of the charts, are finished with once the page answers: they work without, and nothing
 * moves when they come.
 */
export { default as SaveChart } from '../export/chart/SaveChart.svelte';
export { default as DayInput } from './DayInput.svelte';
export { Playback } from './playback.svelte';
export { default as History } from './History.svelte';
export { default as TimeMarks } from './TimeMarks.svelte';
export { default as TimeTable } from './TimeTable.svelte';
export { default as Unfold } from './Unfold.svelte';
