import type { Atlas } from '../atlas.svelte';
import type { Chosen } from '../choice/chosen';
import { has } from '../model/countrySet';
import { STATUSES, type Status } from '../model/membership';
import { countriesOf } from '../view/countriesOf';

/** How a country is drawn just now, by date and choice. */
export interface CountryLook {
  status: Status;
  /** Whether it fits the choice. */
  fits: boolean;
  /** Whether it fits a choice without being a member or observer: then it is lit up a little. */
  isLit: boolean;
}

const UNKNOWN: CountryLook = { status: 'other', fits: false, isLit: false };

/**
 * The look of the country with this code.
 * @param fit the countries that fit; those of the whole choice, if no others are given
 */
export function countryLook(
  atlas: Atlas,
  code: string,
  fit = atlas.fit.all,
  isAsking = atlas.isFiltered,
): CountryLook {
  const country = atlas.world.countryOf(code);
  if (!country) return UNKNOWN;
  const status = atlas.day.statuses[country.index] ?? 'other';
  const fits = has(fit, country.index);
  return { status, fits, isLit: fits && status === 'other' && isAsking };
}

/** What countries that fit are drawn in, as a CSS value: with one work area chosen, map and charts take its colour. */
export function fitColour({ area }: Pick<Chosen, 'area'>): string {
  return area.length === 1 ? `var(--area-${area[0]})` : 'var(--member)';
}

/** The classes that give a country its fill: see style/countries.css. */
export function fillClasses({ status, fits, isLit }: CountryLook): string {
  return `country ${status}${fits ? '' : ' dimmed'}${isLit ? ' lit' : ''}`;
}

/** The marks of the page's contract, which one element of each country carries. */
const MARKS = ['data-iso3', 'data-status', 'data-match'] as const;
/** The look that each element was given last. */
const given = new WeakMap<Element, string>();

/**
 * Keeps the shapes and circles of countries in step with date and choice. One walk for all of them, which touches
 * only those whose look has changed: an effect for each would cost more than what there is to do.
 * @param map holds them: elements with `data-shape`, and circles with `data-circle`
 * @param circled countries whose circle carries the marks of the page's contract, instead of their shape
 */
export function markCountries(map: Element, atlas: Atlas, circled: ReadonlySet<string>): void {
  for (const element of map.querySelectorAll<SVGElement>('.country')) {
    const { shape, circle } = element.dataset;
    const code = shape ?? circle ?? '';
    const look = countryLook(atlas, code);
    const isMark = shape === undefined || !circled.has(code);
    const shade = atlas.shades?.classOf.get(code);
    const key = `${fillClasses(look)} ${isMark} ${shade ?? ''}`;
    if (given.get(element) === key) continue;
    given.set(element, key);
    for (const status of STATUSES) element.classList.toggle(status, status === look.status);
    element.classList.toggle('dimmed', !look.fits);
    element.classList.toggle('lit', look.isLit);
    if (shade === undefined) delete element.dataset['class'];
    else element.dataset['class'] = String(shade);
    const marks = isMark ? [code, look.status, String(look.fits)] : [];
    MARKS.forEach((name, i) => {
      const mark = marks[i];
      if (mark === undefined) element.removeAttribute(name);
      // Most changes leave code and status as they are, and a browser does not compare.
      else if (element.getAttribute(name) !== mark) element.setAttribute(name, mark);
    });
  }
}

/** Whether the pointer or the focus is on the country, or on a mark that stands for it among others. */
export function isPointed(atlas: Atlas, code: string): boolean {
  const { pointed } = atlas;
  const country = pointed ? atlas.world.countryOf(code) : undefined;
  return pointed && country ? has(pointed.countries, country.index) : false;
}

/** Whether it is one of the chosen countries, the one whose profile is open, or in a place that is compared. */
export function isHeld({ choice, world }: Atlas, code: string): boolean {
  if (choice.profile === code || (choice.countries as readonly string[]).includes(code)) return true;
  const index = world.countryOf(code)?.index;
  return index !== undefined && choice.compared.some((place) => has(countriesOf(world, place), index));
}

/** A transform that puts a mark sized in px on a point of the scene: `--unit` is one px in scene units. */
export function standingAt([x, y]: readonly [number, number]): string {
  return `transform: translate(${x}px, ${y}px) scale(var(--unit))`;
}
