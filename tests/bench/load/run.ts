/*
 * `npm run bench:load`: serves dist/ by nginx with the configuration that is shipped in it, checks the headers of every
 * file, then has wrk fetch the files of a first visit over 1, 64 and 512 connections. Writes the table between the load
 * marks of src/boot/README.md; the exit code is 1 where a header or an answer was wrong. Give a number of seconds as an
 * argument, 30 if none.
 */
import { sitePolicy } from '../../../src/pipeline/site/securityPolicy';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { measuredOn, tableOf, writeTable } from '../writeTable';
import { headerFaults } from './headerFaults';
import { startNginx } from './nginx';

const SITE = resolve(import.meta.dirname, '../../../dist');
const CONNECTIONS = [1, 64, 512];
/** What is in the site for servers, or a copy of another file. */
const NOT_ASKED_FOR = /^(?:hosting\/|_headers$|\.)|\.(?:br|gz)$/;

const seconds = Number(process.argv[2] ?? 30);
if (!existsSync(join(SITE, 'index.html'))) throw new Error('no dist/: run npm run build first');

const temporary = mkdtempSync(join(tmpdir(), 'atlas-load-'));
const nginx = await startNginx(SITE, temporary);
try {
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE, join(entry.parentPath, entry.name)));
  const asked = files.filter((path) => !NOT_ASKED_FOR.test(path)).sort();
  const faults = (await Promise.all(asked.map(faultsOf))).flat();
  const hidden = ['_headers', '.htaccess', 'hosting/nginx.conf'];
  for (const path of hidden) {
    const { status } = await fetch(nginx.address + path);
    if (status !== 404) faults.push(`${path}: status ${status} (expected 404)`);
  }
  console.log(`${asked.length} files asked for in three ways, ${faults.length} faults`);
  for (const fault of faults) console.error(fault);

  const rows = CONNECTIONS.map(load);
  const errors = rows.reduce((sum, row) => sum + row.errors, 0);
  writeTable(
    'load',
    `The ${visited().length} files of a first visit in turn, ${nginx.hasBrotli ? 'brotli' : 'gzip'}, for ${seconds} s each, by wrk on the same machine, ${measuredOn()}, ${nginx.version}.\n\n${tableOf(
      ['connections', 'requests/s', 'MB/s', 'median, ms', '99 %, ms', 'longest, ms', 'errors'],
      rows.map((row) => [
        String(row.connections),
        row.perSecond.toFixed(0),
        row.megabytes.toFixed(0),
        row.median.toFixed(2),
        row.most.toFixed(1),
        row.longest.toFixed(0),
        String(row.errors),
      ]),
    )}`,
  );
  process.exitCode = faults.length + errors > 0 ? 1 : 0;
} finally {
  await nginx.close();
  rmSync(temporary, { recursive: true, force: true });
}

const policy = sitePolicy(SITE);

/** What is wrong with a file: asked for as browsers do, by one that knows no compression, and by one that has it. */
async function faultsOf(path: string): Promise<string[]> {
  const ask = (headers: Record<string, string>) => fetch(nginx.address + path, { headers });
  const content = readFileSync(join(SITE, path));
  const copies = {
    br: nginx.hasBrotli && existsSync(join(SITE, `${path}.br`)),
    gzip: existsSync(join(SITE, `${path}.gz`)),
  };
  const faults: string[] = [];
  for (const [accepted, encoding] of [
    ['br, gzip', copies.br ? 'br' : copies.gzip ? 'gzip' : null],
    ['gzip', copies.gzip ? 'gzip' : null],
    ['identity', null],
  ] as const) {
    const answer = await ask({ 'Accept-Encoding': accepted });
    faults.push(...headerFaults(path, answer, policy));
    const sent = answer.headers.get('Content-Encoding');
    if (sent !== encoding)
      faults.push(`${path}: Content-Encoding ${sent} for ${accepted} (expected ${encoding})`);
    if (!Buffer.from(await answer.arrayBuffer()).equals(content))
      faults.push(`${path}: other bytes for ${accepted}`);
    const again = await ask({
      'Accept-Encoding': accepted,
      'If-None-Match': answer.headers.get('ETag') ?? '',
    });
    if (again.status !== 304)
      faults.push(`${path}: status ${again.status} for one that has it (expected 304)`);
  }
  return faults;
}

/** The page, and the files that it names. */
function visited(): string[] {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  return [
    '',
    ...new Set(
      [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"(?! disabled)/g)].map(([, file = '']) => file),
    ),
  ];
}

function load(connections: number) {
  const script = join(temporary, 'visit.lua');
  writeFileSync(
    script,
    `local paths = { ${visited()
      .map((path) => JSON.stringify(`/${path}`))
      .join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'br, gzip' })
end
done = function(summary, latency)
  local e = summary.errors
  io.write('figures ', table.concat({ summary.requests, summary.duration, summary.bytes, latency:percentile(50),
    latency:percentile(99), latency.max, e.connect + e.read + e.write + e.status + e.timeout }, ' '), '\\n')
end
`,
  );
  const threads = String(Math.min(2, connections));
  const { stdout, stderr, error } = spawnSync(
    'wrk',
    [
      '-t',
      threads,
      '-c',
      String(connections),
      '-d',
      `${seconds}s`,
      '--timeout',
      '5s',
      '-s',
      script,
      nginx.address,
    ],
    { encoding: 'utf8' },
  );
  if (error) throw new Error('wrk is not installed (Debian: apt-get install wrk)');
  const figures = /^figures (.*)$/m.exec(stdout)?.[1]?.split(' ').map(Number);
  if (!figures) throw new Error(`wrk said no figures: ${stdout}${stderr}`);
  const [requests = 0, micros = 1, bytes = 0, median = 0, most = 0, longest = 0, errors = 0] = figures;
  return {
    connections,
    perSecond: requests / (micros / 1e6),
    megabytes: bytes / micros,
    median: median / 1000,
    most: most / 1000,
    longest: longest / 1000,
    errors,
  };
}
