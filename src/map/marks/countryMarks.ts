import { DAY_STATUSES, plainStatus } from '../../world/membership';
import type { World } from '../../world/world';
import type { Shades } from '../../figures/shades';
import { lookAt, type LookContext } from './countryLook';

/** An element that is drawn as a country: a shape or a circle of the map, or of a small one. */
interface CountryElement {
  element: SVGElement;
  code: string;
  /** The country's, or -1 for a code that is none of the atlas. */
  index: number;
  /** Whether it carries the marks of the page's contract, as one element of each country does. */
  isContracted: boolean;
}

/** The ground of every look, and how an indicator colours the map. */
interface ShadedContext extends LookContext {
  shades?: Shades | null;
}

/** The look that each element was given last, in bits: status, fits, contracted, weak, shade. */
const given = new WeakMap<Element, number>();
const STATUS = 0b111;
const FITS = 1 << 3;
const CONTRACTED = 1 << 4;
const WEAK = 1 << 5;
const SHADE = 6;
/** An element of which nothing is known: no look has these bits, so that all of them are set. */
const UNKNOWN = ~0;

/** As the page was drawn, most of it is true already, and a browser does not compare. */
function write({ dataset }: SVGElement, name: 'iso3' | 'status' | 'match', value: string): void {
  if (dataset[name] !== value) dataset[name] = value;
}

/** The elements of a map that are drawn as countries: `data-shape`, `data-circle` or `data-small` says which. */
export function countryMarks(map: Element, world: World, circled: ReadonlySet<string>): CountryElement[] {
  return Array.from(map.querySelectorAll<SVGElement>('.country'), (element) => {
    const { shape, circle, small } = element.dataset;
    const code = shape ?? circle ?? small ?? '';
    return {
      element,
      code,
      index: world.countryOf(code)?.index ?? -1,
      isContracted: small === undefined && (shape === undefined || !circled.has(code)),
    };
  });
}

/**
 * Gives every mark the look that date and choice ask for. One walk for all of them, which touches only those whose
 * look has changed: an effect for each would cost more than what there is to do.
 */
export function applyLooks(marks: readonly CountryElement[], ground: ShadedContext): void {
  for (const { element, code, index, isContracted } of marks) {
    const { status, fits, isWeak } = lookAt(ground, index);
    const shade = ground.shades?.classOf.get(code);
    const look =
      DAY_STATUSES.indexOf(status) |
      (fits ? FITS : 0) |
      (isWeak ? WEAK : 0) |
      (isContracted ? CONTRACTED : 0) |
      // "1" to "5", or "none": told apart by how they begin.
      (shade === undefined ? 0 : shade.charCodeAt(0) << SHADE);
    const last = given.get(element) ?? UNKNOWN;
    if (last === look) continue;
    given.set(element, look);
    const changed = last === UNKNOWN ? UNKNOWN : last ^ look;
    const { classList, dataset } = element;
    if (changed & STATUS) for (const one of DAY_STATUSES) classList.toggle(one, one === status);
    if (changed & FITS) classList.toggle('dimmed', !fits);
    if (changed & WEAK) classList.toggle('weak', isWeak);
    if (changed >> SHADE) {
      if (shade === undefined) delete dataset['class'];
      else dataset['class'] = shade;
    }
    if (isContracted) {
      if (changed & CONTRACTED) write(element, 'iso3', code);
      if (changed & (CONTRACTED | STATUS)) {
        write(element, 'status', plainStatus(status));
        if (status === 'not-yet') dataset['state'] = status;
        else delete dataset['state'];
      }
      if (changed & (CONTRACTED | FITS)) write(element, 'match', String(fits));
    } else if (changed & CONTRACTED) {
      delete dataset['iso3'];
      delete dataset['status'];
      delete dataset['state'];
      delete dataset['match'];
    }
  }
}
