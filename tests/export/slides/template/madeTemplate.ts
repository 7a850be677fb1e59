import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PML = 'application/vnd.openxmlformats-officedocument.presentationml';

type Box = [x: number, y: number, width: number, height: number];
interface Place {
  type?: string;
  idx?: number;
  box?: Box;
  size?: number;
}
interface Layout {
  type?: string;
  places: Place[];
}

/** How a template is made for a test; boxes are px. */
export interface MadeOptions {
  size?: [width: number, height: number];
  layouts?: Layout[];
  master?: Place[];
  /** Colours of the theme by their places, as `RRGGBB`. */
  colours?: Record<string, string>;
  kind?: 'presentation' | 'template' | 'macros';
  /** Slides of its own, with notes, comments and a picture that is theirs alone. */
  slides?: number;
  hasNotesMaster?: boolean;
  /** Parts that are other than they would be; null: they are not there. */
  parts?: Record<string, string | Uint8Array | null>;
}

const MASTER: Place[] = [
  { type: 'title', box: [50, 30, 1180, 100], size: 4000 },
  { type: 'body', idx: 1, box: [50, 150, 1180, 480] },
  { type: 'dt', idx: 2, box: [50, 660, 280, 40] },
  { type: 'ftr', idx: 3, box: [400, 660, 480, 40] },
  { type: 'sldNum', idx: 4, box: [950, 660, 280, 40] },
];
const FEET: Place[] = [
  { type: 'dt', idx: 10 },
  { type: 'ftr', idx: 11 },
  { type: 'sldNum', idx: 12 },
];
/** The three that most templates have. */
export const LAYOUTS: Layout[] = [
  {
    type: 'title',
    places: [
      { type: 'ctrTitle', box: [100, 150, 560, 200], size: 4800 },
      { type: 'subTitle', idx: 1, box: [100, 370, 560, 150] },
      ...FEET,
    ],
  },
  { type: 'obj', places: [{ type: 'title' }, { idx: 1 }, ...FEET] },
  { type: 'titleOnly', places: [{ type: 'title' }, ...FEET] },
];
const COLOURS: Record<string, string> = {
  ...{ dk1: '101820', lt1: 'FFFFFF', dk2: '334455', lt2: 'EEF2F6' },
  ...{
    accent1: '1F5FA8',
    accent2: 'B5402A',
    accent3: '2E7D4F',
    accent4: '6A3FA0',
    accent5: 'A06A00',
    accent6: 'C2185B',
  },
  ...{ hlink: '0563C1', folHlink: '954F72' },
};

/** A small presentation, of the parts that a program needs. */
export function madeTemplate({
  size: [width, height] = [1280, 720],
  layouts = LAYOUTS,
  master = MASTER,
  colours = {},
  kind = 'presentation',
  slides = 0,
  hasNotesMaster = false,
  parts = {},
}: MadeOptions = {}): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: slides }, (_, i) => i + 1);
  const relations = [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
    ...(hasNotesMaster ? [['notesMaster', 'notesMasters/notesMaster1.xml']] : []),
    ...numbers.map((n) => ['slide', `slides/slide${n}.xml`]),
    ...(slides > 0 ? [['commentAuthors', 'commentAuthors.xml']] : []),
    ...(kind === 'macros' ? [['vbaProject', 'vbaProject.bin']] : []),
  ] as [string, string][];
  const first = relations.findIndex(([of]) => of === 'slide') + 1;
  const main = `<p:presentation ${NS} firstSlideNum="5"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${
    hasNotesMaster ? '<p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst>' : ''
  }${
    slides > 0
      ? `<p:sldIdLst>${numbers.map((n) => `<p:sldId id="${255 + n}" r:id="rId${first + n - 1}"/>`).join('')}</p:sldIdLst>`
      : ''
  }<p:sldSz cx="${width * 9525}" cy="${height * 9525}"/><p:notesSz cx="6858000" cy="9144000"/><p:custShowLst><p:custShow name="x" id="0"><p:sldLst/></p:custShow></p:custShowLst></p:presentation>`;
  const mainType =
    kind === 'macros'
      ? 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml'
      : `${PML}.${kind}.main+xml`;
  const xml: Record<string, [content: string, type: string]> = {
    'ppt/presentation.xml': [main, mainType],
    'ppt/slideMasters/slideMaster1.xml': [masterXml(master, layouts.length), `${PML}.slideMaster+xml`],
    'ppt/theme/theme1.xml': [
      themeXml({ ...COLOURS, ...colours }),
      'application/vnd.openxmlformats-officedocument.theme+xml',
    ],
  };
  const rels: Record<string, [kind: string, target: string][]> = {
    '': [['officeDocument', 'ppt/presentation.xml']],
    'ppt/presentation.xml': relations,
    'ppt/slideMasters/slideMaster1.xml': [
      ...layouts.map((_, i): [string, string] => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`]),
      ['theme', '../theme/theme1.xml'],
      ['image', '../media/logo.png'],
    ],
  };
  for (const [i, layout] of layouts.entries()) {
    const path = `ppt/slideLayouts/slideLayout${i + 1}.xml`;
    xml[path] = [layoutXml(layout), `${PML}.slideLayout+xml`];
    rels[path] = [['slideMaster', '../slideMasters/slideMaster1.xml']];
  }
  const binary: Record<string, Uint8Array> = { 'ppt/media/logo.png': new Uint8Array([1, 2, 3]) };
  for (const n of numbers) {
    xml[`ppt/slides/slide${n}.xml`] = [
      `<p:sld ${NS}>${tree(shapeXml({ type: 'title' }, 2, 'A secret of its own'))}</p:sld>`,
      `${PML}.slide+xml`,
    ];
    xml[`ppt/comments/comment${n}.xml`] = [`<p:cmLst ${NS}/>`, `${PML}.comments+xml`];
    binary[`ppt/media/own${n}.png`] = new Uint8Array([n]);
    rels[`ppt/slides/slide${n}.xml`] = [
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['comments', `../comments/comment${n}.xml`],
      ['image', `../media/own${n}.png`],
    ];
  }
  if (slides > 0) xml['ppt/commentAuthors.xml'] = [`<p:cmAuthorLst ${NS}/>`, `${PML}.commentAuthors+xml`];
  if (kind === 'macros') binary['ppt/vbaProject.bin'] = new Uint8Array([9]);
  if (hasNotesMaster) {
    xml['ppt/notesMasters/notesMaster1.xml'] = [
      `<p:notesMaster ${NS}>${tree(shapeXml({ type: 'body', idx: 3, box: [72, 500, 576, 300] }, 2, 'Notes'))}${CLR_MAP}</p:notesMaster>`,
      `${PML}.notesMaster+xml`,
    ];
    xml['ppt/theme/theme2.xml'] = [
      themeXml(COLOURS),
      'application/vnd.openxmlformats-officedocument.theme+xml',
    ];
    rels['ppt/notesMasters/notesMaster1.xml'] = [['theme', '../theme/theme2.xml']];
  }
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(typesXml(xml)),
    ...binary,
    ...Object.fromEntries(Object.entries(xml).map(([path, [content]]) => [path, strToU8(content)])),
    ...Object.fromEntries(Object.entries(rels).map(([path, all]) => [relsPath(path), strToU8(relsXml(all))])),
  };
  const changed = Object.entries({ ...files, ...parts }).flatMap(([path, content]) =>
    content === null ? [] : [[path, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(changed)) as Uint8Array<ArrayBuffer>;
}

const CLR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function tree(shapes: string): string {
  return `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
}

function shapeXml({ type, idx, box, size }: Place, id: number, words: string): string {
  const px = (value: number) => value * 9525;
  const form = box
    ? `<a:xfrm><a:off x="${px(box[0])}" y="${px(box[1])}"/><a:ext cx="${px(box[2])}" cy="${px(box[3])}"/></a:xfrm>`
    : '';
  const style = size ? `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>` : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Place of ${type ?? 'content'}"/><p:cNvSpPr/><p:nvPr><p:ph${
    type ? ` type="${type}"` : ''
  }${idx === undefined ? '' : ` idx="${idx}"`}/></p:nvPr></p:nvSpPr><p:spPr>${form}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const placesXml = (places: readonly Place[]) =>
  places.map((place, i) => shapeXml(place, i + 2, 'Words')).join('');

function masterXml(places: readonly Place[], layouts: number): string {
  const ids = Array.from(
    { length: layouts },
    (_, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="rId${i + 1}"/>`,
  );
  const picture = `<p:pic><p:nvPicPr><p:cNvPr id="40" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId${layouts + 2}"/></p:blipFill><p:spPr><a:xfrm><a:off x="11430000" y="95250"/><a:ext cx="571500" cy="190500"/></a:xfrm></p:spPr></p:pic>`;
  return `<p:sldMaster ${NS}>${tree(placesXml(places) + picture)}${CLR_MAP}${
    ids.length > 0 ? `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` : ''
  }<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="4400"/></a:lvl1pPr></p:titleStyle></p:txStyles></p:sldMaster>`;
}

function layoutXml({ type, places }: Layout): string {
  return `<p:sldLayout ${NS}${type ? ` type="${type}"` : ''}>${tree(placesXml(places)).replace('<p:cSld>', `<p:cSld name="${type ?? 'Other'}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function themeXml(colours: Record<string, string>): string {
  const all = Object.entries(colours).map(
    ([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`,
  );
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${all.join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${font('Georgia')}</a:majorFont><a:minorFont>${font('Verdana')}</a:minorFont></a:fontScheme><a:fmtScheme name="House"/></a:themeElements></a:theme>`;
}

function typesXml(xml: Record<string, [string, string]>): string {
  const own = Object.entries(xml).map(
    ([path, [, type]]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${own.join('')}</Types>`;
}

function relsXml(all: readonly [string, string][]): string {
  const own = all.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}</Relationships>`;
}

function relsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
