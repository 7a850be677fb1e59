import type { Fit } from '../../figures/match';
import { has } from '../../world/countrySet';
import type { Office } from '../../world/world';
import type { OfficeMark } from './officeMarks';

/** An element that is drawn as offices. */
interface OfficeElement {
  element: SVGElement;
  mark: OfficeMark;
}

/** Whether an office fits. Of an undated one the country fits whatever else is asked for: see fittingOffices. */
export function fitsOffice({ country }: Office, isUndated: boolean, fit: Fit): boolean {
  return has(isUndated ? fit.except('office') : fit.all, country.index);
}

/** Whether one of the mark's offices fits. */
export function fitsMark({ offices, isUndated }: OfficeMark, fit: Fit): boolean {
  return offices.some((office) => fitsOffice(office, isUndated, fit));
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
