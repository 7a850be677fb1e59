import { flushSync, hydrate, mount, tick } from 'svelte';
import { load } from 'virtual:atlas/start';
import App from './App.svelte';
import { Atlas } from './atlas/atlas.svelte';
import { addressText } from './choice/address.svelte';
import { Choice } from './choice/choice.svelte';
import { nothingChosen } from './choice/chosen';
import { parseQuery } from './choice/query';
import { today } from './atlas/clock';
import { dropTranslated, fillFromTemplate } from './boot/takeOver';
import { tellStarted } from './boot/tellStarted';
import { nextTask } from './boot/whenCalm';
import { readLines } from './map/scene/readLines';
import { isLang, LANGS } from './world/tables';
import { buildWorld } from './world/world';
import { loadParts } from './stories/loadParts';
import { loadLanguage } from './words/language';
import './style/base.css';
import './style/print.css';
import 'virtual:atlas/looks.css';

const root = document.documentElement;

// What a browser's translation does to the page before it has started.
const changes: MutationRecord[] = [];
const observer = new MutationObserver((records) => void changes.push(...records));
observer.observe(document.body, { subtree: true, childList: true });

async function start(target: HTMLElement): Promise<void> {
  const day = today();
  const [{ core, places }, language] = await Promise.all([
    load(),
    loadLanguage(isLang(root.lang) ? root.lang : LANGS[0]),
  ]);
  // A task of its own for each part of the work, so that the page answers to a finger in between.
  await nextTask();
  const world = buildWorld(core);
  const home = nothingChosen(world, language.lang);
  await nextTask();
  const { chosen, faults } = parseQuery(addressText(), world, day, home);
  // Not to be had, another language stops the start before anything is put in place.
  if (chosen.lang !== language.lang) await loadLanguage(chosen.lang);
  const { drawnOn } = target.dataset;

  // A built page arrives drawn, in its own language and with nothing chosen. What is there is taken over as it is,
  // and only then what the address asks for is put in place.
  const atlas = new Atlas(world, new Choice(drawnOn ? home : chosen), language, drawnOn ?? day);
  // What parts that come later look for in the head, should it still wait.
  fillFromTemplate(document.head);
  // A second window of a presentation, for the speaker: no page of its own, and no address that is kept in step.
  const presenter = !chosen.embed && new URLSearchParams(location.search).get('presenter');
  if (presenter) {
    atlas.choice.restore(chosen);
    await (await loadParts(atlas)).openPresenter(target, atlas, presenter, places);
  } else if (drawnOn) {
    const shapes = readLines(places.shapes, target);
    await nextTask();
    dropTranslated(target);
    hydrate(App, { target, props: { atlas, places: { ...places, shapes }, start: chosen } });
    // The parts that are taken over by themselves, too, find what was drawn.
    if (location.search !== '') flushSync();
    atlas.today = day;
    atlas.choice.restore(chosen);
  } else {
    const { shapes } = await import('virtual:atlas/shapes');
    mount(App, { target, props: { atlas, places: { ...places, shapes }, start: chosen } });
  }
  atlas.faults = faults;
  if (chosen.lang !== language.lang) await atlas.speak(chosen.lang);
  await tick();
  // Nothing that was drawn for another choice can be read any more: see first.ts.
  delete root.dataset['pending'];
  // All that these consist of answers by now; elsewhere the filters come last.
  if (presenter || chosen.embed || !('starting' in root.dataset)) tellStarted();
  goOn(atlas);
}

/** After so long, ms, what follows the start is asked for again. */
const AGAIN = 5000;

/** Loads what nobody waits for, however often it does not come. */
function bring<Part>(load: () => Promise<Part>, use: (part: Part) => void): void {
  load().then(use, () => setTimeout(bring, AGAIN, load, use));
}

/** What follows the start. */
function goOn(atlas: Atlas): void {
  // In a file of its own: whatever else does not come, a page that is translated stays true.
  bring(
    () => import('./boot/translatedTexts'),
    ({ keepTranslatedTexts }) => keepTranslatedTexts(document.body, observer, changes),
  );
  bring(
    () => import('./page/opened'),
    ({ opened }) => void opened(atlas).catch(() => undefined),
  );
}

try {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html: no element with the id "app"');
  // A browser too old keeps what was drawn: see first.ts.
  if (root.dataset['starting'] !== 'old') await start(target);
} catch (error) {
  // The page says so itself, with a way on: see pipeline/site/startNote.ts.
  root.dataset['starting'] = 'failed';
  // eslint-disable-next-line no-console -- what went wrong is for whoever looks into it
  console.error(error);
}
