import type { StoriesMessages } from '../en/stories';

const storiesEs: StoriesMessages = {
  heading: 'Relatos y presentación',
  presentView: 'Presentar esta vista',
  list: 'Relatos',
  read: (title) => `Leer: ${title}`,
  present: (title) => `Presentar: ${title}`,
  readShort: 'Leer',
  presentShort: 'Presentar',
  loading: 'Cargando…',
  withPresenter: 'Abrir la vista del presentador en otra ventana',
  kiosk: 'Avanzar automáticamente y repetir',
  seconds: 'Segundos por paso',
  keys: 'Las flechas, Re Pág, Av Pág o la barra espaciadora recorren los pasos. B oscurece la pantalla, L muestra un puntero, Escape termina.',

  steps: 'Pasos',
  progress: (step, last) => `${step} de ${last}`,
  stepNamed: (step, title) => `Paso ${step}: ${title}`,
  spoken: (progress, title, text) => `${progress}. ${title}. ${text}`,
  back: 'Atrás',
  next: 'Siguiente',
  leave: 'Salir del relato',
  picture: {
    areas: 'Países con labor documentada, por ámbito de trabajo',
    regions: 'Las regiones y las sedes de sus oficinas regionales',
    tasks: 'Países con labor documentada, por región y tarea transversal',
    all: 'Países',
    region: 'Región',
  },

  presentation: 'Presentación',
  controls: 'Controles de la presentación',
  black: 'Pantalla en negro',
  isBlack: 'La pantalla está en negro',
  pointer: 'Anillo del puntero',
  presenter: 'Vista del presentador',
  note: {
    blocked:
      'El navegador no ha permitido otra ventana. Permítala para esta página y abra después la vista del presentador desde esta barra.',
    alone:
      'Este navegador no deja que otra ventana dirija una presentación, así que continúa sin vista del presentador.',
    again:
      'La página se ha vuelto a cargar y la presentación continúa. El botón de abajo lleva de nuevo a la pantalla completa.',
    window:
      'El navegador no ha permitido la pantalla completa, así que la presentación ocupa la ventana. Pruebe con F11 o con el menú del navegador.',
  },
  dismiss: 'Cerrar el aviso',
  fullScreen: 'Pantalla completa',
  end: 'Terminar la presentación',
  ended: 'Presentación terminada',

  presenterTitle: 'Vista del presentador',
  waiting: 'Esperando la presentación…',
  isAbsent:
    'Ninguna presentación responde en este navegador. Sin ella, un enlace a la vista del presentador no lleva a ninguna parte.',
  openView: 'Abrir la vista misma',
  isLost:
    'La ventana de la presentación no responde. Si se ha vuelto a cargar, esta vista continuará enseguida. Si se ha cerrado o muestra otra página, presente de nuevo allí, con una nueva vista del presentador.',
  noLine: 'Este navegador no deja que otra ventana dirija una presentación. Esta ventana se puede cerrar.',
  hasEnded: 'La presentación ha terminado. Esta ventana se puede cerrar.',
  now: 'Ahora en pantalla',
  following: 'A continuación',
  lastStep: 'Este es el último paso.',
  notes: 'Notas',
  noNotes: 'Este paso no tiene notas.',
  clock: 'Hora',
  elapsed: 'Transcurrido',
  reset: 'Poner a cero el tiempo transcurrido',
};

export default storiesEs;
