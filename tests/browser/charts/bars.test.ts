import { tick } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { restPointer } from '../restPointer';
import ActivityBars from '../../../src/charts/ActivityBars.svelte';
import Charts from '../../../src/charts/Charts.svelte';
import OfficeBars from '../../../src/charts/OfficeBars.svelte';
import RegionBars from '../../../src/charts/RegionBars.svelte';
import type { RegionKey } from '../../../src/world/world';
import { countBoth, same } from '../../../src/world/countrySet';
import { byOfficeKind } from '../../../src/figures/officeTally';
import { byRegion } from '../../../src/figures/tally';
import { byActivity } from '../../../src/figures/workTally';
import { worldWithHub } from '../atlas';
import { followed, openChart, point, world } from './openChart';

/** The numbers printed on a mark, in order. */
const numbersOn = (mark: Element) =>
  [...mark.querySelectorAll('.figure, .aside')].map((figure) => Number(figure.textContent));
const pressed = (mark: Element) => mark.getAttribute('aria-pressed') === 'true';

beforeEach(restPointer);

const CHOICES = [
  '',
  '?area=forced&office=regional-office',
  '?date=1990-01-01&status=member',
  '?theme=law,health&match=all',
];

describe('the numbers on the bars', () => {
  test.each(CHOICES)('are those of the tallies of %o', async (search) => {
    const { atlas, mark } = await openChart(Charts, search, 300);
    const { day, fit } = atlas;
    const chosen = atlas.choice.all;
    for (const { key, members, offices } of byRegion(world, day, fit, chosen, 'office'))
      expect(numbersOn(mark(key))).toEqual([members, offices]);
    for (const { key, value } of byActivity(world, day, fit, chosen)) {
      const bars = document.querySelectorAll(`.activity button[data-key="${key}"]`);
      expect(numbersOn(bars[0]!)).toEqual([value]);
    }
    for (const { key, value, offices } of byOfficeKind(world, day, fit, chosen))
      expect(numbersOn(mark(key))).toEqual([offices, value]);
  });

  test('follow the choice, while rows and scale stay', async () => {
    const { atlas, marks, mark } = await openChart(ActivityBars);
    const order = () => marks().map((bar) => bar.dataset['key']);
    const before = order();
    const whole = mark('return').querySelector<HTMLElement>('.whole')!.style.getPropertyValue('--share');
    atlas.choice.toggle('region', 'vienna');
    await followed();
    expect(order()).toEqual(before);
    expect(before).toHaveLength(world.activities.length);
    expect(mark('return').querySelector<HTMLElement>('.whole')!.style.getPropertyValue('--share')).toBe(
      whole,
    );
    expect(numbersOn(mark('return'))).toEqual([
      countBoth(atlas.fit.all, atlas.day.sets.activity.get('return')!),
    ]);
  });

  test('have a bar for a kind of office that is added to the tables, which chooses it', async () => {
    const { atlas, marks, mark } = await openChart(OfficeBars, '', 320, worldWithHub());
    expect(marks()).toHaveLength(world.kinds.length + 1);
    expect(numbersOn(mark('hub'))).toEqual([1, 1]);
    await userEvent.click(mark('hub'));
    expect(atlas.choice.all.office).toEqual(['hub']);
    await expect.poll(() => pressed(mark('hub'))).toBe(true);
  });

  test('are zero before the founding, with every row still there', async () => {
    const { marks, mark } = await openChart(OfficeBars, '?date=1951-01-01');
    expect(marks()).toHaveLength(world.kinds.length);
    expect(numbersOn(mark('sub-office'))).toEqual([0, 0]);
  });
});

describe('the names of the bars', () => {
  test('say every number in English', async () => {
    const { screen, atlas } = await openChart(RegionBars);
    const { members, observers, others, offices } = byRegion(
      world,
      atlas.day,
      atlas.fit,
      atlas.choice.all,
      'office',
    ).find(({ key }) => key === 'dakar')!;
    const name = `West and Central Africa (Dakar): ${members} members, ${observers} observers, ${others} neither; ${offices} offices`;
    await expect.element(screen.getByRole('button', { name, exact: true })).toBeInTheDocument();
  });

  test('tell those that were not independent then from the others, where there were any', async () => {
    const { atlas, mark, root } = await openChart(RegionBars, '?date=1960-06-01');
    const legend = 'Not independent then';
    expect(root.querySelector('ul')!.textContent).toContain(legend);
    for (const { key, others, notYet } of byRegion(
      world,
      atlas.day,
      atlas.fit,
      atlas.choice.all,
      'continent',
    )) {
      const name = mark(key).getAttribute('aria-label');
      expect(name).toContain(`${others} neither`);
      if (notYet > 0) expect(name).toMatch(new RegExp(`; Not independent then: ${notYet}$`));
      expect(mark(key).querySelector('.not-yet')!.classList.contains('none')).toBe(notYet === 0);
    }
    atlas.choice.set({ date: '2017-03-01' });
    await followed();
    expect(root.textContent).not.toContain(legend);
    expect(root.querySelector('.not-yet')).toBeNull();
  });

  test('say them in German, and one office is a singular', async () => {
    const { mark } = await openChart(OfficeBars, '?lang=de');
    expect(mark('headquarters').getAttribute('aria-label')).toBe('Hauptsitz: 1 Vertretung in 1 Land');
    expect(mark('sub-office').getAttribute('aria-label')).toMatch(
      /^Zweigbüros: \d+ Vertretungen in \d+ Ländern; \d+ Vertretungen: Eröffnung nicht datiert$/,
    );
  });

  test('belong to a list that the title names', async () => {
    const { screen } = await openChart(ActivityBars, '?lang=de');
    await expect
      .element(screen.getByRole('list', { name: 'Belegte Tätigkeiten nach Zahl der Länder' }))
      .toBeVisible();
  });
});

describe('a bar', () => {
  test.each([
    [RegionBars, 'region', 'dakar'],
    [ActivityBars, 'activity', 'border'],
    [OfficeBars, 'office', 'country-office'],
  ] as const)(
    'chooses what it stands for by a click, and a second click clears it: %#',
    async (chart, facet, key) => {
      const { atlas, mark } = await openChart(chart);
      await userEvent.click(mark(key));
      await followed();
      expect(atlas.choice.all[facet]).toEqual([key]);
      expect(pressed(mark(key))).toBe(true);
      await userEvent.click(mark(key));
      await followed();
      expect(atlas.choice.all[facet]).toEqual([]);
      expect(pressed(mark(key))).toBe(false);
    },
  );

  test('shows a choice made elsewhere, and not by colour alone', async () => {
    const { atlas, mark } = await openChart(RegionBars);
    atlas.choice.toggle('region', 'vienna');
    await followed();
    expect(pressed(mark('vienna'))).toBe(true);
    expect(getComputedStyle(mark('vienna').querySelector('.label')!, '::before').content).toContain('✓');
    expect(getComputedStyle(mark('dakar').querySelector('.label')!, '::before').content).not.toContain('✓');
  });

  test('points at its countries under the mouse, and at none when it leaves', async () => {
    const { atlas, mark } = await openChart(RegionBars);
    await userEvent.hover(mark('dakar'));
    expect(same(atlas.pointed!.countries, atlas.day.sets.region.get('dakar')!)).toBe(true);
    await userEvent.unhover(mark('dakar'));
    expect(atlas.pointed).toBeNull();
  });

  test('does not point under a finger, whose tap chooses', async () => {
    const { atlas, mark } = await openChart(RegionBars);
    point(mark('dakar'), 'pointerenter', 'touch');
    point(mark('dakar'), 'pointerdown', 'touch');
    point(mark('dakar'), 'pointerup', 'touch');
    mark('dakar').click();
    expect(atlas.pointed).toBeNull();
    expect(atlas.choice.all.region).toEqual(['dakar']);
  });

  test('shows how much of it is pointed at elsewhere, and nothing moves', async () => {
    const { atlas, mark, marks, root } = await openChart(Charts, '', 300);
    const places = () =>
      [...root.querySelectorAll('button, .figure')].map((e) => JSON.stringify(e.getBoundingClientRect()));
    const before = places();
    const dakar = atlas.day.sets.region.get('dakar')!;
    atlas.pointAt(dakar);
    await tick();
    const share = (key: string, scope = '') =>
      Number(
        root
          .querySelector<HTMLElement>(`${scope} [data-key="${key}"] .pointed`)!
          .style.getPropertyValue('--share'),
      );
    const most = Math.max(
      ...world.activities.map(({ id }) =>
        countBoth(atlas.day.sets.activity.get(id)!, atlas.day.sets.activity.get(id)!),
      ),
    );
    expect(share('return', '.activity') * most).toBeCloseTo(
      countBoth(dakar, atlas.day.sets.activity.get('return')!),
      6,
    );
    expect(share('vienna')).toBe(0);
    expect(mark('vienna').hasAttribute('data-pointed')).toBe(false);
    expect(marks().filter((m) => m.hasAttribute('data-pointed')).length).toBeGreaterThan(20);
    expect(places()).toEqual(before);
    atlas.pointAtCountry('SEN');
    await tick();
    expect(root.querySelectorAll('.region [data-pointed]')).toHaveLength(1);
    expect(mark('dakar').hasAttribute('data-pointed')).toBe(true);
  });
});

describe('the keyboard', () => {
  test('finds one tab stop, walks by arrows, and chooses by Enter and Space', async () => {
    const { atlas, marks } = await openChart(ActivityBars);
    expect(marks().filter((bar) => bar.tabIndex === 0)).toHaveLength(1);
    // The mark of the chart's source comes first.
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(marks()[0]);
    expect(same(atlas.pointed!.countries, atlas.day.sets.activity.get(marks()[0]!.dataset['key']!)!)).toBe(
      true,
    );
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(marks()[1]);
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.all.activity).toEqual([marks()[1]!.dataset['key']]);
    await userEvent.keyboard(' ');
    expect(atlas.choice.all.activity).toEqual([]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(marks().at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(marks().at(-1));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(marks()[0]);
    await userEvent.keyboard('{Escape}');
    expect(atlas.pointed).toBeNull();
  });
});

describe('the regions', () => {
  test('follow a choice of continents, until the reader says which to show', async () => {
    const { screen, atlas, mark, marks } = await openChart(RegionBars);
    const keys = () => marks().map((bar) => bar.dataset['key']);
    const choose = async (region: RegionKey[]) => {
      atlas.choice.set({ region });
      await followed();
    };
    expect(keys()).toContain('nairobi');
    await choose(['oceania']);
    expect(pressed(mark('oceania'))).toBe(true);
    await choose([]);
    expect(keys()).toContain('nairobi');
    await choose(['oceania']);
    await userEvent.click(mark('oceania'));
    await followed();
    expect(atlas.choice.all.region).toEqual([]);
    expect(keys()).toContain('oceania');
    await screen.getByRole('button', { name: 'IOM regions' }).click();
    await choose(['oceania']);
    expect(keys()).toContain('nairobi');
  });

  test('can be those of the UN, which a choice of them opens with', async () => {
    const { atlas, screen, mark, marks } = await openChart(RegionBars);
    await screen.getByRole('button', { name: 'UN continents' }).click();
    expect(marks().map((bar) => bar.dataset['key'])).toEqual([
      'africa',
      'americas',
      'asia',
      'europe',
      'oceania',
    ]);
    const africa = world.countries.filter((country) => country.continent === 'africa');
    expect(numbersOn(mark('africa'))[1]).toBe(
      atlas.day.offices.filter(({ country }) => africa.includes(country)).length,
    );
    const again = await openChart(RegionBars, '?region=oceania');
    expect(pressed(again.mark('oceania'))).toBe(true);
  });
});

describe('the panel', () => {
  test.each([
    [260, 'de'],
    [280, 'de'],
    [300, 'en'],
    [360, 'de'],
    [700, 'de'],
    [760, 'en'],
  ] as const)('holds every word and number in %i px, in %s', async (width, lang) => {
    const { root } = await openChart(Charts, `?lang=${lang}`, width);
    const panel = root.querySelector('.charts')!;
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    const { left, right } = panel.getBoundingClientRect();
    for (const words of root.querySelectorAll(
      '.label, .figure, .aside, .head span, th span:not(.spoken), .number, h3, li',
    )) {
      const box = words.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(box.left, words.textContent).toBeGreaterThanOrEqual(left);
      expect(box.right, words.textContent).toBeLessThanOrEqual(right);
    }
    for (const number of root.querySelectorAll<HTMLElement>('.number'))
      expect(number.scrollWidth, number.textContent).toBeLessThanOrEqual(number.clientWidth);
    for (const head of root.querySelectorAll('p.head')) {
      const [first, second] = [...head.children].map((words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return range.getBoundingClientRect();
      });
      // A head that may wrap stands in two lines instead.
      if (head.matches('.row')) expect(first!.right).toBeLessThan(second!.left);
      else
        expect(first!.right < second!.left || first!.bottom <= second!.top + 1, head.textContent).toBe(true);
    }
  });

  test('has two columns where there is room', async () => {
    const narrow = await openChart(Charts, '', 360);
    const top = (root: Element, name: string) =>
      root.querySelector(`.plan > .${name}`)!.getBoundingClientRect().top;
    expect(top(narrow.root, 'activity')).toBeGreaterThan(top(narrow.root, 'matrix'));
    const wide = await openChart(Charts, '', 720);
    expect(top(wide.root, 'activity')).toBe(top(wide.root, 'region'));
  });
});
