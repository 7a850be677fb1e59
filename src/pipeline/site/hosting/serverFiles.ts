import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sitePolicy } from '../securityPolicy';
import { CONTENT_TYPES, HASHED_FOLDER, headerRules, isText, rulesOf, type HeaderRule } from './headerRules';

/** The configuration for nginx, in the built site. */
export const NGINX_FILE = 'hosting/nginx.conf';
const MADE = 'Made by the build from src/pipeline/site/hosting/headerRules.ts.';
/** What is for servers and no reader asks for. */
const FOR_SERVERS = String.raw`/(?:hosting/|_headers$|\.)`;
const IN_HASHED = `/${HASHED_FOLDER}/[^/]+$`;

const types = Object.entries(CONTENT_TYPES);

/** Writes into a built site what nginx, Apache, and Netlify or Cloudflare Pages need to send it as it should be sent. */
export function writeServerFiles(folder: string): void {
  const rules = headerRules(sitePolicy(folder));
  const files = {
    [NGINX_FILE]: nginxFile(rules),
    '.htaccess': apacheFile(rules),
    _headers: netlifyFile(rules),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function nginxFile(rules: readonly HeaderRule[]): string {
  const headers = (of: 'hashed' | 'others') =>
    rulesOf(rules, 'all', of).map(
      ({ of, name, value }) =>
        `  add_header ${name} ${JSON.stringify(value)}${of === 'all' ? ' always' : ''};`,
    );
  return lines(
    `# ${MADE} Include it in a server block whose root holds the site, at / or below.`,
    'gzip_static on;',
    '# With the module ngx_http_brotli_static_module (Debian: libnginx-mod-http-brotli-static):',
    '# brotli_static on;',
    'gzip_vary on;',
    'etag on;',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${types
      .filter(([, type]) => isText(type) && type !== 'text/html')
      .map(([, type]) => type)
      .join(' ')};`,
    'types {',
    ...types.map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    `location ~ ${FOR_SERVERS} { return 404; }`,
    // An answer of 404 is not kept for a year: there, headers without "always" are not sent.
    `location ~ ${IN_HASHED} {`,
    ...headers('hashed'),
    '}',
    'location / {',
    ...headers('others'),
    '}',
  );
}

function apacheFile(rules: readonly HeaderRule[]): string {
  const set = (of: 'all' | 'hashed' | 'others', always = '') =>
    rulesOf(rules, of).map(({ name, value }) => `Header ${always}set ${name} ${JSON.stringify(value)}`);
  const copies = (encoding: string, ending: string) => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
  ];
  return lines(
    `# ${MADE} Needs mod_headers; sends the compressed copies with mod_rewrite and mod_mime.`,
    'DirectoryIndex index.html',
    ...types.map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${types
      .filter(([, type]) => isText(type))
      .map(([ending]) => `.${ending}`)
      .join(' ')}`,
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    // Else the copy would have a language (Breton), or the type of an archive.
    'RemoveLanguage .br',
    'RemoveType .gz',
    '<IfModule mod_rewrite.c>',
    'RewriteEngine On',
    `RewriteRule (^|/)(hosting/|_headers$) - [R=404,L]`,
    ...copies('br', 'br'),
    ...copies('gzip', 'gz'),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set('all', 'always '),
    ...set('others'),
    `<If "%{REQUEST_URI} =~ m#${IN_HASHED}#">`,
    ...set('hashed'),
    '</If>',
    'Header merge Vary Accept-Encoding',
    '</IfModule>',
  );
}

/** They revalidate what has no rule of its own, and would join two values of one header. */
function netlifyFile(rules: readonly HeaderRule[]): string {
  const list = (of: 'all' | 'hashed') => rulesOf(rules, of).map(({ name, value }) => `  ${name}: ${value}`);
  return lines(`# ${MADE}`, '/*', ...list('all'), `/${HASHED_FOLDER}/*`, ...list('hashed'));
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;
