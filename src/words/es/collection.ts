import { pick } from '../format';
import type { CollectionMessages } from '../en/collection';

const collectionEs: CollectionMessages = {
  heading: 'Mi colección',
  choice: (n, f) =>
    `Mi colección (${n === 0 ? 'vacía' : `${f.number(n)} ${pick(f, n, { one: 'vista', other: 'vistas' })}`})`,
  add: 'Añadir esta vista a las diapositivas',
  addChart: 'Añadir este gráfico a las diapositivas',
  isChartThere: 'Este gráfico está en la colección.',
  show: 'Mostrar la colección',
  chartAlone: (place) => `${place}: gráfico`,
  isThere: 'Esta vista está en la colección.',
  added: (title, n) => `Añadida como vista ${n}: ${title}`,
  full: (n) => `La colección está llena: caben ${n} vistas. Quite antes una.`,
  none: 'Aún no hay vistas en la colección. Elija en el mapa lo que desee mostrar, vuelva aquí y añádalo a las diapositivas.',
  title: 'Título de las diapositivas',
  list: 'Diapositivas de la colección',
  cover: 'Portada',
  closing: 'Última diapositiva: fuentes, fecha y dirección',
  place: (n) => `Diapositiva ${n}`,
  preview: (title) => `Vista previa: ${title}`,
  drawing: 'Dibujando…',
  undrawn: 'No se ha podido dibujar',
  leftOut: 'Una parte de esta vista se desconoce aquí y se omite:',
  earlier: (title) => `Subir: ${title}`,
  later: (title) => `Bajar: ${title}`,
  moved: (title, n, all) => `${title}: ahora ${n} de ${all}`,
  rename: 'Cambiar nombre',
  renameView: (title) => `Cambiar el nombre de ${title}`,
  newTitle: (title) => `Nuevo título de ${title}`,
  titleNote: 'Si se deja vacío, la diapositiva lleva el titular de la vista.',
  keep: 'Aceptar',
  renamed: (title) => `Nombre cambiado: ${title}`,
  open: 'Mostrar',
  openView: (title) => `Mostrar en el mapa: ${title}`,
  opened: (title) => `En el mapa: ${title}`,
  remove: 'Quitar',
  removeView: (title) => `Quitar ${title}`,
  removed: (title) => `Se ha quitado: ${title}`,
  clear: 'Quitar todas',
  cleared: 'Se han quitado todas las vistas.',
  takeBack: 'Deshacer',
  takenBack: 'Deshecho.',
  unkept: 'El navegador no guarda la colección: dura hasta que se cierre la página. Guárdela como archivo.',
  note: 'Se guarda solo en este navegador y no se envía nada. Como archivo, la colección se puede conservar o entregar a otros.',
  save: 'Guardar colección',
  openFile: 'Abrir colección…',
  fileName: 'colección',
  joined: (added, f) =>
    `${f.number(added)} ${pick(f, added, { one: 'vista añadida', other: 'vistas añadidas' })} del archivo.`,
  known: (n, f) => `${f.number(n)} ya ${pick(f, n, { one: 'estaba', other: 'estaban' })} en la colección.`,
  tooMany: (n, most, f) =>
    `No ha habido sitio para ${f.number(n)}: una colección tiene como máximo ${f.number(most)} vistas.`,
  notOpened: (file) => `No se ha abierto «${file}»; su colección queda como estaba.`,
  faults: {
    'not-json': 'No es un archivo JSON.',
    'too-long': 'Es demasiado grande para una colección.',
    'other-format': (found, expected) =>
      found === '' ? `No indica «format»: «${expected}».` : `Indica «format»: ${found}, y no «${expected}».`,
    'other-version': (found, expected) =>
      found === ''
        ? `No indica «version»: ${expected}.`
        : `Indica «version»: ${found}; esta página lee ${expected}.`,
    'no-views': 'No tiene una lista de «views».',
    unreadable: 'El navegador no ha podido leerlo.',
  },
  expected: (button) => `Se espera un archivo creado aquí con «${button}».`,
  entry: {
    query: (n) => `Se omite la entrada ${n}: no tiene un «query» que esté vacío o empiece por «?».`,
    title: (n) => `Se omite la entrada ${n}: su «title» no es un texto.`,
    headline: (n) => `Se omite la entrada ${n}: no tiene un texto como «headline».`,
    chart: (n) => `Se omite la entrada ${n}: su «chart» no existe en esta página.`,
  },
};

export default collectionEs;
