import type { Atlas } from '../../../atlas/atlas.svelte';
import type { ColourName } from '../../picture/colours';
import { colourChanges, deckLook } from '../deckLook';
import type { Template } from './readTemplate';
import { MOST_BYTES, MOST_PARTS, MOST_UNPACKED, type Fault } from './templateFault';

const PX_OF_INCH = 96;
const BYTES_OF_MB = 1_000_000;

/** What a deck takes from a template, and what of it is otherwise, in words. */
export function templateNotes(atlas: Atlas<'explore' | 'present'>, template: Template): string[] {
  const { formats } = atlas;
  const words = atlas.present.template;
  const { size, theme, layouts, slides, hasMacros } = template;
  const inches = (px: number) => formats.number(Math.round((px / PX_OF_INCH) * 100) / 100);
  const names = [layouts.cover, layouts.plain, layouts.content].flatMap((one) => one?.name || []);
  const { title, text } = theme.fonts;
  return [
    words.size(inches(size.width), inches(size.height)),
    ...(title && text ? [words.fonts(title, text)] : []),
    ...(names.length > 0
      ? [words.layouts([...new Set(names)].map((name) => words.named(name)).join(formats.comma))]
      : []),
    ...(slides > 0 ? [words.slides(slides, formats)] : []),
    ...(hasMacros ? [words.macros] : []),
    ...lacksOf(atlas, template),
    ...coloursOf(atlas, template),
  ];
}

function lacksOf(atlas: Atlas<'explore' | 'present'>, template: Template): string[] {
  const { lacks } = atlas.present.template;
  const { layouts } = template;
  const { design } = deckLook(atlas, { format: 'wide', scheme: 'light', template });
  const { title, map, chart } = design.layouts;
  return [
    ...(layouts.cover ? [] : [lacks.cover]),
    ...(layouts.plain ? [] : [lacks.plain]),
    ...(layouts.content && chart.places.chart1?.mark ? [] : [lacks.content]),
    ...(title.places.sentence?.mark || !layouts.cover ? [] : [lacks.subtitle]),
    ...(map.places.footer?.mark && title.places.footer?.mark ? [] : [lacks.footer]),
    ...(map.places.number?.mark ? [] : [lacks.number]),
    ...(design.cover ? [] : [lacks.coverMap]),
    ...(template.isPictured ? [lacks.ground] : []),
    ...(map.plate && !template.isPictured ? [lacks.room] : []),
  ];
}

function coloursOf(atlas: Atlas<'explore' | 'present'>, template: Template): string[] {
  const { colours } = atlas.present.template;
  const { comma } = atlas.formats;
  const changes = colourChanges(atlas, template);
  const said = (instead: 'shade' | 'own') =>
    changes.filter((one) => one.instead === instead).map(({ name }) => nameOf(atlas, name));
  const [shades, own] = [said('shade'), said('own')];
  return [
    ...(shades.length > 0 ? [colours.shade(shades.join(comma))] : []),
    ...(own.length > 0 ? [colours.own(own.join(comma))] : []),
  ];
}

/** What a colour stands for. */
function nameOf(atlas: Atlas<'explore' | 'present'>, name: ColourName): string {
  const area = atlas.world.areas.find(({ id }) => name === `area-${id}`);
  if (area) return atlas.nameOf(area);
  if (name === 'office-lead') return atlas.present.template.colours.lead;
  return atlas.text.statusLabel(name === 'observer' || name === 'former' ? name : 'member');
}

/** Why a file is not taken, in words. */
export function faultInWords({ present, formats }: Atlas<'explore' | 'present'>, fault: Fault): string {
  const { faults, kinds } = present.template;
  const number = (value: number) => formats.number(value);
  switch (fault.reason) {
    case 'too-large':
      return faults[fault.reason](number(MOST_BYTES / BYTES_OF_MB));
    case 'too-much':
      return faults[fault.reason](number(MOST_UNPACKED / BYTES_OF_MB), number(MOST_PARTS));
    case 'other-kind':
      return faults[fault.reason](kinds[fault.kind]);
    case 'broken-xml':
      return faults[fault.reason](fault.where, fault.line);
    case 'missing':
    case 'no-size':
    case 'no-master':
    case 'no-theme':
      return faults[fault.reason](fault.where);
    default:
      return faults[fault.reason];
  }
}
