import type { Page } from '@playwright/test';
import { formatQuery } from '../../src/choice/query';
import type { Chosen } from '../../src/choice/chosen';
import { NOTHING_CHOSEN, realCore } from '../realData';
import { choose, traitsOn } from '../figures/choices';
import {
  CODES,
  fitting,
  groundFor,
  OPTIONS,
  optionsOn,
  regionsOn,
  type Traits,
} from '../figures/plainReading';
import { expectQuery, fittingOnMap, OFTEN, showAll, summaryOf } from './atlasPage';
import { expect } from './site';

/** What each mark of each chart says, by the key of the mark. */
interface Charts {
  /** Members and offices by regional office, or by continent where nothing but continents is chosen. */
  region: Record<string, string>;
  /** Countries by work area and task. */
  matrix: Record<string, string>;
  /** Countries by activity. */
  activity: Record<string, string>;
  /** Offices and countries by kind of office. */
  office: Record<string, string>;
}

/** The codes of the countries that fit a choice, by a plain reading of the tables; sorted. */
export function codesFor(values: Partial<Chosen>): string[] {
  const chosen = choose(values);
  return fitting(chosen, traitsOn(chosen)).sort();
}

/**
 * Map, charts, counts beside the options, sentence and address all speak of this choice: each number is held
 * against a plain reading of the tables.
 */
export async function expectEveryView(page: Page, values: Partial<Chosen>): Promise<void> {
  const chosen = choose(values);
  const traits = traitsOn(chosen);
  const codes = codesFor(values);
  await expectQuery(page, formatQuery(chosen, NOTHING_CHOSEN));
  await showAll(page);
  await expect.poll(() => fittingOnMap(page), { message: 'the map', ...OFTEN }).toEqual(codes);
  expect(await page.locator('[data-iso3]').count(), 'countries are dimmed, not removed').toBe(CODES.length);
  // They follow the map a frame later.
  await expect
    .poll(() => chartsOn(page), { message: 'the charts', ...OFTEN })
    .toEqual(chartsFor(chosen, traits));
  expect(await countsOn(page), 'the counts beside the options').toEqual(countsFor(chosen, traits));
  await expectSentence(page, codes, chosen);
}

async function expectSentence(page: Page, codes: string[], chosen: Chosen): Promise<void> {
  const sentence = await summaryOf(page);
  const isFiltered = Object.keys(OPTIONS).some((facet) => chosen[facet as keyof typeof OPTIONS].length > 0);
  const traits = traitsOn(chosen);
  const members = codes.filter((code) => traits.get(code)!.status[0] === 'member').length;
  if (!isFiltered) expect(sentence).toContain(`${members} member states`);
  else if (codes.length === 0) expect(sentence).toMatch(/\b(no|none)\b/i);
  // A few chosen countries are named, not counted.
  else if (chosen.country.length === 0) expect(sentence).toMatch(new RegExp(`\\b${codes.length}\\b`));
  await expect(page.locator('#map')).toHaveAttribute('aria-label', `Map of the world. ${sentence}`);
}

function chartsOn(page: Page): Promise<Charts> {
  return page.locator('#panel-charts').evaluate((panel) => {
    const figures = (part: string, ...parts: string[]) =>
      Object.fromEntries(
        [...panel.querySelectorAll(`.${part} [data-key]`)].map((mark) => [
          mark.getAttribute('data-key'),
          parts.map((name) => mark.querySelector(name)?.textContent ?? '-').join(' '),
        ]),
      ) as Record<string, string>;
    return {
      region: figures('region', '.figure', '.aside'),
      matrix: figures('matrix', '.number'),
      activity: figures('activity', '.figure'),
      office: figures('office', '.figure', '.aside'),
    };
  });
}

function chartsFor(chosen: Chosen, traits: ReadonlyMap<string, Traits>): Charts {
  const of = (codes: string[]) => codes.map((code) => traits.get(code)!);
  const kinds: readonly string[] = chosen.office;
  const inFacet = (facet: 'region' | 'activity' | 'office', key: string) =>
    of(groundFor(chosen, traits, facet)).filter((own) => own[facet].includes(key));
  const both = of(groundFor(chosen, traits, 'area', 'theme'));
  const byKey = (keys: readonly string[], say: (key: string) => string) =>
    Object.fromEntries(keys.map((key) => [key, say(key)]));
  const { continents } = realCore();
  const offices = regionsOn(chosen.date);
  const isOfContinents =
    offices.length === 0 ||
    (chosen.region.length > 0 && chosen.region.every((key) => continents.some(({ id }) => id === key)));
  return {
    region: byKey(isOfContinents ? continents.map(({ id }) => id) : offices, (key) => {
      const own = inFacet('region', key);
      const offices = own.flatMap(({ office }) => office.filter((k) => !kinds.length || kinds.includes(k)));
      return `${own.filter(({ status }) => status[0] === 'member').length} ${offices.length}`;
    }),
    matrix: byKey(
      OPTIONS.area.flatMap((area) => OPTIONS.theme.map((theme) => `${area} ${theme}`)),
      (key) => {
        const [area = '', theme = ''] = key.split(' ');
        return String(both.filter((own) => own.area.includes(area) && own.theme.includes(theme)).length);
      },
    ),
    activity: byKey(OPTIONS.activity, (key) => String(inFacet('activity', key).length)),
    office: byKey(OPTIONS.office, (key) => {
      const own = inFacet('office', key);
      return `${own.flatMap(({ office }) => office.filter((kind) => kind === key)).length} ${own.length}`;
    }),
  };
}

/** The number beside each checkbox of the filters, by facet and value. */
function countsOn(page: Page): Promise<Record<string, number>> {
  return page
    .locator('#panel-filters input[type=checkbox]')
    .evaluateAll((boxes) =>
      Object.fromEntries(
        boxes.map((box) => [
          `${box.getAttribute('name')} ${box.getAttribute('value')}`,
          Number(box.closest('label')?.querySelector('.count')?.textContent),
        ]),
      ),
    );
}

function countsFor(chosen: Chosen, traits: ReadonlyMap<string, Traits>): Record<string, number> {
  const facets = ['area', 'theme', 'region', 'status', 'office', 'activity'] as const;
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const ground = groundFor(chosen, traits, facet).map((code) => traits.get(code)!);
      const isOffered = (value: string) =>
        value !== 'former' || [...traits.values()].some(({ status }) => status[0] === 'former');
      return optionsOn(chosen.date, facet)
        .filter((value) => facet !== 'status' || isOffered(value))
        .map((value) => [`${facet} ${value}`, ground.filter((own) => own[facet].includes(value)).length]);
    }),
  );
}
