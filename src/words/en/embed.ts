/** Words of embedding a view in another page. */
const embedEn = {
  heading: 'Embed',
  intro: 'Put what is shown now into a page of your own. It stays interactive, and leads to the full atlas.',
  view: 'Shows',
  language: 'Language',
  scheme: 'Colours',
  schemes: { light: 'Light', dark: 'Dark', host: 'Match host page' },
  size: {
    label: 'Size',
    wide: 'Full width, 16:9',
    fixed: 'Width and height',
    width: 'Width, px',
    height: 'Height, px',
    outside: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
  },
  preview: 'Preview',
  previewTitle: 'Preview of the embedded atlas',
  shownAt: (width: string, height: string, percent: string) => `${width} × ${height} px, shown at ${percent}`,
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected. Copy it with Ctrl+C or ⌘C.',
  copyOf: (name: string) => `Copy: ${name}`,
  /** The title of an embedded frame. */
  frameTitle: (atlas: string, headline: string) => `${atlas}: ${headline}`,
  ways: {
    frame: {
      name: 'Frame',
      note: 'Works wherever HTML is allowed, without a script. Where frames are taken out, the link stays.',
    },
    following: {
      name: 'Frame with script',
      note: 'A small script gives the frame the height of its content, and the colour scheme of your page: that of the reader’s system, or what the nearest attribute data-scheme says (light or dark).',
    },
    element: {
      name: 'HTML element',
      note: 'Its attributes are the parameters of the address. It fires the event “choice” when the view changes. Until its script has loaded, readers see the link.',
    },
    picture: {
      name: 'Picture with link',
      note: 'Stays as it is. Save the picture from the tab “Picture” as atlas.png and put it beside your page.',
    },
  },
};

export type EmbedMessages = typeof embedEn;
export default embedEn;
