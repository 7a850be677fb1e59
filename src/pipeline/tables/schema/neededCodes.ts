/** Columns whose codes the program looks up, and where it does. */
export const NEEDED_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ['activities.group', ['areas.id', 'themes.id']],
  ['regional-offices.iso3', ['countries.iso3']],
  ['countries.continent', ['continents.id']],
  ['coverage.iso3', ['countries.iso3']],
  ['coverage.regional_office', ['regional-offices.id']],
  ['territories.of', ['countries.iso3']],
  ['places.of', ['countries.iso3', 'territories.shape', 'regional-offices.id', 'continents.id']],
  ['members.iso3', ['countries.iso3']],
  ['offices.kind', ['kinds.id']],
  ['offices.iso3', ['countries.iso3', 'territories.shape']],
  ['offices.regional_office', ['regional-offices.id']],
  ['work.iso3', ['countries.iso3']],
  ['work.activity', ['activities.id']],
  ['presence.iso3', ['countries.iso3']],
  ['indicators.iso3', ['countries.iso3', 'territories.shape']],
  ['borders.a', ['countries.iso3', 'territories.shape']],
  ['borders.b', ['countries.iso3', 'territories.shape']],
]);

/** Of these, the columns that may hold others too. */
export const WITH_OTHER_CODES: ReadonlySet<string> = new Set(['indicators.iso3']);
