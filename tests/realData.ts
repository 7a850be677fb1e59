import { resolve } from 'node:path';
import { coreOf, detailOf, gazetteerOf } from '../src/pipeline/tables/compile';
import type { Problem } from '../src/pipeline/tables/problems';
import { readFiles, type DataFiles } from '../src/pipeline/tables/readFiles';
import { readStories } from '../src/pipeline/tables/json/stories';
import { readTables, type ReadTables } from '../src/pipeline/tables/tables';
import { nothingChosen, type Chosen } from '../src/choice/chosen';
import type { Day } from '../src/world/days';
import type { Gazetteer } from '../src/world/gazetteer';
import type { Organization } from '../src/world/organization';
import type { Tables } from '../src/world/rows';
import type { Story } from '../src/world/story';
import type { CoreTables, DetailTables } from '../src/world/tables';

// The real tables for tests in Node: read and checked once per test file, the same objects for every caller.

let dataFiles: DataFiles | undefined;
let read: ReadTables | undefined;
let core: CoreTables | undefined;
let stories: Story[] | undefined;
let detail: DetailTables | undefined;
let gazetteer: Gazetteer | undefined;

/** data/datapackage.json and the text of every CSV file. */
export function realFiles(): DataFiles {
  return (dataFiles ??= readFiles(resolve(import.meta.dirname, '../data')));
}

/** Every checked table. */
export function realTables(): Tables {
  return readOnce().tables;
}

/** What the check of data/ found. */
export function realProblems(): Problem[] {
  return readOnce().problems;
}

/** Names, links and days of the organization. */
export function realOrganization(): Organization {
  return realFiles().organization;
}

/** What the page shows without a query. */
export const NOTHING_CHOSEN = nothingChosen({ organization: realOrganization() });

/** The page without a query, but for its date. */
export const onDate = (date: Day): Chosen => ({ ...NOTHING_CHOSEN, date });

/** The stories that ship. */
export function realStories(): Story[] {
  return (stories ??= readStories(realFiles().stories, realTables(), realOrganization()).stories);
}

/** What the page loads first, as `virtual:atlas/core` gives it. */
export function realCore(): CoreTables {
  return (core ??= coreOf(realTables(), realOrganization(), realProblems(), realStories()));
}

/** What the page loads on demand, as `virtual:atlas/detail` gives it. */
export function realDetail(): DetailTables {
  return (detail ??= detailOf(realTables(), realFiles().schema));
}

/** What the search loads, as `virtual:atlas/gazetteer` gives it. */
export function realGazetteer(): Gazetteer {
  return (gazetteer ??= gazetteerOf(realTables()));
}

function readOnce(): ReadTables {
  const { files, schema } = realFiles();
  return (read ??= readTables(files, schema));
}
