import schema from '../../../data/datapackage.json';
import { load } from 'virtual:atlas/detail';
import { csvParse } from 'd3-dsv';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { publisherOf } from '../../../src/world/publishers';
import AboutData from '../../../src/sources/AboutData.svelte';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

const detail = await load();

async function open(search = '?page=data') {
  const atlas = await atlasAt(search);
  await atlas.withWords(Promise.resolve());
  render(Stage, { atlas, part: AboutData });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Membership', level: 3 })).toBeVisible();
  return atlas;
}
const section = (name: string) => document.querySelector(`#data-${name}`)!;
const said = (name: string) => section(name).textContent?.replace(/\s+/g, ' ') ?? '';

describe('the page about the data', () => {
  test('shows every table with rows, sources, gaps and its file', async () => {
    await open();
    expect(document.querySelectorAll('dialog section[id^=data-] a[download]')).toHaveLength(
      schema.resources.length,
    );
    expect(said('work')).toContain(`${detail.work.length.toLocaleString('en-GB')} rows`);
    expect(said('offices')).toContain('Sub-offices are a sample');
    expect(said('offices')).toContain('GeoNames (coordinates)');
    expect(section('members').querySelector('a[download]')?.getAttribute('href')).toMatch(
      /data\/members\.csv$/,
    );
    const undated = detail.work.filter(({ year }) => year === null).length;
    expect(said('work')).toContain(`Undated: the source does not say when ${undated} ·`);
  });

  test('names sources that stand in the rows in the language of the page', async () => {
    const atlas = await atlasAt('?page=data&lang=de');
    await atlas.withWords(Promise.resolve());
    render(Stage, { atlas, part: AboutData });
    await expect.element(page.getByRole('heading', { name: 'Mitgliedschaft', level: 3 })).toBeVisible();
    for (const { name, sources } of schema.resources) {
      if (!sources.some((source) => 'perRow' in source)) continue;
      const own = page.getByRole('link', { name: `${name}.csv herunterladen`, exact: true }).element();
      const text = own.closest('section')!.textContent;
      expect(text, name).toContain('Dokumente, die der Atlas bei jeder Angabe nennt');
      expect(text, name).not.toMatch(/ in each row/);
    }
  });

  test('names sources and terms in the language of the page, but names of works and licences', async () => {
    const atlas = await atlasAt('?page=data&lang=de');
    await atlas.withWords(Promise.resolve());
    render(Stage, { atlas, part: AboutData });
    await expect.element(page.getByRole('heading', { name: 'Mitgliedschaft', level: 3 })).toBeVisible();
    for (const text of ['GeoNames (Koordinaten)', 'Nur Fakten']) expect(said('offices')).toContain(text);
    expect(said('borders')).toContain('Natural Earth Gemeinfrei');
    expect(said('places')).toContain('Gesetze Deutschlands (Namen, deutsch) Gemeinfrei');
    const all = document.querySelector('dialog')!.textContent;
    expect(all).toContain('MIT-Lizenz, für das, was von uns ist: Auswahl, Ordnung und Wortwahl');
    expect(all).not.toMatch(/Facts only|Public domain|MIT License/);
  });

  test('folds the columns of a table away until they are asked for', async () => {
    await open();
    const fold = section('members').querySelector('summary')!;
    await userEvent.click(fold);
    await expect.element(page.getByRole('rowheader', { name: 'from key' })).toBeVisible();
    expect(section('members').querySelectorAll('tbody tr')).toHaveLength(6);
  });

  test('counts who publishes the sources, in all and table by table', async () => {
    await open();
    const copies = (rows: { source: string }[]) =>
      rows.filter(({ source }) => publisherOf(detail.publishers, source).kind === 'mirror').length;
    expect(said('work')).toContain(`Copy or re-upload ${copies(detail.work)} ·`);
    expect(said('members')).toContain(`Copy or re-upload ${copies(detail.spells)} ·`);
    const all = [detail.spells, detail.offices, detail.regionalOffices, detail.presence, detail.work];
    const rest = [detail.events, detail.kinds, detail.published, detail.coverage];
    expect(said('sourced')).toContain(`Copy or re-upload ${copies([...all, ...rest].flat())} ·`);
    const unkept = detail.published.filter(({ source }) => source === '').length;
    expect(said('sourced')).toContain(`No address kept ${unkept} ·`);
  });

  test('lists the weakest rows, by table, more as they are asked for, each with a text to report it', async () => {
    await open();
    const rows = () => section('weak').querySelectorAll('ol > li');
    expect(rows()).toHaveLength(10);
    expect(rows()[0]!.querySelectorAll('ul li').length).toBeGreaterThan(1);
    await userEvent.click(page.getByRole('button', { name: 'Show 10 more' }));
    expect(rows()).toHaveLength(20);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Table' }), 'Documented work');
    expect(rows()).toHaveLength(10);
    for (const row of rows()) expect(row.textContent).toMatch(/work\.csv: iso3=/);
    expect(rows()[0]!.textContent).toMatch(/The source is a copy or re-upload.*copy at /s);
    await userEvent.click(rows()[0]!.querySelector('summary')!);
    const { value } = rows()[0]!.querySelector('textarea')!;
    expect(value).toMatch(/Table and row: work\.csv: iso3=.*\nSource: copy at .*https?:/);
  });

  test('gives all weak rows of a table as a file', async () => {
    await open();
    const made: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'about:blank';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Table' }), 'Offices');
    await userEvent.click(section('weak').querySelector('button')!);
    create.mockRestore();
    click.mockRestore();
    const rows = csvParse(await made[0]!.text());
    expect(rows.columns.slice(0, 3)).toEqual(['Why it is weak', 'Table', 'Row']);
    const shown = Number(/of (\d+) rows/.exec(said('weak'))?.[1]);
    expect(rows).toHaveLength(shown);
    for (const row of rows) {
      expect(row['Table']).toBe('offices.csv');
      expect(row['Why it is weak']).not.toBe('');
      const id = row['Row']!.replace('id=', '');
      expect(row['Address of the source']!.split(' ')[0]).toBe(
        detail.offices.find((one) => one.id === id)!.source,
      );
    }
  });

  test('is left by Escape and by its button', async () => {
    const atlas = await open();
    await userEvent.keyboard('{Escape}');
    expect(atlas.choice.all.page).toBeNull();
    atlas.choice.set({ page: 'data' });
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(atlas.choice.all.page).toBeNull();
  });

  test('leads to the profile of a country without documents, and to the map of what is documented', async () => {
    const atlas = await open();
    await userEvent.click(page.getByRole('button', { name: 'Monaco: open the profile' }));
    expect(atlas.choice.all).toMatchObject({ profile: 'MCO', page: null });
    atlas.choice.set({ page: 'data', profile: null });
    await userEvent.click(page.getByRole('button', { name: 'Show on the map' }));
    expect(atlas.choice.all).toMatchObject({ indicator: 'documented', page: null, view: 'map' });
  });

  test('gives German readers the gaps in German, and says that the tables speak English', async () => {
    const atlas = await atlasAt('?lang=de&page=data');
    await atlas.withWords(Promise.resolve());
    render(Stage, { atlas, part: AboutData });
    await expect
      .element(page.getByText('Die Tabellen beschreiben sich selbst auf Englisch.', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByText('Die Zweigbüros sind eine Stichprobe', { exact: false }))
      .toBeVisible();
    expect(section('offices').querySelector('p[lang=en]')?.textContent).toBe(
      'A row is one office, from its opening to its closing as far as these are known.',
    );
  });
});
