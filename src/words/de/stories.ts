import type { StoriesMessages } from '../en/stories';

const storiesDe: StoriesMessages = {
  heading: 'Geschichten und Präsentieren',
  presentView: 'Diese Ansicht präsentieren',
  list: 'Geschichten',
  read: (title) => `Lesen: ${title}`,
  present: (title) => `Präsentieren: ${title}`,
  readShort: 'Lesen',
  presentShort: 'Präsentieren',
  loading: 'Wird geladen …',
  withPresenter: 'Referentenansicht in einem zweiten Fenster öffnen',
  kiosk: 'Automatisch weitergehen und wiederholen',
  seconds: 'Sekunden je Schritt',
  keys: 'Pfeiltasten, Bild auf und Bild ab oder die Leertaste führen durch die Schritte. B macht den Bildschirm schwarz, L zeigt einen Zeiger, Escape beendet.',

  steps: 'Schritte',
  progress: (step, last) => `${step} von ${last}`,
  stepNamed: (step, title) => `Schritt ${step}: ${title}`,
  spoken: (progress, title, text) => `${progress}. ${title}. ${text}`,
  back: 'Zurück',
  next: 'Weiter',
  leave: 'Geschichte verlassen',
  picture: {
    areas: 'Länder mit belegter Arbeit nach Arbeitsbereich',
    regions: 'Die Regionen und die Sitze ihrer Regionalbüros',
    tasks: 'Länder mit belegter Arbeit nach Region und Querschnittsaufgabe',
    all: 'Länder',
    region: 'Region',
  },

  presentation: 'Präsentation',
  controls: 'Bedienung der Präsentation',
  black: 'Schwarzer Bildschirm',
  isBlack: 'Der Bildschirm ist schwarz',
  pointer: 'Zeigerring',
  presenter: 'Referentenansicht',
  note: {
    blocked:
      'Der Browser hat kein zweites Fenster zugelassen. Erlauben Sie es für diese Seite, dann lässt sich die Referentenansicht aus dieser Leiste öffnen.',
    alone:
      'In diesem Browser kann kein zweites Fenster eine Präsentation leiten; es geht ohne Referentenansicht weiter.',
    again:
      'Die Seite wurde neu geladen, die Präsentation geht weiter. Die Schaltfläche unten führt zurück zum Vollbild.',
    window:
      'Der Browser hat das Vollbild nicht zugelassen; die Präsentation füllt das Fenster. Vielleicht hilft F11 oder das Menü des Browsers.',
  },
  dismiss: 'Hinweis schließen',
  fullScreen: 'Vollbild',
  end: 'Präsentation beenden',
  ended: 'Präsentation beendet',

  presenterTitle: 'Referentenansicht',
  waiting: 'Warten auf die Präsentation …',
  isAbsent:
    'In diesem Browser antwortet keine Präsentation. Ohne sie führt ein Link zur Referentenansicht nirgendwohin.',
  openView: 'Die Ansicht selbst öffnen',
  isLost:
    'Das Fenster der Präsentation antwortet nicht. Wurde es neu geladen, geht es hier gleich weiter. Wurde es geschlossen oder zeigt es eine andere Seite, dort neu präsentieren, mit einer neuen Referentenansicht.',
  noLine:
    'In diesem Browser kann kein zweites Fenster eine Präsentation leiten. Dieses Fenster kann geschlossen werden.',
  hasEnded: 'Die Präsentation ist beendet. Dieses Fenster kann geschlossen werden.',
  now: 'Jetzt zu sehen',
  following: 'Als Nächstes',
  lastStep: 'Dies ist der letzte Schritt.',
  notes: 'Notizen',
  noNotes: 'Keine Notizen zu diesem Schritt.',
  clock: 'Uhrzeit',
  elapsed: 'Verstrichen',
  reset: 'Verstrichene Zeit zurücksetzen',
};

export default storiesDe;
