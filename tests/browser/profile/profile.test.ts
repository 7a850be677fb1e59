import { isStrong } from '../../../src/world/evidence';
import { load } from 'virtual:atlas/detail';
import { expect, test, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import { count } from '../../../src/world/countrySet';
import type { DetailTables } from '../../../src/world/tables';
import { atlasAt, speak } from '../atlas';
import Stage from './Stage.svelte';

const detail = await load();

interface Options {
  load?: () => Promise<DetailTables>;
  width?: number;
}

async function openAt(search = '', options: Options = {}): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, ...options });
  return atlas;
}

const panel = () => document.querySelector<HTMLElement>('[data-profile]');
const heading = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
const part = (title: string) =>
  [...document.querySelectorAll('section section')].find((one) =>
    one.querySelector('h3')?.textContent?.trim().startsWith(title),
  );
const said = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the profile', () => {
  test('opens with the focus on its heading and closes with Escape, the focus back where it was', async () => {
    const atlas = await openAt();
    await userEvent.click(page.getByRole('button', { name: 'open' }));
    await expect.element(heading('Spain')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(atlas.choice.profile).toBeNull();
    await expect.element(page.getByRole('button', { name: 'open' })).toHaveFocus();
    expect(panel()).toBeNull();
  });

  test('closes by its button, and leaves the focus alone where it has moved on', async () => {
    const atlas = await openAt();
    await userEvent.click(page.getByRole('button', { name: 'open' }));
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.element(page.getByRole('button', { name: 'open' })).toHaveFocus();

    atlas.choice.set({ profile: 'KEN' });
    await expect.element(heading('Kenya')).toHaveFocus();
    document.querySelector<HTMLElement>('#elsewhere')?.focus();
    atlas.choice.set({ profile: null });
    await expect.element(page.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });

  test('begins with a sentence, then work, offices, people and membership; codes and other names are folded away', async () => {
    const atlas = await openAt('?profile=KEN');
    await expect.element(page.getByRole('heading', { name: 'Membership' })).toBeVisible();
    const kenya = atlas.world.countryOf('KEN')!;
    const offices = atlas.day.offices.filter(({ country }) => country === kenya).length;
    const undated = atlas.day.undated.filter(({ country }) => country === kenya).length;
    expect(undated).toBeGreaterThan(0);
    const kinds = new Set(
      detail.work.filter((row) => row.iso3 === 'KEN' && isStrong(row)).map(({ activity }) => activity),
    ).size;
    expect(said(panel()!.querySelector('.lead p')!)).toMatch(
      new RegExp(
        `^Member state since .+, with ${offices} known offices; the opening of ${undated} more is not dated\\. Documents of \\d{4} to \\d{4} show ${kinds} kinds of activity.*\\.$`,
      ),
    );
    const titles = [...panel()!.querySelectorAll('h3')].map((title) => title.firstChild?.textContent?.trim());
    const order = [
      'Documented work',
      'Offices',
      'People (UN DESA, mid-year)',
      'Membership',
      'Presence',
      'Region',
    ];
    expect(titles.filter((title) => order.includes(title ?? ''))).toEqual(order);
    expect(page.getByText('KEN · KE').query()?.checkVisibility()).toBe(false);
    await userEvent.click(page.getByText('Codes, and names in other languages'));
    await expect.element(page.getByText('KEN · KE')).toBeVisible();
  });

  test('is a region named for its country', async () => {
    await openAt('?profile=ESP');
    await expect.element(page.getByRole('region', { name: 'Profile of Spain' })).toBeVisible();
  });

  test('shows both spells of Spain, a year as a year, and the status on the date', async () => {
    const atlas = await openAt('?profile=ESP');
    await expect
      .element(page.getByText('Member state from 4 May 1956 to 1977', { exact: true }))
      .toBeVisible();
    await expect
      .element(page.getByText('Member state since a day between 1 June 2006 and 27 November 2006').first())
      .toBeVisible();
    await expect.element(page.getByText('Member state on 1 March 2017')).toBeVisible();
    atlas.choice.moveTo('1990-01-01');
    await expect.element(page.getByText('Former member on 1 January 1990')).toBeVisible();
  });

  test('says of a date before independence that it is one, and when that came', async () => {
    const atlas = await openAt('?profile=EST&date=1985-01-01');
    const since = 'Not independent on this date; counted as independent from 6 September 1991 on';
    await expect.element(page.getByText(since)).toBeVisible();
    atlas.choice.moveTo('1991-09-06');
    await expect.element(page.getByText('Neither member nor observer on this date').first()).toBeVisible();
  });

  test('names each kind of documented work at once, and folds a long list of what documents show of it', async () => {
    await openAt('?profile=KEN');
    await expect.element(page.getByRole('heading', { name: 'Membership' })).toBeVisible();
    const work = part('Documented work')!;
    const rows = detail.work.filter((row) => row.iso3 === 'KEN' && isStrong(row));
    const names = work.querySelector<HTMLElement>('.brief')!;
    const { world } = await atlasAt();
    for (const { activity } of rows)
      expect(names.textContent).toContain(world.activities.find(({ id }) => id === activity)!.name.en);
    const evidence = page.getByText(rows[0]!.evidence, { exact: true }).first();
    await expect.element(evidence).not.toBeVisible();
    await userEvent.click(page.getByText(`Show all ${rows.length}, with their sources`));
    await expect.element(evidence).toBeVisible();
    expect(names.checkVisibility()).toBe(false);
  });

  test('shows a few rows of work as they are', async () => {
    const { world } = await atlasAt();
    const few = world.countries.find(({ iso3 }) => {
      const rows = detail.work.filter((row) => row.iso3 === iso3);
      return rows.length === 2 && rows.every(isStrong);
    })!;
    await openAt(`?profile=${few.iso3}`);
    const { evidence } = detail.work.find(({ iso3 }) => iso3 === few.iso3)!;
    await expect.element(page.getByText(evidence, { exact: true }).first()).toBeVisible();
  });

  test('gives every fact a link to its source that opens a tab of its own', async () => {
    await openAt('?profile=COD');
    await expect.element(page.getByText('Documented work', { exact: false }).first()).toBeVisible();
    const links = [...(panel()?.querySelectorAll('a') ?? [])];
    const own = <Row extends { iso3: string }>(rows: Row[]) => rows.filter(({ iso3 }) => iso3 === 'COD');
    expect(links.length).toBeGreaterThan(own(detail.work).length + own(detail.spells).length);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener');
      expect(link.getAttribute('aria-label')).toMatch(/^Source: \S/);
      expect(link.href).toMatch(/^https?:/);
    }
    const work = own(detail.work);
    expect(work.filter(isStrong).length).toBeLessThan(work.length);
    for (const row of work) {
      const [counted, other] = ['Documented work', 'Other evidence'].map((name) => said(part(name)));
      expect(isStrong(row) ? counted : other).toContain(row.evidence);
      if (row.reach === 'in-country' && row.kind === 'plan')
        expect(other).toContain(`${row.evidence} plan · `);
    }
  });

  test('links the year in which an office opened to the page that names it, beside that of the office', async () => {
    await openAt('?profile=DEU');
    const { source, openedSource } = detail.offices.find(({ id }) => id === 'deu-berlin')!;
    const name = 'Source: 1954: IOM Germany, Year of opening · Berlin';
    const year = page.getByRole('link', { name });
    await expect.element(year).toHaveAttribute('href', openedSource);
    const links = [...part('Offices')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links.slice(0, 2)).toEqual([source, openedSource]);
  });

  test('lists offices with kind, certainty and year, and says which stand on the map with another', async () => {
    await openAt('?profile=NPL');
    await expect.element(heading('Nepal')).toBeVisible();
    await expect
      .element(page.getByText('No coordinates known: on the map with another office of the country.'))
      .toBeVisible();
    const offices = part('Offices');
    expect(offices?.querySelectorAll('li')).toHaveLength(
      (await atlasAt()).world.countryOf('NPL')?.offices.length ?? -1,
    );
    expect(said(offices)).toMatch(/Kathmandu Country office/);
    // How sure that is stands on paper; on screen, it is behind the source.
    expect(said(offices?.querySelector('li .printed-only') ?? undefined)).toContain('named by the source');
  });

  test.for([
    [
      'en',
      'Member state since a day between 1 January 2014 and 31 July 2014',
      'Observer from 2001 to a day between 1 January 2014 and 30 July 2014',
    ],
    [
      'de',
      'Mitgliedstaat seit einem Tag zwischen dem 1. Januar 2014 und dem 31. Juli 2014',
      'Beobachter: 2001 bis zu einem Tag zwischen dem 1. Januar 2014 und dem 30. Juli 2014',
    ],
  ] as const)('says between what days a spell began, and another ended: %s', async ([lang, since, until]) => {
    await openAt(`?profile=MKD&lang=${lang}`);
    await expect.element(page.getByText(since, { exact: true })).toBeVisible();
    await expect.element(page.getByText(until, { exact: true })).toBeVisible();
  });

  test('says that no document is not no work', async () => {
    await openAt('?profile=MCO');
    await expect
      .element(page.getByText('No documented work found. That is not the same as no work.'))
      .toBeVisible();
  });

  test('gives Kosovo its footnote, and says that there are no figures', async () => {
    await openAt('?profile=XKX');
    await expect.element(page.getByText(/Security Council resolution 1244 \(1999\)/)).toBeVisible();
    await expect.element(page.getByText('No figures in the UN DESA table.')).toBeVisible();
  });

  test('shows all seven mid-years in a table, cited as UN DESA asks', async () => {
    await openAt('?profile=KEN');
    await expect.element(page.getByRole('table', { name: 'All mid-years' })).toBeVisible();
    const years = detail.indicators.filter(({ iso3 }) => iso3 === 'KEN');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(7);
    years.forEach(({ year, population }, i) => {
      expect(rows[i]).toContain(String(year));
      expect(rows[i]).toContain(population.toLocaleString('en-GB'));
    });
    expect(said(part('People'))).toContain('International Migrant Stock 2020');
  });

  test('A6: shows large what the last mid-year up to the date says, and before the first that there is none', async () => {
    const atlas = await openAt('?profile=KEN');
    const large = () => said(part('People')?.querySelector('dl dd') ?? undefined);
    const of = (year: number) =>
      detail.indicators.find((row) => row.iso3 === 'KEN' && row.year === year)!.population;
    for (const [date, year] of [
      ['2017-03-01', 2015],
      ['2020-07-01', 2020],
      ['1994-12-31', 1990],
    ] as const) {
      atlas.choice.moveTo(date);
      await expect.poll(large).toContain(of(year).toLocaleString('en-GB'));
      expect(said(part('People'))).toContain(`Mid-${year}`);
    }
    atlas.choice.moveTo('1980-01-01');
    await expect.poll(() => said(part('People'))).toContain('begin in mid-1990');
    expect(large()).toBe('');
    await expect.element(page.getByRole('table', { name: 'All mid-years' })).toBeVisible();
  });

  test('chooses the country, and leads to the region that covers it, and to the one that it hosts', async () => {
    const atlas = await openAt('?profile=CHE');
    await userEvent.click(page.getByRole('button', { name: 'Choose this country' }));
    expect(atlas.choice.all.country).toEqual(['CHE']);
    await userEvent.click(page.getByRole('button', { name: 'Remove from the choice' }));
    expect(atlas.choice.all.country).toEqual([]);

    const region = page.getByRole('button', { name: 'European Economic Area, EU and NATO: Region page' });
    await userEvent.hover(region);
    expect(count(atlas.pointed?.countries ?? new Uint32Array())).toBeGreaterThan(20);
    await userEvent.click(region);
    expect([atlas.choice.openRegion, atlas.choice.all.region]).toEqual(['brussels', ['brussels']]);

    atlas.choice.set({ profile: 'KEN' });
    await userEvent.click(page.getByRole('button', { name: 'Region page: East and Horn of Africa' }));
    expect([atlas.choice.openRegion, atlas.choice.all.region]).toEqual(['nairobi', ['nairobi']]);
  });

  test('tells the regions of all times, each with its years and its source', async () => {
    await openAt('?profile=KEN');
    const spans = page.getByRole('list', { name: 'Regions over time' });
    await expect.element(spans).toBeVisible();
    const items = [...spans.element().children].map((item) => item.firstChild!.textContent!.trim());
    expect(items).toEqual([
      'East and Southern Africa: 2011 to 2013 or 2014',
      'East and Horn of Africa: 2013 or 2014 to 2024',
      'East, Horn and Southern Africa: from 2024',
    ]);
    await userEvent.click(
      page.getByRole('button', { name: 'Source: East and Horn of Africa: 2013 or 2014 to 2024' }),
    );
    await expect.element(page.getByText('coverage.csv: iso3=KEN, regional_office=nairobi')).toBeVisible();
  });

  test('goes to the next and the previous country by name, the focus staying on the button', async () => {
    const atlas = await openAt('?profile=ALB');
    const next = page.getByRole('button', { name: 'Next country' });
    await userEvent.click(next);
    expect(atlas.choice.profile).toBe('DZA');
    await expect.element(next).toHaveFocus();
    expect(atlas.announcement).toBe('Profile of Algeria opened');
    await userEvent.click(page.getByRole('button', { name: 'Previous country' }));
    await userEvent.click(page.getByRole('button', { name: 'Previous country' }));
    expect(atlas.choice.profile).toBe('AFG');
    await userEvent.click(page.getByRole('button', { name: 'Previous country' }));
    expect(atlas.choice.profile).toBe('ZWE');
  });

  test('speaks German at once when asked to, evidence marked as English', async () => {
    const atlas = await openAt('?profile=CHN');
    await expect.element(heading('China')).toBeVisible();
    await speak(atlas, 'de');
    await expect
      .element(page.getByText('Mitgliedstaat seit dem 30. Juni 2016', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('Peking', { exact: true })).toBeVisible();
    expect(document.querySelectorAll('.evidence[lang=en]').length).toBeGreaterThan(3);
  });

  /** Long names, long figures, many offices, much work. */
  const WIDEST = ['CHN', 'USA', 'IND', 'COD', 'BIH', 'VCT', 'GBR', 'XKX'];

  test.each([288, 328, 700])('keeps within %i px in both languages', async (width) => {
    const atlas = await openAt('?profile=CHN', { width });
    await expect.element(heading('China')).toBeVisible();
    for (const lang of ['en', 'de'] as const) {
      await speak(atlas, lang);
      // Every country where room is shortest.
      const countries = atlas.world.countries.filter(({ iso3 }) => width === 288 || WIDEST.includes(iso3));
      for (const { iso3 } of countries) {
        atlas.choice.set({ profile: iso3 });
        await Promise.resolve();
        const own = panel()!;
        expect(own.dataset['profile']).toBe(iso3);
        expect(own.scrollWidth, `${iso3} ${lang}`).toBeLessThanOrEqual(own.clientWidth);
      }
    }
  });
});
