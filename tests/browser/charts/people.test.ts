import { tick } from 'svelte';
import { beforeEach, describe, expect, test, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { restPointer } from '../restPointer';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import People from '../../../src/charts/people/People.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { parseQuery } from '../../../src/choice/query';
import { loadDetail } from '../../../src/world/detail';
import { loadLanguage } from '../../../src/words/language';
import { countOn } from '../atlas';
import Frame from './Frame.svelte';
import { followed, TODAY, world } from './openChart';

beforeEach(restPointer);

async function open(search = '', width = 256) {
  await loadDetail();
  const { chosen } = parseQuery(search, world, TODAY);
  const atlas = new Atlas(world, new Choice(chosen), await loadLanguage(chosen.lang, ['explore']), TODAY);
  const screen = await render(Frame, { atlas, chart: People, width });
  const root = screen.container as HTMLElement;
  await tick();
  const plot = () => root.querySelector<SVGSVGElement>('.plot svg')!;
  const marks = () => [...root.querySelectorAll<SVGPathElement>('.plot [data-key]')];
  const mark = (iso3: string) => root.querySelector<SVGPathElement>(`.plot [data-key="${iso3}"]`)!;
  const text = (selector: string) =>
    root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { atlas, root, plot, marks, mark, text };
}

/** The middle of a mark, from the corner of its plot. */
function placeIn(plot: Element, mark: Element) {
  const [own, frame] = [mark.getBoundingClientRect(), plot.getBoundingClientRect()];
  return { x: own.left + own.width / 2 - frame.left, y: own.top + own.height / 2 - frame.top };
}

describe('the sentences', () => {
  test('speak of the members while nothing is chosen, and then of what is', async () => {
    const { atlas, text } = await open();
    expect(text('[data-sentence="shares"]')).toMatch(
      new RegExp(`^In mid-2015, .* lived in the ${countOn('2017-03-01', 'member')} member states\\.$`),
    );
    atlas.choice.set({ region: ['dakar'] });
    await followed();
    expect(text('[data-sentence="shares"]')).toMatch(/ lived in the \d+ chosen countries\.$/);
    atlas.choice.moveTo('2012-01-01');
    await followed();
    expect(text('[data-sentence="shares"]')).toMatch(/^In mid-2010, /);
  });

  test('say when there are no figures yet, and when no country fits', async () => {
    const { atlas, root } = await open('?date=1960-01-01');
    expect(root.textContent).toContain('The figures begin with mid-1990.');
    expect(root.querySelector('[data-scatter]')).toBeNull();
    atlas.choice.set({ date: '2017-03-01', status: ['observer'], country: ['FRA'] });
    await followed();
    expect(root.textContent).toContain('No country fits the choice.');
  });

  test('name their source', async () => {
    await open();
    await expect
      .element(page.getByRole('link', { name: /Source: UN DESA/ }))
      .toHaveAttribute('href', expect.stringContaining('https://www.un.org/'));
  });
});

describe('the mid-years', () => {
  test('are a table for those who listen, with seven rows of figures', async () => {
    const { root } = await open('?country=KEN');
    const rows = [...root.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(7);
    const { indicators } = await loadDetail();
    for (const row of rows) {
      const own = indicators.find(
        ({ iso3, year }) => iso3 === 'KEN' && String(year) === (row as HTMLElement).dataset['year'],
      )!;
      expect(row.children[1]!.textContent).toBe(own.population.toLocaleString('en-GB'));
    }
  });

  test('draw the part of the countries inside the whole of the world', async () => {
    const { root } = await open('?region=dakar');
    for (const column of root.querySelectorAll('.column')) {
      const [whole, part] = ['.whole', '.part'].map((one) =>
        column.querySelector(one)!.getBoundingClientRect(),
      );
      expect(part!.height).toBeLessThan(whole!.height);
      expect(part!.bottom).toBeCloseTo(whole!.bottom, 0);
    }
  });

  test('are one tab stop; a year moves the date to it', async () => {
    const { atlas, root } = await open();
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.years button')];
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(buttons.find((one) => one.getAttribute('aria-pressed') === 'true')!.textContent).toBe('2015');
    buttons[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(atlas.choice.date).toBe('2000-07-01');
    await followed();
    expect(buttons[2]!.getAttribute('aria-pressed')).toBe('true');
  });

  test('show the figures of the year under the mouse', async () => {
    const { root, text } = await open();
    const before = text('.head strong');
    await userEvent.hover(root.querySelector('.column')!);
    expect(text('.head strong')).not.toBe(before);
    await userEvent.unhover(root.querySelector('.column')!);
    expect(text('.head strong')).toBe(before);
  });
});

describe('the scatter plot', () => {
  test('has one mark for each country with both figures, farther right for more people', async () => {
    const { marks, root } = await open();
    expect(marks()).toHaveLength(197);
    const xs = marks()
      .map((mark) => mark.getBoundingClientRect())
      .map(({ left, width }) => left + width / 2);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(root.textContent).toContain('One country has no figure and is not drawn.');
  });

  test('draws members and others with different shapes', async () => {
    const { atlas, marks } = await open();
    const shapes = new Map<string, Set<string>>();
    for (const mark of marks()) {
      const status = atlas.day.statuses[world.countryOf(mark.dataset['key']!)!.index];
      const key = status === 'member' ? 'member' : 'other';
      shapes.set(key, (shapes.get(key) ?? new Set()).add(mark.getAttribute('d')!));
    }
    const [member, other] = [[...shapes.get('member')!], [...shapes.get('other')!]];
    expect([member.length, other.length]).toEqual([1, 1]);
    expect(member).not.toEqual(other);
  });

  test('puts countries without refugees into a place of their own below all others', async () => {
    const { indicators } = await loadDetail();
    // The table has no zero: the source hides figures under five. These three countries have none for this test.
    const zeros = indicators.filter(
      ({ year, refugees, iso3 }) => year === 2015 && refugees === null && world.countryOf(iso3),
    );
    zeros.splice(3);
    for (const row of zeros) row.refugees = 0;
    onTestFinished(() => {
      for (const row of zeros) row.refugees = null;
    });
    const { root, marks, mark } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Refugees', exact: true }));
    expect(root.querySelector('[data-scatter="refugees"]')).not.toBeNull();
    const tops = new Set(zeros.map(({ iso3 }) => Math.round(placeIn(root, mark(iso3)).y)));
    expect(tops.size).toBe(1);
    const lowest = Math.max(
      ...marks()
        .filter((one) => !zeros.some(({ iso3 }) => iso3 === one.dataset['key']))
        .map((one) => placeIn(root, one).y),
    );
    expect([...tops][0]!).toBeGreaterThan(lowest);
  });

  test('is one tab stop: arrows walk by population, Enter opens the profile, with Shift it chooses', async () => {
    const { atlas, marks } = await open();
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    marks()[0]!.focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(marks().at(-1));
    expect(atlas.pointed!.iso3).toBe('CHN');
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(atlas.choice.profile).toBe('IND');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(atlas.choice.countries).toEqual(['IND']);
    await userEvent.keyboard('{Escape}');
    expect(atlas.pointed).toBeNull();
  });

  test('marks the country under the mouse everywhere, names it below, and a click opens it', async () => {
    const { atlas, plot, mark, text } = await open('', 600);
    const position = placeIn(plot(), mark('ARE'));
    await userEvent.hover(plot(), { position });
    await expect.poll(() => atlas.pointed?.iso3).toBe('ARE');
    expect(text('.readout')).toMatch(
      /^United Arab Emirates; Population: [\d,]+ \(mid-2015\); Migrants: [\d,]+ \(mid-2015\); /,
    );
    await userEvent.click(plot(), { position });
    expect(atlas.choice.profile).toBe('ARE');
    await userEvent.click(plot(), { position, modifiers: ['Shift'] });
    expect(atlas.choice.countries).toEqual(['ARE']);
  });

  test('pales what is filtered out, and names outliers of what fits', async () => {
    const { atlas, root, mark } = await open('', 600);
    const names = () => [...root.querySelectorAll('.names text')].map(({ textContent }) => textContent);
    expect(names()).toContain('China');
    atlas.choice.set({ region: ['dakar'] });
    await followed();
    expect([mark('CHN'), mark('SEN')].map((one) => one.getAttribute('data-match'))).toEqual([
      'false',
      'true',
    ]);
    expect(getComputedStyle(mark('CHN')).opacity).not.toBe('1');
    expect(names()).not.toContain('China');
    expect(names().length).toBeGreaterThan(0);
  });

  test.each([256, 600, 900])('keeps names inside and apart at %d px', async (width) => {
    const { root, plot } = await open('', width);
    await expect.poll(() => plot().getBoundingClientRect().width).toBeGreaterThan(width / 4);
    const frame = plot().getBoundingClientRect();
    const boxes = [...root.querySelectorAll('.names text')].map((name) => name.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(2);
    boxes.forEach((a, i) => {
      expect(a.left >= frame.left - 1 && a.right <= frame.right + 1).toBe(true);
      for (const b of boxes.slice(i + 1))
        expect(a.left > b.right || b.left > a.right || a.top > b.bottom - 2 || b.top > a.bottom - 2).toBe(
          true,
        );
    });
  });
});
