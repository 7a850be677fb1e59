declare module 'polylabel' {
  /** The point of a polygon farthest from its edges, found to within `precision`, and its distance. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): number[] & { distance: number };
}
