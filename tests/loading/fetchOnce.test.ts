import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce, loadOnce } from '../../src/loading/fetchOnce';

afterEach(() => vi.unstubAllGlobals());

test('what is loaded is loaded once for all who ask', async () => {
  const load = vi.fn(() => Promise.resolve({}));
  const ask = loadOnce(load);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one).toBe(other);
  expect(await ask()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

test('E3: what failed is asked for anew, past what the browser keeps, and what was broken is no answer', async () => {
  const answers = [
    new Response('', { status: 404 }),
    new Response('{"countries": [1, 2'),
    new Response('{"countries": [1, 2, 3]}'),
  ];
  const fetched = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(() => {
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('offline'));
  });
  vi.stubGlobal('fetch', fetched);
  const load = fetchOnce('data.json', ({ countries }: { countries: number[] }) => countries.length);
  await expect(load()).rejects.toThrow('404');
  await expect(load()).rejects.toThrow(SyntaxError);
  expect(await load()).toBe(3);
  expect(await load()).toBe(3);
  expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual([undefined, 'reload', 'reload']);
});

test('E3: a file of another form is not kept, though it could be read', async () => {
  const answers = ['{}', '[]', '{"countries": [1]}'];
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(answers.shift())));
  const load = fetchOnce('data.json', (packed: { countries?: number[] }) => packed, ['countries']);
  await expect(load()).rejects.toThrow('not countries');
  await expect(load()).rejects.toThrow('not countries');
  expect(await load()).toEqual({ countries: [1] });
});

test('a file whose content cannot be used is asked for anew, too', async () => {
  const answers = ['{}', '{"countries": []}'];
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(answers.shift())));
  const load = fetchOnce('data.json', ({ countries }: { countries: number[] }) => countries.length);
  await expect(load()).rejects.toThrow(TypeError);
  expect(await load()).toBe(0);
});
