import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import type { Picked } from '../../../src/map/geometry/pick';
import Tooltip from '../../../src/map/Tooltip.svelte';
import { count } from '../../../src/world/countrySet';
import { coveredBy } from '../../../src/figures/regionalOffices';
import type { Office } from '../../../src/world/world';
import { speak } from '../atlas';
import { markOf, openPart, said } from './openPart';

const SIZE = { width: 740, height: 340 };
const tip = () => document.querySelector<HTMLElement>('[role="tooltip"]')!;

interface At {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

function openAt(picked: (atlas: Atlas) => Picked, { x = 300, y = 120, ...size }: At = {}, search = '') {
  const map = { ...SIZE, ...size };
  return openPart(Tooltip, (atlas) => ({ picked: picked(atlas), x, y, ...map }), search, map);
}
const country = (iso3: string) => (): Picked => ({ iso3, office: null });
const offices =
  (...ids: string[]) =>
  (atlas: Atlas): Picked => {
    const office = markOf(atlas, ...ids);
    return { iso3: office.offices[0]!.country.iso3, office };
  };

describe('the tooltip', () => {
  const widths = [
    [740, 340],
    [320, 240],
  ] as const;
  const edges = widths.flatMap(([width, height]) =>
    [0, width / 2, width].flatMap((x) => [0, height / 2, height].map((y) => ({ width, height, x, y }))),
  );

  test.each(edges)('stays inside a map of $width × $height at $x, $y', async (at) => {
    const { stage } = await openAt(country('XKX'), at);
    await expect.poll(() => tip().getBoundingClientRect().width).toBeGreaterThan(100);
    await expect
      .poll(() => {
        const [own, map] = [tip().getBoundingClientRect(), stage.getBoundingClientRect()];
        return (
          own.left >= map.left && own.right <= map.right && own.top >= map.top && own.bottom <= map.bottom
        );
      })
      .toBe(true);
  });

  test('leaves the pointer free where there is room, and takes no pointer itself', async () => {
    const { stage } = await openAt(country('KEN'), { x: 300, y: 60 });
    await expect
      .poll(() => tip().getBoundingClientRect().left - stage.getBoundingClientRect().left)
      .toBeGreaterThan(300);
    expect(getComputedStyle(tip()).pointerEvents).toBe('none');
  });
});

describe('a country', () => {
  test('is told by name, status, offices, regional office and documented areas', async () => {
    const { atlas } = await openAt(country('KEN'));
    const text = said(tip());
    expect(text).toContain('Kenya');
    expect(text).toContain('Member state');
    const hosted = (offices: readonly Office[]) =>
      offices.filter((office) => office.country.iso3 === 'KEN').length;
    expect(text).toContain(`${hosted(atlas.day.offices)} offices`);
    expect(text).toContain(`${hosted(atlas.day.undated)} offices: opening not dated`);
    expect(text).toContain('Region: East and Horn of Africa');
    const { areas } = atlas.world;
    const { sets } = atlas.day;
    const { index } = atlas.world.countryOf('KEN')!;
    const own = areas.filter(({ id }) => (sets.area.get(id)![index >> 5]! >>> (index & 31)) & 1);
    expect(own.length).toBeGreaterThan(0);
    for (const area of own) await expect.element(page.getByText(area.name.en)).toBeVisible();
    expect(tip().querySelectorAll('li')).toHaveLength(own.length);
  });

  test('is told in German when the page is', async () => {
    const { atlas } = await openAt(country('KEN'));
    await speak(atlas, 'de');
    await expect.element(page.getByText('Mitgliedstaat')).toBeVisible();
    expect(said(tip())).toContain('Kenia');
    expect(said(tip())).toContain('Region: Ostafrika und Horn von Afrika');
    expect(said(tip())).toMatch(/\d+ Vertretungen \d+ Vertretungen: Eröffnung nicht datiert/);
  });

  test('without a document says that none was found', async () => {
    await openAt(country('AND'));
    expect(said(tip())).toContain('Andorra');
    expect(said(tip())).toContain('No documented work found');
  });

  test('that was not independent on the date is told as such', async () => {
    const { atlas } = await openAt(country('KEN'));
    atlas.choice.moveTo('1963-12-11');
    await expect.element(page.getByText('Not independent then')).toBeVisible();
    atlas.choice.moveTo('1963-12-12');
    await expect.element(page.getByText('Neither')).toBeVisible();
  });

  test('follows the date', async () => {
    const { atlas } = await openAt(country('ESP'));
    expect(said(tip())).toContain('Member state');
    atlas.choice.moveTo('1990-01-01');
    await expect.element(page.getByText('Former member')).toBeVisible();
  });

  test('says whether it fits where something is chosen, and nothing of it otherwise', async () => {
    await openAt(country('KEN'));
    expect(said(tip())).not.toContain('fit');
    await cleanup();
    await openAt(country('KEN'), {}, '?region=nairobi');
    expect(said(tip())).toContain('fits the choice');
    await cleanup();
    await openAt(country('KEN'), {}, '?region=vienna');
    expect(said(tip())).toContain('does not fit the choice');
  });

  test.each([
    ['en', 'Security Council resolution 1244 (1999)'],
    ['de', 'Resolution 1244 (1999) des Sicherheitsrats'],
  ])('Kosovo carries its footnote in %s, no other country does', async (lang, note) => {
    await openAt(country('XKX'), {}, `?lang=${lang}`);
    expect(said(tip())).toContain(note);
    expect(said(tip().querySelector('.name'))).toMatch(/\*$/);
    await cleanup();
    await openAt(country('SRB'), {}, `?lang=${lang}`);
    expect(said(tip())).not.toContain('1244');
    expect(said(tip())).not.toContain('*');
  });
});

describe('an office', () => {
  test('is told by kind, city and country, a regional one with the number of countries it covers', async () => {
    const { atlas } = await openAt(offices('ken-nairobi'));
    const covered = count(coveredBy(atlas.day, atlas.world.officeOf('ken-nairobi')!));
    expect(covered).toBeGreaterThan(3);
    expect(said(tip())).toContain('Regional office Nairobi (Kenya)');
    expect(said(tip())).toContain(`covers ${covered} countries`);
    await speak(atlas, 'de');
    await expect.element(page.getByText(`zuständig für ${covered} Länder`)).toBeVisible();
    expect(said(tip())).toContain('Regionalbüro Nairobi (Kenia)');
  });

  test('says where its city is assumed', async () => {
    await openAt(offices('zmb-lusaka'));
    expect(said(tip())).toContain('city assumed');
    await cleanup();
    await openAt(offices('ken-nairobi'));
    expect(said(tip())).not.toContain('assumed');
  });

  test('several at one point are listed, the leading one first', async () => {
    await openAt(offices('aut-vienna', 'svk-bratislava'));
    const items = [...tip().querySelectorAll('li')].map(said);
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('Vienna (Austria)');
    expect(items[1]).toContain('Country office Bratislava (Slovakia)');
  });

  test('of many at one point five are named and the rest is counted', async () => {
    const { atlas } = await openAt((own) =>
      offices(
        ...own.world.offices
          .filter(({ at }) => at)
          .slice(0, 9)
          .map(({ id }) => id),
      )(own),
    );
    expect(tip().querySelectorAll('li')).toHaveLength(5);
    expect(said(tip())).toContain('4 more');
    await speak(atlas, 'de');
    await expect.element(page.getByText('4 weitere')).toBeVisible();
  });
});
