import { load } from 'virtual:atlas/detail';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import { count, same } from '../../../src/world/countrySet';
import type { DetailTables, Lang } from '../../../src/world/tables';
import { loadLanguage } from '../../../src/words/language';
import { regionFacts } from '../../../src/profile/region/regionFacts';
import { atlasAt } from '../atlas';
import RegionStage from './RegionStage.svelte';

const detail = await load();

interface Options {
  load?: () => Promise<DetailTables>;
  width?: number;
}

async function openAt(search = '', options: Options = {}): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search);
  await speak(atlas, atlas.choice.lang);
  render(RegionStage, { atlas, ...options });
  return atlas;
}

/** Puts words into the atlas, those of later parts too. */
async function speak(atlas: Atlas, lang: Lang): Promise<void> {
  atlas.language = await loadLanguage(lang, ['explore']);
}

const panel = () => document.querySelector<HTMLElement>('[data-profile]');
const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const part = (title: string) =>
  [...document.querySelectorAll('section section')].find((one) =>
    one.querySelector('h3')?.textContent?.trim().startsWith(title),
  );
const said = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the page of a region', () => {
  test('opens with the focus on its heading and closes with Escape, the focus back where it was', async () => {
    const atlas = await openAt();
    await userEvent.click(button('open'));
    await expect.element(heading('East and Horn of Africa')).toHaveFocus();
    await expect
      .element(page.getByRole('region', { name: 'Profile of East and Horn of Africa' }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(atlas.choice.openRegion).toBeNull();
    await expect.element(button('open')).toHaveFocus();
    expect(panel()).toBeNull();
  });

  test('leaves the focus on the setting that opened it, and is announced instead', async () => {
    const atlas = await openAt();
    const box = page.getByRole('checkbox');
    await userEvent.click(box);
    await expect.element(heading('West and Central Africa')).toBeVisible();
    await expect.element(box).toHaveFocus();
    expect(atlas.announcement).toBe('Profile of West and Central Africa');
  });

  test('begins with what is particular, then what stands out, offices, work, people, countries', async () => {
    const atlas = await openAt('?profile=dakar');
    await expect.element(heading('West and Central Africa')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'What stands out' })).toBeVisible();
    const [first] = regionFacts(atlas.world, detail, 'dakar', atlas.day)!.standsOut;
    expect(said(panel()!.querySelector('.lead')!)).toMatch(
      new RegExp(
        `^“${first!.name.en}” is documented in ${first!.here} of the 23 countries in West and Central Africa \\(documents of \\d{4} to \\d{4}\\): [\\d.]+ times the share of the world\\.$`,
      ),
    );
    const titles = [...panel()!.querySelectorAll('h3')].map((title) => title.firstChild?.textContent?.trim());
    expect(titles).toEqual([
      'What stands out',
      'Offices',
      'Documented work',
      'People (UN DESA, mid-year)',
      'Countries',
      'Regional office in Dakar',
    ]);
  });

  test('names office, host and source, and says that another office covers the host', async () => {
    await openAt('?profile=vienna');
    await expect.element(heading('South-Eastern Europe, Eastern Europe and Central Asia')).toBeVisible();
    const office = said(part('Regional office'));
    expect(office).toContain('Vienna, Austria');
    expect(office).toContain('2011 to 2024');
    expect(office).toContain(
      'Austria itself belongs to another region: European Economic Area, EU and NATO.',
    );
    expect(part('Regional office')?.querySelector('a')?.href).toBe(
      detail.regionalOffices.find(({ id }) => id === 'vienna')?.source,
    );
  });

  test('links the year of its beginning to the page that names it, where that is another', async () => {
    await openAt('?profile=buenos-aires');
    await expect.element(heading('South America')).toBeVisible();
    const links = [...part('Regional office')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual([
      detail.regionalOffices.find(({ id }) => id === 'buenos-aires')!.source,
      detail.offices.find(({ id }) => id === 'arg-buenos-aires')!.openedSource,
    ]);
  });

  test('lists every country with what it is, and how it is known to belong', async () => {
    const atlas = await openAt('?profile=brussels');
    await expect.element(heading('European Economic Area, EU and NATO')).toBeVisible();
    const facts = regionFacts(atlas.world, detail, 'brussels', atlas.day)!;
    const names = [...(part('Countries')?.querySelectorAll('li .name') ?? [])].map((one) => one.textContent);
    expect(names).toHaveLength(facts.size);
    const list = said(part('Countries'));
    expect(list).toContain('32 countries: the source describes the region.');
    expect(list).toContain('4 countries: inferred from the name of the region.');
    expect(list).toMatch(/San Marino\s?\(Observer\)/);
    expect(list).toContain('Without a note: member state on 1 March 2017.');
    atlas.choice.set({ profile: 'europe', date: '1960-01-01' });
    await expect.element(page.getByText(/on 1 January 1960/).first()).toBeVisible();
    expect(said(part('Countries'))).toMatch(/Ireland\s?\(neither member nor observer\)/);
  });

  test('says of a regional office that is not there on the date since when it is, and nothing of its countries', async () => {
    const atlas = await openAt('?profile=panama');
    await expect.element(heading('Americas')).toBeVisible();
    await expect.element(page.getByText(/did not exist on 1 March 2017 \(from 2024\)/)).toBeVisible();
    expect(part('Countries')).toBeUndefined();
    await button('Go to 31 December 2024').click();
    expect([atlas.choice.date, atlas.choice.openRegion]).toEqual(['2024-12-31', 'panama']);
    await expect.element(page.getByText(/on 31 December 2024/).first()).toBeVisible();
    expect(part('Countries')).toBeDefined();
  });

  test('marks a country on the map while it is pointed at, and opens its profile by a click', async () => {
    const atlas = await openAt('?profile=nairobi');
    const kenya = part('Countries');
    await expect.element(page.getByRole('button', { name: 'Uganda' }).first()).toBeVisible();
    const uganda = [...kenya!.querySelectorAll('button')].find((one) => said(one) === 'Uganda')!;
    await userEvent.hover(uganda);
    expect(atlas.pointed?.iso3).toBe('UGA');
    await userEvent.unhover(uganda);
    expect(atlas.pointed).toBeNull();
    uganda.focus();
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    expect(atlas.pointed?.iso3).toBe('UGA');
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.profile).toBe('UGA');
    expect(atlas.pointed).toBeNull();
  });

  test('tells each share in figures, here and in the world', async () => {
    const atlas = await openAt('?profile=pretoria');
    await expect.element(heading('Southern Africa')).toBeVisible();
    const facts = regionFacts(atlas.world, detail, 'pretoria', atlas.day)!;
    const work = said(part('Documented work'));
    const { percent, number } = atlas.formats;
    for (const { here, world, share, worldShare } of [...facts.areas, ...facts.themes]) {
      expect(work).toContain(`${percent(share)} (${here} of ${facts.size})`);
      expect(work).toContain(`World: ${percent(worldShare)} (${world} of ${facts.worldSize})`);
    }
    const out = part('What stands out');
    expect(out?.querySelectorAll('li')).toHaveLength(facts.standsOut.length);
    for (const { here, world } of facts.standsOut)
      expect(said(out)).toMatch(new RegExp(`\\(${here} of ${facts.size}\\).*\\(${world} of 198\\)`));
    expect(said(out)).toContain('at least 5 countries');
    const people = said(part('People'));
    for (const { indicator, here } of facts.people!.figures)
      if (indicator.aggregation === 'sum') expect(people).toContain(number(here.value!));
    expect(people).toContain('International Migrant Stock 2020');
  });

  test('says of how many countries the figures on people are', async () => {
    await openAt('?profile=vienna');
    await expect.element(page.getByText('19 of 20 countries have the figure').first()).toBeVisible();
  });

  test('opens each kind of office to its cities, and a city to its country', async () => {
    const atlas = await openAt('?profile=nairobi');
    await expect.element(heading('East and Horn of Africa')).toBeVisible();
    const kinds = [...(part('Offices')?.querySelectorAll('details') ?? [])];
    const facts = regionFacts(atlas.world, detail, 'nairobi', atlas.day)!;
    expect(kinds.map((kind) => Number(kind.querySelector('.number')?.textContent))).toEqual(
      facts.offices.map(({ offices }) => offices.length),
    );
    // The kinds that are listed whole are open from the start, a sample opens when it is asked for.
    expect(kinds.map(({ open }) => open)).toEqual(facts.offices.map(({ kind }) => kind.listed === 'all'));
    const folded = kinds.findIndex(({ open }) => !open);
    await userEvent.click(kinds[folded]!.querySelector('summary')!);
    expect(kinds[folded]!.open).toBe(true);
    await userEvent.click(kinds[folded]!.querySelector('button')!);
    expect(atlas.choice.profile).toBe(facts.offices[folded]!.offices[0]!.country.iso3);
  });

  test('chooses its countries and clears them again, and stays open', async () => {
    const atlas = await openAt('?profile=dakar');
    await userEvent.click(button('Choose this region'));
    expect(atlas.choice.all.region).toEqual(['dakar']);
    await userEvent.click(button('Remove from choice'));
    expect(atlas.choice.all.region).toEqual([]);
    expect(atlas.choice.openRegion).toBe('dakar');
  });

  test('puts the region beside others, and not where no place is left', async () => {
    const atlas = await openAt('?profile=dakar');
    await userEvent.click(button('Compare'));
    expect(atlas.choice.compared).toEqual(['dakar']);
    await expect.element(button('Compare')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button('Compare'));
    expect(atlas.choice.compared).toEqual([]);
    atlas.choice.set({ compare: ['KEN', 'UGA', 'TZA', 'RWA'] });
    await expect.element(button('Compare')).toBeDisabled();
  });

  test('goes to the next and the previous region; one that is chosen alone goes along', async () => {
    const atlas = await openAt('?profile=bangkok');
    await userEvent.click(button('Next region'));
    expect([atlas.choice.openRegion, atlas.choice.all.region]).toEqual(['brussels', []]);
    expect(atlas.announcement).toBe('Profile of European Economic Area, EU and NATO opened');
    await userEvent.click(button('Previous region'));
    await userEvent.click(button('Previous region'));
    expect(atlas.choice.openRegion).toBe('vienna');
    atlas.choice.visit('vienna');
    await userEvent.click(button('Next region'));
    expect([atlas.choice.openRegion, atlas.choice.all.region]).toEqual(['bangkok', ['bangkok']]);
  });

  test('of a continent lists the offices that cover its countries, and opens their regions', async () => {
    const atlas = await openAt('?profile=africa');
    await expect.element(heading('Africa')).toBeVisible();
    expect(said(part('Countries'))).toContain('54 countries: by the continents of UN M49.');
    const dakar = button('West and Central Africa: Region page');
    await expect.element(page.getByText('covers 23 of the 54 countries')).toBeVisible();
    await userEvent.hover(dakar);
    expect(same(atlas.pointed!.countries, atlas.day.sets.region.get('dakar')!)).toBe(true);
    expect(count(atlas.pointed!.countries)).toBe(23);
    await userEvent.click(dakar);
    expect([atlas.choice.openRegion, atlas.choice.all.region]).toEqual(['dakar', ['dakar']]);
  });

  test('says that loading failed, and tries again', async () => {
    let isBroken = true;
    await openAt('', {
      load: () => (isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(detail)),
    });
    await userEvent.click(button('open'));
    if (document.querySelector('[role=alert]')) {
      isBroken = false;
      await userEvent.click(button('Try again'));
    }
    await expect.element(page.getByRole('heading', { name: 'What stands out' })).toBeVisible();
  });

  test('speaks German at once when asked to', async () => {
    const atlas = await openAt('?profile=vienna');
    await expect.element(heading('South-Eastern Europe, Eastern Europe and Central Asia')).toBeVisible();
    await speak(atlas, 'de');
    await expect.element(heading('Südosteuropa, Osteuropa und Zentralasien')).toBeVisible();
    expect(said(part('Länder'))).toContain('20 Länder');
    await expect.element(page.getByText('Was hervorsticht')).toBeVisible();
  });

  test.each([288, 328, 700])('keeps within %i px in both languages', async (width) => {
    const atlas = await openAt('?profile=brussels', { width });
    await expect.element(heading('European Economic Area, EU and NATO')).toBeVisible();
    for (const lang of ['en', 'de'] as const) {
      await speak(atlas, lang);
      for (const { id: key } of [...atlas.world.regions, ...atlas.world.continents]) {
        atlas.choice.set({ profile: key });
        await Promise.resolve();
        const own = panel()!;
        expect(own.dataset['profile']).toBe(key);
        expect(own.scrollWidth, `${key} ${lang}`).toBeLessThanOrEqual(own.clientWidth);
      }
    }
  });
});
