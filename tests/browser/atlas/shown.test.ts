import type { Component } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { restPointer } from '../restPointer';
import { nextTask } from '../../../src/boot/whenCalm';
import Charts from '../../../src/charts/Charts.svelte';
import Matrix from '../../../src/charts/Matrix.svelte';
import RegionBars from '../../../src/charts/RegionBars.svelte';
import Filters from '../../../src/filters/Filters.svelte';
import Summary from '../../../src/page/Summary.svelte';
import { worldOnDay } from '../../../src/figures/match';
import { countBoth } from '../../../src/world/countrySet';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

/** Filters, sentence and a chart of one atlas, and what is readable of each. */
async function open(chart: Component = RegionBars) {
  const atlas = await atlasAt();
  const [filters, summary, bars] = await Promise.all(
    [Filters, Summary, chart].map(
      async (part) => (await render(Stage, { atlas, part })).container as HTMLElement,
    ),
  );
  const box = (value: string) => filters!.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
  const mark = (key: string) => bars!.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
  const read = () => ({
    count: box('dakar').closest('label')!.querySelector('.count')!.textContent,
    sentence: summary!.textContent,
    bar: mark('bangkok')?.querySelector('.figure')!.textContent,
  });
  return { atlas, box, mark, read };
}

/** What is readable in each of the next frames, once that is painted. */
async function inFrames<Read>(frames: number, read: () => Read): Promise<Read[]> {
  const seen: Read[] = [];
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    await nextTask();
    seen.push(read());
  }
  return seen;
}

beforeEach(restPointer);

describe('after a click on a filter', () => {
  test('the first frame has the sentence and the counts, and the next one the charts, too', async () => {
    const { box, read } = await open();
    const before = read();
    box('forced').click();
    const [first, second, third] = await inFrames(3, read);
    expect(first!.count).not.toBe(before.count);
    expect(first!.sentence).not.toBe(before.sentence);
    expect(first!.bar).toBe(before.bar);
    expect(second).toEqual({ ...first, bar: third!.bar });
    expect(third!.bar).not.toBe(before.bar);
  });

  test('charts take the colour of a work area together with their bars', async () => {
    const { box, mark } = await open(Charts);
    const bar = mark('dakar');
    const read = () => ({
      colour: getComputedStyle(bar.querySelector('.solid')!).backgroundColor,
      bar: bar.querySelector('.figure')!.textContent,
    });
    const before = read();
    box('forced').click();
    const [first, , third] = await inFrames(3, read);
    expect(first).toEqual(before);
    expect(third!.colour).not.toBe(before.colour);
    expect(third!.bar).not.toBe(before.bar);
  });

  test('charts follow a choice that does not rest, one frame behind at most', async () => {
    const { atlas, read } = await open();
    const bangkok = atlas.day.sets.region.get('bangkok')!;
    const membersOn = (day: string) =>
      String(
        countBoth(
          bangkok,
          worldOnDay(atlas.world, { ...atlas.choice.all, date: day }).sets.status.get('member')!,
        ),
      );
    const years = Array.from({ length: 15 }, (_, i) => `${2012 + i}-01-01`);
    const days = years.filter((day, i) => i === 0 || membersOn(day) !== membersOn(years[i - 1]!));
    const members = days.map(membersOn);
    expect(new Set(members).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(3);
    for (const [i, day] of days.entries()) {
      atlas.choice.moveTo(day, true);
      const [{ bar }] = (await inFrames(1, read)) as [ReturnType<typeof read>];
      if (i > 0) expect(members.slice(i - 1, i + 1)).toContain(bar);
    }
    expect((await inFrames(2, read))[1]!.bar).toBe(members.at(-1));
  });
});

test('what is pointed at is marked in the first frame', async () => {
  const { atlas, mark } = await open();
  atlas.pointAtCountry('SEN');
  const [first] = await inFrames(1, () => mark('dakar').hasAttribute('data-pointed'));
  expect(first).toBe(true);
});

test('a second click on a cell takes the first one back, also before the cell shows that one', async () => {
  const { atlas, mark } = await open(Matrix);
  mark('regulating law').click();
  expect(atlas.choice.all).toMatchObject({ area: ['regulating'], theme: ['law'] });
  mark('regulating law').click();
  expect(atlas.choice.all).toMatchObject({ area: [], theme: [] });
});
