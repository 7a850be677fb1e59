import { pick, type Formats } from '../format';

/** Words of pictures, slides and data to take along. */
const outputEn = {
  heading: 'Export and share',
  tabs: { picture: 'Picture', slides: 'Slides', data: 'Data', embed: 'Embed' },
  licence: 'MIT License, for the atlas’s own selection, order and wording; terms of the sources as named',
  sources: (titles: string) => `Sources: ${titles}.`,
  made: (date: string, made: string, address: string) => `As of ${date}; made on ${made} at ${address}`,
  preview: 'Preview of the picture',
  working: 'Creating…',
  failed: 'It could not be created. The rest of the page still works; please try again.',
  saved: (name: string) => `Handed to the browser as a download: ${name}`,
  byHand: {
    open: 'Nothing arrived? Keep it by hand',
    picture: 'Press and hold the picture, or right-click it, and save it from the menu.',
    text: 'Copy the text into a file of your own.',
    link: 'Open the file from the link, or press and hold it to save it. If nothing happens, open this page in a browser of its own.',
  },
  picture: {
    format: 'Format',
    formats: { wide: '16:9', classic: '4:3', square: '1:1', seen: 'Current view' },
    scheme: 'Colours',
    schemes: { light: 'Light', dark: 'Dark' },
    size: 'Size of the PNG',
    pixels: (width: string, height: string) => `${width} × ${height} pixels`,
    room: 'This browser has no room to draw a larger one.',
    less: (width: string, height: string) => `There was room for ${width} × ${height} pixels only.`,
    transparent: 'Transparent background',
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    copy: 'Copy picture',
    copied: 'Picture copied',
    noCopy: 'This browser does not let the page copy pictures. Save the picture instead.',
    print: 'Print or save as PDF',
    alt: 'Text alternative',
    copyAlt: 'Copy text',
    altCopied: 'Text copied',
    note: 'Title, choice, legend, disclaimer, sources and address are part of every picture.',
  },
  slides: {
    what: 'What goes on the slides',
    view: 'This view, and its charts',
    story: (title: string, steps: string) => `Story: ${title} (${steps} slides)`,
    format: 'Format',
    save: 'Save slides (.pptx)',
    note: 'Countries, offices and charts are native: they can be edited in PowerPoint and LibreOffice. The sentence is each slide’s note and the map’s text alternative.',
    progress: (done: string, all: string) => `Slide ${done} of ${all} …`,
    map: 'Map',
    sea: 'Sea',
    globe: 'Globe',
    graticule: 'Graticule',
    countries: 'Countries',
    areas: 'Areas that are not states',
    boundaries: 'Boundaries',
    /** What the strokes of a boundary stand for. */
    lines: { solid: 'Boundaries', dashed: 'Boundaries not determined', dotted: 'Boundaries not agreed upon' },
    outline: (country: string) => `Outline: ${country}`,
    offices: 'Offices',
    names: 'Names',
    leader: (name: string) => `Line to ${name}`,
    /** Below what is shown, where a slide has a picture behind it. */
    ground: 'Ground',
    legend: 'Legend',
    /** The name of a class of values, from the least to the greatest. */
    shade: (n: string, all: string) => `Class ${n} of ${all}`,
    layouts: {
      title: 'Title',
      map: 'Map',
      mapWithChart: 'Map with chart',
      chart: 'Chart',
      table: 'Table',
      closing: 'Closing',
    },
    places: {
      title: 'Title',
      sentence: 'Text',
      notes: 'Notes and sources',
      footer: 'Footer',
      number: 'Slide number',
      date: 'Date',
      chart: 'Chart',
      table: 'Table',
    },
    notesPage: { picture: 'Slide', notes: 'Notes' },
    /** The sheet with the data of a chart. */
    sheet: 'Data',
    /** The sheet with where they are from. */
    sourcesSheet: { name: 'Sources', head: ['Title', 'Address'] as readonly [string, string] },
    /** One page of HTML with a deck's slides, to be opened without a server. */
    saveWebPage: 'Save as a web page (.html)',
    webPage: {
      previous: 'Previous slide',
      next: 'Next slide',
      notes: 'Notes (N)',
      black: 'Black screen (B)',
      full: 'Full screen (F)',
      controls: 'Slides',
    },
    /** Of sources. */
    more: (n: string) => `${n} more in the notes`,
    /** Of bars, those with the most. */
    rowsOf: (shown: string, all: string) => `the ${shown} longest of ${all} bars`,
    /** Of bars, which the reader chose: the others stand back. */
    inFullColour: (names: string) => `in full colour: ${names}`,
    /** Tables of offices and countries. */
    lists: {
      /** Headlines: all that is in the table, those whose opening is not dated too. */
      offices: (n: number, countries: number, undated: number, f: Formats) =>
        `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })} known in ${f.number(countries)} ${pick(f, countries, { one: 'country', other: 'countries' })}${undated > 0 ? `, ${f.number(undated)} undated` : ''}`,
      undated: (n: number, f: Formats) =>
        `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })} whose opening is not dated`,
      countries: (n: number, members: number, f: Formats) =>
        `${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}, ${members === n ? 'all of them members' : members === 0 ? 'none of them a member' : `${f.number(members)} of them ${pick(f, members, { one: 'a member', other: 'members' })}`}`,
      /** The column with the years of an office. */
      years: 'Years',
      /** The title of one of several slides, by the countries of its first and its last row. */
      partOf: (title: string, first: string, last: string) =>
        first === last ? `${title}: ${first}` : `${title}: ${first} to ${last}`,
      /** A table for those who cannot see it. */
      inWords: (rows: number, columns: string, f: Formats) =>
        `Table with ${f.number(rows)} ${pick(f, rows, { one: 'row', other: 'rows' })}: ${columns}.`,
      /** For the speaker, where a list has no slide. */
      tooLong: (list: string, rows: string, address: string) =>
        `${list}: ${rows} rows are too many for a slide; the table is at ${address}`,
    },
    /** The slide that a deck ends with. */
    closing: {
      title: 'Sources and address',
      asOf: (date: string) => `As of ${date}`,
      /** Of a story: its first and its last date. */
      fromTo: (first: string, last: string) => `From ${first} to ${last}`,
      made: (made: string) => `Slides made on ${made}`,
      address: 'Explore it yourself:',
      sources: 'Sources',
      qr: 'QR code',
      qrGround: 'Ground of the QR code',
    },
    series: {
      members: 'Members',
      observers: 'Observers',
      others: 'Neither',
      offices: 'Offices',
      undated: 'Opening not dated',
      countries: 'Countries',
    },
    charts: {
      region: 'Members, observers and others by region',
      continent: 'Members, observers and others by continent',
      activity: 'Countries by activity, as documents found show it',
      office: 'Offices by kind',
      time: (year: string) => `Members and observers since ${year}`,
      /** Which countries a chart is of. */
      about: {
        choice: (n: number, f: Formats) =>
          `choice: ${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
        whole: (n: number, f: Formats) => `all ${f.number(n)} countries`,
      },
      /** A chart for those who cannot see it: values at their labels, and what they are of. */
      at: (label: string, value: string) => `${value} (${label})`,
      one: (name: string, value: string) => `${name}: ${value}.`,
      same: (name: string, value: string) => `${name}: ${value} each.`,
      range: (name: string, most: string, least: string) => `${name}: from ${least} to ${most}.`,
      fromTo: (name: string, first: string, last: string) => `${name}: first ${first}, last ${last}.`,
    },
  },
  data: {
    midYear: (year: string) => `mid-${year}`,
    /** Of sources that stand in the rows, in a file that has columns for them. */
    inColumns: 'Pages and documents named in the source columns of each row',
    rows: 'Rows',
    what: {
      countries: (n: string) => `Countries that fit (${n})`,
      offices: (n: string) => `Offices in them, known and not dated (${n})`,
    },
    /** Shown where the table of the page is sorted. */
    order: 'Order in Excel and CSV',
    orders: { table: 'As the table is sorted', name: 'By name' },
    xlsx: 'Save Excel (.xlsx)',
    csv: 'Save CSV',
    json: 'Save JSON',
    geojson: 'Save GeoJSON',
    xlsxNote:
      'The table with true numbers and dates, its head frozen and with filters; a sheet about the view with its sources, and one with the evidence.',
    csvNote:
      'UTF-8; in German with semicolons and decimal commas. Source, licence and choice stand in each row.',
    jsonNote:
      'Every column with its raw value; sources, licence and choice as metadata; of a choice, the evidence behind it.',
    geojsonNote: 'Outlines of the countries and points of their offices, longitude and latitude (WGS 84).',
    evidence: 'Save evidence (CSV)',
    evidenceNote:
      'The rows of the tables that these values rest on, each with key, value, source, publisher, year and certainty.',
    /** In a file of data, what its list of evidence is. */
    evidenceRows:
      'The rows of the tables that the values rest on: table, key, what the row says, addresses of its sources, their publishers, year.',
    noEvidenceRows:
      'Nothing is chosen, so that it would be the tables themselves: they can be downloaded from the page about the data, and saved as evidence (CSV).',
    /** In the name of its file. */
    evidenceFile: 'evidence',
    /** Cells of a table that are empty. */
    empty: {
      head: 'Why cells are empty',
      rule: (column: string) =>
        `None found is not the same as none. A cell is empty where nothing was found, is known or applies; the column “${column}” says which.`,
    },
    /** An Excel file: the tabs of its sheets, and what the one about the view says. */
    book: {
      sheets: { about: 'About', evidence: 'Evidence' },
      title: 'Map',
      made: 'Made on',
      emptyCells: 'Empty cells',
      source: { title: 'Title', address: 'Address', licence: 'Terms', year: 'Mid-year', columns: 'Columns' },
    },
    cite: 'Cite this view',
    apa: 'APA',
    bibtex: 'BibTeX',
    copy: (what: string) => `Copy ${what}`,
    copied: 'Copied',
    column: {
      date: 'Date',
      choice: 'Choice',
      address: 'Address',
      sources: 'Sources',
      licence: 'Licence',
    },
    kind: 'Interactive map',
    retrieved: (made: string) => `Retrieved ${made}`,
    asOf: (date: string) => `as of ${date}`,
  },
};

export type OutputMessages = typeof outputEn;
export default outputEn;
