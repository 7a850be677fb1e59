import type { Atlas } from '../atlas.svelte';
import type { Day } from '../model/days';
import { standingOn } from '../model/membership';
import type { Country } from '../model/world';
import { membershipChanges } from '../view/membershipChanges';

/** How long the date must rest before it is spoken, in milliseconds. */
const REST = 400;
/** More names than this are not listed. */
const MOST_NAMES = 8;

/** What a screen reader is told when the date has moved: the standing, and who joined or left if they are few. */
export function dateInWords(atlas: Atlas, from: Day, to: Day): string {
  const { world, formats, text } = atlas;
  const { joined, left } = membershipChanges(world, from, to);
  const isFew = joined.length + left.length <= MOST_NAMES;
  const names = (countries: readonly Country[]) =>
    isFew && countries.length > 0 ? formats.and(countries.map((country) => atlas.nameOf(country))) : '';
  const members = text.charts.time.members(standingOn(world.curve, to).members, formats);
  return text.charts.time.changed(formats.date(to), members, names(joined), names(left));
}

/** Announces each other date once it rests. Call it while a component is set up. */
export function announceDate(atlas: Atlas): () => void {
  // The date that the page is opened with is no change.
  let announced: Day | null = null;
  return () => {
    const { date } = atlas.choice;
    const from = (announced ??= date);
    if (date === from) return;
    const timer = setTimeout(() => {
      atlas.announcement = dateInWords(atlas, from, date);
      announced = date;
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  };
}
