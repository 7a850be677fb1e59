import { afterEach, expect, test, vi } from 'vitest';
import { SHEET_END } from '../../../src/loading/sheetEnd';
import { withFiles } from '../../../src/loading/withFiles';

const WHOLE = `.a { color: red } ${SHEET_END} {}`;
/** What a server gives in place of a style sheet, or a part of it. */
const BROKEN = ['.a{color:red}.b{col', '@media print{.a{color:red}', '', '<!doctype html><h1>Log in</h1>'];

const part = () => Promise.resolve('part');
/** A style sheet of this content, as a file of its own. */
const file = (css: string) => `${URL.createObjectURL(new Blob([css], { type: 'text/css' }))}#.css`;
const links = (href: string) => [...document.querySelectorAll('link')].filter((link) => link.href === href);

afterEach(() => document.querySelectorAll('link[href^=blob]').forEach((link) => link.remove()));

test('a part comes once its style sheets are there, each of which is asked for once', async () => {
  const css = file(WHOLE);
  const load = vi.fn(() => Promise.resolve(links(css)[0]?.sheet?.cssRules.length));
  expect(await Promise.all([withFiles(load, [css], css), withFiles(load, [css], css)])).toEqual([2, 2]);
  expect(links(css)).toHaveLength(1);
});

test('a style sheet that stands in the page itself is not asked for', async () => {
  const css = file('');
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: css,
    disabled: true,
  });
  document.head.append(link);
  expect(await withFiles(part, [css], css)).toBe('part');
});

test('E3: one that is cut off, empty, or a page in its place fails the part, and everybody who needs it', async () => {
  for (const css of BROKEN.map(file)) {
    const load = vi.fn(part);
    const asked = [withFiles(load, [css], css), withFiles(load, [css], css)];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(load).not.toHaveBeenCalled();
    expect(links(css)).toEqual([]);
  }
});

test('E3: what came broken is asked for past what the browser keeps, and the part comes when it is mended', async () => {
  const css = file('');
  await expect(withFiles(part, [css], css)).rejects.toThrow('no style sheet');
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  await expect(withFiles(part, [css], css)).rejects.toThrow('no style sheet');
  expect(fetched.mock.calls).toEqual([[css, { cache: 'reload' }]]);
  fetched.mockRejectedValue(new TypeError('offline'));
  await expect(withFiles(part, [css], css)).rejects.toThrow('offline');
  fetched.mockRestore();
});

test('E3: one that does not come at all fails the part as often as it is asked for', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  for (let i = 0; i < 2; i += 1)
    await expect(withFiles(part, ['http://localhost:1/a.css'], location.href)).rejects.toThrow(
      'no style sheet',
    );
  vi.restoreAllMocks();
});

test('another part does not wait for what it does not need', async () => {
  const [broken, whole] = [file(''), file(WHOLE)];
  const [one, other] = await Promise.allSettled([
    withFiles(part, [broken], broken),
    withFiles(part, [whole], whole),
  ]);
  expect([one.status, other.status]).toEqual(['rejected', 'fulfilled']);
});
