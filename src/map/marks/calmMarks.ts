// What the map shows beside its first picture, fetched as one.
export { default as JoinedFlash } from './JoinedFlash.svelte';
export { default as LabelMarks } from '../labels/LabelMarks.svelte';
export { default as ColourBy } from '../legend/ColourBy.svelte';
export { default as DotsEntry } from '../legend/DotsEntry.svelte';
export { default as OfficeDots } from './OfficeDots.svelte';
export { default as RecedingLand } from './RecedingLand.svelte';
export { default as RefusalHint } from '../RefusalHint.svelte';
export { isInView } from '../geometry/inView';
