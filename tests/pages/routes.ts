import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largePage, manyNodesPage } from './generated.ts';
import { reactBundle } from './react-bundle.ts';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
/** No style at all and no way to write markup: the hardest page to put a card on. */
const STRICT_CSP =
  "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}
interface Place {
  /** The origin that was asked. */
  self: string;
  port: number;
}

const html = (body: string, headers?: Record<string, string>): Answer => ({
  status: 200,
  type: TYPES['.html'] ?? '',
  body,
  headers,
});

const GENERATED: Record<string, () => Answer> = {
  '/large': () => html(largePage()),
  '/nodes': () => html(manyNodesPage()),
  '/react-bundle.js': () => ({ status: 200, type: TYPES['.js'] ?? '', body: reactBundle() }),
  '/favicon.ico': () => ({ status: 204, type: 'image/x-icon', body: '' }),
};

/** The description between its two comments as a JSON string, so that a posting's structured data never goes stale. */
function descriptionJson(page: string): string {
  const text = page.split('<!--description-->')[1]?.split('<!--/description-->')[0] ?? '';
  return JSON.stringify(text.trim()).replaceAll('<', '\\u003c');
}

function fill(page: string, { self, port }: Place): string {
  const other = self.includes('127.0.0.2') ? `http://127.0.0.1:${port}` : `http://127.0.0.2:${port}`;
  return page.replaceAll('{{OTHER}}', other).replace('{{DESCRIPTION_JSON}}', () => descriptionJson(page));
}

/** File of a path: `/x` is x.html, `/board/7001` is the board's own single page. */
function fileOf(path: string): string | undefined {
  const name = path === '/' ? '/index' : /^\/board\/\d+$/.test(path) ? '/board' : path;
  const file = join(SITE, extname(name) ? name : `${name}.html`);
  return file.startsWith(SITE) && existsSync(file) ? file : undefined;
}

/** What the demo server says to a path. */
export function answer(url: string, place: Place): Answer {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const generated = GENERATED[pathname];
  if (generated) return generated();
  const file = fileOf(pathname);
  if (!file) return { status: 404, type: 'text/plain; charset=utf-8', body: `No demo page at ${pathname}` };
  const text = readFileSync(file, 'utf8');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (!file.endsWith('.html')) return { status: 200, type, body: text };
  return html(fill(text, place), pathname === '/strict' ? { 'content-security-policy': STRICT_CSP } : {});
}
