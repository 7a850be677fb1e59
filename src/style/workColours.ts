/** The colour that stands for a work area, as a CSS value; the style sheet of the data sets it (pipeline/site/areaStyles.ts). */
export function areaColour(id: string): string {
  return `var(--area-${id})`;
}

/**
 * The colour of work as a CSS value: that of its work area, or the one that all cross-cutting tasks share.
 * @param group the id of a work area or of a task
 */
export function workColour(group: string, areas: readonly { id: string }[]): string {
  return areas.some(({ id }) => id === group) ? areaColour(group) : 'var(--theme)';
}
