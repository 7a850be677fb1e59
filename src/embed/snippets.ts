import { formatQuery } from '../choice/query';
import { embedAddress, framed, viewAddress, type Embedding } from './embedding';
import { ALLOWED } from './host/frames';

/** The ways to take a view into another page, from the one that needs least of it. */
export const WAYS = ['frame', 'following', 'element', 'picture'] as const;
type Way = (typeof WAYS)[number];

/** The HTML of each way. */
export const SNIPPETS: Record<Way, (embedding: Embedding) => string> = {
  frame: (embedding) =>
    [frameTag(embedding, { style: frameStyle(embedding) }), captionOf(embedding)].join('\n'),

  following: (embedding) =>
    [
      frameTag(embedding, {
        'data-presence-atlas': '',
        ...(embedding.chosen.scheme && { 'data-scheme': embedding.chosen.scheme }),
        style: frameStyle(embedding),
      }),
      captionOf(embedding),
      scriptTag(embedding, 'embed.js'),
    ].join('\n'),

  element: (embedding) => {
    const { chosen, home, size } = embedding;
    const query = formatQuery({ ...framed(chosen), embed: false, scheme: null }, home);
    const attributes = {
      ...Object.fromEntries(new URLSearchParams(query)),
      ...(chosen.scheme && { scheme: chosen.scheme }),
      ...(size && { height: String(size.height), style: `max-width:${size.width}px` }),
    };
    return [
      `<presence-atlas${attributesOf(attributes)}>`,
      `  ${linkTag(embedding)}`,
      '</presence-atlas>',
      scriptTag(embedding, 'presence-atlas.js'),
    ].join('\n');
  },

  picture: (embedding) => {
    const image = { src: 'atlas.png', alt: embedding.sentence, style: 'max-width:100%;height:auto' };
    return `<a${attributesOf({ href: viewAddress(embedding) })}><img${attributesOf(image)}></a>`;
  },
};

/** A frame whose attributes give it a size even where the host's policy forbids style attributes. */
function frameTag(embedding: Embedding, more: Record<string, string>): string {
  const { size, title } = embedding;
  const attributes = {
    src: embedAddress(embedding),
    title,
    width: size ? String(size.width) : '100%',
    height: size ? String(size.height) : '450',
    loading: 'lazy',
    allow: ALLOWED,
    ...more,
  };
  return `<iframe${attributesOf(attributes)}></iframe>`;
}

/** Below a frame: all that is left where a site takes frames out of what its authors write. */
function captionOf(embedding: Embedding): string {
  return `<p><small>${linkTag(embedding)}</small></p>`;
}

function linkTag(embedding: Embedding): string {
  return `<a${attributesOf({ href: viewAddress(embedding) })}>${escapeHtml(embedding.sentence)}</a>`;
}

function frameStyle({ size }: Embedding): string {
  return size ? 'border:0;max-width:100%' : 'border:0;width:100%;height:auto;aspect-ratio:16/9';
}

function scriptTag({ root }: Embedding, file: string): string {
  return `<script${attributesOf({ src: `${root}${file}` })} async></script>`;
}

function attributesOf(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** Text as it may stand in HTML, within quotation marks too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
