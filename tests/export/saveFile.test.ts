import { describe, expect, test } from 'vitest';
import { mayLoseDownloads } from '../../src/export/saveFile';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a download is likely to be dropped', () => {
  test.each([
    ['Facebook on iOS', `${IPHONE} Mobile/22F76 [FBAN/FBIOS;FBAV/512.0.0]`],
    ['Instagram on Android', `Mozilla/5.0 (Linux; Android 15; Pixel 8; wv) ${CHROME} Instagram 380.0.0`],
    ['an app’s own window on iOS', `${IPHONE} Mobile/22F76`],
    ['WeChat', `Mozilla/5.0 (Linux; Android 14) ${CHROME} MicroMessenger/8.0.60`],
  ])('in %s', (_, userAgent) => {
    expect(mayLoseDownloads({ userAgent }, false)).toBe(true);
  });

  test('in a frame, which may be a sandbox', () => {
    expect(mayLoseDownloads({ userAgent: CHROME }, true)).toBe(true);
  });

  test.each([
    ['Safari on iOS', `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`],
    ['Chrome on iOS', `${IPHONE} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`],
    ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME}`],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'],
  ])('but not in %s', (_, userAgent) => {
    expect(mayLoseDownloads({ userAgent }, false)).toBe(false);
  });
});
