import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFolder } from '../../../scripts/build-when-stale.ts';
import { type BrowserKind, findBrowser } from './find-browser.ts';

/** A browser that believes itself managed, as it reads its policies where those of the machine stand. */
export interface Managed {
  /** Program to start instead of the browser's own; it ends up as that one. */
  program: string;
  /** Writes the policy of the e2e build, or takes it away. */
  govern(policy: object | undefined): void;
  /** Removes the files. */
  end(): void;
}

/** Why no browser of this machine can be given a policy; undefined where one can. */
export function whyUnmanaged(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'managed policies: not tested here, as only root on Linux can give a browser its own ones';
  }
  const { status } = spawnSync('unshare', [
    '--mount',
    '--propagation',
    'private',
    'mount',
    '--bind',
    '/tmp',
    '/tmp',
  ]);
  return status === 0
    ? undefined
    : 'managed policies: not tested here, as this machine lets nobody mount anything';
}

/**
 * Lays a folder of our own over the one in which the browser looks for policies, in a mount name space that only this
 * browser is in: nothing of the machine changes, and no other browser sees it.
 */
export function manage(kind: BrowserKind): Managed {
  const { over, file, content } = kind === 'chromium' ? chromiumPolicy() : firefoxPolicy();
  const folder = mkdtempSync(join(tmpdir(), 'rung-managed-'));
  const inside = join(folder, 'inside');
  cpSync(over, inside, { recursive: true });
  const path = join(inside, file);
  mkdirSync(dirname(path), { recursive: true });
  const program = join(folder, 'browser');
  const mounted = 'mount --bind "$0" "$1" && shift && exec "$@"';
  const command = `exec unshare --mount --propagation private sh -c '${mounted}' '${inside}' '${over}'`;
  writeFileSync(program, `#!/bin/sh\n${command} '${findBrowser(kind)}' "$@"\n`, { mode: 0o755 });
  return {
    program,
    govern: (policy) => {
      if (policy) writeFileSync(path, JSON.stringify(content(policy)));
      else rmSync(path, { force: true });
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Place {
  /** Folder of the machine that is covered. */
  over: string;
  /** The policy file in it. */
  file: string;
  content: (policy: object) => object;
}

function chromiumPolicy(): Place {
  const { key } = JSON.parse(readFileSync(join(builtFolder('chrome-e2e'), 'manifest.json'), 'utf8'));
  return {
    over: firstFolder('/etc/chromium', '/etc/opt/chrome'),
    file: 'policies/managed/rung.json',
    content: (policy) => ({ '3rdparty': { extensions: { [idOf(key)]: policy } } }),
  };
}

function firefoxPolicy(): Place {
  const beside = join(dirname(realpathSync(findBrowser('firefox'))), 'distribution');
  return {
    over: firstFolder(beside, '/usr/lib/firefox-esr/distribution', '/usr/lib/firefox/distribution'),
    file: 'policies.json',
    content: (policy) => ({ policies: { '3rdparty': { Extensions: { 'rung@rung.invalid': policy } } } }),
  };
}

function firstFolder(...folders: string[]): string {
  const found = folders.find((folder) => existsSync(folder));
  if (!found) throw new Error(`None of the folders for policies is there: ${folders.join(', ')}`);
  return realpathSync(found);
}

/** The id that Chromium gives an extension: the start of its key's digest, its digits from `a` on. */
function idOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
