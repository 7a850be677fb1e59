import type { Fit } from '../../figures/match';
import { has } from '../../world/countrySet';
import type { OfficeMark } from './officeMarks';

/** An element that is drawn as offices. */
interface OfficeElement {
  element: SVGElement;
  mark: OfficeMark;
}

/** Whether one of the mark's offices fits. Of undated ones the country fits whatever else is asked for: see fittingOffices. */
export function fitsMark({ offices, isUndated }: OfficeMark, fit: Fit): boolean {
  const countries = isUndated ? fit.except('office') : fit.all;
  return offices.some(({ country }) => has(countries, country.index));
}

/** The elements that the marks are drawn as, whoever drew them. */
export function officeElements(map: Element, marks: readonly OfficeMark[]): OfficeElement[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return Array.from(map.querySelectorAll<SVGElement>('[data-office]')).flatMap((element) => {
    const mark = byId.get(element.dataset['office'] ?? '');
    return mark ? [{ element, mark }] : [];
  });
}

/** Tells each whether one of its offices fits: one walk for all of them, as for countries (countryMarks.ts). */
export function matchOffices(elements: readonly OfficeElement[], fit: Fit): void {
  for (const { element, mark } of elements) {
    const match = String(fitsMark(mark, fit));
    // A browser does not compare.
    if (element.dataset['match'] !== match) element.dataset['match'] = match;
  }
}
