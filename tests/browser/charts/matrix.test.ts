import { tick } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { restPointer } from '../restPointer';
import Matrix from '../../../src/charts/Matrix.svelte';
import { both, countBoth, same } from '../../../src/world/countrySet';
import type { WorldOnDay } from '../../../src/figures/match';
import { areasByThemes } from '../../../src/figures/workTally';
import { followed, openChart, world } from './openChart';

beforeEach(restPointer);

const inBoth = ({ sets }: WorldOnDay, area: 'regulating' | 'forced', theme: 'law' | 'policy') =>
  both(sets.area.get(area)!, sets.theme.get(theme)!);

describe('the matrix', () => {
  test.each(['', '?region=dakar', '?area=forced&match=all', '?theme=gender&status=observer'])(
    'prints the tallies of %o',
    async (search) => {
      const { atlas, mark } = await openChart(Matrix, search);
      for (const { area, theme, value } of areasByThemes(
        world,
        atlas.day,
        atlas.fit,
        atlas.choice.all,
      ).flat())
        expect(Number(mark(`${area} ${theme}`).textContent)).toBe(value);
    },
  );

  test.each([
    ['', 'no document found does not mean no work'],
    ['?lang=de', 'Kein Beleg heißt nicht: keine Arbeit'],
  ])('%s says in at most two lines that it counts what was found', async (search, said) => {
    const { root } = await openChart(Matrix, search, 288);
    const note = root.querySelector('p')!;
    expect(note.textContent).toContain(said);
    expect(note.offsetHeight).toBe(30);
  });

  test('is a table of four areas and five tasks with full names for those who listen', async () => {
    const { atlas, root, mark, screen } = await openChart(Matrix, '?lang=de');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(root.querySelectorAll('thead th')).toHaveLength(5);
    const value = countBoth(atlas.day.sets.area.get('forced')!, atlas.day.sets.theme.get('law')!);
    expect(mark('forced law').getAttribute('aria-label')).toBe(
      `Hilfe bei erzwungener Migration und Förderung internationalen Migrationsrechts: ${value} Länder`,
    );
    await expect
      .element(screen.getByRole('rowheader', { name: 'Migration und Entwicklung' }))
      .toBeInTheDocument();
  });

  test('a cell chooses area and task together, and takes both back', async () => {
    const { atlas, mark } = await openChart(Matrix);
    await userEvent.click(mark('regulating law'));
    await followed();
    expect(atlas.choice.all).toMatchObject({ area: ['regulating'], theme: ['law'] });
    expect(mark('regulating law').getAttribute('aria-pressed')).toBe('true');
    expect(same(atlas.fit.all, inBoth(atlas.day, 'regulating', 'law'))).toBe(true);
    await userEvent.click(mark('regulating law'));
    expect(atlas.choice.all).toMatchObject({ area: [], theme: [] });
  });

  test('a cell adds what is missing where one of the two is chosen', async () => {
    const { atlas, mark } = await openChart(Matrix, '?area=forced');
    await userEvent.click(mark('forced policy'));
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], theme: ['policy'] });
  });

  test('a cell points at its countries, and shows its share of what is pointed at elsewhere', async () => {
    const { atlas, mark } = await openChart(Matrix);
    await userEvent.hover(mark('forced policy'));
    expect(same(atlas.pointed!.countries, inBoth(atlas.day, 'forced', 'policy'))).toBe(true);
    await userEvent.unhover(mark('forced policy'));
    const dakar = atlas.day.sets.region.get('dakar')!;
    atlas.pointAt(dakar);
    await tick();
    const cell = inBoth(atlas.day, 'regulating', 'policy');
    const expected = countBoth(dakar, cell) / countBoth(cell, cell);
    const [button, share] = [mark('regulating policy'), mark('regulating policy').querySelector('.share')!];
    expect(share.getBoundingClientRect().width / button.getBoundingClientRect().width).toBeCloseTo(
      expected,
      1,
    );
  });

  test('is one tab stop with arrows in both directions that stay inside', async () => {
    const { marks, mark } = await openChart(Matrix);
    expect(marks().filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    // The mark of the chart's source comes first.
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(mark('facilitating rights'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(mark('facilitating gender'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(mark('development health'));
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(mark('forced gender'));
  });

  test.each(['light', 'dark'])('prints every number at 4.5:1 or more in the %s scheme', async (scheme) => {
    document.documentElement.dataset['scheme'] = scheme;
    const { marks } = await openChart(Matrix);
    const ratios = marks().map((cell) => {
      cell.style.transition = 'none';
      const { color, backgroundColor } = getComputedStyle(cell);
      return contrast(luminance(color), luminance(backgroundColor));
    });
    delete document.documentElement.dataset['scheme'];
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(ratios.map((ratio) => ratio.toFixed(2))).size).toBeGreaterThan(10);
  });

  test.each([
    [240, 'de'],
    [280, 'de'],
    [320, 'en'],
    [700, 'de'],
  ] as const)('has heads that do not touch, at %i px in %s', async (width, lang) => {
    const { root } = await openChart(Matrix, `?lang=${lang}`, width);
    const heads = [...root.querySelectorAll<HTMLElement>('thead .head')];
    // Slanted heads are parallel, so it is their distance across the slant that must hold a line.
    const angle = Math.abs(new DOMMatrix(getComputedStyle(heads[0]!).transform).b);
    const starts = heads.map((head) => head.parentElement!.getBoundingClientRect());
    for (const [i, head] of heads.entries()) {
      if (i === 0) continue;
      const apart = starts[i]!.left - starts[i - 1]!.left;
      if (angle > 0)
        expect(apart * angle).toBeGreaterThanOrEqual(parseFloat(getComputedStyle(head).fontSize));
      else
        expect(heads[i - 1]!.getBoundingClientRect().right).toBeLessThanOrEqual(
          head.getBoundingClientRect().left,
        );
    }
  });
});

/** WCAG relative luminance of a CSS colour, as the browser paints it. */
function luminance(colour: string): number {
  const paint = document.createElement('canvas').getContext('2d')!;
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
