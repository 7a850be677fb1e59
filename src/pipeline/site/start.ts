import { serveFolder } from './server';

// `npm start`: serves what `npm run build` made, and says where.
const DEFAULT_PORT = 4173;
const HIGHEST_PORT = 65_535;

const wish = process.env['PORT'] || String(DEFAULT_PORT);
const port = Number(wish);

if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
  fail(`PORT: "${wish}" is not a port (0 to ${HIGHEST_PORT})`);
} else {
  try {
    const { address } = await serveFolder('dist', { port });
    console.log(`The atlas is at ${address} (stop it with Ctrl-C)`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      fail(`port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`);
    } else if (code === 'EACCES') {
      fail(`port ${port} is not allowed for this user: choose one above 1023: PORT=8080 npm start`);
    } else {
      throw error;
    }
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
