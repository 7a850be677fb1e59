import type { TemplateMessages } from '../en/template';

const templateDe: TemplateMessages = {
  heading: 'Vorlage',
  choose: 'Eigene Vorlage verwenden …',
  another: 'Andere Vorlage …',
  drop: 'Ohne Vorlage',
  dropped: 'Die Folien haben wieder die Gestaltung des Atlas.',
  reading: 'Die Vorlage wird gelesen …',
  note: 'Eine .pptx oder .potx: Die Folien bekommen ihren Master, ihre Layouts, Schriften, Farben und ihr Format. Sie wird in diesem Browser gelesen, nirgendwohin gesendet und vergessen, sobald dieser Bereich geschlossen wird.',
  chosen: (file) => `Vorlage: ${file}`,
  size: (width, height) => `Format: ${width} × ${height} Zoll.`,
  fonts: (title, text) => (title === text ? `Schrift: ${title}.` : `Schriften: ${title}, ${text}.`),
  layouts: (names) => `Layouts: ${names}.`,
  named: (name) => `„${name}“`,
  slides: (n, f) =>
    n === 1 ? 'Ihre eigene Folie bleibt weg.' : `Ihre ${f.number(n)} eigenen Folien bleiben weg.`,
  macros: 'Sie enthält Makros: Diese bleiben weg, gespeichert wird eine .pptx ohne Makros.',
  lacks: {
    room: 'Ihre Zeichnungen lassen wenig Platz: Karte, Diagramme und Text stehen darüber, auf einem eigenen Grund.',
    ground:
      'Ihre Folien haben ein Bild als Hintergrund: Karte, Diagramme und Texte bekommen einen eigenen Untergrund.',
    cover: 'Ein Layout für die Titelfolie fehlt: Ihrem Master wird eines hinzugefügt.',
    plain: 'Ein Layout mit Titel und genügend Platz daneben fehlt: Ihrem Master wird eines hinzugefügt.',
    content:
      'Ein Layout mit einem Platz für Inhalt fehlt: Diagramme und Tabellen stehen unter dem Titel eines anderen Layouts.',
    subtitle: 'Auf ihrer Titelfolie fehlt ein Platz für den Untertitel: Er ist ein Textfeld.',
    footer: 'In ihren Fußzeilen hat der Haftungshinweis zu wenig Platz: Er steht in einem Textfeld darüber.',
    number: 'Ihre Layouts haben keinen Platz für die Foliennummer: Die Folien tragen keine.',
    coverMap: 'Ihre Titelfolie lässt keinen Platz für eine Karte: Der Titel steht allein.',
  },
  colours: {
    shade: (names) =>
      `In den Farben der Vorlage auf der Karte zu blass oder anderen zu ähnlich und deshalb heller oder dunkler getönt: ${names}.`,
    own: (names) => `Keine Farbe der Vorlage hebt sie genug ab, sie behalten die des Atlas: ${names}.`,
    lead: 'führende Vertretungen',
  },
  refused: (file) => `„${file}“ wird nicht verwendet.`,
  stays: (file) => `Die Vorlage ist weiterhin „${file}“.`,
  expected: 'Erwartet wird eine Präsentation oder Vorlage für PowerPoint (.pptx oder .potx).',
  faults: {
    unreadable: 'Der Browser konnte sie nicht lesen; vielleicht wurde sie verschoben oder ist gesperrt.',
    empty: 'Sie ist leer: 0 Bytes.',
    'not-zip': 'Das ist keine .pptx oder .potx: Diese sind ZIP-Dateien, und das ist keine.',
    'broken-zip':
      'Die ZIP-Datei ist beschädigt: Ein Teil lässt sich nicht entpacken oder ist nicht so lang wie angegeben.',
    encrypted:
      'Sie ist mit einem Kennwort geschützt. In PowerPoint öffnen, das Kennwort entfernen und neu speichern.',
    'old-format':
      'Sie hat ein Format von vor 2007, etwa .ppt. In PowerPoint oder LibreOffice öffnen und als .pptx speichern.',
    strict:
      'Es ist eine „Strict Open XML-Präsentation“. Als gewöhnliche „PowerPoint-Präsentation (.pptx)“ speichern.',
    'too-large': (most) => `Sie ist größer als ${most} MB; mehr wird nicht gelesen.`,
    'too-much': (most, parts) =>
      `Entpackt hätte sie mehr als ${most} MB oder mehr als ${parts} Teile; mehr wird nicht gelesen.`,
    'other-kind': (what) => `Es ist ${what}, keine Präsentation.`,
    missing: (where) => `Darin fehlt der Teil „${where}“.`,
    'no-size': (where) =>
      `„${where}“ nennt keine brauchbare Foliengröße (p:sldSz, 1 bis 56 Zoll in Breite und Höhe).`,
    'no-master': (where) => `Ein Folienmaster fehlt: „${where}“ nennt keinen, der in der Datei ist.`,
    'no-theme': (where) => `In „${where}“ fehlt ein Design mit allen Farben (a:clrScheme).`,
    'broken-xml': (where, line) =>
      `Der Teil „${where}“ ist kein lesbares XML${line ? `; der Fehler steht in Zeile ${line}` : ''}.`,
  },
  kinds: {
    document: 'ein Textdokument (Word)',
    workbook: 'eine Arbeitsmappe (Excel)',
    'open-document': 'eine OpenDocument-Datei (.odp, .otp); LibreOffice kann sie als .pptx speichern',
    theme: 'ein Design (.thmx)',
    other: 'eine Office-Datei anderer Art',
  },
};

export default templateDe;
