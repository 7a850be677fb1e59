import { addCities } from './cities';
import contextEs from './context';
import { ofDay, theDay, toDay } from './dates';
import { MORE_CITIES } from './moreCities';
import profileEs from './profile';
import { capitalized, pick, uncapitalized } from '../format';
import type { ExploreMessages } from '../en/explore';
import searchEs from './search';
import { wordings } from './wordings';

addCities(MORE_CITIES);

const NUMBERS = 'Ninguna Una Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce'.split(' ');

const es: ExploreMessages = {
  search: searchEs,
  header: {
    schemeIs: (scheme) => `Combinación de colores: ${scheme}`,
    schemes: { system: 'Ajuste del sistema', light: 'Claro', dark: 'Oscuro' },
    savedViews: 'Vistas guardadas',
  },
  unfoldTimeline: 'Línea de tiempo completa',
  csv: { separator: ';', decimal: ',' },
  between: (first, last) => `entre ${theDay(first)} y ${theDay(last)}`,
  boundaries: {
    disclaimer:
      'Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican aprobación ni aceptación oficial por las Naciones Unidas. La línea de puntos representa aproximadamente la línea de control en Jammu y Cachemira convenida por la India y el Pakistán; las partes todavía no han llegado a un acuerdo sobre el estatuto definitivo. Las líneas discontinuas representan límites no determinados. Existe una controversia entre los Gobiernos de la Argentina y el Reino Unido sobre la soberanía de las Islas Malvinas (Falkland Islands).',
    kosovo:
      'Las referencias a Kosovo deben entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.',
  },
  marks: {
    officesHere: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'oficina', other: 'oficinas' })} aquí`,
    covers: (n, f) => `abarca ${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
    inRegion: (name) => `Región: ${name}`,
    dots: 'Otras oficinas',
    assumedCity: 'ciudad supuesta',
    notPlaced: 'lugar exacto desconocido: se muestra con otra oficina del país',
    fits: 'se ajusta a la selección',
    fitsWeakly: 'se ajusta a la selección solo por pruebas más débiles',
    fitsNot: 'no se ajusta a la selección',
    worksOn: (areas) => `Labor documentada: ${areas}`,
    noWork: 'No se ha encontrado labor documentada',
    more: 'Clic o Intro: perfil con fuentes',
  },
  office: {
    began: {
      office: (year) => `desde ${year}`,
      'office-by': (year) => `desde ${year} a más tardar`,
      'office-inferred': (year) => `desde ${year}, según se deduce`,
      presence: (year) => `presencia desde ${year}`,
      unclear: (year) => `oficina o presencia desde ${year}`,
    },
    firstSeen: (year) => `primera mención: ${year}`,
    until: (year) => `hasta ${year}`,
    countsOn: (first, last) =>
      `Las oficinas cuentan desde su apertura o, si no, desde la primera prueba, hasta que una fuente indica su cierre; las fuentes son aquí de ${first === last ? first : `${first} a ${last}`}.`,
    undated: 'apertura sin fecha',
    absent: 'no en esta fecha',
    inShort: {
      'office-by': 'a más tardar',
      'office-inferred': 'deducido',
      presence: 'presencia',
      unclear: 'no está claro',
    },
    basis: {
      office: 'la oficina',
      'office-by': 'la oficina, ese año a más tardar',
      'office-inferred': 'la oficina, según se deduce de lo que se sabe de todas las de su tipo',
      presence: 'la presencia en el país',
      unclear: 'no se dice: la oficina o la presencia',
    },
  },
  filters: {
    match: 'Dentro de un grupo, se pide',
    any: 'algún valor seleccionado',
    all: 'todos los valores seleccionados',
    single: { region: 'regiones', status: 'membresía', country: 'países' },
    matchNote: (facets) => `${capitalized(facets)}: basta siempre un valor.`,
    remove: (value) => `Quitar ${value}`,
    chosen: 'Selección',
    anything: 'Cualquiera',
    further: (n, f) => `+${f.number(n)}`,
    noneChosen: 'Ningún filtro seleccionado',
    countsNote:
      'Los números junto a los filtros son países. Junto a los tipos de oficina: países en los que se conoce una de ese tipo en la fecha.',
    documentedNote:
      'La labor lleva la fecha de sus documentos, no la del mapa. Los recuentos y los puestos miden lo que se ha encontrado: que no haya documento no significa que no haya labor.',
    hint: 'Seleccione países en el mapa con Mayús y clic.',
    compare: 'Comparar estos',
  },
  evidence: {
    heading: 'Documentos que cuentan',
    kinds: 'La labor cuenta como documentada por',
    strong: 'actividades en el país',
    all: 'también pruebas más débiles',
    weaker:
      'Más débiles: planes, acuerdos, actos puntuales, estudios y lo hecho en otros lugares. Los países que se ajustan solo por ellas se ven más pálidos.',
    years: 'Año del documento',
    from: 'de',
    to: 'a',
    undated: 'Si se indica un año, los documentos sin año no cuentan.',
    refused: (first, last) => `Años de ${first} a ${last}; el segundo no puede ser anterior al primero.`,
    clear: 'Todos los documentos, como de costumbre',
  },
  saveChart: (chart) => `Guardar gráfico…: ${chart}`,
  addToSlides: { label: 'A las diapositivas', of: (place) => `Añadir a las diapositivas: ${place}` },
  officeBars: {
    countriesHead: 'Países',
    sample: (kinds, f) =>
      `${capitalized(f.and(kinds.map(uncapitalized)))}: solo una muestra, no una lista completa.`,
    value: (offices, countries, f) =>
      `${offices} en ${f.number(countries)} ${pick(f, countries, { one: 'país', other: 'países' })}`,
  },
  matrix: {
    rows: 'Ámbitos de trabajo',
    columns: 'Tareas transversales',
    note: 'Los recuentos miden lo que se ha encontrado: que no haya documento no significa que no haya labor.',
    cell: (area, theme, countries) => `${area} y ${uncapitalized(theme)}: ${countries}`,
  },
  drawn: {
    tagline: ({ genitive }) => `Un atlas de la presencia ${genitive}`,
    memberSince: 'Miembro desde',
    noScript:
      'Esta es una imagen de la vista predeterminada. Los filtros, la fecha, la búsqueda, el globo y los perfiles necesitan JavaScript.',
    notStarted: 'Hasta ahora no se ha podido cargar el atlas.',
    tooOld:
      'Este navegador es demasiado antiguo para todo el atlas. Esta es una imagen de la vista predeterminada; debajo figuran los miembros en una tabla.',
  },
  time: {
    changed: (date, members, gained, lost, isBack) =>
      [
        `${capitalized(date)}: ${members}.`,
        gained && `${isBack ? 'Aún miembros' : 'Se incorporan'}: ${gained}.`,
        lost && `${isBack ? 'Aún no' : 'Ya no'} son miembros: ${lost}.`,
      ]
        .filter(Boolean)
        .join(' '),
    history: 'Cronología',
    refused: (first, last) => `Ese día no está en el atlas, que va ${ofDay(first)} ${toDay(last)}.`,
    events: 'Etapas de la historia de la organización',
    event: (date, name) => `${date}: ${name}`,
    regionalOffices: (n, f) =>
      `${NUMBERS[n] ?? f.number(n)} ${n === 0 ? 'oficina regional' : pick(f, n, { one: 'oficina regional', other: 'oficinas regionales' })}`,
    regions: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'región', other: 'regiones' })}`,
    tableCaption: 'Estados miembros y observadores al comienzo de cada década y hoy',
    day: 'Día',
    memberStates: 'Estados miembros',
    observers: 'Observadores',
  },
  region: {
    continent: 'Continente (M49 de la ONU)',
    previous: 'Región anterior',
    next: 'Región siguiente',
    standing: (of, f) =>
      [
        `${f.number(of.member)} ${pick(f, of.member, { one: 'Estado miembro', other: 'Estados miembros' })}`,
        of.observer > 0 &&
          `${f.number(of.observer)} ${pick(f, of.observer, { one: 'observador', other: 'observadores' })}`,
        of.former > 0 &&
          `${f.number(of.former)} ${pick(f, of.former, { one: 'antiguo miembro', other: 'antiguos miembros' })}`,
        of.other > 0 && `${f.number(of.other)} sin estatus`,
      ]
        .filter(Boolean)
        .join(', '),
    onDate: (date) => `el ${date}`,
    choose: 'Seleccionar esta región',
    unchoose: 'Quitar de la selección',
    story: 'Leer su relato',
    compare: 'Comparar',
    hostElsewhere: (host, region) => `${host}, por su parte, pertenece a otra región: ${region}.`,
    coversHere: (n, all, f) => `abarca ${f.number(n)} de los ${f.number(all)} países`,
    countries: 'Países',
    byM49: 'según los continentes de la M49 de la ONU',
    basisOf: (basis, n, f) => `${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}: ${basis}.`,
    neither: 'ni miembro ni observador',
    countriesNote: (date) => `Sin indicación: Estado miembro el ${date}.`,
    officesNote: (sampled, f) =>
      [
        'Oficinas en los países de la región que se conocen en la fecha, y las que tienen la apertura sin fecha.',
        ...(sampled.length > 0
          ? [`${capitalized(f.and(sampled.map(uncapitalized)))}: solo una muestra.`]
          : []),
        'Las fuentes figuran en el perfil de cada país.',
      ].join(' '),
    workNote:
      'Países con labor documentada, según los documentos que cuentan y no según la fecha del mapa, como porcentaje de todos los países. Los porcentajes y los puestos miden lo que se ha encontrado: que no haya documento no significa que no haya labor. Las fuentes figuran en el perfil de cada país.',
    keyHere: 'región',
    keyWorld: 'mundo',
    here: (share, n, all, f) => `${share} (${f.number(n)} de ${f.number(all)})`,
    world: (share, n, all, f) => `Mundo: ${share} (${f.number(n)} de ${f.number(all)})`,
    hereShare: (share) => `Región: ${share}`,
    worldShare: (share) => `Mundo: ${share}`,
    lead: (activity, n, all, within, times, documents, f) =>
      `«${activity}» tiene labor documentada en ${f.number(n)} de los ${f.number(all)} países ${within}${documents && ` (${documents})`}: una proporción ${times} veces la mundial.`,
    leadMost: (area, n, all, within, documents, f) =>
      `«${area}» tiene labor documentada en ${f.number(n)} de los ${f.number(all)} países ${within}${documents && ` (${documents})`}; ningún otro ámbito de trabajo, en más.`,
    standsOut: 'Lo que destaca',
    times: (times) => `${times} veces`,
    nothingStandsOut: 'Según esta regla, no destaca ninguna actividad.',
    rule: (least, times, most) =>
      `Actividades documentadas aquí en al menos ${least} países, y en una proporción de ellos de al menos ${times} veces la mundial; las ${most} con el múltiplo más alto. Lo que se documenta en cada lugar depende de las fuentes encontradas.`,
    ofWorld: (share) => `${share} del mundo`,
    withFigure: (n, all, f) => `${f.number(n)} de ${f.number(all)} países tienen la cifra`,
    peopleNote: (areas, f) =>
      `Sumas de los países que tienen la cifra, sin territorios dependientes. Mundo: los ${f.number(areas)} países y zonas de la tabla.`,
    strip: 'Las regiones de un vistazo',
    noneYet: (year) => `En esta fecha no había oficinas regionales. La primera surgió en ${year}.`,
    stripNote: 'Países que se ajustan a los demás filtros, del total. Seleccione una región para abrirla.',
    stripWorkNote:
      'Países que se ajustan a los demás filtros, del total. Que no haya documento no significa que no haya labor.',
    fitting: (name, seat, n, all, f) =>
      `${name} (${seat}): ${f.number(n)} de ${f.number(all)} países ${pick(f, n, { one: 'se ajusta', other: 'se ajustan' })}`,
  },
  compare: {
    heading: 'Comparar',
    pin: (name) => `Comparar ${name}`,
    pinnedList: 'Fijados para comparar',
    full: (most) => `Se pueden comparar hasta ${most} lugares. Quite antes uno.`,
    hint: (least, most) => `Fije uno más: se pueden comparar de ${least} a ${most} países o regiones.`,
    remove: (name) => `Quitar ${name} de la comparación`,
    clear: 'Vaciar la comparación',
    show: 'Desplegar la comparación',
    fold: 'Plegar la comparación',
    pinned: (names, n, most) => `${names}: en la comparación, ${n} de ${most} lugares`,
    unpinned: (names) => `${names}: fuera de la comparación`,
    cleared: 'Ya no se compara nada',
    order: 'Orden de las filas',
    differencesFirst: 'Primero las diferencias',
    bySubject: 'Por tema',
    caption: (names, date) => `${names}, comparados el ${date}`,
    openProfile: (name) => `Abrir el perfil: ${name}`,
    regionOf: (isOffice, countries) => `${isOffice ? 'Oficina regional' : 'Continente'}, ${countries}`,
    same: (n, isPair, f) =>
      `Igual en ${isPair ? 'ambos' : 'todos'}: ${f.number(n)} ${pick(f, n, { one: 'fila', other: 'filas' })}`,
    subjects: {
      membership: 'Membresía',
      offices: 'Presencia y oficinas',
      work: 'Labor documentada',
      people: 'Personas (DAES de la ONU)',
    },
    rows: {
      status: 'Estatus',
      since: 'Con este estatus desde',
      region: 'Oficina regional',
      presence: 'Presente desde',
      offices: 'Oficinas de todo tipo',
      undated: 'Oficinas: apertura sin fecha',
      kinds: 'Actividades distintas documentadas',
    },
    kinds: {
      office: 'Oficinas',
      area: 'Ámbito de trabajo',
      theme: 'Tarea transversal',
      activity: 'Actividad',
    },
    partOf: (part, whole) => `${part} de ${whole}`,
    membersOf: (part, whole) => `${part} de ${whole}, miembros`,
    neither: 'Ni miembro ni observador',
    documented: 'docu\u00admentado',
    noneFound: 'nada encontrado',
    unknown: 'no encontrado',
    noFigure: 'sin cifra',
    unfit: 'no procede',
    absent: 'no existía en esta fecha',
    absentOffice: 'Oficina regional, no existía en esta fecha',
    known: (part, whole) => `cifras de ${part} de ${whole} países`,
    sums: 'De una región: cuántos de sus países, o la suma de los que tienen cifra; los porcentajes se refieren a estas sumas.',
    sources: 'La fuente de cada valor figura en el perfil, que se abre con el nombre.',
  },
  context: contextEs,
  profile: profileEs,
  table: {
    heading: { countries: 'Tabla de países', offices: 'Tabla de oficinas' },
    rows: { label: 'Qué muestra la tabla', countries: 'Países', offices: 'Oficinas' },
    filter: 'Filtrar filas',
    filterHint: 'Filtrar filas por nombre en cualquier idioma, código, ciudad o tipo de oficina',
    columns: 'Columnas',
    usualColumns: 'Columnas habituales',
    allColumns: 'Todas las columnas',
    group: {
      membership: 'Membresía',
      place: 'Lugar',
      presence: 'Presencia',
      work: 'Labor documentada',
      people: 'Personas (DAES de la ONU)',
      evidence: 'Pruebas',
    },
    column: {
      country: { name: 'País', head: 'País' },
      compare: { name: 'Comparar', head: 'Com\u00adparar' },
      code: { name: 'Código ISO', head: 'Código' },
      status: { name: 'Estatus en la fecha', head: 'Estatus' },
      since: { name: 'Con este estatus desde', head: 'Desde' },
      region: { name: 'Región', head: 'Región' },
      continent: { name: 'Continente', head: 'Continente' },
      independent: { name: 'Independiente desde', head: 'Indepen\u00addiente desde' },
      offices: { name: 'Oficinas', head: 'Oficinas' },
      undatedOffices: { name: 'Oficinas con apertura sin fecha', head: 'Sin fecha' },
      kinds: { name: 'Tipos de oficina', head: 'Tipos de oficina' },
      presence: { name: 'Presente desde', head: 'Presente desde' },
      activities: { name: 'Tipos de actividad documentada', head: 'Activi\u00addades' },
      areas: { name: 'Ámbitos de trabajo', head: 'Ámbitos de trabajo' },
      city: { name: 'Ciudad', head: 'Ciudad' },
      kind: { name: 'Tipo de oficina', head: 'Tipo' },
      runBy: { name: 'Región de la que depende', head: 'Región' },
      opened: { name: 'Año de apertura', head: 'Apertura' },
      openedBasis: { name: 'Qué comenzó en el año de apertura', head: 'Qué comenzó' },
      closed: { name: 'Año de cierre', head: 'Cierre' },
      state: { name: 'Qué se sabe de ella en la fecha', head: 'En la fecha' },
      coordinates: { name: 'Coordenadas (en el mapa)', head: 'Coorde\u00adnadas' },
      latitude: { name: 'Latitud', head: 'Latitud' },
      longitude: { name: 'Longitud', head: 'Longitud' },
      functions: { name: 'Otras funciones', head: 'Funciones' },
      basis: { name: 'Grado de certeza', head: 'Certeza' },
      sourceYear: { name: 'Primera mención: año aproximado que describe la fuente', head: 'Primera mención' },
      source: { name: 'Fuente', head: 'Fuente' },
      openedSource: { name: 'Fuente del año de apertura', head: 'Fuente del año' },
    },
    midYear: (year) => `mediados de ${year}`,
    fromMidYear: (year) => `desde mediados de ${year}`,
    degrees: 'grados, WGS 84',
    countries: (n, all) => `${n} de ${all} países`,
    offices: (n, all) => `${n} de ${all} oficinas`,
    fitting: (n, f) =>
      `${f.number(n)} ${pick(f, n, { one: 'se ajusta', other: 'se ajustan' })} a la selección`,
    sorted: (column, direction) =>
      `orden ${direction === 'ascending' ? 'ascendente' : 'descendente'} por ${column}`,
    caption: (rows, fitting, sorted) => `${rows}${fitting && ` (${fitting})`}; ${sorted}`,
    undatedOffices: (n, f) =>
      `De ${f.number(n)} ${pick(f, n, { one: 'oficina', other: 'oficinas' })} (marcas discontinuas) no se sabe si ya ${pick(f, n, { one: 'había', other: 'habían' })} abierto en la fecha.`,
    listed: (n, all) => `Se muestran ${n} de ${all} filas.`,
    listMore: (n) => `Mostrar ${n} más`,
    showAll: 'Mostrar también las filas que no se ajustan',
    areaKey: 'Ámbitos de trabajo, de izquierda a derecha:',
    nothing: {
      countries: 'Ningún país se ajusta a la selección.',
      offices: 'Ninguna oficina se ajusta a la selección.',
    },
    notContained: (typed) => `Ninguna fila contiene «${typed}».`,
    noneFound: 'nada encontrado',
    noneDated: (n, f) => `${f.number(n)} sin fecha`,
    documented: (n, f) =>
      `${f.number(n)} ${pick(f, n, { one: 'tipo de actividad documentado', other: 'tipos de actividad documentados' })}`,
    notKnown: 'no se conoce',
    known: 'conocida',
    doesNotApply: 'no procede',
    noRegion: 'ninguna',
    independentBefore: (year) => `antes de ${year}, o sin fecha indicada`,
    waiting: 'cargando…',
    keys: 'Las flechas recorren las celdas. Intro abre el perfil, sigue un enlace u ordena; con Mayús, selecciona el país. I abre la fuente de una celda.',
  },
  source: {
    heading: 'Fuente',
    of: (what) => `Fuente: ${what}`,
    publishersOf: (what) => `Editores: ${what}`,
    counted: 'Contado en las tablas',
    on: (date) => `el ${date}`,
    value: 'Valor',
    pair: (column) => `${column}:`,
    ground: 'Fuente',
    grounds: 'Fuentes',
    perValue: 'documentos que el atlas nombra junto a cada valor',
    publisher: 'Editor',
    noAddress: 'No se conserva la dirección',
    evidence: {
      table: 'Tabla',
      key: 'Fila',
      place: 'Lugar',
      title: 'Título de la fuente',
      publisherKind: 'Tipo de editor',
      address: 'Dirección de la fuente',
      weaknesses: 'Por qué es débil',
    },
    copyAt: (site) => `copia en ${site}`,
    publisherKinds: {
      organization: 'la propia organización',
      un: 'Naciones Unidas',
      government: 'administración pública',
      intergovernmental: 'organización intergubernamental',
      ngo: 'organización no gubernamental',
      academic: 'universidad o investigación',
      press: 'prensa',
      dataset: 'conjunto de datos',
      mirror: 'copia o nueva publicación',
      other: 'otro editor',
    },
    addresses: 'Direcciones de los enlaces',
    year: 'Año',
    noYear: 'no indicado',
    certainty: 'Certeza',
    note: 'Nota',
    licence: 'Condiciones',
    licences: { 'Facts only': 'Solo hechos', 'Public domain': 'Dominio público' },
    row: 'Tabla y fila',
    noRow:
      'Ninguna fila de las tablas lo dice. Que no se haya encontrado nada no significa que no haya nada.',
    notThere: 'Este valor no está en las tablas.',
    unnamed: 'Las tablas no nombran ninguna fuente para este valor.',
    rows: (n, of, f) => `${f.number(n)} de ${f.number(of)} ${pick(f, of, { one: 'fila', other: 'filas' })}`,
    documents: (n, countries, single, f) =>
      n === 1
        ? 'Se basa en un solo documento.'
        : countries === 1
          ? `${f.number(n)} documentos.`
          : `${f.number(n)} documentos para ${f.number(countries)} países; para ${single === 2 && countries === 2 ? 'ambos' : `${f.number(single)} de ellos`} es uno solo.`,
    showCountries: 'Países en la tabla',
    showOffices: 'Oficinas en la tabla',
    aboutTable: (table) => `Acerca de la tabla: ${table}`,
    report: {
      heading: 'Comunicar un error',
      hint: 'Añada qué está mal y copie el texto, o envíelo por correo a quienes gestionan esta página. Nada se envía por sí solo.',
      noRecipient: 'No han indicado ninguna dirección: el correo se abre sin destinatario.',
      label: 'Texto del mensaje',
      copy: 'Copiar el texto',
      mail: 'Enviar por correo',
      copied: 'Copiado',
      selected: 'El texto está seleccionado: cópielo.',
      subject: (title) => `Error en «${title}»`,
      text: (title, lines) =>
        [
          `Error en «${title}»`,
          '',
          ...lines.map(([name, value]) => `${name}: ${value}`),
          '',
          '¿Qué debería decir, y qué fuente lo dice?',
          '',
        ].join('\n'),
      view: 'Vista',
      more: (rows, f) => `y ${f.number(rows)} ${pick(f, rows, { one: 'fila', other: 'filas' })} más`,
    },
    tables: {
      countries: 'Países',
      members: 'Membresía',
      offices: 'Oficinas',
      kinds: 'Tipos de oficina',
      'regional-offices': 'Oficinas regionales',
      coverage: 'Países de las oficinas regionales',
      presence: 'Comienzo de la presencia',
      work: 'Labor documentada',
      indicators: 'Población y migrantes',
      'indicator-definitions': 'Indicadores',
      events: 'Etapas de la historia de la organización',
      published: 'Totales publicados',
      publishers: 'Editores de las fuentes',
      activities: 'Tipos de actividad',
      areas: 'Ámbitos de trabajo',
      themes: 'Tareas transversales',
      continents: 'Continentes',
      territories: 'Superficies que no son países',
      places: 'Nombres de lugares',
      borders: 'Límites',
      seas: 'Océanos y mares',
    },
    columns: {
      name_en: 'Nombre, inglés',
      name_de: 'Nombre, alemán',
      name_fr: 'Nombre, francés',
      name_es: 'Nombre, español',
      iso2: 'Código ISO',
      m49: 'Código M49 de la ONU',
      subregion: 'Subregión (M49 de la ONU)',
      regional_office: 'Oficina regional',
      status: 'Estatus',
      from: 'Desde',
      to: 'Hasta',
      kind: 'Tipo de oficina',
      city: 'Ciudad',
      functions: 'Funciones',
      opened: 'Apertura',
      opened_basis: 'Qué comenzó entonces',
      closed: 'Cierre',
      since: 'Presente desde',
      activity: 'Actividad',
      year: 'Año',
      evidence_kind: 'Tipo de prueba',
      reach: 'Dónde',
      date: 'Fecha',
      independent: 'Independiente desde',
      members: 'Miembros',
      observers: 'Observadores',
    },
    given: (column) => `${column}: según lo publicado`,
    missing: (column) => `${column}: no se publicó`,
    certainties: {
      'start-day': 'Comienzo conocido al día',
      'start-month': 'Comienzo conocido al mes; se cuenta desde su último día',
      'start-year': 'Del comienzo solo se conoce el año; se cuenta desde el 31 de diciembre',
      'start-between': 'Comienzo entre dos días conocidos; se cuenta desde el segundo',
      'end-none': 'Continúa',
      'end-day': 'Fin conocido al día',
      'end-month': 'Fin conocido al mes',
      'end-year': 'Del fin solo se conoce el año',
      'end-between': 'Fin entre dos días conocidos; se cuenta hasta el segundo',
      'ground-row': 'Se nombra un documento o una lista para el país',
      'ground-cow': 'Basado en los datos de Correlates of War',
      'office-named': 'La fuente nombra la oficina y la ciudad',
      'office-city-assumed': 'La fuente nombra la oficina; se supone que la ciudad es la capital',
      'office-weak': 'Prueba débil',
      'opened-office': 'Año de apertura conocido',
      'opened-office-by': 'Año de apertura más tardío posible conocido',
      'opened-office-inferred': 'Año de apertura deducido',
      'opened-presence': 'Solo se conoce el año de la presencia',
      'opened-unclear': 'Se conoce un año: de la oficina o de la presencia',
      'opened-unknown': 'Año de apertura desconocido',
      'place-known': 'Coordenadas conocidas',
      'place-unknown': 'Coordenadas desconocidas: se dibuja con otras de su país',
      'region-stated': 'Oficina regional indicada por la organización',
      'region-count-stated':
        'La organización indica cuántos países abarca la oficina; cuáles son se ha deducido',
      'region-region-described': 'La organización describe la región por sus partes',
      'region-inferred': 'Oficina regional deducida del nombre de la región',
      'work-dated': 'Se conoce el año',
      'work-undated': 'Sin fecha: la fuente no dice cuándo',
      'presence-year': 'Año tal como lo indica la fuente',
    },
  },
  data: {
    heading: 'Acerca de los datos',
    intro:
      'Cada valor del atlas procede de una de las tablas siguientes, y cada fila nombra su fuente o tiene la de su tabla. Todos los recuentos de esta página se hacen a partir de las filas.',
    english: 'Las tablas se describen a sí mismas en inglés.',
    print: 'Imprimir',
    contents: 'Índice',
    package: 'Las tablas son un paquete de datos: archivos CSV y un archivo que los describe.',
    packageFile: 'Descripción de todas las tablas (datapackage.json)',
    terms: 'Licencia de nuestro propio trabajo',
    notices: 'Lo que han hecho otros, con sus licencias (notices.txt)',
    size: (rows, fields, kilobytes, f) =>
      `${f.number(rows)} ${pick(f, rows, { one: 'fila', other: 'filas' })}, ${f.number(fields)} columnas, ${f.number(kilobytes)} KB`,
    csv: (file) => `Descargar ${file}`,
    sources: 'Fuentes',
    licence: 'Licencia de la tabla',
    sure: 'Grado de certeza',
    gaps: 'Lagunas conocidas',
    fields: 'Columnas',
    column: 'Columna',
    type: 'Tipo',
    meaning: 'Significado',
    filled: 'Con valor',
    key: 'clave',
    allRows: 'todas',
    words: (list) => `Valores posibles: ${list}`,
    share: (part, n, f) => `${f.number(n)} · ${part}`,
    sides: {
      start: 'Comienzo',
      end: 'Fin',
      ground: 'Basado en',
      office: 'Oficina y ciudad',
      opened: 'Año de apertura',
      place: 'Coordenadas',
      region: 'Oficina regional',
      work: 'Año',
      presence: 'Año de la presencia',
    },
    publishers: {
      heading: 'Quién publica las fuentes',
      note: (rows, f) =>
        `De las ${f.number(rows)} filas que nombran una fuente propia. Una copia o nueva publicación muestra lo que otros han publicado; puede estar incompleta y puede desaparecer.`,
    },
    weak: {
      heading: 'Primero las filas más débiles',
      note: 'Filas para las que convendría buscar una fuente mejor o un valor más preciso, ordenadas por el número y el peso de los motivos: sin dirección, prueba débil, copia, otro editor y, después, lo supuesto, deducido o sin fecha.',
      table: 'Tabla',
      allTables: 'Todas las tablas',
      more: (n, f) => `Mostrar ${f.number(n)} más`,
      save: 'Guardar como CSV',
      saveBook: 'Guardar como Excel (.xlsx)',
      reasons: {
        'no-address': 'No se conserva la dirección de la fuente',
        copy: 'La fuente es una copia o nueva publicación',
        'other-publisher': 'El editor no es una autoridad, ni investigación, ni prensa',
      },
    },
    coverage: {
      heading: 'Hasta dónde está documentada la labor',
      note: 'Un país sin labor documentada es aquel para el que no se ha encontrado ningún documento de una actividad en el país, no un país sin labor.',
      chart: (kinds, f) =>
        `Países según cuántos de los ${f.number(kinds)} tipos de actividad están documentados`,
      step: (least, most, f) =>
        most === least
          ? f.number(least)
          : most === null
            ? `${f.number(least)} o más`
            : `${f.number(least)}–${f.number(most)}`,
      none: (n, f) =>
        `No se ha encontrado tal documento para ${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
      openProfile: (name) => `${name}: abrir el perfil`,
      byRegion: 'Por oficina regional',
      region: 'Oficina regional',
      countries: 'Países',
      noneFound: 'Nada encontrado',
      mean: 'Tipos por país, de media',
      showOnMap: 'Mostrar en el mapa',
    },
  },
  saved: {
    heading: 'Vistas guardadas',
    note: 'Se guardan solo en este navegador. No se envía nada.',
    name: 'Nombre de esta vista',
    save: 'Guardar esta vista',
    whole: 'Todos los países',
    compared: (names) => `comparación: ${names}`,
    profile: (name) => `perfil: ${name}`,
    mapOf: (date) => `mapa ${ofDay(date)}`,
    none: 'Aún no se ha guardado ninguna vista.',
    list: 'Sus vistas',
    savedOn: (date) => `guardada ${theDay(date)}`,
    open: (name) => `Abrir ${name}`,
    shown: 'en pantalla',
    rename: 'Cambiar nombre',
    renameView: (name) => `Cambiar el nombre de ${name}`,
    newName: (name) => `Nuevo nombre de ${name}`,
    keep: 'Aceptar',
    remove: (name) => `Eliminar ${name}`,
    full: (n) => `Se pueden guardar hasta ${n} vistas. Elimine antes una.`,
    unkept: 'El navegador no guarda la lista: dura hasta que se cierre la página.',
    saved: (name) => `Guardada: ${name}`,
    removed: (name) => `Eliminada: ${name}`,
    opened: (name) => `En pantalla: ${name}`,
  },
  refusals: {
    wheel: (key) => `Mantenga pulsada ${key === 'ctrl' ? 'Ctrl' : '⌘'} y gire la rueda para acercar o alejar`,
    touch: 'Mueva el mapa con dos dedos',
    fullScreen: 'El navegador no ha permitido la pantalla completa.',
  },
  absent: {
    isUnsure: (region, city, date, years) =>
      `No se sabe si la región «${region}», con oficina en ${city}, existía el ${date} (${years}): se desconoce el día del cambio.`,
    is: (region, city, date, years, isBefore) =>
      `La región «${region}», con oficina en ${city}, ${isBefore ? 'aún no existía' : 'ya no existía'} el ${date} (${years}).`,
    goTo: (date) => `Ir ${toDay(date)}`,
    named: (region) => `«${region}»`,
    instead: (regions) => `Mostrar en su lugar ${regions}`,
  },
  wordings,
  copyByHand: {
    link: 'Copie este enlace:',
    text: 'Copie este texto:',
  },
  copySaid: {
    name: 'Copiar como texto, con su fuente',
    done: 'Copiado',
    source: (title, address, day) => `Fuente: ${title}, ${address}, consultado ${theDay(day)}`,
  },
  faults: {
    heading: 'Una parte de este enlace se omite:',
    dismiss: 'Cerrar el aviso',
    more: (n) => `y ${n} más`,
    of: ({ param, value, reason }, most, first) => {
      switch (reason) {
        case 'unknown-param':
          return `${param}: este parámetro no existe`;
        case 'unknown-value':
          return `${param}: se desconoce «${value}»`;
        case 'not-a-date':
          return `${param}: «${value}» no es un día (AAAA-MM-DD)`;
        case 'out-of-range':
          return `${param}: «${value}» es anterior a los años del atlas, que comienzan en ${first}`;
        case 'not-yet':
          return `${param}: «${value}» es posterior a hoy`;
        case 'too-many':
          return `${param}: «${value}» sobra, ${param === 'compare' ? `${most} como máximo` : 'solo cuenta el primero'}`;
        case 'in-story':
          return `${param}: «${value}» no cuenta, decide el paso del relato`;
      }
    },
  },
};

export default es;
