import type { BorderStyle, WorldShapes } from '../../world/shapes';

/** The shapes with the lines that the page's HTML carries, so that they are sent once and not twice. */
export function readLines(shapes: WorldShapes, page: ParentNode): WorldShapes {
  const lines = new Map<string, string>();
  for (const path of page.querySelectorAll('path[data-shape], path[data-other], path[data-border]')) {
    const { dataset } = path as SVGPathElement;
    const key = dataset['shape'] ?? dataset['other'] ?? dataset['border'];
    if (key !== undefined) lines.set(key, path.getAttribute('d') ?? '');
  }
  const lineOf = (key: string) => lines.get(key) ?? '';
  const border = (style: BorderStyle) => lineOf(style);
  return {
    ...shapes,
    countries: shapes.countries.map((country) => ({ ...country, d: lineOf(country.iso3) })),
    others: shapes.others.map((other) => ({ ...other, d: lineOf(other.id) })),
    borders: { solid: border('solid'), dashed: border('dashed'), dotted: border('dotted') },
  };
}
