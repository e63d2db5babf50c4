import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** What must not be in the built extension: a way out, code from text, or code from elsewhere. */
const FORBIDDEN: [name: string, pattern: RegExp][] = [
  ['fetch', /(?<![\w$.-])(?:(?:globalThis|window|self)\.)?fetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['EventSource', /\bnew\s+EventSource\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['eval', /(?<![\w$.-])eval\s*\(/],
  ['code from text', /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/],
  // A worker may load a script that lies at the root of the package, named as it is.
  ['importScripts', /\bimportScripts\s*\((?!\s*(["'`])\/[\w.-]+\1\s*\))/],
  ['import of a remote address', /\b(?:import|from)\s*\(?\s*["'`](?:https?:)?\/\//],
  [
    'worker or script from a remote address',
    /(?:\bnew\s+(?:Shared)?Worker\s*\(|\.src\s*=)\s*["'`](?:https?:)?\/\//,
  ],
];
const FORBIDDEN_IN_MARKUP: [name: string, pattern: RegExp][] = [
  [
    'remote script, style or image',
    /<(?:script|link|img|iframe|object|embed)\b[^>]*\b(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//i,
  ],
  ['inline script', /<script(?![^>]*\bsrc=)[^>]*>\s*\S/i],
];
const FORBIDDEN_IN_STYLE: [name: string, pattern: RegExp][] = [
  ['remote style or image', /(?:@import\s+["']|url\(\s*["']?)(?:https?:)?\/\//i],
];
const RULES: Record<string, [name: string, pattern: RegExp][]> = {
  '.js': FORBIDDEN,
  '.mjs': FORBIDDEN,
  '.html': FORBIDDEN_IN_MARKUP,
  '.css': FORBIDDEN_IN_STYLE,
};

/** Names of what a file's text breaks; `extension` with its dot. */
export function forbiddenIn(text: string, extension: string): { name: string; excerpt: string }[] {
  return (RULES[extension] ?? []).flatMap(([name, pattern]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return [
      { name, excerpt: text.slice(Math.max(0, found.index - 40), found.index + 60).replaceAll('\n', ' ') },
    ];
  });
}

/** One line for each forbidden thing in the files of a built extension. An empty list is a pass. */
export function scanFolder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const found = forbiddenIn(readFileSync(path, 'utf8'), extname(path));
    return found.map(({ name, excerpt }) => `${relative(folder, path)}: ${name}: …${excerpt}…`);
  });
}
