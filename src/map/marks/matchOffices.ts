import { has, type CountrySet } from '../../world/countrySet';
import type { OfficeMark } from './officeMarks';

/** An element that is drawn as offices, and the indexes of their countries. */
interface OfficeElement {
  element: SVGElement;
  countries: number[];
}

/** The elements that the marks are drawn as, whoever drew them. */
export function officeElements(map: Element, marks: readonly OfficeMark[]): OfficeElement[] {
  const offices = new Map(marks.map((mark) => [mark.id, mark.offices]));
  return Array.from(map.querySelectorAll<SVGElement>('[data-office]'), (element) => ({
    element,
    countries: (offices.get(element.dataset['office'] ?? '') ?? []).map(({ country }) => country.index),
  }));
}

/** Tells each whether one of its countries fits: one walk for all of them, as for countries (countryMarks.ts). */
export function matchOffices(elements: readonly OfficeElement[], fit: CountrySet): void {
  for (const { element, countries } of elements) {
    const match = String(countries.some((index) => has(fit, index)));
    // A browser does not compare.
    if (element.dataset['match'] !== match) element.dataset['match'] = match;
  }
}
