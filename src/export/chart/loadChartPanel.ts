import type { Atlas } from '../../atlas/atlas.svelte';

/** Loads what a chart is saved as, with its words: behind its button, as few readers ask for it. */
export function loadChartPanel(atlas: Atlas) {
  return atlas.withWords(import('./ChartPanel.svelte'), 'present');
}
