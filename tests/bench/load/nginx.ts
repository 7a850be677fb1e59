import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { NGINX_FILE } from '../../../src/pipeline/site/hosting/serverFiles';

/** Where Debian and others put it. */
const BROTLI = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'].map(
  (folder) => `${folder}/ngx_http_brotli_static_module.so`,
);

/** A site served by nginx on loopback, as the built site tells it to. */
export interface RunningNginx {
  address: string;
  version: string;
  /** Whether it has the module that sends the copies in brotli. */
  hasBrotli: boolean;
  close: () => Promise<void>;
}

/** Serves a built site from a folder for what nginx writes. */
export async function startNginx(site: string, folder: string): Promise<RunningNginx> {
  const { stderr, error } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (error) throw new Error('nginx is not installed (Debian: apt-get install nginx-light wrk)');
  const port = await freePort();
  const brotli = BROTLI.find((path) => existsSync(path));
  const shipped = readFileSync(join(site, NGINX_FILE), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'site.conf'),
    brotli ? shipped.replace('# brotli_static on;', 'brotli_static on;') : shipped,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      brotli ? `load_module ${brotli};` : '',
      // Started by root, it would look at the files as somebody who may not.
      process.getuid?.() === 0 ? 'user root;' : '',
      'daemon off;',
      'worker_processes auto;',
      `pid ${join(folder, 'pid')};`,
      'error_log stderr warn;',
      'events { worker_connections 2048; }',
      'http {',
      'access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${join(folder, name)};`,
      ),
      `server { listen 127.0.0.1:${port} backlog=1024; root ${site}; include ${join(folder, 'site.conf')}; }`,
      '}',
    ].join('\n'),
  );
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}/`;
  await answering(address);
  return {
    address,
    version: stderr.trim().replace('nginx version: ', ''),
    hasBrotli: brotli !== undefined,
    close: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill();
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(address: string): Promise<void> {
  for (let i = 0; i < 50; i++) {
    try {
      await fetch(address);
      return;
    } catch {
      // Not yet.
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${address}: nginx does not answer`);
}
