import { csvFormatRows, csvParse, csvParseRows, type DSVRowArray } from 'd3-dsv';

/** How many rows a copy of the tables has. */
export interface Growth {
  offices: number;
  work: number;
}

/** Degrees: a further office stands so far from a real one at most, in its country or close to it. */
const SPREAD = 0.6;
const GOLDEN = 0.618034;
const EDGE = { lat: 89, lon: 179 };

/**
 * The text of offices.csv and work.csv with so many rows that the build finds no mistake in: the real ones, then
 * further ones made from them, in towns near the real ones, and for other pairs of country and activity.
 */
export function grownTables(
  read: (file: string) => string,
  { offices, work }: Growth,
): Record<'offices.csv' | 'work.csv', string> {
  return {
    'offices.csv': moreOffices(read('offices.csv'), offices),
    'work.csv': moreWork(read('work.csv'), csvParse(read('countries.csv')), work),
  };
}

function moreOffices(text: string, count: number): string {
  const [head = [], ...real] = csvParseRows(text);
  const at = (column: string) => head.indexOf(column);
  const rows = Array.from({ length: Math.max(0, count - real.length) }, (_, i) => {
    const row = [...(real[i % real.length] ?? [])];
    const set = (column: string, value: string) => (row[at(column)] = value);
    const turn = i * GOLDEN * 2 * Math.PI;
    const far = SPREAD * Math.sqrt(((i * GOLDEN) % 1) + 0.01);
    const town = (i * 7919).toString(36);
    set('id', `${(row[at('iso3')] ?? '').toLowerCase()}-town-${town}`);
    set('city', `Town ${town}`);
    if (row[at('lat')]) {
      set('lat', near(row[at('lat')], far * Math.sin(turn), EDGE.lat));
      set('lon', near(row[at('lon')], far * Math.cos(turn), EDGE.lon));
    }
    // A headquarters and the office of a region are one of a kind.
    set('kind', i % 5 === 0 ? 'country-office' : 'sub-office');
    for (const column of ['regional_office', 'functions', 'note']) set(column, '');
    return row;
  });
  return csvFormatRows([head, ...real, ...rows]);
}

function near(degrees: string | undefined, far: number, edge: number): string {
  return Math.max(-edge, Math.min(edge, Number(degrees) + far)).toFixed(4);
}

function moreWork(text: string, countries: DSVRowArray, count: number): string {
  const [head = [], ...real] = csvParseRows(text);
  const [iso3, activity, source] = ['iso3', 'activity', 'source_url'].map((column) =>
    head.indexOf(column),
  ) as [number, number, number];
  const activities = [...new Set(real.map((row) => row[activity] ?? ''))];
  const known = new Set(real.map((row) => keyOf(row)));
  const rows = [...real];
  for (let i = 0; rows.length < count; i++) {
    const row = [...(real[(i * 7) % real.length] ?? [])];
    row[iso3] = countries[i % countries.length]?.['iso3'] ?? '';
    row[activity] = activities[Math.floor(i / countries.length) % activities.length] ?? '';
    if (known.has(keyOf(row))) continue;
    known.add(keyOf(row));
    rows.push(row);
  }
  return csvFormatRows([head, ...rows]);

  function keyOf(row: readonly string[]): string {
    return [row[iso3], row[activity], row[source]].join(' ');
  }
}
