import { tick } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dateInWords } from '../../../src/charts/announceDate';
import Timeline from '../../../src/charts/Timeline.svelte';
import { standingOn } from '../../../src/model/membership';
import { shareOf } from '../../../src/view/timeAxis';
import { openChart, point, TODAY, world } from './openChart';

const axis = { first: '1951-01-01', last: TODAY };
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function openTimeline(search = '', width = 700) {
  const opened = await openChart(Timeline, search, width);
  const slider = opened.root.querySelector<HTMLElement>('[role="slider"]')!;
  const day = opened.root.querySelector<HTMLInputElement>('input[type="date"]')!;
  const play = opened.root.querySelector<HTMLButtonElement>('.play')!;
  return { ...opened, slider, day, play };
}

afterEach(() => {
  document.body.focus();
});

describe('the slider of time', () => {
  test('says its range, its day and the standing', async () => {
    const { slider } = await openTimeline();
    expect(slider.getAttribute('aria-label')).toBe('Date');
    expect(slider.getAttribute('aria-valuemin')).toBe('1951');
    expect(slider.getAttribute('aria-valuemax')).toBe('2026');
    expect(slider.getAttribute('aria-valuenow')).toBe('2017');
    expect(slider.getAttribute('aria-valuetext')).toBe('1 March 2017: 166 member states, 8 observers');
  });

  test('says them in German', async () => {
    const { slider } = await openTimeline('?lang=de');
    expect(slider.getAttribute('aria-valuetext')).toBe('1. März 2017: 166 Mitgliedstaaten, 8 Beobachter');
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
    expect(getComputedStyle(slider).touchAction).toBe('pan-y');
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
    const most = Math.max(...world.curve.map((standing) => standing.members)) * 1.06;
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

  test('goes back to the default by a button that is there when it differs', async () => {
    const { atlas, screen } = await openTimeline();
    const back = screen.getByRole('button', { name: 'Back to 1 March 2017' });
    expect(back.query()).toBeNull();
    atlas.choice.moveTo('1989-01-01');
    await back.click();
    expect(atlas.choice.date).toBe('2017-03-01');
  });
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
      .toMatch(/^1 March 2017: 166 member states\. Joined: .*China.*\.$/);
  });

  test('waits until the date rests, and lists no more than eight', async () => {
    const { atlas } = await openTimeline('?date=1951-01-01');
    for (const year of [1960, 1980, 2000]) {
      atlas.choice.moveTo(`${year}-01-01`, true);
      await tick();
      expect(atlas.announcement).toBe('');
    }
    await expect
      .poll(() => atlas.announcement, { timeout: 3000 })
      .toMatch(/^1 January 2000: \d+ member states\.$/);
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
      for (const part of root.querySelectorAll('.figures, input, .back, .play'))
        expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right);
    },
  );

  test('has a table and the events for those who do not see it', async () => {
    const { root } = await openTimeline();
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const { members, observers } = standingOn(world.curve, '2010-01-01');
    expect(rows).toContainEqual(['1 January 2010', String(members), String(observers)]);
    const events = [...root.querySelectorAll('.spoken li')].map((item) => item.textContent);
    expect(events).toHaveLength(world.events.length);
    expect(events[0]).toMatch(/^December 1951: Founded/);
    expect([...root.querySelectorAll<HTMLElement>('.event')].map((mark) => mark.title)).toEqual(events);
  });
});
