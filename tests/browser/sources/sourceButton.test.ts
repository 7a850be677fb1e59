import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Asked } from '../../../src/figures/asked';
import { loadDetail } from '../../../src/world/detail';
import { hostOf } from '../../../src/world/publishers';
import { atlasAt, speak } from '../atlas';
import Stage from './Stage.svelte';

const SPELL: Asked = { kind: 'spell', iso3: 'ESP', status: 'member', from: '1956-05-04' };
const mark = page.getByRole('button', { name: /^(Source|Quelle): A value$/ });
const dialog = page.getByRole('dialog');
const said = () => document.querySelector('[popover]:popover-open')?.textContent?.replace(/\s+/g, ' ') ?? '';

async function open(asked: Asked, search = '') {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, asked });
  await userEvent.click(mark);
  await expect.element(dialog).toBeVisible();
  await vi.waitFor(() => expect(document.querySelector('[popover]:popover-open dl')).not.toBeNull());
  return atlas;
}

describe('the mark of a source', () => {
  test('opens what the value rests on, with the focus in it', async () => {
    await open(SPELL);
    await expect.element(dialog).toHaveFocus();
    expect(said()).toContain('Spain');
    expect(said()).toContain('From: 4 May 1956');
    expect(said()).toContain('Until: 1977');
    expect(said()).toContain('Start known to the day');
    expect(said()).toContain('End known to the year only');
    expect(said()).toContain('members.csv: iso3=ESP, status=member, from=1956-05-04');
    expect(said()).toContain('Servimedia press');
    const link = document.querySelector<HTMLAnchorElement>('[popover] a[target=_blank]')!;
    expect(link.href).toMatch(/^https:\/\/servimedia\.es\//);
    expect(link.textContent).toContain(link.href);
    expect(link.rel).toBe('noopener');
  });

  test('says of a copy that it is one, and of a data set whose it is', async () => {
    const { work } = await loadDetail();
    const { iso3, activity, source } = work.find((row) => hostOf(row.source) === 'pdfslide.net')!;
    await open({ kind: 'work', iso3, activity, source });
    expect(said()).toContain('Copy at pdfslide.net PDFslide');
  });

  test('closes with Escape and by its button, and gives the focus back', async () => {
    await open(SPELL);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(mark).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(mark).toHaveFocus();
  });

  test('closes what it opened when it is pressed again', async () => {
    await open(SPELL);
    await expect.element(mark).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(mark);
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(mark).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(mark);
    await expect.element(dialog).toBeVisible();
  });

  test('E16: goes without an error when all that it stands in is taken away by a press', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    addEventListener('error', note);
    const { unmount } = await render(Stage, { atlas: await atlasAt(), asked: SPELL });
    await userEvent.click(mark);
    await expect.element(dialog).toHaveFocus();
    const elsewhere = page.getByRole('button', { name: 'elsewhere' });
    elsewhere.element().addEventListener('click', () => void unmount());
    await userEvent.click(elsewhere);
    await expect.element(mark).not.toBeInTheDocument();
    await new Promise((done) => setTimeout(done, 50));
    removeEventListener('error', note);
    expect(errors).toEqual([]);
  });

  test('closes when something else is pressed, and leaves the focus there', async () => {
    await open(SPELL);
    const elsewhere = page.getByRole('button', { name: 'elsewhere' });
    await userEvent.click(elsewhere);
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(elsewhere).toHaveFocus();
  });

  test('has only one source open at a time', async () => {
    await open(SPELL);
    await userEvent.click(page.getByRole('button', { name: 'Source: Another value' }));
    await expect.element(page.getByRole('heading', { name: 'Another value' })).toBeVisible();
    await vi.waitFor(() => expect(document.querySelectorAll('[popover]')).toHaveLength(1));
  });

  test('keeps what it opens inside the window, at any width', async () => {
    await page.viewport(320, 480);
    await open({ kind: 'office', id: 'tha-bangkok' });
    const panel = document.querySelector('[popover]')!;
    // It is placed anew, before the next picture, when its row has come and made it higher.
    await vi.waitFor(() => {
      const box = panel.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
      expect(box.bottom).toBeLessThanOrEqual(480);
      expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    });
    await page.viewport(1280, 720);
  });

  test('can be words instead of a sign', async () => {
    render(Stage, { atlas: await atlasAt(), asked: SPELL, shown: '1956' });
    await expect.element(mark).toHaveTextContent('1956');
  });

  test('says so where no row says what is shown', async () => {
    const atlas = await atlasAt();
    render(Stage, { atlas, asked: { kind: 'status', iso3: 'PRK', day: '2017-03-01' } });
    await userEvent.click(mark);
    await expect
      .element(page.getByText('None found is not the same as none.', { exact: false }))
      .toBeVisible();
  });

  test('speaks German, evidence marked as English', async () => {
    await open({ kind: 'work', iso3: 'AFG', activity: 'border', source: workSource() }, '?lang=de');
    expect(said()).toContain('Das Jahr ist bekannt');
    expect(document.querySelector('[popover] dd[lang=en]')?.textContent).toContain('passport');
  });
});

describe('a counted figure', () => {
  test('says how many rows of which table count, and how sure they are', async () => {
    await open({ kind: 'counts', of: ['work', 'offices'] });
    expect(said()).toMatch(/Documented work 1,\d\d\d of 1,\d\d\d rows/);
    expect(said()).toMatch(/Undated: the source does not say when \d+/);
    expect(said()).toContain('The source names office and city');
    expect(said()).toMatch(/until a source says that they closed; the sources here are of \d{4} to \d{4}\./);
  });

  test('leads to its rows in the table, with the same choice', async () => {
    const atlas = await open({ kind: 'counts', of: ['offices'] }, '?area=forced');
    await userEvent.click(page.getByRole('button', { name: 'Offices in the table' }));
    expect(atlas.choice.all).toMatchObject({ view: 'table', rows: 'offices', area: ['forced'] });
    await expect.element(dialog).not.toBeInTheDocument();
  });
});

test('a source, its title and its terms are named in the language of the page; names of licences stay', async () => {
  const atlas = await open({ kind: 'office', id: 'tha-bangkok' }, '?lang=de');
  for (const text of ['GeoNames (Koordinaten)', 'Bedingungen: Nur Fakten', 'Bedingungen: CC BY 4.0'])
    expect(said()).toContain(text);
  expect(said()).not.toMatch(/Facts only|coordinates/);
  await speak(atlas, 'en');
  await expect.poll(said).toContain('GeoNames (coordinates)');
  expect(said()).toContain('Facts only');
});

test('sources that stand in the rows are named in the language of the page, and titles, too, where the tables have them', async () => {
  await open({ kind: 'counts', of: ['offices'] }, '?lang=de');
  const list = page.getByRole('list', { name: 'Quellen' }).element();
  expect([...list.children].map((item) => [item.getAttribute('lang'), item.textContent?.trim()])).toEqual(
    expect.arrayContaining([
      [null, 'Dokumente, die der Atlas bei jeder Angabe nennt'],
      [null, 'GeoNames (Koordinaten)'],
    ]),
  );
});

describe('a report of an error', () => {
  const field = page.getByRole('textbox', { name: 'Text of the report' });
  const fold = page.getByText('Report an error');

  test('names value, row, source and the address of the view, and copies what the reader added', async () => {
    const written: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    await open(SPELL);
    await userEvent.click(fold);
    const text = (field.element() as HTMLTextAreaElement).value;
    expect(text).toContain('Spain: A value');
    expect(text).toContain('members.csv: iso3=ESP, status=member, from=1956-05-04');
    expect(text).toMatch(/Source: Servimedia \(press\), https:\/\/servimedia\.es\//);
    expect(text).toContain(`View: ${location.origin}${location.pathname}`);
    await userEvent.click(field);
    await userEvent.keyboard('{Control>}{End}{/Control}It was June.');
    await userEvent.click(page.getByRole('button', { name: 'Copy the text' }));
    await expect.element(page.getByText('Copied', { exact: true })).toBeVisible();
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('It was June.');
    const mail = page.getByRole('link', { name: 'Send by mail' }).element() as HTMLAnchorElement;
    const { protocol, pathname, searchParams } = new URL(mail.href);
    expect([protocol, pathname]).toEqual(['mailto:', '']);
    expect(searchParams.get('subject')).toBe('Error in “Where IOM works”');
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(written[0]);
    expect(said()).toContain('the mail opens without a recipient');
    write.mockRestore();
  });

  test('goes to those whom the organization names', async () => {
    const atlas = await atlasAt('?lang=de');
    atlas.world.organization.corrections = 'data@example.org';
    render(Stage, { atlas, asked: SPELL });
    await userEvent.click(mark);
    await userEvent.click(page.getByText('Fehler melden'));
    const mail = page.getByRole('link', { name: 'Per E-Mail senden' }).element() as HTMLAnchorElement;
    expect(new URL(mail.href).pathname).toBe('data@example.org');
    expect(said()).not.toContain('ohne Empfänger');
    delete atlas.world.organization.corrections;
  });

  test('can be written of what no row says, too', async () => {
    const atlas = await atlasAt();
    render(Stage, { atlas, asked: { kind: 'presence', iso3: 'PRK' } });
    await userEvent.click(mark);
    await userEvent.click(fold);
    const { value } = field.element() as HTMLTextAreaElement;
    expect(value).toContain('Value: A value\nTable and row: This value is not in the tables.\nView: http');
  });

  test('is selected for the reader where the browser forbids copying', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await open(SPELL);
    await userEvent.click(fold);
    await userEvent.click(page.getByRole('button', { name: 'Copy the text' }));
    await expect.element(page.getByText('The text is selected: copy it.')).toBeVisible();
    const { selectionStart, selectionEnd, value } = field.element() as HTMLTextAreaElement;
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    write.mockRestore();
    command.mockRestore();
  });
});

function workSource(): string {
  return 'http://www.iom.int/cms/en/sites/iom/home/where-we-work/asia-and-the-pacific/afghanistan.html';
}
