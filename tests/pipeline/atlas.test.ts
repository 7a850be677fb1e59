import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createLogger, createServer, type HotPayload, type InlineConfig, type Rollup } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlas } from '../../src/pipeline/atlas';
import { realCore, realDetail, realTables } from '../realData';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(resolve(import.meta.dirname, '../../data'), join(folder, 'data'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(from: string, to: string): void {
  const path = join(folder, 'data/members.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const MISTAKE = 'data/members.csv:3 from: "20O4" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)';
const makeMistake = () => edit('AFG,member,2004-06-04', 'AFG,member,20O4');
const mendMistake = () => edit('AFG,member,20O4', 'AFG,member,2004-06-04');

describe('the dev server', () => {
  async function serve() {
    const printed: string[] = [];
    const logger = createLogger('error');
    logger.error = (text) => void printed.push(text);
    const config: InlineConfig = {
      configFile: false,
      root: folder,
      plugins: [atlas()],
      customLogger: logger,
    };
    const server = await createServer({
      ...config,
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
    });
    const sent: HotPayload[] = [];
    // What is saved before the watcher knows the file is no change.
    const seen = () => Object.values(server.watcher.getWatched()).flat();
    await vi.waitFor(
      () => expect(seen()).toEqual(expect.arrayContaining(['members.csv', 'datapackage.json'])),
      {
        timeout: 10_000,
      },
    );
    vi.spyOn(server.ws, 'send').mockImplementation(
      (...args: unknown[]) => void sent.push(args[0] as HotPayload),
    );
    return { server, printed, sent };
  }

  it('serves the checked tables', async () => {
    const { server, printed } = await serve();
    expect((await server.ssrLoadModule('virtual:atlas/core')).core).toEqual(realCore());
    expect(await (await server.ssrLoadModule('virtual:atlas/detail')).load()).toEqual(realDetail());
    const { shapes } = await server.ssrLoadModule('virtual:atlas/shapes');
    expect(shapes.countries).toHaveLength(realCore().countries.length);
    const topology = await (await server.ssrLoadModule('virtual:atlas/topology')).load();
    expect(topology.type).toBe('Topology');
    expect(printed).toEqual([]);
    await server.close();
  });

  it('names a mistake in the terminal and goes on with the good rows', async () => {
    makeMistake();
    const { server, printed } = await serve();
    expect(printed).toEqual([`1 mistake in data/\n${MISTAKE}`]);
    const { core } = await server.ssrLoadModule('virtual:atlas/core');
    expect(core.problems).toBe(1);
    expect(core.spells).toHaveLength(realCore().spells.length - 1);
    await server.close();
  });

  it('shows a mistake over the page when a table is saved, and reloads the page when it is mended', async () => {
    const { server, printed, sent } = await serve();
    await server.ssrLoadModule('virtual:atlas/core');
    makeMistake();
    await vi.waitFor(() => expect(sent).toHaveLength(1), 10_000);
    expect(sent[0]).toMatchObject({
      type: 'error',
      err: { plugin: 'atlas', message: `1 mistake in data/\n${MISTAKE}`, loc: { line: 3 } },
    });
    expect(printed).toEqual([`1 mistake in data/\n${MISTAKE}`]);
    expect((await server.ssrLoadModule('virtual:atlas/core')).core.problems).toBe(1);

    mendMistake();
    await vi.waitFor(() => expect(sent).toHaveLength(2), 10_000);
    expect(sent[1]).toEqual({ type: 'full-reload' });
    expect((await server.ssrLoadModule('virtual:atlas/core')).core).toEqual(realCore());
    await server.close();
  });

  it('says when the schema itself cannot be read, and keeps the last good tables', async () => {
    const { server, sent } = await serve();
    writeFileSync(join(folder, 'data/datapackage.json'), '{');
    await vi.waitFor(() => expect(sent).toHaveLength(1), 10_000);
    expect(sent[0]).toMatchObject({
      type: 'error',
      err: { message: expect.stringContaining('data/datapackage.json:1: is not JSON') as string },
    });
    expect((await server.ssrLoadModule('virtual:atlas/core')).core).toEqual(realCore());
    await server.close();
  });
});

describe('a build', () => {
  const run = () => {
    writeFileSync(
      join(folder, 'main.js'),
      "export { core } from 'virtual:atlas/core';\nimport 'virtual:atlas/looks.css';\n",
    );
    return build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [atlas()],
      build: { write: false, lib: { entry: 'main.js', formats: ['es'], cssFileName: 'main' } },
    });
  };

  it('holds the tables', async () => {
    expect(JSON.stringify(await run())).toContain('Afghanistan');
  });

  it('holds the colours of the work areas in its style sheet', async () => {
    const outputs = [await run()].flat() as Rollup.RollupOutput[];
    const sheets = outputs.flatMap(({ output }) =>
      output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? file.source : [])),
    );
    for (const { id, colour_light: light, colour_dark: dark } of realTables().areas) {
      expect(sheets.join('')).toMatch(new RegExp(`--area-${id}:[^;}]*${light}[^;}]*${dark}`));
      expect(sheets.join('')).toMatch(new RegExp(`\\[data-area=["']?${id}`));
    }
  });

  it('fails at mistakes and lists every one', async () => {
    makeMistake();
    edit('AGO,member', 'AGO,Member');
    await expect(run()).rejects.toThrow(
      `2 mistakes in data/\n${MISTAKE}\n` +
        'data/members.csv:4 status: "Member" is unknown (expected one of member, observer)',
    );
  });
});
