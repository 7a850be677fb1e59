/*
 * `npm run reproduce`: builds the commit twice, in folders of their own and as if on two machines, and holds the files
 * against each other. Prints both checksums; the exit code is 1 where they differ. What is not committed is not built.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where and as what each of them is built: nothing of it may be in the files. */
const MACHINES = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'a longer/name',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  },
] as const;

const temporary = mkdtempSync(join(tmpdir(), 'atlas-twice-'));
try {
  const [one, other] = MACHINES.map(buildAs) as [Sums, Sums];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  for (const path of differing.sort()) console.error(`differs: ${path}`);
  process.exitCode = differing.length > 0 ? 1 : 0;
  console.log(differing.length > 0 ? 'The two builds differ.' : 'The two builds are the same.');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** The checksum of each file by its path. */
type Sums = Map<string, string>;

function buildAs({ folder, env }: (typeof MACHINES)[number]): Sums {
  const site = join(temporary, folder);
  mkdirSync(site, { recursive: true });
  const source = execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', site], { input: source });
  // Copied and not linked: a link would tell both builds the same path.
  cpSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/node_modules[\\/]\.(cache|vite)/.test(path),
  });
  const epoch = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' }).trim();
  execFileSync(
    process.execPath,
    [join(site, 'node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner'],
    {
      cwd: site,
      env: { SOURCE_DATE_EPOCH: epoch, ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const sums = sumsIn(join(site, 'dist'));
  rmSync(site, { recursive: true, force: true });
  const lines = [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');
  console.log(`${sha256(lines)}  ${sums.size} files (TZ=${env.TZ} LANG=${env.LANG}, in "${folder}")`);
  return sums;
}

function sumsIn(folder: string): Sums {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), sha256(readFileSync(path))]));
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
