import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
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

declare global {
  interface Window {
    readPicture?: (svg: string) => Document;
  }
}

/** Lets a page read pictures, by a way that its security policy knows and that the page has no use for here. */
export function letRead(page: Page): Promise<void> {
  return page.evaluate(() => {
    interface Policy {
      createHTML: (text: string) => string;
    }
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy };
    };
    const policy = window.readPicture
      ? null
      : trustedTypes.createPolicy('atlas-xml', { createHTML: (text) => text });
    if (policy)
      window.readPicture = (svg) => new DOMParser().parseFromString(policy.createHTML(svg), 'image/svg+xml');
  });
}

/** Reads the fills of the map on the page and of a picture in SVG, colours made comparable by painting them. */
export async function fillsOf(page: Page, svg: string): Promise<Fills> {
  await letRead(page);
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
    const drawn = window.readPicture!(text);
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

/** How a PNG paints a country: of the points well inside its mark, how many have a given fill. */
export interface Painted {
  points: number;
  right: number;
}

/**
 * Compares a PNG with the fills of the page, point by point.
 * @param svg the same picture as SVG, which says where each country lies
 * @param fills colour or stripes of each country, as `fillsOf` reads them from the page
 */
export async function pixelsInside(
  page: Page,
  svg: string,
  png: Buffer,
  fills: Record<string, string>,
): Promise<Record<string, Painted>> {
  await letRead(page);
  return page.evaluate(
    async ([text, data, wanted]) => {
      const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const pixels = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;

      const drawn = window.readPicture!(text).documentElement;
      const picture = document.body.appendChild(document.importNode(drawn, true));
      const scale = bitmap.width / Number(picture.getAttribute('width'));
      /** A colour between those of the stripes, or the one colour, give or take a rounding. */
      const isRight = (x: number, y: number, colours: number[][]) => {
        const at = 4 * (Math.round(y * scale) * bitmap.width + Math.round(x * scale));
        return [0, 1, 2].every((k) => {
          const all = colours.map((colour) => colour[k]!);
          return pixels[at + k]! >= Math.min(...all) - 6 && pixels[at + k]! <= Math.max(...all) + 6;
        });
      };
      const found: Record<string, { points: number; right: number }> = {};
      for (const shape of picture.querySelectorAll<SVGGeometryElement>('[data-country]')) {
        const code = shape.dataset['country']!;
        const colours = wanted[code]!.replace('stripes ', '')
          .split(', ')
          .map((one) => one.split(' ').map(Number));
        const ctm = shape.getCTM()!;
        const back = ctm.inverse();
        const isInside = (x: number, y: number) =>
          shape.isPointInFill(new DOMPoint(x, y).matrixTransform(back));
        const box = shape.getBBox();
        const from = new DOMPoint(box.x, box.y).matrixTransform(ctm);
        const to = new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(ctm);
        const step = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y) / 40);
        const count = { points: 0, right: 0 };
        for (let x = from.x; x <= to.x; x += step)
          for (let y = from.y; y <= to.y; y += step) {
            const isWell = [-2, 0, 2].every((dx) => [-2, 0, 2].every((dy) => isInside(x + dx, y + dy)));
            if (!isWell) continue;
            count.points += 1;
            if (isRight(x, y, colours)) count.right += 1;
          }
        found[code] = count;
      }
      picture.remove();
      return found;
    },
    [svg, png.toString('base64'), fills] as const,
  );
}

/** A deck of slides, opened. */
export interface Deck {
  /** The XML of each slide, in order. */
  slides: string[];
  notes: string[];
  charts: string[];
  media: string[];
  bytes: number;
  /** Every part by its path, in the order of the file. */
  parts: Map<string, Uint8Array>;
}

export async function deckOf(taken: Download): Promise<Deck> {
  const bytes = await bytesOf(taken);
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const all = (folder: RegExp) => {
    const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)![1]);
    const names = [...parts.keys()].filter((name) => folder.test(name));
    return names.sort((a, b) => number(a) - number(b)).map((name) => strFromU8(parts.get(name)!));
  };
  return {
    slides: all(/^ppt\/slides\/slide\d+\.xml$/),
    notes: all(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    charts: all(/^ppt\/charts\/chart\d+\.xml$/),
    media: [...parts.keys()].filter((name) => /^ppt\/media\/.+/.test(name)),
    bytes: bytes.length,
    parts,
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
  return unescape([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')).replaceAll(
    '\u00a0',
    ' ',
  );
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
