import { pick, type Formats } from '../format';

/** Words of slides that are made with a template of the reader's own. */
const templateEn = {
  heading: 'Template',
  choose: 'Use my template…',
  another: 'Another template…',
  drop: 'Without a template',
  dropped: 'The slides have the atlas’s own design again.',
  reading: 'The template is being read…',
  note: 'A .pptx or .potx: the slides get its master, layouts, fonts, colours and size. It is read in this browser, is sent nowhere, and is forgotten when this panel is closed.',
  chosen: (file: string) => `Template: ${file}`,
  /** In inches. */
  size: (width: string, height: string) => `Size: ${width} × ${height} in.`,
  fonts: (title: string, text: string) => (title === text ? `Font: ${title}.` : `Fonts: ${title}, ${text}.`),
  layouts: (names: string) => `Layouts: ${names}.`,
  named: (name: string) => `“${name}”`,
  /** What is not taken over from it. */
  slides: (n: number, f: Formats) =>
    `Its ${n === 1 ? 'own slide is' : `${f.number(n)} own ${pick(f, n, { one: 'slide', other: 'slides' })} are`} left out.`,
  macros: 'It has macros: they are left out, and the slides are saved as .pptx without any.',
  /** What it lacks, and what is there instead. */
  lacks: {
    room: 'Its drawings leave little room: map, charts and words stand over them, on a ground of their own.',
    ground: 'Its slides have a picture behind them: map, charts and words get a ground of their own.',
    cover: 'It has no layout for a title slide: one is added to its master.',
    plain: 'It has no layout with a title and enough room beside it: one is added to its master.',
    content:
      'It has no layout with one place for content: charts and tables stand below the title of another layout.',
    subtitle: 'Its title slide has no place for a subtitle: it is a text box.',
    footer:
      'Its places for the footer have too little room for the disclaimer: that is a text box above them.',
    number: 'Its layouts have no place for slide numbers: there are none.',
    coverMap: 'Its title slide leaves no room for a map: the title stands alone.',
  },
  /** Colours of the map that it has none for. */
  colours: {
    shade: (names: string) =>
      `In the template’s colours these would be too faint on the map, or too much like others, so that they get a lighter or darker shade: ${names}.`,
    own: (names: string) =>
      `No colour of the template sets these apart, so that they keep the atlas’s own: ${names}.`,
    lead: 'leading offices',
  },
  /** Why a file is not taken. */
  refused: (file: string) => `“${file}” is not used.`,
  /** What is in force instead. */
  stays: (file: string) => `The template is still “${file}”.`,
  expected: 'What is expected is a PowerPoint presentation or template (.pptx or .potx).',
  faults: {
    unreadable: 'The browser could not read it; it may have been moved or locked.',
    empty: 'It is empty: 0 bytes.',
    'not-zip': 'It is no .pptx or .potx: these are zip files, and this is none.',
    'broken-zip': 'It is a damaged zip file: a part of it cannot be unpacked, or is not as long as it says.',
    encrypted:
      'It is protected by a password. Open it in PowerPoint, remove the password, and save it again.',
    'old-format':
      'It is in a format of before 2007, such as .ppt. Open it in PowerPoint or LibreOffice and save it as .pptx.',
    strict: 'It is a “Strict Open XML Presentation”. Save it as a plain “PowerPoint Presentation (.pptx)”.',
    'too-large': (most: string) => `It is larger than ${most} MB, which is the most that is read.`,
    'too-much': (most: string, parts: string) =>
      `Unpacked it would have more than ${most} MB, or more than ${parts} parts, which is the most that is read.`,
    'other-kind': (what: string) => `It is ${what}, not a presentation.`,
    missing: (where: string) => `The part “${where}” is missing in it.`,
    'no-size': (where: string) =>
      `“${where}” gives no size of slides that can be used (p:sldSz, from 1 to 56 inches each way).`,
    'no-master': (where: string) => `It has no slide master: “${where}” names none that is in the file.`,
    'no-theme': (where: string) => `“${where}” has no theme with all its colours (a:clrScheme).`,
    'broken-xml': (where: string, line: string) =>
      `The part “${where}” is no XML that can be read${line ? `; the mistake is in line ${line}` : ''}.`,
  },
  kinds: {
    document: 'a text document (Word)',
    workbook: 'a workbook (Excel)',
    'open-document': 'a file of OpenDocument (.odp, .otp); LibreOffice can save it as .pptx',
    theme: 'a theme (.thmx)',
    other: 'another kind of Office file',
  },
};

export type TemplateMessages = typeof templateEn;
export default templateEn;
