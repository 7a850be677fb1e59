import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './findBrowser';

/*
 * `npm test`: every check of the project, whatever fails, two side by side where they leave each other a processor.
 * `npm test -- --only unit,pages` runs some of them. The last line counts: a tool is one, a test is one.
 */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Takes what a step says. */
type Say = (text: string | Buffer) => void;

interface Step {
  name: string;
  title: string;
  run: (say: Say) => Promise<Count> | Count;
  /** Others wait for it, and it for them: it uses every processor, or they use what it finds. */
  alone?: boolean;
}

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');
const require = createRequire(import.meta.url);

/** Most steps use one processor. */
const SIDE_BY_SIDE = 2;

// Vite's default loader warns about imports without extension in the configuration; this one resolves them.
const CONFIG_LOADER = ['--configLoader', 'runner'];

const STEPS: Step[] = [
  { name: 'browser', title: 'Browser', run: chooseBrowser, alone: true },
  // From the longest on: the last two are done at about the same time.
  {
    name: 'components',
    title: 'Component tests (vitest, in the browser)',
    run: vitest('components', 'components*'),
  },
  { name: 'unit', title: 'Unit tests (vitest)', run: vitest('unit') },
  {
    name: 'check',
    title: 'Types (svelte-check, of components and of all else)',
    run: tool('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  },
  { name: 'lint', title: 'Lint (eslint)', run: tool('eslint', '.', '--max-warnings', '0') },
  { name: 'build', title: 'Build (vite)', run: tool('vite', 'build', ...CONFIG_LOADER) },
  { name: 'format', title: 'Format (prettier)', run: tool('prettier', '--check', '.') },
  { name: 'data', title: 'Data', run: tool('tsx', 'src/pipeline/tables/checkData.ts') },
  { name: 'pages', title: 'Tests of the built site (playwright)', run: playwright, alone: true },
];

/** A browser for the steps to come; they take it from CHROMIUM_PATH, so that all use the same. */
function chooseBrowser(say: Say): Count {
  try {
    const { path, source } = findBrowser();
    say(`browser: ${path} (from ${source})\n`);
    process.env['CHROMIUM_PATH'] = path;
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function tool(command: string, ...args: string[]): Step['run'] {
  return async (say) => {
    const worked = (await runBin(command, args, say)) === 0;
    return { passed: worked ? 1 : 0, failed: worked ? 0 : 1, skipped: 0 };
  };
}

function vitest(name: string, project = name): Step['run'] {
  return async (say) => {
    const file = join(RESULTS, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runBin('vitest', ['run', '--project', project, ...CONFIG_LOADER, ...reporters], say);
    return countTests(code, file, (report) => {
      const files = report['testResults'] as { status: string; assertionResults: unknown[] }[];
      // A file that could not be loaded has no tests to count, yet it failed.
      const broken = files.filter(
        (one) => one.status === 'failed' && one.assertionResults.length === 0,
      ).length;
      return {
        passed: Number(report['numPassedTests']),
        failed: Number(report['numFailedTests']) + broken,
        skipped: Number(report['numPendingTests']) + Number(report['numTodoTests']),
      };
    });
  };
}

async function playwright(say: Say): Promise<Count> {
  const file = join(RESULTS, 'pages.json');
  const code = await runBin('@playwright/test', ['test', '-c', 'tests/pages/playwright.config.ts'], say);
  return countTests(code, file, (report) => {
    const stats = report['stats'] as { expected: number; unexpected: number; flaky: number; skipped: number };
    const counts = [...JSON.stringify(report).matchAll(/"type":"policy","description":"(\d+)"/g)].map(
      ([, n]) => Number(n),
    );
    const refused = counts.reduce((sum, n) => sum + n, 0);
    lines.push(
      `       ${refused} violations of the security policy in ${counts.length} tests of the built site`,
    );
    if (stats.flaky > 0) lines.push(`       ${stats.flaky} of the built site passed at the second try only`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
}

/** What a runner's report says; a runner that failed, crashed or found nothing counts as a failure at least. */
function countTests(code: number, file: string, read: (report: Record<string, unknown>) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const count = read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/** Runs a package's own command with this Node, so that neither npx nor a shell is needed; gives its exit code. */
function runBin(command: string, args: string[], say: Say): Promise<number> {
  const [name = command, bin = name] = command.split(':');
  return new Promise((done) => {
    const child = spawn(process.execPath, [binPath(name, bin), ...args], {
      cwd: ROOT,
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    });
    child.stdout.on('data', say);
    child.stderr.on('data', say);
    child.on('error', (error) => {
      say(`${error.message}\n`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

function binPath(name: string, bin: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const entry = (require(file) as { bin: string | Record<string, string> }).bin;
  const path = typeof entry === 'string' ? entry : (entry[bin] ?? Object.values(entry)[0]);
  if (!path) throw new Error(`${name}: no command "${bin}" in its package.json`);
  return join(dirname(file), path);
}

function chosenSteps(): Step[] {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  if (only === undefined) return STEPS;
  const names = only.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`--only: unknown ${unknown.join(', ')} (${STEPS.map((step) => step.name).join(', ')})`);
    process.exit(1);
  }
  return STEPS.filter((step) => names.includes(step.name));
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const says = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
const begin = performance.now();

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** Runs a step; what one of several says is printed when it has ended, so that nothing is mixed. */
async function take(step: Step, isAlone: boolean): Promise<void> {
  const start = performance.now();
  const heading = `\n=== ${step.title} ===\n`;
  const kept: Buffer[] = [];
  if (isAlone) process.stdout.write(heading);
  const count = await step.run((text) => {
    if (isAlone) process.stdout.write(text);
    else kept.push(Buffer.from(text));
  });
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(heading), ...kept]));
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const line = `${count.failed > 0 ? 'FAILED' : 'ok    '} ${step.title}: ${says(count)} (${seconds(start)})`;
  console.log(line);
  lines.push(line);
}

let waiting = chosenSteps();
while (waiting.length > 0) {
  const [first] = waiting as [Step];
  const next = waiting.findIndex(({ alone }) => alone);
  const together = first.alone ? [first] : waiting.slice(0, next < 0 ? undefined : next);
  waiting = waiting.slice(together.length);
  const lane = async () => {
    for (let step = together.shift(); step; step = together.shift()) await take(step, isAlone);
  };
  const isAlone = together.length === 1;
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

console.log(`\n=== All (${seconds(begin)}) ===\n${lines.join('\n')}\n`);
if (total.passed + total.failed === 0) total.failed = 1;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(says(total));
