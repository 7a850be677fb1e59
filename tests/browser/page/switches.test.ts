import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CopyLink from '../../../src/page/header/CopyLink.svelte';
import Footer from '../../../src/page/Footer.svelte';
import LanguageSwitch from '../../../src/page/header/LanguageSwitch.svelte';
import SchemeSwitch from '../../../src/page/header/SchemeSwitch.svelte';
import { reportOnCounts } from '../../../src/sources/reportLines';
import type { DetailTables } from '../../../src/world/tables';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

afterEach(() => vi.restoreAllMocks());

test('the language switch names each language in itself and says which one is on', async () => {
  const atlas = await atlasAt();
  render(Stage, { atlas, part: LanguageSwitch });
  await expect.element(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  // With its words, and not before them.
  await expect.poll(() => atlas.choice.lang).toBe('de');
  await expect.element(page.getByRole('button', { name: 'Deutsch' })).toHaveAttribute('aria-pressed', 'true');
});

test('the scheme switch goes from the system to light, to dark and back', async () => {
  const atlas = await atlasAt();
  render(Stage, { atlas, part: SchemeSwitch });
  for (const [name, next] of [
    ['System setting', 'light'],
    ['Light', 'dark'],
    ['Dark', null],
  ] as const) {
    await page.getByRole('button', { name: `Colour scheme: ${name}` }).click();
    expect(atlas.choice.scheme).toBe(next);
  }
});

/** The address of the page itself; the runner has a query of its own in it. */
const PAGE = location.origin + location.pathname;

test('a copied link is the address, and only then the page says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(Stage, { atlas: await atlasAt(), part: CopyLink });
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(write).toHaveBeenCalledWith(PAGE);
  await expect.element(page.getByRole('status')).toHaveTextContent('Link copied');
});

test('E8: a link is that of what is shown, at once and where the address cannot be written', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.spyOn(history, 'pushState').mockImplementation(refuse);
  vi.spyOn(history, 'replaceState').mockImplementation(refuse);
  const atlas = await atlasAt();
  render(Stage, { atlas, part: CopyLink, isMirrored: true });
  atlas.choice.toggle('area', 'development');
  (page.getByRole('button', { name: 'Copy link' }).element() as HTMLElement).click();
  expect(write).toHaveBeenLastCalledWith(`${PAGE}?area=development`);

  // The same address is printed, and stands in a report of an error.
  render(Stage, { atlas, part: Footer });
  window.dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => document.querySelector('footer')?.textContent).toContain('?area=development ');
  expect(reportOnCounts(atlas, {} as DetailTables, '', []).at(-1)?.[1]).toBe(`${PAGE}?area=development`);
});

test('where copying is forbidden, the address is shown and selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  render(Stage, { atlas: await atlasAt(), part: CopyLink });
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Copy this link:' });
  await expect.element(field).toHaveValue(PAGE);
  expect((field.element() as HTMLTextAreaElement).selectionEnd).toBe(PAGE.length);
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.element(field).not.toBeInTheDocument();
});
