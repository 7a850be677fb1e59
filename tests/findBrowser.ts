import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type * as Playwright from '@playwright/test';

/** A Chromium to test with: its executable, and where it was found, in words. */
export interface FoundBrowser {
  path: string;
  source: string;
}

/** A Chromium without windows, which is faster; in Debian the package has the command's name. */
const PACKAGE = 'chromium-headless-shell';

const COMMANDS = [PACKAGE, 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
] as const;

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
] as const;

const LINUX_PLACES = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];

/**
 * Looks for a Chromium without changing the machine: `CHROMIUM_PATH`, then a headless Chromium, Chrome or Chromium
 * on the PATH or in its usual places, then Playwright's own download.
 * Throws if `CHROMIUM_PATH` is set and names nothing that runs: a wish is not silently replaced.
 */
export function lookForBrowser(): FoundBrowser | null {
  const wish = process.env['CHROMIUM_PATH'];
  if (wish) {
    if (!runs(wish)) throw new Error(`CHROMIUM_PATH: "${wish}" is not a browser that starts`);
    return { path: wish, source: 'CHROMIUM_PATH' };
  }
  return fromPath() ?? fromUsualPlaces() ?? fromPlaywright();
}

/** As {@link lookForBrowser}, and installs Debian's headless chromium where that is possible; throws with what to do. */
export function findBrowser(): FoundBrowser {
  const found = lookForBrowser() ?? (installOnDebian() ? fromPath() : null);
  if (!found) {
    throw new Error(
      [
        'no Chrome or Chromium was found, and the tests need one. Any of these helps:',
        '  CHROMIUM_PATH=/path/to/chrome npm test',
        '  npx playwright install --with-deps chromium',
        `  apt-get install ${PACKAGE} (Debian), or Chrome as your system installs it`,
      ].join('\n'),
    );
  }
  return found;
}

/** A Firefox for the page tests that are run in it too: `FIREFOX_PATH`, or the first on the PATH; throws with what to do. */
export function findFirefox(): string {
  const path = process.env['FIREFOX_PATH'] ?? fromPath(['firefox', 'firefox-esr'])?.path;
  if (path && runs(path)) return path;
  throw new Error(
    `no Firefox was found${path ? ` at ${path}` : ''}: set FIREFOX_PATH, or apt-get install firefox-esr (Debian)`,
  );
}

/** How Playwright starts the browser, in component tests and page tests alike. */
export function launchOptions(browser: FoundBrowser | null) {
  // Without a sandbox, because root and most containers cannot have one; the tests open only our own pages.
  return { ...(browser && { executablePath: browser.path }), chromiumSandbox: false };
}

function fromPath(commands: readonly string[] = COMMANDS): FoundBrowser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const command of commands) {
    const path = folders.map((folder) => join(folder, command + suffix)).find(runs);
    if (path) return { path, source: 'PATH' };
  }
  return null;
}

function fromUsualPlaces(): FoundBrowser | null {
  const { HOME = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': X86 = '', LOCALAPPDATA = '' } = process.env;
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['/Applications', join(HOME, 'Applications')].flatMap((f) => MAC_APPS.map((app) => join(f, app))),
    win32: [PROGRAMFILES, X86, LOCALAPPDATA].flatMap((f) => WINDOWS_APPS.map((app) => join(f, app))),
    linux: LINUX_PLACES,
  };
  const path = places[process.platform]?.find(runs);
  return path ? { path, source: 'its usual place' } : null;
}

function fromPlaywright(): FoundBrowser | null {
  const require = createRequire(import.meta.url);
  const { chromium } = require('@playwright/test') as typeof Playwright;
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path, source: "Playwright's download" } : null;
}

function installOnDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`browser: none found; installing the Debian package ${PACKAGE} (a minute or two)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return true;
  } catch {
    // apt-get has said on stderr what went wrong; the caller says what else can be done.
    return false;
  }
}

/** Whether the file is an executable that starts: distributions leave stubs of this name that only print advice. */
function runs(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    // Chrome for Windows opens a window instead of printing its version.
    if (process.platform !== 'win32') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    // Not there, not executable or not starting: in each case it is not the browser we look for.
    return false;
  }
}
