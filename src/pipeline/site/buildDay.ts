import { execFileSync } from 'node:child_process';
import { dayAt, dayOfMoment, type Day } from '../../world/days';

/**
 * The day of the build: that of SOURCE_DATE_EPOCH, else of the commit that is built, so that a build can be repeated byte
 * for byte. Where something was changed since, or there is no repository, it is today: what is new may name today.
 */
export function buildDay(): Day {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  if (epoch > 0) return dayOfSeconds(epoch);
  committed ??= { day: dayOfCommit() };
  return committed.day ?? dayOfMoment(new Date());
}

/** Asked for once: it is read for each cell of the tables. */
let committed: { day: Day | null } | undefined;

function dayOfCommit(): Day | null {
  try {
    if (git('status', '--porcelain', '--', '.') !== '') return null;
    return dayOfSeconds(Number(git('log', '-1', '--format=%ct')));
  } catch {
    // No git, or no repository: an archive of the source.
    return null;
  }
}

const ROOT = new URL('../../../', import.meta.url);

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

const dayOfSeconds = (seconds: number): Day => dayAt(Math.floor(seconds / 86_400));
