import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { HASHED_FOLDER, headerRules, rulesOf } from './hosting/headerRules';
import { sitePolicy } from './securityPolicy';

/**
 * Serves a built site as any static web server would: right types, `.br` and `.gz` files where they lie
 * beside the original, and a strict Content-Security-Policy.
 * `base` is the path that the site lives under, with a slash at both ends; `port` 0 takes any free one.
 * Resolves once it listens; rejects with the system's error (`EADDRINUSE` if the port is taken).
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<RunningSite> {
  const rules = headerRules(sitePolicy(folder));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const kind = path.startsWith(`/${HASHED_FOLDER}/`) ? 'hashed' : 'others';
      for (const { name, value } of rulesOf(rules, 'all', kind)) response.setHeader(name, value);
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
