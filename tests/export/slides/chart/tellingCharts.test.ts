import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.svelte';
import { Choice } from '../../../../src/choice/choice.svelte';
import type { Chosen } from '../../../../src/choice/chosen';
import { NewCharts } from '../../../../src/export/slides/chart/newCharts';
import { tellingCharts } from '../../../../src/export/slides/chart/tellingCharts';
import { midYearsOf } from '../../../../src/figures/indicators';
import { shader } from '../../../../src/figures/shades';
import { toldSteps } from '../../../../src/stories/steps';
import { loadLanguage } from '../../../../src/words/language';
import { choose } from '../../../figures/choices';
import { NOTHING_CHOSEN, realStories, realTables } from '../../../realData';
import { LANGUAGES } from '../../../words/sentences';
import { cell, rawRows } from '../../../world/rawRows';
import { realWorld } from '../../../world/realWorld';
import { coloursOf } from '../deckColours';

const language = await loadLanguage('en', ['explore', 'present']);
const colours = coloursOf('light');
const world = realWorld();

function atlasOf(values: Partial<Chosen>): Atlas<'explore' | 'present'> {
  const atlas = new Atlas(world, new Choice(choose(values)), language, '2026-11-24');
  atlas.shader = shader(world, midYearsOf(world, realTables().indicators));
  return atlas as Atlas<'explore' | 'present'>;
}

/** The chart beside the map of each step of a story; null where there is none. */
function besideMaps(id: string): (string | null)[] {
  const story = realStories().find((one) => one.id === id)!;
  const steps = toldSteps(story, {
    ...{ world, today: '2026-11-24', home: NOTHING_CHOSEN, language },
    formats: LANGUAGES.en.formats,
  });
  const charts = new NewCharts();
  return steps.map((step) => {
    const others = steps.filter((other) => other !== step).map(({ chosen }) => chosen);
    const [chart] = charts.of(
      tellingCharts(atlasOf(step.chosen), colours, { picture: step.picture, others }),
      true,
    );
    if (chart) charts.say(chart);
    return chart?.key ?? null;
  });
}

describe('the chart beside a step’s map', () => {
  test.each(realStories().flatMap(({ id, region }) => (region ? [id] : [])))(
    'tells of offices, work or figures as the step does, and of the members in no step of a region: %s',
    (id) => {
      expect(besideMaps(id)).toEqual([null, 'office', 'activity', 'indicator']);
    },
  );

  test('is a line of the members in no step of another matter, and none beside a picture that says all', () => {
    const beside = besideMaps('global-presence');
    expect(beside).not.toContain('time');
    expect(beside.slice(3, 8)).toEqual([null, 'office', 'activity', null, 'activity']);
  });
});

test('the chart of an indicator has the countries of the choice with their figures and classes', () => {
  const [chart] = tellingCharts(atlasOf({ region: ['nairobi'], indicator: 'migrants' }), colours);
  expect(chart).toMatchObject({ key: 'indicator', title: 'Migrants, mid-2015' });
  const kenya = rawRows('indicators').find(
    (row) => cell(row, 'iso3') === 'KEN' && cell(row, 'year') === '2015',
  )!;
  expect(chart!.series[0]!.values[chart!.labels.indexOf('Kenya')]).toBe(Number(cell(kenya, 'migrants')));
  expect(chart!.labels).not.toContain('Ghana');
  expect(chart!.colours).toHaveLength(chart!.labels.length);
});
