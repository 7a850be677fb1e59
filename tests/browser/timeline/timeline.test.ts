import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';
import { dateInWords } from '../../../src/timeline/dateInWords';
import Timeline from '../../../src/timeline/Timeline.svelte';
import { standingOn } from '../../../src/world/membership';
import { changeDays } from '../../../src/timeline/changeDays';
import { shareOf } from '../../../src/timeline/timeAxis';
import { countOn } from '../atlas';
import { openChart, point, TODAY, world } from '../charts/openChart';

const MEMBERS = countOn('2017-03-01', 'member');
const OBSERVERS = countOn('2017-03-01', 'observer');
/** Those of the table, and the years in which regional offices changed. */
const STEPS = world.events.length + 3;
const axis = { first: '1951-01-01', last: TODAY };
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function openTimeline(search = '', width = 700) {
  const opened = await openChart(Timeline, search, width);
  const slider = opened.root.querySelector<HTMLElement>('[role="slider"]')!;
  // It comes once the reader pauses, whom the test before this one may have played.
  const field = expect.poll(() => opened.root.querySelector('input[type="date"]'), { timeout: 10_000 });
  await field.toBeTruthy();
  const day = opened.root.querySelector<HTMLInputElement>('input[type="date"]')!;
  const play = opened.root.querySelector<HTMLButtonElement>('.play')!;
  return { ...opened, slider, day, play };
}

afterEach(() => {
  vi.useRealTimers();
  document.body.focus();
});

/** What is loaded when the browser is idle is there: table, marks, history. */
const isWhole = (root: HTMLElement) => expect.poll(() => root.querySelector('.spoken tbody tr')).toBeTruthy();

describe('the slider of time', () => {
  test('says its range, its day and the standing', async () => {
    const { slider } = await openTimeline();
    expect(slider.getAttribute('aria-label')).toBe('Date');
    expect(slider.getAttribute('aria-valuemin')).toBe('1951');
    expect(slider.getAttribute('aria-valuemax')).toBe('2026');
    expect(slider.getAttribute('aria-valuenow')).toBe('2017');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      `1 March 2017: ${MEMBERS} member states, ${OBSERVERS} observers`,
    );
  });

  test('says them in German', async () => {
    const { slider } = await openTimeline('?lang=de');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      `1. März 2017: ${MEMBERS} Mitgliedstaaten, ${OBSERVERS} Beobachter`,
    );
  });

  test('moves by years, months and decades, and to its ends', async () => {
    const { atlas, slider } = await openTimeline();
    slider.focus();
    const keys: [string, string][] = [
      ['{ArrowRight}', '2018-03-01'],
      ['{ArrowDown}', '2017-03-01'],
      ['{Shift>}{ArrowLeft}{/Shift}', '2017-02-01'],
      ['{Shift>}{ArrowUp}{/Shift}', '2017-03-01'],
      ['{PageDown}', '2007-03-01'],
      ['{PageUp}', '2017-03-01'],
      ['{End}', TODAY],
      ['{ArrowRight}', TODAY],
      ['{Home}', '1951-01-01'],
      ['{PageDown}', '1951-01-01'],
    ];
    for (const [key, date] of keys) {
      await userEvent.keyboard(key);
      expect(atlas.choice.date, key).toBe(date);
    }
    expect(atlas.choice.isDragging).toBe(false);
  });

  test('follows a drag of the mouse and settles when it is let go', async () => {
    const { atlas, slider } = await openTimeline();
    slider.setPointerCapture = () => undefined;
    point(slider, 'pointerdown', 'mouse', shareOf(axis, '1990-01-01'));
    expect(atlas.choice.date).toBe('1990-01-01');
    for (let year = 1991; year <= 2004; year++) {
      point(slider, 'pointermove', 'mouse', shareOf(axis, `${year}-06-01`));
      expect(atlas.choice.date).toBe(`${year}-06-01`);
      expect(atlas.choice.isDragging).toBe(true);
    }
    point(slider, 'pointerup', 'mouse', shareOf(axis, '2004-06-01'));
    expect(atlas.choice.date).toBe('2004-06-01');
    expect(atlas.choice.isDragging).toBe(false);
    point(slider, 'pointermove', 'mouse', 0.1);
    expect(atlas.choice.date).toBe('2004-06-01');
  });

  test('moves under a finger once it goes sideways, and leaves scrolling alone', async () => {
    const { atlas, slider } = await openTimeline();
    slider.setPointerCapture = () => undefined;
    expect(getComputedStyle(slider).touchAction).toBe('pan-y pinch-zoom');
    point(slider, 'pointerdown', 'touch', 0.2);
    expect(atlas.choice.date).toBe('2017-03-01');
    point(slider, 'pointercancel', 'touch', 0.2);
    expect(atlas.choice.date).toBe('2017-03-01');
    point(slider, 'pointerdown', 'touch', 0.2);
    point(slider, 'pointermove', 'touch', shareOf(axis, '1980-01-01'));
    expect(atlas.choice.date).toBe('1980-01-01');
    point(slider, 'pointerup', 'touch', shareOf(axis, '1980-01-01'));
    expect(atlas.choice.isDragging).toBe(false);
    // A tap.
    point(slider, 'pointerdown', 'touch', shareOf(axis, '2000-01-01'));
    point(slider, 'pointerup', 'touch', shareOf(axis, '2000-01-01'));
    expect(atlas.choice.date).toBe('2000-01-01');
  });

  test('puts its handle on the curve', async () => {
    const { root, slider } = await openTimeline('?date=1990-01-01');
    const box = slider.getBoundingClientRect();
    const dot = root.querySelector('.dot')!.getBoundingClientRect();
    expect((dot.left + dot.width / 2 - box.left) / box.width).toBeCloseTo(shareOf(axis, '1990-01-01'), 2);
    const most = Math.max(...world.curve.map((standing) => standing.members)) * 1.28;
    const height = (box.bottom - (dot.top + dot.height / 2)) / box.height;
    expect(height).toBeCloseTo(standingOn(world.curve, '1990-01-01').members / most, 1);
  });
});

describe('the exact day', () => {
  test('can be typed between the founding year and today', async () => {
    const { atlas, day } = await openTimeline();
    expect([day.min, day.max, day.value]).toEqual(['1951-01-01', TODAY, '2017-03-01']);
    await userEvent.fill(day, '2004-06-15');
    expect(atlas.choice.date).toBe('2004-06-15');
  });

  test('gives way to the day in force where it is none of the atlas', async () => {
    const { atlas, day } = await openTimeline();
    day.focus();
    day.value = '1900-01-01';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    expect(atlas.choice.date).toBe('2017-03-01');
    day.blur();
    expect(day.value).toBe('2017-03-01');
  });

  test.each([
    ['en', 'Back to 1 March 2017', 'today'],
    ['de', 'Zurück zum 1. März 2017', 'heute'],
  ])(
    'goes to the date that the page opens with, and to today, by a button each, in %s',
    async (lang, home, today) => {
      const { atlas, screen } = await openTimeline(`?lang=${lang}&date=1989-01-01`);
      const [opening, now] = [home, today].map((name) =>
        screen.getByRole('button', { name, exact: true }),
      ) as [Locator, Locator];
      await opening.click();
      expect(atlas.choice.date).toBe('2017-03-01');
      await expect.element(opening).toHaveAttribute('aria-current', 'date');
      await expect.element(opening).toHaveTextContent('2017');
      await now.click();
      expect(atlas.choice.date).toBe(TODAY);
      await expect.element(now).toHaveAttribute('aria-current', 'date');
      await expect.element(opening).not.toHaveAttribute('aria-current');
    },
  );
});

describe('playing', () => {
  test('runs until another input', async () => {
    const { atlas, play, slider } = await openTimeline('?date=1960-01-01');
    await userEvent.click(play);
    expect(play.getAttribute('aria-label')).toBe('Pause');
    await expect.poll(() => atlas.choice.date > '1960-02-01').toBe(true);
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(play.getAttribute('aria-label')).toBe('Play');
    const { date } = atlas.choice;
    await rest(150);
    expect(atlas.choice.date).toBe(date);
  });

  test('takes another speed while it runs, by a button that says it', async () => {
    const { atlas, root, play } = await openTimeline('?date=1960-01-01&lang=de');
    expect(root.querySelector('.speed')).toBeNull();
    await userEvent.click(play);
    const speed = root.querySelector<HTMLButtonElement>('.speed')!;
    const said = () => [speed.textContent, speed.getAttribute('aria-label')];
    expect(said()).toEqual(['1×', 'Tempo: 1×']);
    for (const factor of ['2×', '4×', '0,5×', '1×']) {
      await userEvent.click(speed);
      expect(said()).toEqual([factor, `Tempo: ${factor}`]);
    }
    expect(play.getAttribute('aria-label')).toBe('Anhalten');
    await userEvent.click(play);
    expect(atlas.choice.isDragging).toBe(false);
  });

  test('stops by its own button', async () => {
    const { atlas, play } = await openTimeline('?date=1960-01-01&lang=de');
    await userEvent.click(play);
    expect(play.getAttribute('aria-label')).toBe('Anhalten');
    await userEvent.click(play);
    expect(play.getAttribute('aria-label')).toBe('Abspielen');
    expect(atlas.choice.isDragging).toBe(false);
  });
});

describe('what is told of another date', () => {
  test('names those who joined', async () => {
    const { atlas } = await openTimeline('?date=2016-01-01');
    atlas.choice.moveTo('2017-03-01');
    await expect
      .poll(() => atlas.announcement, { timeout: 3000 })
      .toMatch(new RegExp(`^1 March 2017: ${MEMBERS} member states\\. Joined: .*China.*\\.$`));
  });

  test('waits until the date rests, and names eight before it counts the rest', async () => {
    const { atlas } = await openTimeline('?date=1951-01-01');
    for (const year of [1960, 1980, 2000]) {
      atlas.choice.moveTo(`${year}-01-01`, true);
      await tick();
      expect(atlas.announcement).toBe('');
    }
    atlas.choice.moveTo('2000-01-01');
    await expect
      .poll(() => atlas.announcement, { timeout: 3000 })
      .toMatch(/^1 January 2000: \d+ member states\. Joined: ([^,]+, ){7}[^,]+ and \d+ more\.$/);
  });

  test('speaks every four seconds while the date goes on, and once it is let go', async () => {
    const { atlas } = await openTimeline('?date=1990-01-01');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const heard: string[] = [];
    const listen = async () => {
      await vi.dynamicImportSettled();
      if (atlas.announcement !== (heard.at(-1) ?? '')) heard.push(atlas.announcement);
    };
    for (let month = 1; month <= 108; month++) {
      const date = `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      atlas.choice.moveTo(date, true);
      await tick();
      vi.advanceTimersByTime(100);
      await listen();
    }
    expect(heard).toHaveLength(2);
    expect(heard[0]).toMatch(/^\d+ \w+ 1993: \d+ member states\. Joined: /);
    atlas.choice.moveTo(atlas.choice.date, false);
    await tick();
    vi.advanceTimersByTime(400);
    await listen();
    expect(heard).toHaveLength(3);
    expect(heard[2]).toMatch(/^1 January 1999: /);
  });

  test('tells in German who left', async () => {
    const { atlas } = await openTimeline('?lang=de');
    const left = world.countries.find((country) =>
      country.spells.some((s) => s.status === 'member' && s.to !== ''),
    )!;
    const last = left.spells.find((spell) => spell.to !== '')!.last;
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(dateInWords(atlas, last, after)).toContain(`Nicht mehr Mitglied: `);
    expect(dateInWords(atlas, last, after)).toContain(left.name.de);
    // The way back tells of the same country what was true on the earlier day.
    expect(dateInWords(atlas, after, last)).toContain(`Noch Mitglied: ${left.name.de}`);
  });

  test('on the way back, who joins later is not yet a member, and who has left since still is', async () => {
    const { atlas } = await openTimeline();
    const said = dateInWords(atlas, '2017-03-01', '2011-03-01');
    expect(said).toMatch(/ Not yet members: .*and \d+ more\.$/);
    expect(said).not.toContain('No longer');
    const china = world.countryOf('CHN')!.name.en;
    expect(dateInWords(atlas, '2017-03-01', '2016-06-01')).toMatch(RegExp(`Not yet members: .*${china}`));
    const { spells, name } = world.countries.find(({ spells }) =>
      spells.some(({ status, to }) => status === 'member' && to !== ''),
    )!;
    const end = spells.find(({ status, to }) => status === 'member' && to !== '')!.last;
    const after = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
    expect(dateInWords(atlas, after, end)).toContain(`Still members: ${name.en}`);
    expect(dateInWords(atlas, end, after)).toContain(`No longer members: ${name.en}`);
  });
});

describe('the picture of time', () => {
  test.each([280, 300, 360, 560, 700, 1100])(
    'fits %i px, with years that neither touch nor are cut',
    async (width) => {
      const { atlas, root } = await openTimeline('?lang=de', width);
      await tick();
      const frame = root.querySelector('.timeline')!.getBoundingClientRect();
      const years = [...root.querySelectorAll('.years span')].map((year) => year.getBoundingClientRect());
      expect(years.length).toBeGreaterThan(2);
      for (const [i, year] of years.entries()) {
        expect(year.left).toBeGreaterThanOrEqual(i === 0 ? frame.left : years[i - 1]!.right + 4);
        expect(year.right).toBeLessThanOrEqual(frame.right);
      }
      for (const date of ['1951-01-01', TODAY]) {
        atlas.choice.moveTo(date);
        await tick();
        expect(root.querySelector('.timeline')!.scrollWidth).toBeLessThanOrEqual(width);
      }
      for (const part of root.querySelectorAll('.figures, input, .jumps, .open, .play'))
        expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right);
    },
  );

  test('has a table and the events for those who do not see it', async () => {
    const { root } = await openTimeline();
    await isWhole(root);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const { members, observers } = standingOn(world.curve, '2010-01-01');
    expect(rows).toContainEqual(['1 January 2010', String(members), String(observers)]);
    const events = [...root.querySelectorAll('.spoken li')].map((item) => item.textContent);
    expect(events).toHaveLength(STEPS);
    expect(events.slice(-4)).toEqual([
      '2011: Eight regional offices',
      'between 2013 and 2014: Nine regional offices',
      expect.stringMatching(/^19 September 2016: /),
      '2024: Six regional offices',
    ]);
    expect(events[0]).toMatch(/^5 December 1951: Founded/);
    expect([...root.querySelectorAll<HTMLElement>('.event')].map((mark) => mark.title)).toEqual(events);
  });

  test('has a tick for every day on which a membership changed', async () => {
    const { root } = await openTimeline();
    await isWhole(root);
    const ticks = root.querySelector('.marks path')!.getAttribute('d')!.match(/M/g)!;
    expect(ticks).toHaveLength(changeDays(world, TODAY).length);
  });

  test('has no label below the hand of the date or its handle: it shows again as that moves on', async () => {
    const { atlas, root } = await openTimeline();
    await expect.poll(() => root.querySelectorAll('.label').length).toBeGreaterThan(3);
    const labels = () => [...root.querySelectorAll<HTMLElement>('.label')];
    const seen = () => labels().filter((label) => label.checkVisibility({ visibilityProperty: true }));
    const [under, before] = [seen().length, '1975-01-01'] as const;
    atlas.choice.moveTo(before);
    await tick();
    const all = seen().length;
    expect(all).toBeGreaterThanOrEqual(under);
    let fewest = all;
    for (let year = 1952; year < 2026; year++) {
      atlas.choice.moveTo(`${year}-06-01`);
      await tick();
      fewest = Math.min(fewest, seen().length);
      const hand = root.querySelector('.hand')!.getBoundingClientRect().left;
      for (const label of seen()) {
        const range = document.createRange();
        range.selectNodeContents(label);
        const { left, right } = range.getBoundingClientRect();
        expect(hand <= left || right <= hand, `${label.textContent} in ${year}`).toBe(true);
      }
    }
    expect(fewest).toBeLessThan(all);
  });

  test.each([
    [330, 4],
    [700, 7],
    [1100, 7],
  ])('on %i px names at least %i steps, none over another, over the curve or cut', async (width, least) => {
    const { root } = await openTimeline('?lang=de', width);
    await isWhole(root);
    await expect.poll(() => root.querySelectorAll('.label').length).toBeGreaterThanOrEqual(least);
    const plot = root.querySelector('.slider')!.getBoundingClientRect();
    const labels = [...root.querySelectorAll('.label')].map((label) => label.getBoundingClientRect());
    for (const [i, label] of labels.entries()) {
      expect(label.left).toBeGreaterThanOrEqual(plot.left);
      expect(label.right).toBeLessThanOrEqual(plot.right);
      expect(label.top).toBeGreaterThanOrEqual(plot.top - 1);
      for (const other of labels.slice(i + 1))
        expect(
          label.right <= other.left ||
            other.right <= label.left ||
            label.bottom <= other.top + 1 ||
            other.bottom <= label.top + 1,
        ).toBe(true);
    }
    expect(root.textContent).toContain('Gründung');
    expect(root.textContent).toContain('UN-System');
  });
});

describe('the steps of the history', () => {
  test('take the date to their day when they are pressed on the curve', async () => {
    const { atlas, root, slider } = await openTimeline('?lang=de');
    await isWhole(root);
    slider.setPointerCapture = () => undefined;
    const step = root.querySelector('.event[data-day="1954-11-30"]')!;
    point(step, 'pointerdown', 'mouse');
    expect(atlas.choice.date).toBe('1954-11-30');
    point(step, 'pointerup', 'mouse');
    expect([atlas.choice.date, atlas.choice.isDragging]).toEqual(['1954-11-30', false]);
    // A finger that is lifted where it was put down.
    const united = root.querySelector('.event[data-day="2016-09-19"]')!;
    point(united, 'pointerdown', 'touch');
    point(united, 'pointerup', 'touch');
    expect(atlas.choice.date).toBe('2016-09-19');
    // Dragged on, it is the slider's pointer again.
    point(united, 'pointerdown', 'mouse');
    point(slider, 'pointermove', 'mouse', shareOf(axis, '1990-01-01'));
    point(slider, 'pointerup', 'mouse', shareOf(axis, '1990-01-01'));
    expect(atlas.choice.date).toBe('1990-01-01');
  });

  test('are listed behind a button, each with its source, and take the date to their day', async () => {
    const { atlas, root, screen } = await openTimeline();
    await isWhole(root);
    const open = screen.getByRole('button', { name: 'History' });
    open.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(open).toHaveAttribute('aria-expanded', 'true');
    const steps = () => [...root.querySelectorAll<HTMLElement>('[popover] li')];
    expect(steps()).toHaveLength(STEPS);
    await expect.poll(() => steps().every((step) => step.querySelector('a[href^="http"]'))).toBe(true);
    const named = screen.getByRole('button', {
      name: '14 November 1989 Renamed International Organization for Migration',
    });
    // Two of its regional offices changed on a day of which no more is known than these two years.
    const bounded = screen.getByRole('button', { name: 'between 2013 and 2014 Nine regional offices' });
    await expect.element(bounded).toBeVisible();
    const linksOf = (step: HTMLElement | SVGElement) =>
      [...step.closest('li')!.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent]);
    expect(linksOf(bounded.element())).toEqual([
      ['https://triangulonorteca.iom.int/structure', expect.stringContaining('Nairobi')],
      ['https://ropretoria.iom.int/regional-office-southern-africa', expect.stringContaining('Pretoria')],
    ]);
    // Counted from eight rows, each with a source of its own.
    expect(
      linksOf(screen.getByRole('button', { name: '2011 Eight regional offices' }).element()),
    ).toHaveLength(8);
    await named.click();
    expect(atlas.choice.date).toBe('1989-11-14');
    await expect.element(named).toHaveAttribute('aria-current', 'date');
    await userEvent.keyboard('{Escape}');
    await expect.element(open).toHaveAttribute('aria-expanded', 'false');
    expect(document.activeElement).toBe(open.element());
  });
});
