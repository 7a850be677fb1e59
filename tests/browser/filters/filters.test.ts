import { expect, test, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import { FACETS } from '../../../src/choice/facets';
import Filters from '../../../src/filters/Filters.svelte';
import { count, countBoth, same } from '../../../src/world/countrySet';
import { atlasAt, speak } from '../atlas';
import Stage from '../Stage.svelte';

async function openAt(search = ''): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, part: Filters, width: 240, height: 640 });
  return atlas;
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
/** A value of a facet: its name is followed by how many countries it would leave. */
const option = (name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${name}(?: \\(.*\\))?: \\d`) });
const clearAll = () => page.getByRole('button', { name: 'Clear all' });

/** Every count on the screen, by facet and value. */
const countsShown = () =>
  new Map(
    boxes().map((box) => {
      const shown = box.closest('label')?.querySelector('.count')?.textContent;
      return [`${box.name} ${box.value}`, Number(shown)];
    }),
  );

/** The place of each control on the page. */
const places = () => boxes().map((box) => box.getBoundingClientRect().toJSON());

describe('the filters', () => {
  test('say below “neither” how many of them were not independent on the date, where some were not', async () => {
    const atlas = await openAt('?date=1960-06-01&region=africa');
    const of = (value: string) => document.querySelector(`input[value="${value}"]`)?.closest('label');
    const own = countBoth(atlas.fit.except('status'), atlas.day.notYet);
    expect(own).toBeGreaterThan(0);
    expect(of('other')?.querySelector('small')?.textContent).toBe(`${own} of them not independent then`);
    expect(of('member')?.querySelector('small')).toBeNull();
    atlas.choice.set({ date: '2017-03-01' });
    await expect.poll(() => of('other')?.querySelector('small') ?? null).toBeNull();
  });

  test('say that their numbers are countries, of kinds of office those that host one, and count so', async () => {
    const atlas = await openAt();
    await expect
      .element(
        page.getByText('Beside kinds of office: countries where one of the kind is known on the date.'),
      )
      .toBeVisible();
    for (const kind of atlas.world.kinds) {
      const hosts = new Set(atlas.day.offices.filter((office) => office.kind === kind).map((o) => o.country));
      expect(countsShown().get(`office ${kind.id}`), kind.id).toBe(hosts.size);
    }
    await speak(atlas, 'de');
    await expect.element(page.getByText(/Die Zahlen neben den Filtern sind Länder\./)).toBeVisible();
  });

  test('offer every value of every facet as a native checkbox', async () => {
    const atlas = await openAt();
    await page.getByText('Activities', { exact: true }).last().click();
    await expect.element(option('Labour migration')).toBeVisible();
    for (const facet of FACETS.filter((name) => name !== 'country' && name !== 'status')) {
      const values = boxes()
        .filter((box) => box.name === facet)
        .map((box) => box.value);
      expect(new Set(values), facet).toEqual(new Set(atlas.day.sets[facet].keys()));
    }
    const statuses = boxes()
      .filter((box) => box.name === 'status')
      .map((box) => box.value);
    expect(statuses).toEqual(['member', 'observer', 'other']);
  });

  test('say which documents count, and take it back with all else', async () => {
    const atlas = await openAt('?area=forced');
    const [from, to] = [
      page.getByRole('spinbutton', { name: 'from' }),
      page.getByRole('spinbutton', { name: 'to' }),
    ];
    await page.getByText('Documents that count').click();
    await page.getByRole('radio', { name: 'weaker evidence, too' }).click();
    expect(atlas.choice.all.evidence).toBe('all');
    await userEvent.fill(from, '2003');
    await userEvent.fill(to, '2017');
    await userEvent.tab();
    expect(atlas.choice.all.documents).toBe('2003..2017');
    await expect.element(page.getByText('documents of 2003 to 2017; weaker evidence, too')).toBeVisible();
    await userEvent.fill(to, '1990');
    await userEvent.tab();
    expect(atlas.choice.all.documents).toBe('2003..2017');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await clearAll().click();
    expect(atlas.choice.all).toMatchObject({ evidence: 'strong', documents: null, area: [] });
  });

  test('show the first eight checkboxes without folding anything out', async () => {
    await openAt();
    await expect.element(option('Migration and development')).toBeVisible();
    for (const box of boxes().slice(0, 8)) {
      const { width, height } = box.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(14);
      expect(box.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    }
  });

  test('keep health and gender apart under their one task', async () => {
    await openAt();
    const task = page.getByRole('group', { name: 'Health and gender aspects of migration' });
    await expect.element(task.getByRole('checkbox', { name: 'Migration health' })).toBeVisible();
    await expect
      .element(task.getByRole('checkbox', { name: 'The gender dimension of migration' }))
      .toBeVisible();
  });

  test('choose and clear by click, and count what each option would leave', async () => {
    const atlas = await openAt();
    await page.getByText('Activities', { exact: true }).last().click();
    await option('West and Central Africa').click();
    await option('Assistance in forced migration').click();
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], region: ['dakar'] });
    for (const facet of FACETS.filter((name) => name !== 'country'))
      for (const [value, number] of atlas.countsOf(facet))
        if (value !== 'former')
          expect(countsShown().get(`${facet} ${value}`), `${facet} ${value}`).toBe(number);
    expect(countsShown().get('region dakar')).toBe(count(atlas.fit.all));

    await option('West and Central Africa').click();
    expect(atlas.choice.all.region).toEqual([]);
  });

  test('work with the keyboard alone', async () => {
    const atlas = await openAt();
    boxes()[0]?.focus();
    await userEvent.keyboard(' {Tab} ');
    expect(atlas.choice.all.area).toEqual(['development', 'facilitating']);
    await userEvent.keyboard(' ');
    expect(atlas.choice.all.area).toEqual(['development']);
  });

  test('move nothing when something is chosen', async () => {
    await openAt('?lang=de');
    const before = places();
    for (const name of [
      'Migration und Entwicklung',
      'Gesundheitsspezifische Aspekte von Migration',
      'West- und Zentralafrika',
    ])
      await option(name).click();
    document.querySelector('.filters')?.scrollTo(0, 0);
    expect(places()).toEqual(before);
  });

  test('let an option that leaves nothing be chosen', async () => {
    const atlas = await openAt('?region=dakar');
    await option('Europe').click({ position: { x: 4, y: 4 } });
    expect(atlas.choice.all.region).toEqual(['dakar', 'europe']);
    await option('Oceania').click();
    await option('West and Central Africa').click();
    await option('Europe').click();
    expect(countsShown().get('office headquarters')).toBe(0);
    await option('Headquarters').click();
    expect(count(atlas.fit.all)).toBe(0);
  });

  test('mark the countries of an option under the pointer or in focus', async () => {
    const atlas = await openAt('?area=forced');
    await option('West and Central Africa').hover();
    const left = atlas.fit.all;
    expect(atlas.pointed?.countries).toHaveLength(left.length);
    expect(count(atlas.pointed!.countries)).toBe(countsShown().get('region dakar'));
    await userEvent.hover(page.getByRole('heading', { name: 'Filters', exact: true }));
    expect(atlas.pointed).toBeNull();

    boxes()[0]?.focus();
    await userEvent.keyboard('{Tab}');
    expect(count(atlas.pointed!.countries)).toBe(countsShown().get('area facilitating'));
  });

  test('clear one group, and hand the focus to its first option', async () => {
    const atlas = await openAt('?area=forced,development&region=dakar');
    await page.getByRole('button', { name: 'Clear: Work areas' }).click();
    expect(atlas.choice.all).toMatchObject({ area: [], region: ['dakar'] });
    expect(document.activeElement).toBe(boxes()[0]);
    await expect.element(page.getByRole('button', { name: 'Clear: Work areas' })).not.toBeInTheDocument();
  });

  test('clear everything but the date and the language', async () => {
    const atlas = await openAt('?area=forced&country=DEU&match=all&date=1990-01-01');
    await expect.element(clearAll()).toBeEnabled();
    await clearAll().click();
    expect(atlas.isFiltered).toBe(false);
    expect(atlas.choice.all).toMatchObject({ match: 'any', date: '1990-01-01' });
    await expect.element(clearAll()).toBeDisabled();
  });

  test('ask for all values of a group where the reader says so', async () => {
    const atlas = await openAt('?area=forced,development');
    const any = atlas.fit.all;
    await page.getByRole('radio', { name: 'all chosen values' }).click();
    expect(atlas.choice.all.match).toBe('all');
    expect(same(atlas.fit.all, any)).toBe(false);
    expect(countsShown().get('area forced')).toBe(count(atlas.fit.all));
  });

  test('fold the activities away, and say how many of them are chosen', async () => {
    const atlas = await openAt();
    await expect.element(option('Labour migration')).not.toBeInTheDocument();
    await page.getByText('Activities', { exact: true }).last().click();
    await option('Labour migration').click();
    expect(atlas.choice.all.activity).toEqual(['labour']);
    await expect.element(page.getByText('1 chosen')).toBeVisible();
  });

  test('list the chosen countries, each with a way out', async () => {
    const atlas = await openAt('?country=DEU,XKX');
    await page.getByRole('button', { name: 'Remove Germany' }).click();
    expect(atlas.choice.all.country).toEqual(['XKX']);
  });

  test('offer former members on a day that has some', async () => {
    await openAt('?date=1985-06-01');
    await expect.element(option('Former members')).toBeVisible();
  });

  test('change their words with the language, and keep what is chosen', async () => {
    const atlas = await openAt('?area=forced');
    await speak(atlas, 'de');
    await expect.element(option('Hilfe bei erzwungener Migration')).toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Alles zurücksetzen' })).toBeVisible();
  });

  test.each([212, 240, 328])('cut no word at %i px in either language', async (width) => {
    for (const lang of ['en', 'de']) {
      const screen = await render(Stage, {
        atlas: await atlasAt(`?lang=${lang}&activity=law`),
        part: Filters,
        width,
      });
      const wide = [...document.querySelectorAll('.name, .heading, legend:not(.spoken)')].filter(
        (words) => words.scrollWidth > words.clientWidth + 1,
      );
      expect(wide.map((words) => words.textContent)).toEqual([]);
      await screen.unmount();
    }
  });
});
