/**
 * Holds a pointer to the map while it drags. One part of the drawing that lies over all marks (`data-grip`) takes it,
 * and gives it its form: a cursor that changes on the svg would be inherited by every mark, and restyle each.
 *
 * @returns a function that lets the pointer go; the click that the browser makes of its release is dropped, for a drag
 * means no country
 */
export function holdPointer(svg: SVGSVGElement, pointerId: number): () => void {
  const grip = svg.querySelector('[data-grip]');
  if (!grip) throw new Error('map: no element with data-grip');
  grip.setPointerCapture(pointerId);
  grip.setAttribute('pointer-events', 'all');
  return () => {
    grip.setAttribute('pointer-events', 'none');
    const drop = (event: Event) => event.stopImmediatePropagation();
    svg.addEventListener('click', drop, { capture: true });
    // It follows the release at once, or never.
    setTimeout(() => svg.removeEventListener('click', drop, { capture: true }));
  };
}
