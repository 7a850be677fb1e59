import type { Atlas } from '../atlas/atlas.svelte';
import { Loading } from '../loading/loading.svelte';
import { CALM, NEAR, SHOWN, SOON, type LaterPart } from './parts';
import { whenCalm } from './whenCalm';

const LATER = { ...SOON, ...NEAR, ...CALM, ...SHOWN };

type Name = keyof typeof LATER;
type Loaded<Of extends Name> = Awaited<ReturnType<(typeof LATER)[Of]['load']>>;

/** Loads a part of the page, with the words and the data that it needs. */
export async function loadPart<Of extends Name>(atlas: Atlas, name: Of): Promise<Loaded<Of>> {
  const { load, words, data }: LaterPart = LATER[name];
  const part = Promise.all([load(), data?.()]).then(([loaded]) => loaded as Loaded<Of>);
  return words ? atlas.withWords(part, words) : part;
}

/** A part that comes when the reader pauses. To be made while a component is set up. */
export function calmPart<Of extends keyof typeof CALM>(atlas: Atlas, name: Of): Loading<Loaded<Of>> {
  const loading = new Loading(() => loadPart(atlas, name));
  $effect(() => whenCalm(() => void loading.ask()));
  return loading;
}
