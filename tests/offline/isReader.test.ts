import { describe, expect, it } from 'vitest';
import { isReader } from '../../src/offline/worker/isReader';

describe('what a service worker answers', () => {
  const url = 'https://example.org/atlas/?area=forced';

  it('is a page in a window of its own, and every file', () => {
    expect(isReader({ mode: 'navigate', destination: 'document', url })).toBe(true);
    expect(
      isReader({ mode: 'cors', destination: 'script', url: 'https://example.org/atlas/assets/a.js' }),
    ).toBe(true);
    expect(isReader({ mode: 'cors', destination: '', url: 'https://example.org/atlas/assets/a.json' })).toBe(
      true,
    );
  });

  it('is no page in a frame, and none that asks to be embedded', () => {
    for (const destination of ['iframe', 'frame', 'embed', 'object'] as const)
      expect(isReader({ mode: 'navigate', destination, url })).toBe(false);
    expect(isReader({ mode: 'navigate', destination: 'document', url: `${url}&embed=1` })).toBe(false);
  });
});
