import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { strFromU8 } from 'fflate';
import en from '../../src/words/en/page';
import wordsDe from '../../src/words/de/export';
import context from '../../src/words/en/context';
import words from '../../src/words/en/export';
import { cell, rawRows } from '../world/rawRows';
import { deckFaults } from '../export/slides/deckFaults';
import { smallType } from '../export/slides/leastType';
import { tokensOf } from '../style/tokensOf';
import { regionsOn } from '../figures/plainReading';
import { goTo, openAtlas, summaryOf } from './atlasPage';
import { codesFor } from './everyView';
import { expect, test } from './site';
import { altOf, chartData, deckOf, download, groupIn, openTakeAlong, shapesIn, wordsIn } from './takingAlong';
import { realOrganization } from '../realData';

const nameOf = new Map(rawRows('countries').map((row) => [cell(row, 'iso3'), cell(row, 'name_en')]));

/** Closes the window in which things are taken along. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Whether a slide has a native table. */
const isTable = (slide: string) => slide.includes('<a:tbl>');

test('what slides hold', async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page);
  await test.step('slides hold the map as named shapes, charts with their data, notes and no bitmap', async () => {
    await goTo(page, '?area=forced');
    const summary = await summaryOf(page);
    const said = await page.locator('[data-summary] :is(.headline, .line)').allTextContents();
    const drawn = await page
      .locator('[data-map] [data-iso3]')
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['iso3']!).sort());
    await openTakeAlong(page, 'slides');
    const deck = await deckOf(await download(page, words.slides.save));
    const [title, map, ...others] = deck.slides as [string, string, ...string[]];
    // The lists of so many countries and offices have no slide, and the last slide is about all of them.
    const [charts, last] = [others.slice(0, -1), others.at(-1)!];
    expect(deck.slides.filter(isTable)).toEqual([]);
    expect(wordsIn(last)).toContain('area=forced');
    expect(deck.media).toEqual([]);
    expect(deck.bytes).toBeLessThan(1_000_000);

    expect(wordsIn(title)).toContain(realOrganization().names.en.title);
    const countries = groupIn(map, words.slides.countries);
    expect(shapesIn(countries).sort()).toEqual(drawn.map((code) => nameOf.get(code)).sort());
    expect(countries).toContain('prst="wdUpDiag"');
    expect(altOf(groupIn(map, words.slides.map))).toBe(summary);
    const offices = await page.locator('[data-map] [data-office]').count();
    expect(shapesIn(groupIn(map, words.slides.offices)).length).toBeGreaterThanOrEqual(offices * 0.9);
    expect(shapesIn(groupIn(map, words.slides.legend))).toContain(en.statusLabel('member'));
    for (const text of [
      ...said,
      en.map.disclaimerShort,
      realOrganization().names.en.disclaimer,
      `As of 1 March 2017`,
    ])
      expect(wordsIn(map)).toContain(text);
    const ids = [...map.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const note of deck.notes.slice(1, -1)) expect(wordsIn(note)).toContain(summary);
    // The regions beside the map, and each other chart on a slide of its own, under what it says first.
    const { activity: byActivity, office, time } = words.slides.charts;
    const founding = realOrganization().firstDay.slice(0, 4);
    const names = [office, time(founding), byActivity];
    expect(charts).toHaveLength(names.length);
    for (const [i, name] of names.entries()) expect(wordsIn(charts[i]!), name).toContain(`${name}. `);

    // Charts against a plain reading of the tables.
    expect(deck.charts).toHaveLength(1 + charts.length);
    const data = deck.charts.map(chartData);
    const regions = regionsOn('2017-03-01') as 'dakar'[];
    const members = regions.map(
      (region) => codesFor({ area: ['forced'], region: [region], status: ['member'] }).length,
    );
    const named = regions.map((id) =>
      cell(
        rawRows('regional-offices').find((row) => row['id'] === id)!,
        'region_en',
      ),
    );
    const membersOf = new Map(named.map((name, i) => [name, members[i]]));
    expect(data[0]!.labels.toSorted()).toEqual(named.toSorted());
    expect(data[0]!.series[words.slides.series.members]).toEqual(
      data[0]!.labels.map((label) => membersOf.get(label)),
    );
    // In the order of the members, of which its headline speaks.
    const totals = data[0]!.series[words.slides.series.members]!;
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    // Of the activities the ten of the most countries.
    const counts = rawRows('activities').map(
      (row) =>
        [
          cell(row, 'name_en'),
          codesFor({ area: ['forced'], activity: [cell(row, 'id') as 'resettlement'] }).length,
        ] as const,
    );
    const most = counts.map(([, n]) => n).sort((a, b) => b - a);
    // Over a whole slide a series for each work area, in its colour: each bar is of one.
    const countOf = new Map(counts);
    const shown = data.find(
      ({ labels }) => labels.length > 0 && labels.every((label) => countOf.has(label)),
    )!;
    const values = shown.labels.map((_, row) =>
      Object.values(shown.series).reduce((sum, one) => sum + (one[row] ?? 0), 0),
    );
    expect([...values].sort((a, b) => b - a)).toEqual(most.slice(0, 10));
    expect(values).toEqual(shown.labels.map((label) => countOf.get(label)));
    await close(page);
  });

  await test.step('A4: slides of an indicator name it, and with each country its figure', async () => {
    await goTo(page, '?indicator=migrants&date=1997-02-01');
    await openTakeAlong(page, 'slides');
    const { slides } = await deckOf(await download(page, words.slides.save));
    const map = slides[1]!;
    expect(wordsIn(slides[0]!)).toContain('Migrants, mid-1995, 1 February 1997');
    expect(wordsIn(map)).toContain(`${en.legend.today}. ${en.map.disclaimerShort}`);
    expect(map).toContain(`South Sudan: ${en.statusLabel('not-yet')}`);
    const row = rawRows('indicators').find(
      (one) => cell(one, 'iso3') === 'KEN' && cell(one, 'year') === '1995',
    )!;
    const figure = context.figure.line(
      'Migrants',
      Number(cell(row, 'migrants')).toLocaleString('en-GB'),
      1995,
    );
    expect(map).toContain(`Kenya: ${en.statusLabel('member')}, ${figure}`);
    await close(page);
  });

  await test.step('a story becomes a slide for each of its steps', async () => {
    await goTo(page, '');
    await openTakeAlong(page, 'slides');
    await page.getByRole('radio', { name: /eight steps/ }).check();
    await page.locator('dialog [data-option="classic"]').click();
    const deck = await deckOf(await download(page, words.slides.save));
    // A cover before them, and one about all of them behind.
    expect(deck.slides).toHaveLength(10);
    expect(deck.media).toEqual([]);
    expect(deck.bytes / 8).toBeLessThan(1_000_000);
    for (const [i, slide] of deck.slides.slice(0, -1).entries()) {
      if (i === 0) continue;
      if (!isTable(slide))
        expect(shapesIn(groupIn(slide, words.slides.countries)).length, `slide ${i + 1}`).toBeGreaterThan(10);
      expect(wordsIn(slide)).toContain(`story=global-presence&step=${i}`);
      expect(wordsIn(slide)).not.toMatch(/[{}]/);
    }
    // A step with a picture of its own has that: regions in tints, a map for each work area, a table of the tasks.
    const [regions, areas, tasks] = [4, 6, 7].map((step) => deck.slides[step]!) as [string, string, string];
    const fillsIn = (group: string) => new Set(group.match(/<a:solidFill><a:schemeClr[^]*?<\/a:solidFill>/g));
    expect(fillsIn(groupIn(regions, words.slides.countries)).size).toBeGreaterThan(5);
    expect(regions).toContain('descr="Kenya: East and Horn of Africa"');
    for (const { name_en: name, id } of rawRows('areas') as Record<string, string>[]) {
      const own = groupIn(areas, name!);
      const found = codesFor({ area: [id as 'forced'] });
      expect(wordsIn(own)).toContain(`${name}: ${found.length} countries`);
      const drawn = shapesIn(groupIn(own, words.slides.countries));
      expect(drawn.length).toBeGreaterThan(190);
      expect(own.match(new RegExp(`descr="[^"]*: ${name}"`, 'g'))!.length).toBe(found.length);
    }
    const colours = (rawRows('areas') as Record<string, string>[]).map(
      ({ name_en: name }) => /val="(accent\d)"/.exec(groupIn(areas, name!))![1],
    );
    expect(new Set(colours).size).toBe(colours.length);
    expect(deck.slides.filter(isTable)).toEqual([tasks]);
    expect(tasks).not.toContain(`name="${words.slides.countries}"`);
    for (const id of regionsOn('2017-03-01') as 'dakar'[]) {
      const row = rawRows('regional-offices').find((one) => one['id'] === id)!;
      expect(wordsIn(tasks)).toContain(cell(row, 'region_en'));
      const count = codesFor({ region: [id], theme: ['health'] }).length;
      const line = (tasks.match(/<a:tr [^]*?<\/a:tr>/g) ?? []).find((one) =>
        one.includes(`>${cell(row, 'region_en')}<`),
      )!;
      expect(line).toContain(`>${count}<`);
    }
    // A title that names the step alone stands below what is found; cover and end are of the last day, and lead to the start.
    expect(wordsIn(areas)).toContain('4 work areas is documented in');
    expect(wordsIn(deck.slides[8]!)).toContain('Close up: East and Horn of Africa. On');
    const [cover, end] = [deck.slides[0]!, deck.slides.at(-1)!];
    for (const slide of [cover, end]) expect(slide).toContain(`South Sudan: ${en.statusLabel('member')}`);
    expect(wordsIn(end)).toContain('story=global-presence&step=1');
    await close(page);
  });

  await test.step('slides of a story lead back to it in the language that they speak', async () => {
    await goTo(page, '?lang=de');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await openTakeAlong(page, 'slides');
    await page
      .getByRole('radio', { name: /Geschichte/ })
      .first()
      .check();
    const { slides } = await deckOf(await download(page, wordsDe.slides.save));
    const address = /http\S+/.exec(wordsIn(slides[1]!))![0];
    expect(new URL(address).searchParams.get('lang')).toBe('de');
  });
});

for (const lang of ['en', 'de'] as const)
  test(`decks of all kinds open without repair (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    const say = lang === 'en' ? words : wordsDe;
    const tag = { en: 'en-GB', de: 'de-DE' }[lang];
    const take = async (what: number, shape: string, scheme: 'light' | 'dark') => {
      await page.locator('dialog input[type="radio"]').nth(what).check();
      await page.locator(`dialog [data-option="${shape}"]`).click();
      await page.locator(`dialog [data-option="${scheme}"]`).click();
      const deck = await deckOf(await download(page, say.slides.save));
      expect(deckFaults(deck.parts, tag), `${what} ${shape} ${scheme}`).toEqual([]);
      expect(smallType(deck.parts), `${what} ${shape} ${scheme}`).toEqual([]);
      // A5: in the colours that were asked for, whatever those of the page are.
      const theme = strFromU8(deck.parts.get('ppt/theme/theme1.xml')!);
      const ground = `<a:${scheme === 'dark' ? 'dk1' : 'lt1'}><a:srgbClr val="`;
      expect(theme).toContain(ground + tokensOf(scheme)['page']!.slice(1).toUpperCase());
      return deck;
    };
    // Each kind in one of the looks, which between them meet all of the kinds' parts.
    const views = [
      ['', 'wide', 'dark'],
      ['area=forced', 'classic', 'light'],
      ['view=globe&indicator=migrant-share', 'classic', 'dark'],
      ['region=cairo', 'wide', 'light'],
    ] as const;
    await openAtlas(page, `?lang=${lang}`);
    for (const [query, shape, scheme] of views) {
      await goTo(page, `?lang=${lang}&${query}`);
      await openTakeAlong(page, 'slides');
      const deck = await take(0, shape, scheme);
      // On a wide slide one of the charts stands beside the map.
      expect(deck.charts.length).toBeGreaterThan(2);
      const tables = deck.slides.filter(isTable).length;
      expect(tables > 0, 'of a region, lists of countries and offices').toBe(query === 'region=cairo');
      expect(deck.slides).toHaveLength(deck.charts.length + tables + (shape === 'wide' ? 2 : 3));
      if (query !== 'region=cairo') {
        await close(page);
        continue;
      }
      // A3: of the choice, and chosen for it: what is documented in the region.
      const [aside] = deck.charts.map(chartData);
      const ids = new Map(rawRows('activities').map((row) => [cell(row, `name_${lang}`), cell(row, 'id')]));
      expect(aside!.labels.length).toBeGreaterThan(5);
      expect(aside!.series[say.slides.series.countries]).toEqual(
        aside!.labels.map(
          (label) => codesFor({ region: ['cairo'], activity: [ids.get(label) as 'resettlement'] }).length,
        ),
      );
    }
    // Between the view and the collection.
    const stories = (await page.locator('dialog input[type="radio"]').count()) - 2;
    expect(stories).toBeGreaterThan(1);
    for (let i = 1; i <= stories; i += 1) await take(i, i % 2 ? 'wide' : 'classic', i % 2 ? 'dark' : 'light');
  });

const hasOffice =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0;

/** The slides of decks as LibreOffice draws them, in PNG. All in one go: it takes longer to start than to draw. */
async function drawnByOffice(decks: readonly Download[]): Promise<Buffer[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  const names = decks.map((_, i) => join(folder, `deck-${i}`));
  for (const [i, deck] of decks.entries()) await deck.saveAs(`${names[i]}.pptx`);
  const own = `-env:UserInstallation=file://${folder}/profile`;
  const files = names.map((name) => `${name}.pptx`);
  execFileSync('soffice', ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, ...files]);
  return names.map((name) => {
    execFileSync('pdftoppm', ['-r', '60', '-png', `${name}.pdf`, `${name}-slide`]);
    const slides = readdirSync(folder)
      .map((file) => join(folder, file))
      .filter((file) => file.startsWith(`${name}-slide`));
    return slides.sort().map((file) => readFileSync(file));
  });
}

/** The share of a picture that is painted in a colour of three bytes, or next to it. */
function shareOf(page: Page, png: Buffer, colour: [number, number, number]): Promise<number> {
  return page.evaluate(
    async ([data, rgb]) => {
      const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const all = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let own = 0;
      for (let i = 0; i < all.length; i += 4) {
        const distance = [0, 1, 2].reduce((sum, k) => sum + Math.abs(all[i + k]! - rgb[k]!), 0);
        if (distance < 24) own += 1;
      }
      return own / (all.length / 4);
    },
    [png.toString('base64'), colour] as const,
  );
}

const LOOKS = [
  ['slides', '?lang=de', 'light', 'wide', 6, [0x2a, 0x6b, 0xb0]],
  ['slides-classic-dark', '?area=forced', 'dark', 'classic', 7, [0xec, 0x60, 0x54]],
] as const;

test('slides open in LibreOffice as they are, and look like the page', async ({ page }) => {
  test.skip(!hasOffice, 'neither on this machine: soffice and pdftoppm');
  test.setTimeout(300_000);
  await openAtlas(page);
  const decks: Download[] = [];
  for (const [, query, scheme, shape] of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await goTo(page, query);
    const say = query.includes('de') ? wordsDe : words;
    await expect(page.locator('html')).toHaveAttribute('lang', query.includes('de') ? 'de' : 'en');
    await openTakeAlong(page, 'slides');
    await page.locator(`dialog [data-option="${shape}"]`).click();
    await page.locator(`dialog [data-option="${scheme}"]`).click();
    decks.push(await download(page, say.slides.save));
    await close(page);
  }
  for (const [k, slides] of (await drawnByOffice(decks)).entries()) {
    const [name, , scheme, shape, length, member] = LOOKS[k]!;
    await test.step(`slides (${shape}, ${scheme}) open in LibreOffice as they are, and look like the page`, async () => {
      expect(slides).toHaveLength(length);
      // Fonts and programs differ a little from machine to machine; a map that is missing or bare does not pass.
      for (const [i, slide] of slides.entries())
        expect(slide).toMatchSnapshot(`${name}-${i + 1}.png`, { maxDiffPixelRatio: 0.08 });
      // The land of the countries that fit, which covers about a tenth of the slide, and less of the narrower one; the
      // grounds of the names tint a part of it.
      const share = await shareOf(page, slides[1]!, [...member]);
      expect(share).toBeGreaterThan(0.02);
      expect(share).toBeLessThan(0.2);
    });
  }
});
