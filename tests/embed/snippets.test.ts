import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedAddress, viewAddress, type Embedding } from '../../src/embed/embedding';
import { escapeHtml, SNIPPETS, WAYS } from '../../src/embed/snippets';
import { NOTHING_CHOSEN } from '../realData';

const embedding: Embedding = {
  root: 'https://example.org/some/where/',
  home: NOTHING_CHOSEN,
  chosen: { ...NOTHING_CHOSEN, area: ['forced'], region: ['nairobi', 'asia'], view: 'globe' },
  size: null,
  sentence: 'Work in “Assistance” & more: 10 of 198 <countries>, "all" of them.',
  title: 'Where "IOM" works',
};
const QUERY = 'area=forced&amp;region=nairobi,asia&amp;view=globe';

/** The attributes of the first tag of a name, unescaped as a browser would. */
function attributesIn(html: string, tag: string): Record<string, string> {
  const text = new RegExp(`<${tag}((?: [\\w-]+(?:="[^"]*")?)*)>`).exec(html)?.[1] ?? '';
  return Object.fromEntries(
    [...text.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, unescaped(value)]),
  );
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the snippet of a frame', () => {
  test('is one tag that needs no script and keeps 16:9', () => {
    expect(SNIPPETS.frame(embedding).split('\n')[0]).toBe(
      `<iframe src="https://example.org/some/where/?${QUERY}&amp;embed=1" title="Where &quot;IOM&quot; works" width="100%" height="450" loading="lazy" allow="fullscreen; clipboard-write; web-share" style="border:0;width:100%;height:auto;aspect-ratio:16/9"></iframe>`,
    );
  });

  test('takes a size where one is chosen, and never more than there is room', () => {
    const frame = attributesIn(SNIPPETS.frame({ ...embedding, size: { width: 640, height: 360 } }), 'iframe');
    expect(frame).toMatchObject({ width: '640', height: '360', style: 'border:0;max-width:100%' });
  });
});

test.each(['frame', 'following'] as const)(
  'C12: where frames and scripts are taken out, what is left of the snippet “%s” is a link with the sentence',
  (way) => {
    const left = SNIPPETS[way](embedding)
      .replace(/<iframe[^>]*>.*?<\/iframe>/s, '')
      .replace(/<script[^>]*>.*?<\/script>/s, '');
    expect(attributesIn(left, 'a')).toEqual({ href: viewAddress(embedding) });
    expect(unescaped(left.replace(/<[^>]*>/g, '')).trim()).toBe(embedding.sentence);
  },
);

describe('the snippet with a script', () => {
  test('marks the frame for the script beside it', () => {
    const html = SNIPPETS.following(embedding);
    expect(attributesIn(html, 'iframe')).toMatchObject({ 'data-presence-atlas': '' });
    expect(attributesIn(html, 'iframe')).not.toHaveProperty('data-scheme');
    expect(attributesIn(html, 'script')).toEqual({
      src: 'https://example.org/some/where/embed.js',
      async: '',
    });
  });

  test('holds the frame to a colour scheme that was chosen', () => {
    const html = SNIPPETS.following({ ...embedding, chosen: { ...embedding.chosen, scheme: 'dark' } });
    expect(attributesIn(html, 'iframe')).toMatchObject({ 'data-scheme': 'dark' });
    expect(attributesIn(html, 'iframe')['src']).toMatch(/&scheme=dark$/);
  });
});

describe('the snippet of the element', () => {
  test('has the parameters as attributes, and a link for readers without script', () => {
    const html = SNIPPETS.element({ ...embedding, chosen: { ...embedding.chosen, lang: 'de' } });
    expect(attributesIn(html, 'presence-atlas')).toEqual({
      lang: 'de',
      area: 'forced',
      region: 'nairobi,asia',
      view: 'globe',
    });
    expect(attributesIn(html, 'a')['href']).toBe(
      'https://example.org/some/where/de/?area=forced&region=nairobi,asia&view=globe',
    );
    expect(html).toContain('“Assistance” &amp; more: 10 of 198 &lt;countries&gt;');
    expect(attributesIn(html, 'script')['src']).toBe('https://example.org/some/where/presence-atlas.js');
  });

  test('has colour scheme and size as attributes too', () => {
    const html = SNIPPETS.element({
      ...embedding,
      chosen: { ...NOTHING_CHOSEN, scheme: 'light' },
      size: { width: 500, height: 400 },
    });
    expect(attributesIn(html, 'presence-atlas')).toEqual({
      scheme: 'light',
      height: '400',
      style: 'max-width:500px',
    });
  });
});

test('the snippet of the picture links to the view, and says it in words', () => {
  const html = SNIPPETS.picture(embedding);
  expect(attributesIn(html, 'a')).toEqual({ href: viewAddress(embedding) });
  expect(attributesIn(html, 'img')).toMatchObject({ src: 'atlas.png', alt: embedding.sentence });
});

test('no words can leave the attribute that they stand in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const escaped = escapeHtml(words);
      expect(escaped).not.toMatch(/[<>"]/);
      expect(unescaped(escaped)).toBe(words);
      const html = SNIPPETS.picture({ ...embedding, sentence: `.${words}` });
      expect(attributesIn(html, 'img')['alt']).toBe(`.${words}`);
    }),
  );
});

test('every address is whole, whatever the way', () => {
  for (const way of WAYS) {
    const html = SNIPPETS[way](embedding);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => address !== 'atlas.png').length).toBeGreaterThan(0);
    for (const address of addresses)
      if (address !== 'atlas.png') expect(address).toMatch(/^https:\/\/example\.org\/some\/where\//);
  }
  expect(embedAddress(embedding)).toContain('embed=1');
});
