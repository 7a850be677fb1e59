import type { AreaRow } from '../../world/rows';

/**
 * The style sheet that work areas bring along: the colour of each as a custom property, and the colour of what fits,
 * which is that of the work area that is chosen alone. It is set on what is drawn in it, and not on the page: all that
 * inherits a property is styled anew when it changes.
 */
export function areaStyles(areas: readonly Pick<AreaRow, 'id' | 'colour_light' | 'colour_dark'>[]): string {
  const colours = areas.map(
    ({ id, colour_light: light, colour_dark: dark }) => `--area-${id}: light-dark(${light}, ${dark});\n`,
  );
  const fits = areas.map(
    ({ id }) => `[data-area='${id}'] :is(.country, .in-fit) { --fit: var(--area-${id}); }\n`,
  );
  return `:root, [data-scheme] {\n${colours.join('')}}\n${fits.join('')}`;
}
