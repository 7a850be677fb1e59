import { strFromU8 } from 'fflate';
import words from '../../src/words/en/export';
import template from '../../src/words/en/template';
import collection from '../../src/words/en/collection';
import { deckFaults } from '../export/slides/deckFaults';
import { madeTemplate } from '../export/slides/template/madeTemplate';
import { openAtlas } from './atlasPage';
import { expect, test } from './site';
import { deckOf, download, openTakeAlong, wordsIn } from './takingAlong';

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('slides are made with a template that the reader chooses', async ({ page }) => {
  test.setTimeout(120_000);
  await openAtlas(page, '?country=KEN,UGA,TZA');
  await openTakeAlong(page, 'slides');
  const choose = (name: string, bytes: Uint8Array) =>
    page.locator('[data-template]').setInputFiles(file(name, bytes));
  const dialog = page.getByRole('dialog');
  const alert = dialog.getByRole('alert');

  await test.step('what is none is refused, and told why', async () => {
    await choose('notes.pptx', new Uint8Array([1, 2, 3]));
    await expect(alert).toContainText(template.faults['not-zip']);
    await expect(alert).toContainText(template.expected);
    // Format and colours are still to be chosen.
    await expect(dialog.locator('[data-option="classic"]')).toBeVisible();
  });

  const made = madeTemplate({ kind: 'template', size: [1250, 710], slides: 2 });
  await test.step('one is described, and what it decides is no longer asked', async () => {
    await choose('House.potx', made);
    await expect(alert).toHaveCount(0);
    const notes = dialog.getByRole('list', { name: template.chosen('House.potx') });
    await expect(notes).toContainText(template.size('13.02', '7.4'));
    await expect(notes).toContainText(template.fonts('Georgia', 'Verdana'));
    await expect(dialog.locator('[data-option="classic"]')).toHaveCount(0);
  });

  await test.step('another tab does not lose it', async () => {
    await page.locator('dialog [data-tab="data"]').click();
    await page.locator('dialog [data-tab="slides"]').click();
    await expect(dialog.getByRole('list', { name: template.chosen('House.potx') })).toBeVisible();
  });

  await test.step('the deck has its layouts, its theme and its size, and nothing of its slides', async () => {
    const { slides, parts, media } = await deckOf(await download(page, words.slides.save));
    expect(deckFaults(parts, 'en-GB')).toEqual([]);
    const theme = strFromU8(parts.get('ppt/theme/theme1.xml')!);
    expect(theme).toContain('name="House"');
    expect(strFromU8(parts.get('ppt/presentation.xml')!)).toContain(`cx="${1250 * 9525}" cy="${710 * 9525}"`);
    expect(media).toEqual(['ppt/media/logo.png']);
    expect(slides.join('')).not.toContain('A secret of its own');
    const [cover, map] = slides as [string, string];
    expect(cover).toContain('type="ctrTitle"');
    expect(map).toContain('<p:ph type="title"/>');
    expect(map).toContain('<a:schemeClr val="accent1"');
    expect(slides.join('')).not.toContain('srgbClr');
    expect(slides.some((slide) => /<p:graphicFrame>.*?<p:ph idx="1"\/>/s.test(slide))).toBe(true);
  });

  await test.step('a bad one changes nothing, and the collection is made with it too', async () => {
    await choose('broken.pptx', madeTemplate({ parts: { 'ppt/presentation.xml': '<p:presentation' } }));
    await expect(alert).toContainText('ppt/presentation.xml');
    await expect(alert).toContainText(template.stays('House.potx'));
    await page.getByRole('button', { name: collection.add }).click();
    await expect(dialog.locator('ol img')).toHaveCount(1);
    const { slides, parts } = await deckOf(await download(page, words.slides.save));
    expect(deckFaults(parts, 'en-GB')).toEqual([]);
    expect(slides).toHaveLength(3);
    expect(wordsIn(slides[0]!)).toContain(collection.heading);
    expect(strFromU8(parts.get('ppt/theme/theme1.xml')!)).toContain('name="House"');
  });

  await test.step('and it can be left again', async () => {
    await page.getByRole('button', { name: template.drop }).click();
    await expect(dialog.locator('[data-option="classic"]')).toBeVisible();
    const { parts } = await deckOf(await download(page, words.slides.save));
    expect(strFromU8(parts.get('ppt/theme/theme1.xml')!)).not.toContain('name="House"');
  });
});
