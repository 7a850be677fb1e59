import { AxeBuilder } from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';
import { isAtRest } from './atlasPage';
import { expect } from './site';

/**
 * Every rule of WCAG A and AA; contrast alone where only words and colours differ from a state that met every rule;
 * or the best practices that axe knows, too.
 */
type Rules = 'every' | 'contrast' | 'best';

interface Looked {
  rules?: Rules;
  /** The part that is looked at; none: the page. */
  within?: string;
  /** What is left out of it. */
  without?: string;
  /** What is new since a state that was looked at in the same test and colours: contrast is looked at here alone. */
  news?: string;
}

const RUN = {
  every: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  contrast: { type: 'rule' as const, values: ['color-contrast'] },
  best: undefined,
};

/** Axe finds nothing in this state of the page; a step of the test. */
export async function expectAccessible(
  page: Page,
  state: string,
  { rules = 'every', within, without, news }: Looked = {},
): Promise<void> {
  await test.step(`axe, ${rules}: ${state}`, async () => {
    await isAtRest(page);
    await showMap(page, true);
    // The page has no frames, so axe needs no second page to put findings of several together.
    const axe = new AxeBuilder({ page, ...((await hasAxe(page)) && { axeSource: ';' }) }).setLegacyMode();
    const part = (rules === 'contrast' && news) || within;
    if (part) axe.include(part);
    if (without) axe.exclude(without);
    const { violations } = await axe
      .options({ resultTypes: ['violations'], ...(RUN[rules] && { runOnly: RUN[rules] }) })
      .analyze();
    await showMap(page, false);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
    );
    expect(found, state).toEqual([]);
  });
}

/** The same in the light and in the dark scheme, in the dark one contrast alone. The page stays in the light one. */
export async function expectAccessibleInBoth(page: Page, state: string, looked: Looked = {}): Promise<void> {
  await paint(page, 'light');
  await expectAccessible(page, `${state}, light`, looked);
  await paint(page, 'dark');
  await expectAccessible(page, `${state}, dark`, { ...looked, rules: 'contrast' });
  await paint(page, 'light');
}

/** Whether axe was brought into this page before: it is as large as the atlas itself. */
const hasAxe = (page: Page) => page.evaluate(() => 'axe' in window);

/** As the page does for its parameter `scheme`. */
function paint(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((name) => {
    document.documentElement.dataset['scheme'] = name;
  }, scheme);
}

/** What is not painted is not looked at either: see `leaveMapUnpainted`. */
function showMap(page: Page, isShown: boolean): Promise<void> {
  return page.evaluate((show) => {
    for (const sheet of document.adoptedStyleSheets) sheet.disabled = show;
  }, isShown);
}
