import { basename, dirname, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { MODULES, moduleWriter, readData, type AtlasData, type EmitText } from './modules';
import { describeProblem, errorsIn, type Problem } from './tables/problems';
import { BrokenPackage } from './tables/readFiles';

const PREFIX = 'virtual:atlas/';
/** Rollup's sign for a module that is no file. */
const RESOLVED = '\0' + PREFIX;
/** An editor may save in several steps, and several files at once. */
const SETTLE_MS = 50;

/**
 * The Vite plugin that checks data/ and compiles it into `virtual:atlas/core`, `/detail`, `/shapes`, `/topology` and others.
 * A build stops at mistakes and lists them all. The dev server names them in the terminal and in the page's overlay,
 * goes on with the rows that are right, and reloads the page once an edit leaves no mistake.
 */
export function atlas(): Plugin {
  let writeModule = moduleWriter(() => undefined);
  let dataFolder = '';
  let building = false;
  let data: AtlasData | undefined;

  return {
    name: 'atlas',

    configResolved(config) {
      dataFolder = resolve(config.root, 'data');
      building = config.command === 'build';
      writeModule = moduleWriter((notice) => config.logger.warn(notice));
    },

    buildStart() {
      if (!building) return;
      const read = readOrTell(dataFolder);
      if (typeof read === 'string') this.error(read);
      data = read;
      const errors = errorsIn(data.problems);
      if (errors.length > 0) this.error(listProblems(errors));
    },

    configureServer(server) {
      const check = () => {
        const read = readOrTell(dataFolder);
        // The schema itself cannot be read: the last good data stays in use.
        if (typeof read === 'string') return asOverlay(read, dataFolder);
        data = read;
        return overlayOf(errorsIn(data.problems), dataFolder);
      };
      let overlay = check();
      if (overlay) log(server, overlay);
      server.ws.on('connection', () => {
        if (overlay) server.ws.send(overlay);
      });
      watchData(server, dataFolder, () => {
        overlay = check();
        forgetModules(server);
        if (overlay) log(server, overlay);
        server.ws.send(overlay ?? { type: 'full-reload' });
      });
    },

    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },

    load(id, options) {
      const name = MODULES.find((module) => id === RESOLVED + module);
      if (!name) return undefined;
      const emit: EmitText = (fileName, source) => {
        // What is for readers keeps its name; what is for the page has one that changes with its content.
        const called = fileName.startsWith('data/') ? { fileName } : { name: fileName };
        const reference = this.emitFile({ type: 'asset', ...called, source });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      };
      return writeModule(name, (data ??= readData(dataFolder)), building && !options?.ssr ? emit : undefined);
    },
  };
}

/** What is in data/, or what is wrong with its schema. */
function readOrTell(dataFolder: string): AtlasData | string {
  try {
    return readData(dataFolder);
  } catch (error) {
    if (error instanceof BrokenPackage) return error.message;
    throw error;
  }
}

function listProblems(errors: Problem[]): string {
  const count = errors.length === 1 ? '1 mistake' : `${errors.length} mistakes`;
  return [`${count} in data/`, ...errors.map(describeProblem)].join('\n');
}

function overlayOf(errors: Problem[], dataFolder: string): ErrorPayload | null {
  const [first] = errors;
  return first ? asOverlay(listProblems(errors), dataFolder, first) : null;
}

function asOverlay(message: string, dataFolder: string, first?: Problem): ErrorPayload {
  const loc = first && {
    file: resolve(dirname(dataFolder), first.file),
    line: Math.max(first.line, 1),
    column: 0,
  };
  return { type: 'error', err: { message, stack: '', plugin: 'atlas', ...(loc && { id: loc.file, loc }) } };
}

function log(server: ViteDevServer, { err }: ErrorPayload): void {
  server.config.logger.error(err.message, { timestamp: true });
}

/** Calls back once after every burst of changes to the tables, their schema, the organization or the stories. */
function watchData(server: ViteDevServer, dataFolder: string, onchange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(dataFolder);
  server.watcher.on('all', (_, path) => {
    const folder = dirname(resolve(path));
    const isTable =
      path.endsWith('.csv') || ['datapackage.json', 'organization.json'].includes(basename(path));
    const isStory = path.endsWith('.json') && folder === resolve(dataFolder, 'stories');
    if (!(isTable && folder === dataFolder) && !isStory) return;
    clearTimeout(timer);
    timer = setTimeout(onchange, SETTLE_MS);
  });
}

function forgetModules(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const name of MODULES) {
      const module = moduleGraph.getModuleById(RESOLVED + name);
      if (module) moduleGraph.invalidateModule(module);
    }
  }
}
