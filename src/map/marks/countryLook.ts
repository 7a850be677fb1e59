import type { Atlas } from '../../atlas/atlas.svelte';
import { areaAlone, type Chosen } from '../../choice/chosen';
import { has, type CountrySet } from '../../world/countrySet';
import type { DayStatus } from '../../world/membership';
import { areaColour } from '../../style/workColours';
import { countriesOf } from '../../figures/countriesOf';

/** How a country is drawn just now, by date and choice. */
export interface CountryLook {
  status: DayStatus;
  /** Whether it fits the choice. */
  fits: boolean;
  /** Whether it fits by weaker evidence alone. */
  isWeak: boolean;
}

/** What follows from date and choice for how countries are drawn. */
export interface LookContext {
  statuses: readonly DayStatus[];
  fit: CountrySet;
  /** Those of them that fit by strong evidence. */
  strong: CountrySet;
}

/** The look of a country by its index; -1 is none of the atlas. */
export function lookAt({ statuses, fit, strong }: LookContext, index: number): CountryLook {
  const status = statuses[index] ?? 'other';
  const fits = index >= 0 && has(fit, index);
  return { status, fits, isWeak: fits && !has(strong, index) };
}

/**
 * The look of the country with this code.
 * @param fit the countries that fit; those of the whole choice, if no others are given
 */
export function countryLook(
  atlas: Atlas,
  code: string,
  fit = atlas.fit.all,
  strong = atlas.fit.strong.all,
): CountryLook {
  const index = atlas.world.countryOf(code)?.index ?? -1;
  return lookAt({ statuses: atlas.day.statuses, fit, strong }, index);
}

/** The look of each country as it is just now, by its code; it stays so whatever changes afterwards. */
export function firstLooks({ world, day, fit }: Atlas): (code: string) => CountryLook {
  const ground = { statuses: day.statuses, fit: fit.all, strong: fit.strong.all };
  return (code) => lookAt(ground, world.countryOf(code)?.index ?? -1);
}

/** What countries that fit are drawn in, as a CSS value: the same as --fit in the style sheet. */
export function fitColour(chosen: Pick<Chosen, 'area'>): string {
  const area = areaAlone(chosen);
  return area ? areaColour(area) : 'var(--member)';
}

/** The classes that give a country its fill: see looks.ts. */
export function fillClasses({ status, fits, isWeak }: CountryLook): string {
  return `country ${status}${fits ? '' : ' dimmed'}${isWeak ? ' weak' : ''}`;
}

/** Whether the pointer or the focus is on the country, or on a mark that stands for it among others. */
export function isPointed(atlas: Atlas, code: string): boolean {
  const { pointed } = atlas;
  const country = pointed ? atlas.world.countryOf(code) : undefined;
  return pointed && country ? has(pointed.countries, country.index) : false;
}

/** Whether it is one of the chosen countries, or its profile is open, or it is in a place that is compared. */
export function isHeld({ choice, world, day }: Atlas, code: string): boolean {
  const { open, compared, countries } = choice;
  if (open === code || (countries as readonly string[]).includes(code)) return true;
  const index = world.countryOf(code)?.index;
  return index !== undefined && compared.some((place) => has(countriesOf(day, place), index));
}

/** Hundredths of a px are seen by nobody, and weigh in the page that the build draws. */
const hundredth = (value: number) => Math.round(value * 100) / 100;

/** A transform that puts a mark sized in px on a point of the scene: `--unit` is one px in scene units. */
export function standingAt([x, y]: readonly [number, number]): string {
  return `transform: translate(${hundredth(x)}px, ${hundredth(y)}px) scale(var(--unit))`;
}
