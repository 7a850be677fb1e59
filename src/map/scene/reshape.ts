import type { Scene } from './scene';

/**
 * Gives the paths of another picture to the shapes that CountryShapes drew, in its order: the same world in finer
 * lines, without drawing it anew.
 * @returns whether that was enough; where the picture has other shapes, none is changed
 */
export function reshape(place: Element, { others, countries, borders }: Scene): boolean {
  const paths: (readonly [key: string, d: string])[] = [
    ...others.map(({ id, d }) => [id, d] as const),
    ...countries.map(({ iso3, d }) => [iso3, d] as const),
    ...Object.entries(borders),
  ];
  const shapes = [...place.querySelectorAll('path')];
  const isSame =
    shapes.length === paths.length &&
    shapes.every(({ dataset: { other, shape, border } }, i) => (other ?? shape ?? border) === paths[i]?.[0]);
  if (!isSame) return false;
  shapes.forEach((shape, i) => {
    const d = paths[i]?.[1] ?? '';
    // A browser does not compare.
    if (shape.getAttribute('d') !== d) shape.setAttribute('d', d);
  });
  return true;
}
