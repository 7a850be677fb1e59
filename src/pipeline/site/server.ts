import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityPolicy } from './securityPolicy';

const YEAR_SECONDS = 31_536_000;

/**
 * Serves a built site as any static web server would: right types, `.br` and `.gz` files where they lie
 * beside the original, and a strict Content-Security-Policy.
 * `base` is the path that the site lives under, with a slash at both ends; `port` 0 takes any free one.
 * Resolves once it listens; rejects with the system's error (`EADDRINUSE` if the port is taken).
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<RunningSite> {
  const policy = securityPolicy(pagesIn(folder));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // A sandboxed frame has no origin of its own: to it, even its own files come from elsewhere.
      response.setHeader('Access-Control-Allow-Origin', '*');
      // A file in assets/ carries a hash of its content in its name, so it never changes.
      const age = path.startsWith('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
      response.setHeader('Cache-Control', age);
    },
  });

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      const home = `${url.split('?')[0]}/` === base;
      response.writeHead(home ? 308 : 404, home ? { Location: base } : {}).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });

  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The HTML of the pages of a built site. */
const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** A site being served: where it can be opened, and how to stop it. */
interface RunningSite {
  address: string;
  close: () => Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}
