import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_TYPES, headerRules } from '../../../../src/pipeline/site/hosting/headerRules';
import { SECURITY_HEADERS } from '../../../../src/pipeline/site/hosting/securityHeaders';
import { NGINX_FILE, writeServerFiles } from '../../../../src/pipeline/site/hosting/serverFiles';
import { securityPolicy } from '../../../../src/pipeline/site/securityPolicy';
import { headerFaults } from '../../../bench/load/headerFaults';

const PAGE = '<style>a{}</style>';
const POLICY = securityPolicy([PAGE]);
const RULES = headerRules(POLICY);
const HTML = 'text/html; charset=utf-8';
const right = (cache: string, type: string) =>
  new Headers({
    ...SECURITY_HEADERS,
    'Content-Security-Policy': POLICY,
    'Cache-Control': cache,
    'Content-Type': type,
  });

function written() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-servers-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeServerFiles(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = { nginx: read(NGINX_FILE), apache: read('.htaccess'), netlify: read('_headers') };
  rmSync(folder, { recursive: true });
  return files;
}
const { nginx, apache, netlify } = written();

describe('the files for servers', () => {
  it('name every header, and every type where the server does not know it', () => {
    for (const text of [nginx, apache]) {
      for (const { name, value } of RULES) expect(text).toContain(`${name} ${JSON.stringify(value)}`);
      for (const type of Object.values(CONTENT_TYPES)) expect(text).toContain(type);
    }
    for (const { name, value } of RULES.filter(({ of }) => of !== 'others'))
      expect(netlify).toContain(`  ${name}: ${value}\n`);
  });

  it('let any site embed the page', () => {
    for (const text of [nginx, apache, netlify]) expect(text).not.toMatch(/x-frame-options/i);
  });

  it('send the compressed copies, and nothing that is for servers', () => {
    expect(nginx).toMatch(/^gzip_static on;$/m);
    expect(nginx).toMatch(/^# brotli_static on;$/m);
    expect(nginx).toMatch(/^location ~ \S+ \{ return 404; \}$/m);
  });
});

describe('the check of an answer', () => {
  it('passes a page that is asked for again, and a file that is kept for a year', () => {
    expect(headerFaults('index.html', { status: 200, headers: right('no-cache', HTML) }, POLICY)).toEqual([]);
    const kept = right('public, max-age=31536000, immutable', 'application/json');
    expect(headerFaults('assets/start-a1b2c3.json', { status: 200, headers: kept }, POLICY)).toEqual([]);
  });

  it('finds a page that is kept, a wrong type, a header that lacks, one too many, and a file that is not there', () => {
    const headers = right('public, max-age=31536000, immutable', 'text/plain');
    headers.delete('X-Content-Type-Options');
    headers.set('X-Frame-Options', 'DENY');
    const faults = headerFaults('index.html', { status: 404, headers }, POLICY);
    expect(faults.map((fault) => /: (\S+)/.exec(fault)?.[1])).toEqual([
      'status',
      'X-Content-Type-Options',
      'Cache-Control',
      'Content-Type',
      'X-Frame-Options',
    ]);
    expect(headerFaults('a.xyz', { status: 200, headers: right('no-cache', HTML) }, POLICY)).toEqual([
      `a.xyz: Content-Type "${HTML}" (expected "a type for this ending")`,
    ]);
  });
});
