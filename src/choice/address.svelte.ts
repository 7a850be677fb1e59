import { untrack } from 'svelte';
import type { Atlas } from '../atlas/atlas.svelte';
import type { Chosen } from './chosen';
import { formatQuery, parseQuery } from './query';

/**
 * How long the choice must rest before it is written, in ms: browsers limit how often one may write, and to write takes
 * as long as to fill in the map. Changes that follow one another faster become one entry.
 */
const REST = 200;

/**
 * Keeps the address and the choice the same: each deliberate change of the choice becomes an entry of the
 * history, a whole drag (or a whole play) becomes one, and going back or forward puts an earlier choice in
 * place. Call it once while a component is set up.
 * @param start the choice that the address said when the page was opened; it is put in place before effects run
 */
export function mirrorAddress(atlas: Atlas, start: Chosen = atlas.choice.all): void {
  const { choice, home } = atlas;
  const spell = (chosen: Chosen) => formatQuery(chosen, home);
  /** What the address says, in our own spelling, and the choice behind it. */
  let written = start;
  /** Whether the entry we are on was begun by a drag that has not ended. */
  let isInDrag = false;

  $effect(() => {
    // Once, for the address that the page was opened with: later changes are written below.
    untrack(() => respell(spell(start)));
    const goThere = () => {
      // The page may have lain in the browser's memory for days.
      atlas.renewToday();
      const { chosen, faults } = parseQuery(addressText(), atlas.world, atlas.today, home);
      // A jump within the page (#map) fires too, and changes nothing of ours.
      if (spell(chosen) === spell(written) && faults.length === 0) {
        respell(spell(chosen));
        return;
      }
      // What is not written yet has no entry: whichever way one leaves it, one is where one was.
      if (spell(choice.all) !== spell(written)) {
        choice.restore(written);
        write('push', spell(written));
        return;
      }
      written = chosen;
      isInDrag = false;
      choice.restore(chosen);
      atlas.faults = faults;
      respell(spell(chosen));
    };
    addEventListener('popstate', goThere);
    return () => removeEventListener('popstate', goThere);
  });

  /** In a story the date may run on its way to the next step while this stays the same. */
  const query = $derived(spell(choice.all));
  $effect(() => {
    void query;
    const { isDragging } = choice;
    // After the picture: the reader sees the change first.
    const timer = setTimeout(() => {
      const chosen = choice.all;
      // Letting go ends the drag's entry; anything but the date that changed in between is a step of its own.
      const endsDrag = isInDrag && query === spell({ ...written, date: chosen.date });
      // The history of a frame is part of its host's, where Back means the page before.
      const isSameEntry = endsDrag || (chosen.embed && parent !== window);
      if (query !== spell(written)) write(isSameEntry ? 'replace' : 'push', query);
      written = chosen;
      isInDrag = isDragging;
    }, REST);
    return () => clearTimeout(timer);
  });
}

/** Of an address whose `&` was written as `&#38;`, what a browser takes for the fragment. */
const CUT_OFF = /^#(0*38|x0*26);.*/i;

/** What the address asks for, as `parseQuery` reads it. */
export function addressText(): string {
  return location.search + location.hash;
}

/**
 * The address of what is shown, to be handed on. Not what the browser's own says: that is behind by the rest above, and
 * stays behind where it cannot be written.
 */
export function addressOfChoice({ choice, home }: Atlas, lang = choice.lang): string {
  return location.href.replace(/[?#].*/s, '') + formatQuery({ ...choice.all, lang }, home);
}

/** Drops from the present entry what was not understood, and what other sites appended. */
function respell(query: string): void {
  if (location.search !== query || CUT_OFF.test(location.hash)) write('replace', query);
}

/** Writes the query into the address; path, hash and what others keep in the entry stay. */
function write(how: 'push' | 'replace', query: string): void {
  const address = `${location.pathname}${query}${location.hash.replace(CUT_OFF, '')}`;
  try {
    if (how === 'push') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame, or one without an address of its own, has no history to write to; and a browser
    // refuses more than a hundred entries in half a minute. The page works on without.
  }
}
