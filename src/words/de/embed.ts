import type { EmbedMessages } from '../en/embed';

const embedDe: EmbedMessages = {
  heading: 'Einbetten',
  intro:
    'Was gerade zu sehen ist, auf einer eigenen Seite zeigen. Es bleibt bedienbar und führt zum ganzen Atlas.',
  view: 'Zeigt',
  language: 'Sprache',
  scheme: 'Farben',
  schemes: { light: 'Hell', dark: 'Dunkel', host: 'Wie die Seite ringsum' },
  size: {
    label: 'Größe',
    wide: 'Ganze Breite, 16:9',
    fixed: 'Breite und Höhe',
    width: 'Breite, px',
    height: 'Höhe, px',
    outside: (least, most) => `Eine ganze Zahl von ${least} bis ${most}.`,
  },
  preview: 'Vorschau',
  previewTitle: 'Vorschau des eingebetteten Atlas',
  shownAt: (width, height, percent) => `${width} × ${height} px, gezeigt auf ${percent}`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Ausgewählt. Mit Strg+C oder ⌘C kopieren.',
  copyOf: (name) => `Kopieren: ${name}`,
  frameTitle: (atlas, headline) => `${atlas}: ${headline}`,
  ways: {
    frame: {
      name: 'Rahmen',
      note: 'Geht überall, wo HTML erlaubt ist, ohne Skript. Wo Rahmen entfernt werden, bleibt der Link.',
    },
    following: {
      name: 'Rahmen mit Skript',
      note: 'Ein kleines Skript gibt dem Rahmen die Höhe seines Inhalts und das Farbschema der eigenen Seite: das des Systems der Lesenden oder was das nächste Attribut data-scheme sagt (light oder dark).',
    },
    element: {
      name: 'HTML-Element',
      note: 'Seine Attribute sind die Parameter der Adresse. Es löst das Ereignis „choice“ aus, wenn sich die Ansicht ändert. Bis sein Skript geladen ist, steht dort der Link.',
    },
    picture: {
      name: 'Bild mit Link',
      note: 'Bleibt, wie es ist. Das Bild im Reiter „Bild“ als atlas.png speichern und neben die eigene Seite legen.',
    },
  },
};

export default embedDe;
