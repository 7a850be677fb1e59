import type { OrganizationNames } from '../../../world/organization';
import type { Tables } from '../../../world/rows';
import { isDate, referencesOf, tableKey, type DataPackage, type Field, type Resource } from './schema';

/** The unions of codes that the program knows by name: the columns they come from. */
const CODES: Record<string, string> = {
  'areas.id': 'AreaId',
  'themes.id': 'ThemeId',
  'themes.task': 'TaskId',
  'activities.id': 'ActivityId',
  'indicator-definitions.id': 'IndicatorId',
  'regional-offices.id': 'RegionId',
  'continents.id': 'ContinentId',
  'countries.iso3': 'Iso3',
  'territories.shape': 'TerritoryCode',
  'kinds.id': 'OfficeKindId',
};

/** The unions of words that the schema enumerates: the columns they come from. */
const WORDS: Record<string, string> = {
  'kinds.symbol': 'OfficeSymbol',
  'kinds.covers': 'OfficeCover',
  'kinds.listed': 'OfficeListing',
  'offices.basis': 'OfficeBasis',
  'offices.opened_basis': 'OpenedBasis',
  'offices.functions': 'OfficeFunction',
  'members.status': 'MembershipStatus',
  'coverage.basis': 'RegionBasis',
  'countries.un_status': 'UnStatus',
  'publishers.kind': 'PublisherKind',
  'territories.relation': 'TerritoryRelation',
  'places.kind': 'PlaceKind',
  'borders.style': 'BorderStyle',
  'seas.kind': 'SeaKind',
  'work.evidence_kind': 'EvidenceKind',
  'work.reach': 'EvidenceReach',
  'indicator-definitions.source': 'IndicatorSource',
  'indicator-definitions.column': 'IndicatorColumn',
  'indicator-definitions.per': 'IndicatorBase',
  'indicator-definitions.aggregation': 'Aggregation',
  'indicator-definitions.unit': 'IndicatorUnit',
  'indicator-definitions.classes': 'ClassMethod',
  'indicator-definitions.shown': 'IndicatorPlace',
};

const ROWS: Record<string, string> = {
  continents: 'ContinentRow',
  areas: 'AreaRow',
  themes: 'ThemeRow',
  activities: 'ActivityRow',
  'regional-offices': 'RegionalOfficeRow',
  countries: 'CountryRow',
  coverage: 'CoverageRow',
  territories: 'TerritoryRow',
  places: 'PlaceRow',
  members: 'MemberRow',
  kinds: 'KindRow',
  offices: 'OfficeRow',
  work: 'WorkRow',
  presence: 'PresenceRow',
  indicators: 'IndicatorRow',
  'indicator-definitions': 'IndicatorDefinitionRow',
  events: 'EventRow',
  published: 'PublishedRow',
  publishers: 'PublisherRow',
  borders: 'BorderRow',
  seas: 'SeaRow',
};

/** The tables that the program knows. */
export const TABLE_NAMES: readonly string[] = Object.keys(ROWS);

/**
 * The text of src/world/rows.ts (not yet formatted): a union for every kind of code, an interface for every row,
 * and the interface of all tables.
 *
 * @param schema data/datapackage.json
 * @param tables the rows, whose ids become the unions
 * @param names of the organization, which comments do without: nothing in src/ is of one organization
 */
export function writeRowTypes(
  schema: DataPackage,
  tables: Tables,
  { short }: Pick<OrganizationNames, 'short'>,
): string {
  const head =
    '// Made from data/datapackage.json and the id columns of the tables by `npm run data`. Do not edit by hand.\n';
  const date =
    '/** YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source; of some columns, between two days: A/B. */\nexport type DateText = string;\n';
  const codes = Object.entries(CODES).map(([column, name]) => union(name, idsIn(tables, column)));
  const words = schema.resources.flatMap((resource) =>
    resource.schema.fields.flatMap((field) => {
      const name = WORDS[`${resource.name}.${field.name}`];
      return name ? [union(name, field.constraints?.enum ?? field.itemEnum ?? [])] : [];
    }),
  );
  const rows = schema.resources.map(rowInterface);
  const all = schema.resources.map(({ name }) => `${tableKey(name)}: ${rowName(name)}[];`);
  const tablesInterface = `/** Every table of data/, checked. */\nexport interface Tables {\n${all.join('\n')}\n}\n`;
  const text = [head, date, ...codes, ...words, ...rows, tablesInterface].join('\n');
  return text.replaceAll(new RegExp(`\\b${short}\\b`, 'g'), 'the organization');
}

function rowName(resource: string): string {
  const name = ROWS[resource];
  if (!name)
    throw new Error(
      `unknown table: ${resource} (data/datapackage.json); name its row in src/pipeline/tables/schema/rowTypes.ts`,
    );
  return name;
}

function idsIn(tables: Tables, column: string): string[] {
  const [table = '', field = ''] = column.split('.');
  const rows: unknown = tables[tableKey(table) as keyof Tables];
  return [...new Set((rows as Record<string, string>[]).map((row) => row[field] ?? ''))];
}

function union(name: string, members: string[]): string {
  return `export type ${name} = ${members.map((member) => `'${member}'`).join(' | ') || 'never'};\n`;
}

function rowInterface(resource: Resource): string {
  const fields = resource.schema.fields.map(
    (field) => `/** ${field.description} */\n${field.name}: ${typeOf(field, resource)};`,
  );
  return `/** ${resource.description} */\nexport interface ${rowName(resource.name)} {\n${fields.join('\n')}\n}\n`;
}

function typeOf(field: Field, resource: Resource): string {
  const required = field.constraints?.required === true;
  const text = textType(field, resource);
  if (field.type === 'list') return `${text}[]`;
  if (field.type !== 'string') return required ? 'number' : 'number | null';
  return required || text === 'string' ? text : `${text} | ''`;
}

function textType(field: Field, resource: Resource): string {
  const column = `${resource.name}.${field.name}`;
  const reference = referencesOf(resource).find((candidate) => candidate.column === field.name);
  if (isDate(field)) return 'DateText';
  if (WORDS[column]) return WORDS[column];
  if (CODES[column]) return CODES[column];
  if (!reference) return 'string';
  const targets = reference.targets.map((target) => CODES[`${target.resource}.${target.column}`] ?? 'string');
  return [...targets, ...reference.also.map((code) => `'${code}'`)].join(' | ');
}
