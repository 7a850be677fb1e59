import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One printed page. */
export interface Sheet {
  /** Its words without spaces and hyphens: where a line breaks, they say nothing. */
  text: string;
  width: number;
  height: number;
  /** Where its words end, pt from the left. */
  end: number;
}

/** A text as `Sheet.text` has it. */
export const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '');

/** Prints the page on the paper that the reader has, as the style sheet asks for, and reads what came out. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? item : []));
    sheets.push({
      text: plain(words.map(({ str }) => str).join('')),
      width,
      height,
      end: Math.max(0, ...words.map(({ transform, width: wide }) => Number(transform[4]) + wide)),
    });
  }
  await pdf.destroy();
  return sheets;
}
