import type { OfficeBasis, RegionBasis } from '../../world/rows';
import { capitalized, pick, uncapitalized } from '../format';
import type profileEn from '../en/profile';
import { ofDay, theDay, toDay } from './dates';

/** Of a day between two others: "desde un día entre …". */
const isSomeDay = (date: string) => date.startsWith('un día ');
const fromTo = (from: string, to: string) =>
  isSomeDay(from) || isSomeDay(to)
    ? `desde ${theDay(from)} hasta ${theDay(to)}`
    : `${ofDay(from)} ${toDay(to)}`;

const profileEs: typeof profileEn = {
  label: (name) => `Perfil: ${name}`,
  handle: 'Mostrar más del perfil',
  isOpened: (name) => `Perfil abierto: ${name}`,
  membership: 'Membresía',
  memberFrom: (from) => `Estado miembro desde ${theDay(from)}`,
  memberFromTo: (from, to) => `Estado miembro ${fromTo(from, to)}`,
  observerFrom: (from) => `Observador desde ${theDay(from)}`,
  observerFromTo: (from, to) => `Observador ${fromTo(from, to)}`,
  someDay: (first, last) => `un día entre ${theDay(first)} y ${theDay(last)}`,
  never: 'En las fuentes no consta la condición de miembro ni de observador.',
  onDate: (statusName, date) => `${statusName} el ${date}`,
  notIndependent: (from) =>
    `No independiente en esta fecha; se cuenta como independiente desde ${theDay(from)}`,
  lead: (standing, offices, undated, kinds, most, documents, aside, f) =>
    [
      `${standing}, ${offices === 0 ? 'sin oficina conocida' : `con ${f.number(offices)} ${pick(f, offices, { one: 'oficina conocida', other: 'oficinas conocidas' })}`}${undated === 0 ? '' : `; la apertura de ${f.number(undated)}${offices === 0 ? pick(f, undated, { one: ' oficina', other: ' oficinas' }) : ' más'} no tiene fecha`}.`,
      kinds === 0
        ? `No se ha encontrado labor documentada${aside && ` (${aside})`}.`
        : `${documents ? `Los ${documents}` : 'Los documentos'} muestran ${f.number(kinds)} ${pick(f, kinds, { one: 'tipo de actividad', other: 'tipos de actividad' })}${most ? `, la mayoría en «${most}»` : ''}${aside && ` (${aside})`}.`,
    ].join(' '),
  offices: 'Oficinas',
  noOffices: 'En las fuentes no consta ninguna oficina.',
  asOfSource: (year) => `fuente de hacia ${year}`,
  officesNote: (sampled, f) =>
    [
      'Se cuentan las oficinas conocidas en la fecha.',
      ...(sampled.length > 0 ? [`${capitalized(f.and(sampled.map(uncapitalized)))}: solo una muestra.`] : []),
    ].join(' '),
  notDrawn: 'Coordenadas desconocidas: en el mapa, con otra oficina del país.',
  basis: {
    named: 'La fuente nombra la oficina y la ciudad',
    'city-assumed': 'La fuente nombra la oficina; se supone que la ciudad es la capital',
    weak: 'Prueba débil',
  } satisfies Record<OfficeBasis, string>,
  basisShort: {
    named: 'nombrada en la fuente',
    'city-assumed': 'ciudad supuesta',
    weak: 'prueba débil',
  } satisfies Record<OfficeBasis, string>,
  alsoKind: (kind) => `también ${uncapitalized(kind)}`,
  presence: 'Presencia',
  presenceSince: (year) => `Presente desde ${year}`,
  noPresence: 'En las fuentes no se ha encontrado el año en que comenzó la presencia.',
  region: 'Región',
  regions: 'Regiones a lo largo del tiempo',
  regionFor: (name, years) => `${name}: ${years}`,
  seat: (city) => `Oficina regional: ${city}`,
  hosted: (city) => `Oficina regional en ${city}`,
  coveredCountries: (n, f) => `abarca ${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
  noRegion: 'No se conoce ninguna región a la que pertenezca en esta fecha.',
  regionBasis: {
    stated: 'indicado por la organización',
    inferred: 'deducido del nombre de la región',
    'count-stated': 'la fuente indica el número de países; la asignación es deducida',
    'region-described': 'la fuente describe la región',
  } as Record<Exclude<RegionBasis, ''>, string>,
  work: 'Labor documentada',
  noWork: 'No se ha encontrado labor documentada. Eso no significa que no la haya.',
  showAll: (n, f) => `Mostrar todo (${f.number(n)}), con las fuentes`,
  workNote:
    'Documentada en las fuentes siguientes, resumidas en inglés; si falta una actividad, ningún documento hallado la muestra en el país.',
  evidence: {
    activity: 'actividad',
    listing: 'nombrada como actividad',
    plan: 'plan',
    agreement: 'acuerdo',
    event: 'acto puntual',
    study: 'estudio',
  },
  reach: { 'in-country': 'en el país', elsewhere: 'en otro lugar' },
  otherWork: 'Otras pruebas',
  otherWorkNote:
    'Con los filtros vigentes no cuentan como labor documentada: planes, acuerdos, actos puntuales, estudios, labor en otros lugares o documentos de otros años; resumidas en inglés.',
  undated: 'sin año indicado',
  indicators: 'Personas (DAES de la ONU, mitad de año)',
  year: 'Año',
  atMidYear: (year) => `Mediados de ${year}`,
  allYears: 'Todos los años',
  noIndicators: 'Sin cifras en la tabla del DAES de la ONU.',
  noMidYear: (year) =>
    `Sin cifras de población para esta fecha: las del DAES de la ONU comienzan a mediados de ${year}.`,
  notGiven: 'no indicado',
  source: 'Fuente',
  newTab: 'se abre en una pestaña nueva',
  note: 'Nota',
  choose: 'Seleccionar este país',
  unchoose: 'Quitar de la selección',
  codesAndNames: 'Códigos y nombres en otros idiomas',
  codes: (iso3, iso2, m49) => [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
  subregion: 'Subregión (M49 de la ONU)',
  codesOf: (name) => `Nombres y códigos · ${name}`,
  previous: 'País anterior',
  next: 'País siguiente',
};

export default profileEs;
