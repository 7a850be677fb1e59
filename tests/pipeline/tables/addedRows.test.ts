import { describe, expect, it } from 'vitest';
import { nothingChosen, type Chosen } from '../../../src/choice/chosen';
import { parseQuery } from '../../../src/choice/query';
import { count } from '../../../src/world/countrySet';
import { areasByThemes, byActivity } from '../../../src/figures/workTally';
import { worldOnDay, facetCounts, fitOf } from '../../../src/figures/match';
import { LANGS } from '../../../src/world/tables';
import { copyWith } from './copies';

const AREA = 'research,Migration research,Migrationsforschung,Recherche,Investigación';
const SHORT = 'Research,Forschung,Recherche,Investigación';
const ACTIVITY = 'surveys,research,Surveys,Befragungen,Enquêtes,Encuestas,,,surveys';
const WORK = 'KEN,surveys,2015,https://www.un.org/kenya,Surveys households,activity,in-country';

describe('a row that is added to the tables is in the figures without a line of code', () => {
  it('as a work area, with its activity and the countries where it is documented', () => {
    const { world, errors } = copyWith({
      'areas.csv': `${AREA},${SHORT},#4d4d00,#b3b34d,,,a page`,
      'activities.csv': ACTIVITY,
      'work.csv': WORK,
    });
    expect(errors).toEqual([]);
    const { chosen, faults } = parseQuery('area=research', world, '2026-11-29');
    expect([chosen.area, faults]).toEqual([['research'], []]);
    const view = worldOnDay(world, chosen);
    const fit = fitOf(world, view, chosen);
    expect(count(fit.all)).toBe(1);
    expect(facetCounts(view, fit, chosen, 'area').get('research')).toBe(1);
    expect(world.areas.at(-1)?.short).toMatchObject({ en: 'Research', de: 'Forschung' });
    const whole: Chosen = nothingChosen(world);
    const all = fitOf(world, view, whole);
    expect(areasByThemes(world, view, all, whole)).toHaveLength(world.areas.length);
    expect(byActivity(world, view, all, whole).map(({ key }) => key)).toContain('surveys');
  });

  it('as a theme that shares the task of another, which then needs a name', () => {
    const theme = (task: string) =>
      copyWith({
        'themes.csv': `data,law,Data,Daten,Données,Datos,Data,Daten,Données,Datos,${task},,,a page`,
      });
    expect(theme('Law and data,Recht und Daten,Droit,Derecho').errors).toEqual(
      LANGS.map(
        (lang) =>
          `data/themes.csv:2 task_${lang}: is missing (expected the name of the task "law", which themes share)`,
      ),
    );
    expect(theme(',,,').errors).toHaveLength(2 * LANGS.length);
    expect(theme('Law and data,Recht und Daten,Droit,Derecho').world.themes.at(-1)).toMatchObject({
      task: 'law',
      taskName: { en: 'Law and data', de: 'Recht und Daten' },
    });
  });
});
