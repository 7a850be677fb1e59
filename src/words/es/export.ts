import { pick } from '../format';
import type { OutputMessages } from '../en/export';
import { ofDay, theDay, toDay } from './dates';

const outputEs: OutputMessages = {
  heading: 'Exportar y compartir',
  tabs: { picture: 'Imagen', slides: 'Diapositivas', data: 'Datos', embed: 'Incrustar' },
  licence:
    'Licencia MIT, para la selección, el orden y la redacción propios del atlas; condiciones de las fuentes según se indica',
  sources: (titles) => `Fuentes: ${titles}.`,
  made: (date, made, address) => `Situación ${toDay(date)}; creado ${theDay(made)} en ${address}`,
  preview: 'Vista previa de la imagen',
  working: 'Creando…',
  failed: 'No se ha podido crear. El resto de la página sigue funcionando; vuelva a intentarlo.',
  saved: (name) => `Entregado al navegador como descarga: ${name}`,
  byHand: {
    open: '¿No ha llegado nada? Guárdelo a mano',
    picture:
      'Mantenga pulsada la imagen, o haga clic en ella con el botón derecho, y guárdela desde el menú.',
    text: 'Copie el texto en un archivo propio.',
    link: 'Abra el archivo desde el enlace, o manténgalo pulsado para guardarlo. Si no ocurre nada, abra esta página en un navegador aparte.',
  },
  picture: {
    format: 'Formato',
    formats: { wide: '16:9', classic: '4:3', square: '1:1', seen: 'Vista actual' },
    scheme: 'Colores',
    schemes: { light: 'Claro', dark: 'Oscuro' },
    size: 'Tamaño del PNG',
    pixels: (width, height) => `${width} × ${height} píxeles`,
    room: 'Este navegador no tiene espacio para dibujar una mayor.',
    less: (width, height) => `Solo había espacio para ${width} × ${height} píxeles.`,
    transparent: 'Fondo transparente',
    savePng: 'Guardar PNG',
    saveSvg: 'Guardar SVG',
    copy: 'Copiar imagen',
    copied: 'Imagen copiada',
    noCopy: 'Este navegador no deja que la página copie imágenes. Guarde la imagen.',
    print: 'Imprimir o guardar como PDF',
    alt: 'Texto alternativo',
    copyAlt: 'Copiar texto',
    altCopied: 'Texto copiado',
    note: 'Título, selección, leyenda, advertencia, fuentes y dirección forman parte de cada imagen.',
  },
  slides: {
    what: 'Qué llevan las diapositivas',
    view: 'Esta vista y sus gráficos',
    story: (title, steps) => `Relato: ${title} (${steps} diapositivas)`,
    format: 'Formato',
    save: 'Guardar diapositivas (.pptx)',
    note: 'Países, oficinas y gráficos son objetos nativos: se pueden editar en PowerPoint y LibreOffice. La frase es la nota de cada diapositiva y el texto alternativo del mapa.',
    progress: (done, all) => `Diapositiva ${done} de ${all}…`,
    map: 'Mapa',
    sea: 'Mar',
    globe: 'Globo',
    graticule: 'Retícula',
    countries: 'Países',
    areas: 'Zonas que no son Estados',
    boundaries: 'Límites',
    lines: { solid: 'Límites', dashed: 'Límites no determinados', dotted: 'Límites no convenidos' },
    outline: (country) => `Contorno: ${country}`,
    offices: 'Oficinas',
    names: 'Nombres',
    leader: (name) => `Línea hacia ${name}`,
    ground: 'Fondo',
    legend: 'Leyenda',
    shade: (n, all) => `Clase ${n} de ${all}`,
    layouts: {
      title: 'Título',
      map: 'Mapa',
      mapWithChart: 'Mapa con gráfico',
      chart: 'Gráfico',
      table: 'Tabla',
      closing: 'Cierre',
    },
    places: {
      title: 'Título',
      sentence: 'Texto',
      notes: 'Notas y fuentes',
      footer: 'Pie de página',
      number: 'Número de diapositiva',
      date: 'Fecha',
      chart: 'Gráfico',
      table: 'Tabla',
    },
    notesPage: { picture: 'Diapositiva', notes: 'Notas' },
    sheet: 'Datos',
    sourcesSheet: { name: 'Fuentes', head: ['Título', 'Dirección'] },
    saveWebPage: 'Guardar como página web (.html)',
    webPage: {
      previous: 'Diapositiva anterior',
      next: 'Diapositiva siguiente',
      notes: 'Notas (N)',
      black: 'Pantalla en negro (B)',
      full: 'Pantalla completa (F)',
      controls: 'Diapositivas',
    },
    more: (n) => `${n} más en las notas`,
    rowsOf: (shown, all) => `las ${shown} barras más largas de ${all}`,
    inFullColour: (names) => `a todo color: ${names}`,
    lists: {
      offices: (n, countries, undated, f) =>
        `${f.number(n)} ${pick(f, n, { one: 'oficina conocida', other: 'oficinas conocidas' })} en ${f.number(countries)} ${pick(f, countries, { one: 'país', other: 'países' })}${undated > 0 ? `, ${f.number(undated)} sin fecha` : ''}`,
      undated: (n, f) =>
        `${f.number(n)} ${pick(f, n, { one: 'oficina', other: 'oficinas' })} con apertura sin fecha`,
      countries: (n, members, f) =>
        `${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}, ${
          members === 0
            ? `${n === 1 ? 'no' : 'ninguno'} es miembro`
            : members === n
              ? n === 1
                ? 'es miembro'
                : 'todos son miembros'
              : `${f.number(members)} de ellos ${pick(f, members, { one: 'es miembro', other: 'son miembros' })}`
        }`,
      years: 'Años',
      partOf: (title, first, last) =>
        first === last ? `${title}: ${first}` : `${title}: de ${first} a ${last}`,
      inWords: (rows, columns, f) =>
        `Tabla con ${f.number(rows)} ${pick(f, rows, { one: 'fila', other: 'filas' })}: ${columns}.`,
      tooLong: (list, rows, address) =>
        `${list}: ${rows} filas son demasiadas para una diapositiva; la tabla está en ${address}`,
    },
    closing: {
      title: 'Fuentes y dirección',
      asOf: (date) => `Situación ${toDay(date)}`,
      fromTo: (first, last) => `${ofDay(first).replace(/^d/, 'D')} ${toDay(last)}`,
      made: (made) => `Diapositivas creadas ${theDay(made)}`,
      address: 'Explórelo usted mismo:',
      sources: 'Fuentes',
      qr: 'Código QR',
      qrGround: 'Fondo del código QR',
    },
    series: {
      members: 'Miembros',
      observers: 'Observadores',
      others: 'Ni uno ni otro',
      offices: 'Oficinas',
      undated: 'Apertura sin fecha',
      countries: 'Países',
    },
    charts: {
      region: 'Miembros, observadores y otros por región',
      continent: 'Miembros, observadores y otros por continente',
      activity: 'Países por actividad, según los documentos hallados',
      office: 'Oficinas por tipo',
      time: (year) => `Miembros y observadores desde ${year}`,
      about: {
        choice: (n, f) => `selección: ${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
        whole: (n, f) => `los ${f.number(n)} países`,
      },
      at: (label, value) => `${value} (${label})`,
      one: (name, value) => `${name}: ${value}.`,
      same: (name, value) => `${name}: ${value} cada uno.`,
      range: (name, most, least) => `${name}: de ${least} a ${most}.`,
      fromTo: (name, first, last) => `${name}: primero ${first}, por último ${last}.`,
    },
  },
  data: {
    midYear: (year) => `mediados de ${year}`,
    inColumns: 'Páginas y documentos nombrados en las columnas de fuentes de cada fila',
    rows: 'Filas',
    what: {
      countries: (n) => `Países que se ajustan (${n})`,
      offices: (n) => `Sus oficinas, conocidas y sin fecha (${n})`,
    },
    order: 'Orden en Excel y CSV',
    orders: { table: 'Como en la tabla', name: 'Por nombre' },
    xlsx: 'Guardar Excel (.xlsx)',
    csv: 'Guardar CSV',
    json: 'Guardar JSON',
    geojson: 'Guardar GeoJSON',
    xlsxNote:
      'La tabla con números y fechas verdaderos, cabecera fija y filtros; una hoja sobre la vista con sus fuentes y otra con las pruebas.',
    csvNote: 'UTF-8, con punto y coma y coma decimal. Fuente, licencia y selección figuran en cada fila.',
    jsonNote:
      'Cada columna con su valor en bruto; fuentes, licencia y selección como metadatos; de una selección, las pruebas en que se basa.',
    geojsonNote: 'Contornos de los países y puntos de sus oficinas, longitud y latitud (WGS 84).',
    evidence: 'Guardar pruebas (CSV)',
    evidenceNote:
      'Las filas de las tablas en que se basan estos valores, cada una con clave, valor, fuente, editor, año y certeza.',
    evidenceRows:
      'Las filas de las tablas en que se basan los valores: tabla, clave, lo que dice la fila, direcciones de sus fuentes, editores, año.',
    noEvidenceRows:
      'No hay nada seleccionado, así que serían las propias tablas: se pueden descargar desde la página sobre los datos y guardar como pruebas (CSV).',
    evidenceFile: 'pruebas',
    empty: {
      head: 'Por qué hay celdas vacías',
      rule: (column) =>
        `Que no se haya encontrado nada no significa que no haya nada. Una celda está vacía donde nada se ha encontrado, se conoce o procede; cuál de estos casos es lo dice la columna «${column}».`,
    },
    book: {
      sheets: { about: 'Acerca de', evidence: 'Pruebas' },
      title: 'Mapa',
      made: 'Creado el',
      emptyCells: 'Celdas vacías',
      source: {
        title: 'Título',
        address: 'Dirección',
        licence: 'Condiciones',
        year: 'Mitad de año',
        columns: 'Columnas',
      },
    },
    cite: 'Citar esta vista',
    apa: 'APA',
    bibtex: 'BibTeX',
    copy: (what) => `Copiar ${what}`,
    copied: 'Copiado',
    column: {
      date: 'Fecha',
      choice: 'Selección',
      address: 'Dirección',
      sources: 'Fuentes',
      licence: 'Licencia',
    },
    kind: 'Mapa interactivo',
    retrieved: (made) => `Consultado ${theDay(made)}`,
    asOf: (date) => `situación ${toDay(date)}`,
  },
};

export default outputEs;
