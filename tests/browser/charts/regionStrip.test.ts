import { load } from 'virtual:atlas/regionMaps';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { restPointer } from '../restPointer';
import RegionStrip from '../../../src/charts/RegionStrip.svelte';
import { countBoth, has, same } from '../../../src/world/countrySet';
import { regionOn, regionsOn } from '../../../src/world/regions';
import { followed, openChart, point, world } from './openChart';

const regionMaps = await load();

async function openStrip(search = '', width = 288) {
  const chart = await openChart(RegionStrip, search, width);
  const small = (region: string) =>
    chart.root.querySelector<HTMLButtonElement>(`button[data-region="${region}"]`)!;
  const buttons = () => [...chart.root.querySelectorAll<HTMLButtonElement>('button[data-region]')];
  const land = (region: string, iso3: string) => small(region).querySelector(`[data-small="${iso3}"]`)!;
  return { ...chart, small, buttons, land };
}

beforeEach(restPointer);

describe('the strip of small maps', () => {
  test('has one for each regional office, with every country of it', async () => {
    const { atlas, buttons, small } = await openStrip();
    expect(buttons().map((one) => one.dataset['region'])).toEqual(
      regionsOn(world, atlas.day.day).map(({ id }) => id),
    );
    for (const { id } of atlas.day.regions) {
      const own = world.countries
        .filter((one) => regionOn(one, atlas.day.day) === id)
        .map(({ iso3 }) => iso3);
      const drawn = [...small(id).querySelectorAll<SVGElement>('[data-small]')].map(
        (mark) => mark.dataset['small'],
      );
      expect(drawn.sort()).toEqual([...own].sort());
    }
  });

  test.each([
    '',
    '?area=forced&theme=law',
    '?date=2012-03-01&status=member',
    '?date=2025-03-01',
    '?region=vienna&area=forced',
  ])('fills and counts what fits the other filters of %o', async (search) => {
    const { atlas, small, land } = await openStrip(search);
    const fit = atlas.fit.except('region');
    for (const { id } of atlas.day.regions) {
      const own = world.countries.filter((one) => regionOn(one, atlas.day.day) === id);
      const fitting = own.filter(({ index }) => has(fit, index));
      const figure = small(id).querySelector('.figure')?.textContent?.replace(/\s+/g, ' ').trim();
      // While nothing is filtered, all fit: there is nothing to count.
      expect(figure).toBe(atlas.isFiltered ? `${fitting.length} / ${own.length}` : undefined);
      expect(small(id).getAttribute('aria-label')).toContain(`${fitting.length} of ${own.length} countries`);
      for (const { iso3, index } of own) {
        const { classList } = land(id, iso3);
        expect(classList.contains('dimmed'), iso3).toBe(!has(fit, index));
        expect(classList.contains(atlas.day.statuses[index]!), iso3).toBe(true);
      }
    }
  });

  test.each(['en', 'de'])(
    'says of documented work what none found means, and moves nothing: %s',
    async (lang) => {
      const { root, atlas } = await openStrip(`?lang=${lang}`);
      const said = () => root.querySelector('p')!.textContent?.trim();
      const top = () => root.querySelector('ul')!.getBoundingClientRect().top;
      const words = atlas.explore.region;
      expect(said()).toBe(words.stripNote);
      const before = top();
      atlas.choice.set({ area: ['forced'] });
      await followed();
      expect(said()).toBe(words.stripWorkNote);
      expect(top()).toBe(before);
      atlas.choice.set({ area: [], status: ['member'] });
      await followed();
      expect(said()).toBe(words.stripNote);
    },
  );

  test('tells observers by hatching, and dots for small states', async () => {
    const { land } = await openStrip();
    expect(getComputedStyle(land('vienna', 'RUS')).fill).toContain('small-observer');
    expect(document.querySelector('#small-observer')).not.toBeNull();
    expect(getComputedStyle(land('vienna', 'KAZ')).fill).not.toContain('url');
    expect(land('brussels', 'MLT').tagName).toBe('circle');
  });

  test('touches only the marks that change', async () => {
    const { atlas, root } = await openStrip();
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof SVGElement && target.dataset['small']) changed.add(target.dataset['small']);
    });
    observer.observe(root, { subtree: true, attributes: true, childList: true });
    atlas.choice.toggle('theme', 'law');
    await followed();
    await Promise.resolve();
    observer.disconnect();
    const law = atlas.day.sets.theme.get('law')!;
    const expected = world.countries.filter((one) => regionOn(one, atlas.day.day) && !has(law, one.index));
    expect([...changed].sort()).toEqual(expected.map(({ iso3 }) => iso3).sort());
  });

  test('chooses a region alone and opens its page; again, it clears both', async () => {
    const { atlas, small } = await openStrip('?region=dakar,cairo');
    await userEvent.click(small('vienna'));
    expect([atlas.choice.all.region, atlas.choice.openRegion]).toEqual([['vienna'], 'vienna']);
    await followed();
    expect(small('vienna').getAttribute('aria-pressed')).toBe('true');
    expect(getComputedStyle(small('vienna').querySelector('.name')!, '::before').content).toContain('✓');
    await userEvent.click(small('vienna'));
    expect([atlas.choice.all.region, atlas.choice.openRegion]).toEqual([[], null]);
    await followed();
    expect(small('vienna').getAttribute('aria-pressed')).toBe('false');
  });

  test('leaves the profile of a country open when a region is cleared', async () => {
    const { atlas, small } = await openStrip('?region=vienna&profile=KEN');
    await userEvent.click(small('vienna'));
    expect([atlas.choice.all.region, atlas.choice.profile]).toEqual([[], 'KEN']);
  });

  test('keeps every map while one region is chosen, so that they compare', async () => {
    const { atlas, small } = await openStrip('?area=forced');
    const before = small('dakar').textContent;
    atlas.choice.visit('vienna');
    await followed();
    expect(small('dakar').textContent).toBe(before);
  });

  test('points at the countries that fit under the mouse, and not under a finger', async () => {
    const { atlas, small } = await openStrip('?theme=law');
    await userEvent.hover(small('dakar'));
    const own = atlas.day.sets.region.get('dakar')!;
    expect(countBoth(atlas.pointed!.countries, own)).toBe(countBoth(own, atlas.day.sets.theme.get('law')!));
    await userEvent.unhover(small('dakar'));
    expect(atlas.pointed).toBeNull();
    point(small('dakar'), 'pointerenter', 'touch');
    expect(atlas.pointed).toBeNull();
  });

  test('marks what is pointed at elsewhere', async () => {
    const { atlas, small, land } = await openStrip();
    const outline = (region: string) => small(region).querySelector('path.pointed')!.getAttribute('d');
    atlas.pointAt(atlas.day.sets.region.get('brussels')!);
    await tick();
    expect(outline('brussels')).not.toBe('');
    expect(outline('dakar')).toBe('');
    expect(land('brussels', 'MLT').classList.contains('marked')).toBe(true);
    atlas.pointAt(null);
    await tick();
    expect(outline('brussels')).toBe('');
    expect(land('brussels', 'MLT').classList.contains('marked')).toBe(false);
  });

  test('is one tab stop that arrows walk in rows of three', async () => {
    const { atlas, buttons } = await openStrip();
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    // Past the mark of its source.
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(buttons()[0]);
    expect(same(atlas.pointed!.countries, atlas.day.sets.region.get('bangkok')!)).toBe(true);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(buttons()[4]);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(buttons()[5]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(buttons()[8]);
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.openRegion).toBe(buttons()[8]!.dataset['region']);
  });

  test.each([256, 288, 328, 420])('fits the room that is kept for it, %i px wide', async (width) => {
    for (const lang of ['en', 'de']) {
      const { root, screen, buttons } = await openStrip(`?lang=${lang}`, width);
      const section = root.querySelector('section')!;
      const kept = 35 * parseFloat(getComputedStyle(document.documentElement).fontSize);
      expect(section.getBoundingClientRect().height, lang).toBeLessThanOrEqual(kept);
      for (const one of buttons())
        expect(one.scrollWidth, one.textContent).toBeLessThanOrEqual(one.clientWidth);
      await screen.unmount();
    }
  });
});

test('the small maps hold no country of another region', () => {
  const mixed = regionMaps.regions.flatMap(({ id, countries }) =>
    countries.filter(({ iso3 }) => !world.countryOf(iso3)?.coverage.some(({ region }) => region === id)),
  );
  expect(mixed).toEqual([]);
});
