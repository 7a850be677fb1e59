import type { EmbedMessages } from '../en/embed';

const embedEs: EmbedMessages = {
  heading: 'Incrustar',
  intro: 'Ponga lo que se ve ahora en una página propia. Sigue siendo interactivo y lleva al atlas completo.',
  view: 'Muestra',
  language: 'Idioma',
  scheme: 'Colores',
  schemes: { light: 'Claro', dark: 'Oscuro', host: 'Como la página que lo acoge' },
  size: {
    label: 'Tamaño',
    wide: 'Todo el ancho, 16:9',
    fixed: 'Ancho y alto',
    width: 'Ancho, px',
    height: 'Alto, px',
    outside: (least, most) => `Un número entero de ${least} a ${most}.`,
  },
  preview: 'Vista previa',
  previewTitle: 'Vista previa del atlas incrustado',
  shownAt: (width, height, percent) => `${width} × ${height} px, mostrado al ${percent}`,
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado. Cópielo con Ctrl+C o ⌘C.',
  copyOf: (name) => `Copiar: ${name}`,
  frameTitle: (atlas, headline) => `${atlas}: ${headline}`,
  ways: {
    frame: {
      name: 'Marco',
      note: 'Funciona donde se admite HTML, sin script. Donde se eliminan los marcos, queda el enlace.',
    },
    following: {
      name: 'Marco con script',
      note: 'Un pequeño script da al marco la altura de su contenido y la combinación de colores de su página: la del sistema de quien lee o la que indique el atributo data-scheme más cercano (light o dark).',
    },
    element: {
      name: 'Elemento HTML',
      note: 'Sus atributos son los parámetros de la dirección. Emite el evento «choice» cuando cambia la vista. Hasta que se carga su script, se ve el enlace.',
    },
    picture: {
      name: 'Imagen con enlace',
      note: 'No cambia. Guarde la imagen de la pestaña «Imagen» como atlas.png y colóquela junto a su página.',
    },
  },
};

export default embedEs;
