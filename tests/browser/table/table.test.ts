import { describe, expect, test } from 'vitest';
import { regionOn } from '../../../src/world/regions';
import { page, userEvent } from 'vitest/browser';
import { count } from '../../../src/world/countrySet';
import { columns, filter, headOf, keys, names, openTable, rowOf, rows, speakInTable } from './openTable';

const press = (key: string) => userEvent.click(headOf(key).querySelector('button')!);
const caption = (text: string | RegExp) => page.getByText(text);

describe('the table of countries', () => {
  test('holds those that fit, by name, and the others when asked', async () => {
    const atlas = await openTable('?region=cairo');
    const fits = count(atlas.fit.all);
    expect(rows()).toHaveLength(fits);
    expect(names()).toEqual(names().toSorted(atlas.formats.compare));
    await expect.element(caption(`${fits} of 198 countries; sorted by Country, ascending`)).toBeVisible();
    await userEvent.click(page.getByRole('switch'));
    expect(rows()).toHaveLength(atlas.world.countries.length);
    expect(rows().filter((row) => !row.textContent?.includes('does not fit'))).toHaveLength(fits);
    await expect.element(caption(`198 of 198 countries (${fits} fit the choice)`)).toBeVisible();
  });

  test('says so when no country fits', async () => {
    await openTable('?country=MCO&area=forced');
    await expect.element(page.getByText('No country fits the choice.')).toBeVisible();
    expect(rows()).toHaveLength(0);
  });

  test('sorts by a column, then the other way round, and at the third press by name again', async () => {
    const atlas = await openTable();
    const byName = keys();
    expect(headOf('country').ariaSort).toBe('ascending');
    await press('offices');
    expect(headOf('offices').ariaSort).toBe('descending');
    expect(headOf('country').hasAttribute('aria-sort')).toBe(false);
    const officesOf = (iso3: string) =>
      atlas.day.offices.filter(({ country }) => country.iso3 === iso3).length;
    const numbers = keys().map(officesOf);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(atlas.announcement).toBe('198 of 198 countries; sorted by Offices, descending');
    await press('offices');
    expect(headOf('offices').ariaSort).toBe('ascending');
    expect(keys().map(officesOf)).toEqual(numbers.toSorted((a, b) => a - b));
    await press('offices');
    expect(headOf('country').ariaSort).toBe('ascending');
    expect(keys()).toEqual(byName);
  });

  test('opens the profile by a click anywhere in a row, and chooses with Shift or Ctrl', async () => {
    const atlas = await openTable();
    await userEvent.click(rowOf('ALB').cells[3]!);
    expect(atlas.choice.profile).toBe('ALB');
    await userEvent.click(rowOf('AFG').cells[0]!.querySelector('button')!);
    expect(atlas.choice.profile).toBe('AFG');
    await userEvent.click(rowOf('ALB').cells[2]!, { modifiers: ['Shift'] });
    await userEvent.click(rowOf('DZA').cells[0]!, { modifiers: ['ControlOrMeta'] });
    expect(atlas.choice.all.country).toEqual(['ALB', 'DZA']);
    expect(atlas.choice.profile).toBe('AFG');
    // The others stay in the table, so that more can be chosen.
    expect(rows()).toHaveLength(atlas.world.countries.length);
    expect(rowOf('ALB').textContent).toContain('chosen');
    expect(getSelection()?.isCollapsed).toBe(true);
  });

  test('opens nothing when a text of a row was marked to be copied', async () => {
    const atlas = await openTable();
    const name = rowOf('ALB').cells[1]!;
    getSelection()?.selectAllChildren(name);
    name.click();
    expect(atlas.choice.profile).toBeNull();
  });

  test('marks a country everywhere while the mouse is on its row, and is marked from elsewhere', async () => {
    const atlas = await openTable();
    await userEvent.hover(rowOf('ALB').cells[3]!);
    expect(atlas.pointed?.iso3).toBe('ALB');
    await userEvent.hover(filter());
    await expect.poll(() => atlas.pointed).toBeNull();
    atlas.pointAtCountry('DZA');
    await expect.poll(() => rowOf('DZA').className).toContain('pointed');
  });

  test('keeps head and names in sight while it scrolls either way', async () => {
    await openTable('', 500);
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await userEvent.click(page.getByRole('button', { name: 'All columns' }));
    await userEvent.keyboard('{Escape}');
    const box = document.querySelector('.box')!;
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    const top = headOf('status').getBoundingClientRect().top;
    const left = rowOf('ZWE').cells[0]!.getBoundingClientRect().left;
    box.scrollTo({ top: 1e5, left: 700 });
    expect(headOf('status').getBoundingClientRect().top).toBe(top);
    expect(rowOf('ZWE').cells[0]!.getBoundingClientRect().left).toBe(left);
    const at = headOf('country').getBoundingClientRect();
    expect(document.elementFromPoint(at.left + 20, at.top + at.height / 2)?.closest('th')).toBe(
      headOf('country'),
    );
  });

  test('says in words what its marks show, and that none was found where none was', async () => {
    await openTable();
    expect(rowOf('AND').textContent).toContain('No documented work found');
    expect(rowOf('AFG').textContent).toContain('Documented work: Migration');
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Assistance in forced migration' }));
    const cellOf = (iso3: string) => rowOf(iso3).cells[columns().indexOf('forced')]!;
    await expect.poll(() => cellOf('AFG').textContent).toMatch(/\d+ kinds of activity documented/);
    expect(cellOf('AND').textContent?.trim()).toBe('none found');
  });

  test('follows the date: status, since, and the mid-year of the figures', async () => {
    const atlas = await openTable();
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Population', exact: true }));
    await expect.poll(() => headOf('population').textContent).toContain('mid-2015');
    const population = () => rowOf('KEN').cells[columns().indexOf('population')]!.textContent?.trim();
    await expect.poll(population).toBe('47,878,339');
    atlas.choice.moveTo('1996-05-01');
    await expect.poll(() => headOf('population').textContent).toContain('mid-1995');
    expect(rowOf('AFG').textContent).toContain('Observer');
    expect(rowOf('AFG').cells[columns().indexOf('since')]!.textContent?.trim()).toBe('1995');
  });

  test('stands in the order and the words of the reader’s language', async () => {
    const atlas = await openTable();
    await speakInTable(atlas, 'de');
    await expect.poll(() => names()[1]).toBe('Ägypten');
    expect(headOf('country').textContent?.trim()).toBe('Land');
  });
});

describe('the filter by text', () => {
  test('leaves the rows that hold it, in any language and without accents, and counts them', async () => {
    const atlas = await openTable();
    await userEvent.fill(filter(), 'cote');
    await expect.poll(keys).toEqual(['CIV']);
    await expect.element(caption(/^1 of 198 countries/)).toBeVisible();
    expect(atlas.announcement).toMatch(/^1 of 198 countries/);
    // French is loaded with the later tables.
    await userEvent.fill(filter(), 'allemagne');
    await expect.poll(keys).toEqual(['DEU']);
    await userEvent.fill(filter(), 'xyz');
    await expect.element(page.getByText('No row contains “xyz”.')).toBeVisible();
    await userEvent.fill(filter(), '');
    await expect.poll(() => rows().length).toBe(198);
  });

  test('is no part of the choice', async () => {
    const atlas = await openTable();
    const before = atlas.choice.all;
    await userEvent.fill(filter(), 'kenya');
    await expect.poll(keys).toEqual(['KEN']);
    expect(atlas.choice.all).toBe(before);
  });
});

describe('the columns', () => {
  test('suit the width, until the reader picks others', async () => {
    await openTable('', 330);
    expect(columns()).toEqual(['country', 'offices', 'areas']);
    const box = document.querySelector('.box')!;
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    // What has no column is said under the name.
    expect(rowOf('AFG').cells[0]!.textContent).toContain('Member state');
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Status on the date' }));
    expect(columns()).toEqual(['country', 'status', 'offices', 'areas']);
    expect(rowOf('AFG').cells[0]!.textContent).not.toContain('Member state');
    await userEvent.click(page.getByRole('checkbox', { name: 'Offices' }));
    expect(columns()).toEqual(['country', 'status', 'areas']);
    await userEvent.click(page.getByRole('button', { name: 'Usual columns' }));
    expect(columns()).toEqual(['country', 'offices', 'areas']);
  });

  test('are more where there is room', async () => {
    await openTable('', 740);
    expect(columns()).toContain('since');
    expect(columns()).not.toContain('kinds');
    const box = document.querySelector('.box')!;
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  });
});

describe('the table of offices', () => {
  test('is a press away, and the choice knows it', async () => {
    const atlas = await openTable();
    await userEvent.click(page.getByRole('button', { name: 'Offices' }).first());
    expect(atlas.choice.all.rows).toBe('offices');
    await expect.poll(() => rows().length).toBe(atlas.day.offices.length + atlas.day.undated.length);
    await expect.element(page.getByRole('grid', { name: 'Table of offices' })).toBeVisible();
  });

  test('holds the offices of chosen kinds in the countries that fit', async () => {
    const atlas = await openTable('?rows=offices&region=nairobi&office=sub-office');
    // A country that is not known to host a sub-office does not fit, but may have hosted one: the undated are there.
    const own = [...atlas.day.offices, ...atlas.day.undated].filter(
      ({ kind, country }) => kind.id === 'sub-office' && regionOn(country, atlas.day.day) === 'nairobi',
    );
    expect(keys().toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    await expect.element(caption(`${own.length} of ${atlas.world.offices.length} offices`)).toBeVisible();
  });

  test('says of how many it is not known whether they had opened, and marks them', async () => {
    const atlas = await openTable('?rows=offices&date=1988-07-14');
    const { offices, undated } = atlas.day;
    expect(rows()).toHaveLength(offices.length + undated.length);
    await expect.element(page.getByText(/until a source says that they closed/)).toBeVisible();
    const note = page.getByText(/it is not known whether they had opened/);
    await expect.element(note).toHaveTextContent(`Of ${undated.length} offices`);
    expect(document.querySelectorAll('tbody svg.hollow')).toHaveLength(undated.length);
    const [first] = undated;
    expect(rowOf(first!.id).textContent).toContain('opening not dated');
    atlas.choice.moveTo('2026-01-01');
    await expect.poll(() => rows().length).toBe(atlas.day.offices.length);
    expect(atlas.day.undated).toEqual([]);
    expect(document.body.textContent).not.toContain('whether they had opened');
  });

  test('opens the profile of the country, and leaves links to themselves', async () => {
    const atlas = await openTable('?rows=offices', 1200);
    await userEvent.click(rowOf('tha-bangkok').cells[2]!);
    expect(atlas.choice.profile).toBe('THA');
    await userEvent.hover(rowOf('hq-geneva').cells[1]!);
    expect(atlas.pointed?.iso3).toBe('CHE');
    await expect.poll(() => rowOf('hq-geneva').querySelector('a')).not.toBeNull();
    const link = rowOf('hq-geneva').querySelector('a')!;
    expect(link.rel).toBe('noopener');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(atlas.choice.profile).toBe('THA');
  });
});

test('what was set up is kept while the map is shown instead', async () => {
  const atlas = await openTable();
  await press('offices');
  await userEvent.fill(filter(), 'republic');
  const before = keys();
  const { default: Table } = await import('../../../src/table/Table.svelte');
  const { default: Stage } = await import('../Stage.svelte');
  const { render, cleanup } = await import('vitest-browser-svelte');
  cleanup();
  render(Stage, { atlas, part: Table, width: 900, height: 600 });
  await expect.poll(keys).toEqual(before);
  expect(headOf('offices').ariaSort).toBe('descending');
});
