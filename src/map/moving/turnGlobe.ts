import versor from 'versor';
import { globeProjection } from '../projection/globeProjection';
import { holdPointer } from './holdPointer';
import type { MapState } from '../mapState.svelte';
import { isPageZoomed } from './pageZoom';

/**
 * Lets a pointer turn the globe: the place under it stays under it (versor). One finger or the mouse turns;
 * with two fingers the zoom takes over.
 *
 * @returns a function that takes the listeners away
 */
export function turnGlobe(svg: SVGSVGElement, map: MapState): () => void {
  let start: {
    place: [number, number, number];
    rotate: [number, number, number];
    id: number;
    letGo: (() => void) | null;
  } | null = null;
  let request = 0;

  const placeAt = (event: PointerEvent, rotate: [number, number, number]) => {
    const box = svg.getBoundingClientRect();
    const { zoomed, width, height } = map;
    const projection = globeProjection({ width, height, rotate });
    const x = (event.clientX - box.left - zoomed.x) / zoomed.k;
    const y = (event.clientY - box.top - zoomed.y) / zoomed.k;
    const place = projection.invert?.([x, y]);
    return place && Number.isFinite(place[0]) ? versor.cartesian(place) : null;
  };

  const ondown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    if (event.pointerType === 'touch' && isPageZoomed()) return;
    const place = placeAt(event, map.rotate);
    if (place) start = { place, rotate: map.rotate, id: event.pointerId, letGo: null };
  };
  const onmove = (event: PointerEvent) => {
    if (!start || event.pointerId !== start.id) return;
    const from = start;
    cancelAnimationFrame(request);
    request = requestAnimationFrame(() => {
      const place = placeAt(event, from.rotate);
      if (!place) return;
      from.letGo ??= holdPointer(svg, from.id);
      map.isTurning = true;
      const turned = versor.multiply(versor(from.rotate), versor.delta(from.place, place));
      const [lambda, phi] = versor.rotation(turned);
      // The poles stay up: without a tilt the reader never loses north.
      map.rotate = [lambda, Math.max(-80, Math.min(80, phi)), 0];
    });
  };
  const onup = () => {
    cancelAnimationFrame(request);
    start?.letGo?.();
    start = null;
    map.isTurning = false;
  };

  svg.addEventListener('pointerdown', ondown);
  svg.addEventListener('pointermove', onmove);
  svg.addEventListener('pointerup', onup);
  svg.addEventListener('pointercancel', onup);
  return () => {
    onup();
    svg.removeEventListener('pointerdown', ondown);
    svg.removeEventListener('pointermove', onmove);
    svg.removeEventListener('pointerup', onup);
    svg.removeEventListener('pointercancel', onup);
  };
}
