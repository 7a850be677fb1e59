import type { TemplateMessages } from '../en/template';

const templateEs: TemplateMessages = {
  heading: 'Plantilla',
  choose: 'Usar mi plantilla…',
  another: 'Otra plantilla…',
  drop: 'Sin plantilla',
  dropped: 'Las diapositivas vuelven a tener el diseño del atlas.',
  reading: 'Leyendo la plantilla…',
  note: 'Un .pptx o .potx: las diapositivas toman su patrón, diseños, fuentes, colores y tamaño. Se lee en este navegador, no se envía a ninguna parte y se olvida al cerrar este panel.',
  chosen: (file) => `Plantilla: ${file}`,
  size: (width, height) => `Tamaño: ${width} × ${height} pulgadas.`,
  fonts: (title, text) =>
    title === text ? `Tipo de letra: ${title}.` : `Tipos de letra: ${title}, ${text}.`,
  layouts: (names) => `Diseños: ${names}.`,
  named: (name) => `«${name}»`,
  slides: (n, f) =>
    n === 1 ? 'Se omite su propia diapositiva.' : `Se omiten sus ${f.number(n)} diapositivas propias.`,
  macros: 'Tiene macros: se omiten, y las diapositivas se guardan como .pptx sin ellas.',
  lacks: {
    room: 'Sus dibujos dejan poco espacio: mapa, gráficos y textos van encima, sobre un fondo propio.',
    ground: 'Sus diapositivas tienen una imagen detrás: mapa, gráficos y textos llevan un fondo propio.',
    cover: 'No tiene un diseño de portada: se añade uno a su patrón.',
    plain: 'No tiene un diseño con título y espacio suficiente: se añade uno a su patrón.',
    content:
      'No tiene un diseño con un único lugar para contenido: gráficos y tablas van bajo el título de otro diseño.',
    subtitle: 'Su portada no tiene lugar para un subtítulo: va en un cuadro de texto.',
    footer: 'En sus pies de página no cabe la advertencia: va en un cuadro de texto encima de ellos.',
    number: 'Sus diseños no tienen lugar para el número de diapositiva: no se numeran.',
    coverMap: 'Su portada no deja espacio para un mapa: el título va solo.',
  },
  colours: {
    shade: (names) =>
      `Con los colores de la plantilla, estos resultarían demasiado pálidos en el mapa o demasiado parecidos a otros, y se aclaran u oscurecen: ${names}.`,
    own: (names) =>
      `Ningún color de la plantilla los distingue lo suficiente, así que conservan el del atlas: ${names}.`,
    lead: 'oficinas principales',
  },
  refused: (file) => `«${file}» no se usa.`,
  stays: (file) => `La plantilla sigue siendo «${file}».`,
  expected: 'Se espera una presentación o plantilla de PowerPoint (.pptx o .potx).',
  faults: {
    unreadable: 'El navegador no ha podido leerlo; quizá se haya movido o esté bloqueado.',
    empty: 'Está vacío: 0 bytes.',
    'not-zip': 'No es un .pptx ni un .potx: estos son archivos zip, y este no lo es.',
    'broken-zip':
      'Es un archivo zip dañado: una parte no se puede descomprimir o no tiene la longitud que indica.',
    encrypted:
      'Está protegido con contraseña. Ábralo en PowerPoint, quite la contraseña y guárdelo de nuevo.',
    'old-format':
      'Tiene un formato anterior a 2007, como .ppt. Ábralo en PowerPoint o LibreOffice y guárdelo como .pptx.',
    strict:
      'Es una «Presentación Strict Open XML». Guárdela como «Presentación de PowerPoint (.pptx)» normal.',
    'too-large': (most) => `Supera los ${most} MB, el máximo que se lee.`,
    'too-much': (most, parts) =>
      `Descomprimido tendría más de ${most} MB o más de ${parts} partes, el máximo que se lee.`,
    'other-kind': (what) => `Es ${what}, no una presentación.`,
    missing: (where) => `Le falta la parte «${where}».`,
    'no-size': (where) =>
      `«${where}» no indica un tamaño de diapositiva utilizable (p:sldSz, de 1 a 56 pulgadas de ancho y de alto).`,
    'no-master': (where) =>
      `No tiene patrón de diapositivas: «${where}» no nombra ninguno que esté en el archivo.`,
    'no-theme': (where) => `«${where}» no tiene un tema con todos sus colores (a:clrScheme).`,
    'broken-xml': (where, line) =>
      `La parte «${where}» no es un XML legible${line ? `; el error está en la línea ${line}` : ''}.`,
  },
  kinds: {
    document: 'un documento de texto (Word)',
    workbook: 'un libro de cálculo (Excel)',
    'open-document': 'un archivo OpenDocument (.odp, .otp); LibreOffice puede guardarlo como .pptx',
    theme: 'un tema (.thmx)',
    other: 'otro tipo de archivo de Office',
  },
};

export default templateEs;
