/** How long it is seen, ms. */
const INSTANT = 300;

/**
 * Shows an outline in a layer of the map for an instant. It is nobody's state, and goes by itself: each one is seen
 * whole, however fast the next one comes. It does not fade, as each frame of that would draw the map anew.
 * @param d SVG path in the units of the layer
 */
export function flashOutline(layer: SVGGElement, d: string): void {
  const path = document.createElementNS(layer.namespaceURI, 'path');
  path.setAttribute('d', d);
  layer.append(path);
  setTimeout(() => {
    path.remove();
  }, INSTANT);
}
