import { describe, expect, it } from 'vitest';
import { FACET_RULES, FACETS, type Facet } from '../../src/choice/facets';
import { nothingChosen } from '../../src/choice/chosen';
import { worldOnDay } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';

const world = realWorld();
const valuesOf = (facet: Facet): string[] => FACET_RULES[facet].rows(world).map(({ id }) => id);

describe('a facet', () => {
  it.each(FACETS)('has countries behind each value that can be chosen: %s', (facet) => {
    // A regional office has them in its time.
    const days = ['2012-03-01', world.organization.defaultDay, '2025-03-01'];
    const keys = days.flatMap((date) => [
      ...worldOnDay(world, { ...nothingChosen(world), date }).sets[facet].keys(),
    ]);
    expect([...new Set(keys)].sort()).toEqual(valuesOf(facet).sort());
  });

  it.each(FACETS)('has no value twice: %s', (facet) => {
    const values = valuesOf(facet);
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values).size).toBe(values.length);
  });
});
