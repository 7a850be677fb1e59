import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect } from './site';

/** Opens the window in which things are taken along, on one of its tabs. */
export async function openTakeAlong(
  page: Page,
  tab: 'picture' | 'slides' | 'data' | 'embed' = 'picture',
): Promise<void> {
  await page.locator('header button[aria-haspopup="dialog"]').first().click();
  await page.locator(`dialog [data-tab="${tab}"]`).click();
}

/** Presses a button and takes what is downloaded. */
export async function download(page: Page, button: string): Promise<Download> {
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return taken;
}

export async function textOf(taken: Download): Promise<string> {
  return readFileSync(await taken.path(), 'utf8');
}

export async function bytesOf(taken: Download): Promise<Buffer> {
  return readFileSync(await taken.path());
}

/** Fill and name of each country, as the page's map and a picture's file have them. Stripes are named by both colours. */
export interface Fills {
  page: Record<string, string>;
  picture: Record<string, string>;
  /** Ids of the offices that each shows. */
  pageOffices: string[];
  pictureOffices: string[];
}

/** Reads the fills of the map on the page and of a picture in SVG, colours made comparable by painting them. */
export function fillsOf(page: Page, svg: string): Promise<Fills> {
  return page.evaluate((text) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const painted = (css: string) => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(' ');
    };
    const idIn = (fill: string) => /url\("?#([^")]+)"?\)/.exec(fill)?.[1];
    const fillOnPage = (mark: SVGElement) => {
      const { fill } = getComputedStyle(mark);
      const id = idIn(fill);
      if (!id) return painted(fill);
      const rects = [...document.querySelectorAll<SVGElement>(`pattern[id="${id}"] rect`)];
      return `stripes ${rects.map((rect) => painted(getComputedStyle(rect).fill)).join(', ')}`;
    };
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fillInPicture = (shape: SVGElement) => {
      const id = idIn(shape.getAttribute('fill')!);
      if (!id) return painted(shape.getAttribute('fill')!);
      // The stripes lie over the same shape in a flat fill.
      const ground = shape.previousElementSibling!.getAttribute('fill')!;
      const line = drawn.querySelector(`pattern[id="${id}"] path`)!.getAttribute('stroke')!;
      return `stripes ${painted(ground)}, ${painted(line)}`;
    };
    const marks = [...document.querySelectorAll<SVGElement>('[data-map] [data-iso3]')];
    const shapes = [...drawn.querySelectorAll<SVGElement>('[data-country]')];
    return {
      page: Object.fromEntries(marks.map((mark) => [mark.dataset['iso3']!, fillOnPage(mark)])),
      // A circle stands after the shape, and is what the page's mark is too.
      picture: Object.fromEntries(shapes.map((shape) => [shape.dataset['country']!, fillInPicture(shape)])),
      pageOffices: [...document.querySelectorAll<SVGElement>('[data-map] [data-office]')]
        .flatMap((mark) => mark.dataset['office']!.split(' '))
        .sort(),
      pictureOffices: [...drawn.querySelectorAll<SVGElement>('[data-offices]')]
        .flatMap((mark) => mark.dataset['offices']!.split(' '))
        .sort(),
    };
  }, svg);
}

/** A deck of slides, opened. */
export interface Deck {
  /** The XML of each slide, in order. */
  slides: string[];
  notes: string[];
  charts: string[];
  media: string[];
  bytes: number;
}

export async function deckOf(taken: Download): Promise<Deck> {
  const bytes = await bytesOf(taken);
  const zip = await JSZip.loadAsync(bytes);
  const all = async (folder: RegExp) => {
    const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)![1]);
    const names = Object.keys(zip.files).filter((name) => folder.test(name));
    return Promise.all(
      names.sort((a, b) => number(a) - number(b)).map((name) => zip.file(name)!.async('string')),
    );
  };
  return {
    slides: await all(/^ppt\/slides\/slide\d+\.xml$/),
    notes: await all(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    charts: await all(/^ppt\/charts\/chart\d+\.xml$/),
    media: Object.keys(zip.files).filter((name) => /^ppt\/media\/.+/.test(name)),
    bytes: bytes.length,
  };
}

const unescape = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&amp;/g, '&');

/** The XML of a group of a slide, by its name; groups in it included. */
export function groupIn(slide: string, name: string): string {
  const at = slide.indexOf(`name="${name}"`, slide.indexOf('<p:grpSp>'));
  expect(at, `group "${name}"`).toBeGreaterThan(0);
  const start = slide.lastIndexOf('<p:grpSp>', at);
  let depth = 0;
  for (const { 0: tag, index } of slide.slice(start).matchAll(/<\/?p:grpSp>/g)) {
    depth += tag === '<p:grpSp>' ? 1 : -1;
    if (depth === 0) return slide.slice(start, start + index);
  }
  throw new Error(`group "${name}" does not end`);
}

/** Names of the shapes in a part of a slide. */
export function shapesIn(xml: string): string[] {
  return [...xml.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) =>
    unescape(name!),
  );
}

/** What a part of a slide says to those who cannot see it. */
export function altOf(xml: string): string {
  return unescape(/<p:cNvPr id="\d+" name="[^"]*" descr="([^"]*)"/.exec(xml)?.[1] ?? '');
}

/** All words of a part of a slide, in their order. */
export function wordsIn(xml: string): string {
  return unescape([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(''));
}

/** The data of a native chart: labels, and the values of each series by its name. */
export function chartData(xml: string): { labels: string[]; series: Record<string, number[]> } {
  const values = (part: string) =>
    [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => unescape(value!));
  const series = [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, one]) => {
    const part = (name: string) => new RegExp(`<c:${name}>(.*?)</c:${name}>`, 's').exec(one!)?.[1] ?? '';
    return {
      name: values(part('tx'))[0] ?? '',
      labels: values(part('cat')),
      values: values(part('val')).map(Number),
    };
  });
  return {
    labels: series[0]?.labels ?? [],
    series: Object.fromEntries(series.map(({ name, values }) => [name, values])),
  };
}
