import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { atlasAt } from '../atlas';
import Stage from './Stage.svelte';

/** Nothing answers there: the preview asks for it, and stays empty. */
const ROOT = 'http://localhost:9/some/where/';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const htmlOf = (name: string) => (field(name).element() as HTMLTextAreaElement).value;
const preview = () => document.querySelector<HTMLIFrameElement>('iframe');

async function open(search = '', at = ROOT) {
  const atlas = await atlasAt(search);
  await atlas.withWords(Promise.resolve(), 'present');
  render(Stage, { atlas, page: `${at}${search}` });
  await expect.element(field('Frame')).toBeVisible();
  return atlas;
}

afterEach(() => vi.restoreAllMocks());

describe('the panel of embeds', () => {
  test('offers the present choice in four ways, at addresses that other sites can use', async () => {
    const { summaryText } = await open('?area=forced&date=2005-03-01');
    expect(htmlOf('Frame')).toContain(`src="${ROOT}?date=2005-03-01&amp;area=forced&amp;embed=1"`);
    expect(htmlOf('Frame with script')).toContain(`<script src="${ROOT}embed.js" async></script>`);
    expect(htmlOf('HTML element')).toContain('<presence-atlas date="2005-03-01" area="forced">');
    expect(htmlOf('Picture with link')).toContain(`<a href="${ROOT}?date=2005-03-01&amp;area=forced">`);
    expect(summaryText).toContain('On 1 March 2005: ');
    expect(htmlOf('Picture with link')).toContain(`alt="${summaryText}`);
  });

  test('follows the choice as it changes', async () => {
    const atlas = await open();
    atlas.choice.set({ region: ['nairobi'], view: 'table' });
    await expect.poll(() => htmlOf('Frame')).toContain('?region=nairobi&amp;view=table&amp;embed=1');
    await expect.element(button('Table')).toHaveAttribute('aria-pressed', 'true');
  });

  test('shows another view of it without changing the page', async () => {
    const atlas = await open('?area=forced');
    await userEvent.click(button('Globe'));
    expect(htmlOf('Frame')).toContain('view=globe');
    expect(atlas.choice.view).toBe('map');
  });

  test('speaks the language of the embed in title and picture', async () => {
    await open('?status=observer');
    await userEvent.click(button('Deutsch'));
    await expect.poll(() => htmlOf('Frame')).toContain(`src="${ROOT}de/?status=observer&amp;embed=1"`);
    expect(htmlOf('Frame')).toContain('title="Wo die IOM arbeitet');
    expect(htmlOf('Picture with link')).toMatch(/alt="[^"]*Am 1\. März 2017/);
    expect(htmlOf('HTML element')).toContain('<presence-atlas lang="de" status="observer">');
    await userEvent.click(button('English'));
    await expect.poll(() => htmlOf('Frame')).toContain(`src="${ROOT}?status=observer`);
  });

  test('holds the embed to a colour scheme, or leaves it to the page around', async () => {
    await open('?scheme=dark');
    expect(htmlOf('Frame')).not.toContain('scheme');
    await userEvent.click(button('Dark'));
    expect(htmlOf('Frame')).toContain('embed=1&amp;scheme=dark');
    expect(htmlOf('Frame with script')).toContain('data-scheme="dark"');
    expect(htmlOf('HTML element')).toContain('scheme="dark"');
    expect(htmlOf('Picture with link')).not.toContain('scheme');
    await userEvent.click(button('Match host page'));
    expect(htmlOf('Frame')).not.toContain('scheme');
  });

  test('takes a width and a height, and says which of them is wrong, and what it may be', async () => {
    await open();
    expect(htmlOf('Frame')).toContain('aspect-ratio:16/9');
    await userEvent.click(button('Width and height'));
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Width, px' }), '600');
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Height, px' }), '338');
    expect(htmlOf('Frame')).toContain('width="600" height="338"');
    expect(htmlOf('HTML element')).toContain('height="338" style="max-width:600px"');
    await userEvent.fill(page.getByRole('spinbutton', { name: 'Height, px' }), '100');
    const side = (name: string) => page.getByRole('spinbutton', { name });
    await expect.element(side('Height, px')).toHaveAccessibleDescription('A whole number from 220 to 4,000.');
    await expect.element(side('Height, px')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(side('Width, px')).toHaveAttribute('aria-invalid', 'false');
    await expect.element(side('Width, px')).toHaveAccessibleDescription('');
    expect(htmlOf('Frame')).toContain('aspect-ratio:16/9');
    await userEvent.fill(side('Height, px'), '');
    await userEvent.fill(side('Width, px'), '4001');
    await expect.element(side('Height, px')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(side('Width, px')).toHaveAccessibleDescription('A whole number from 280 to 4,000.');
    await userEvent.fill(side('Height, px'), '4000');
    await expect.element(side('Height, px')).toHaveAttribute('aria-invalid', 'false');
    await expect.element(side('Width, px')).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('the preview', () => {
  test('is the embed itself, made smaller to fit', async () => {
    await page.viewport(360, 740);
    await open('?area=forced');
    await expect.poll(() => preview()?.src).toBe(`${ROOT}?area=forced&embed=1`);
    const box = preview()!.getBoundingClientRect();
    expect(preview()!.offsetWidth).toBe(800);
    expect(box.width).toBeLessThan(360);
    expect(box.width / box.height).toBeCloseTo(16 / 9, 2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await page.viewport(1280, 720);
  });

  test('is not loaded before it can be seen', async () => {
    const atlas = await atlasAt();
    await atlas.withWords(Promise.resolve(), 'present');
    const { rerender } = await render(Stage, { atlas, page: ROOT, isHidden: true });
    await expect.poll(() => document.querySelector('textarea')?.value).toContain('iframe');
    expect(preview()).toBeNull();
    await rerender({ isHidden: false });
    await expect.poll(() => preview()?.title).toBe('Preview of the embedded atlas');
  });
});

describe('the button beside the HTML', () => {
  test('copies it, and says so', async () => {
    await open('?area=forced');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(button('Copy: Frame with script'));
    expect(write).toHaveBeenCalledExactlyOnceWith(htmlOf('Frame with script'));
    await expect.element(page.getByRole('status').filter({ hasText: 'Copied' })).toBeInTheDocument();
  });

  test('selects it for the reader where the browser forbids copying', async () => {
    await open('?area=forced');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await userEvent.click(button('Copy: Frame'));
    await expect.element(page.getByText('Selected. Copy it with Ctrl+C or ⌘C.')).toBeVisible();
    await expect.element(field('Frame')).toHaveFocus();
    const area = field('Frame').element() as HTMLTextAreaElement;
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });
});

for (const [width, height] of [
  [1280, 720],
  [360, 740],
] as const)
  for (const [scheme, lang] of [
    ['light', 'en'],
    ['dark', 'de'],
  ] as const)
    test(`the panel fits ${width} px, ${scheme}, in ${lang === 'en' ? 'English' : 'German'}`, async () => {
      await page.viewport(width, height);
      document.documentElement.dataset['scheme'] = scheme;
      const atlas = await atlasAt(`?lang=${lang}&area=forced`);
      await atlas.withWords(Promise.resolve(), 'present');
      render(Stage, { atlas, page: ROOT });
      await expect.poll(() => document.querySelectorAll('textarea').length).toBe(4);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const cut = [...document.querySelectorAll('button')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );
      expect(cut.map(({ textContent }) => textContent)).toEqual([]);
      delete document.documentElement.dataset['scheme'];
      await page.viewport(1280, 720);
    });
