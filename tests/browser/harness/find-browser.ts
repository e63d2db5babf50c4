import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Wanted {
  variable: string;
  names: string[];
  paths: string[];
  /** Debian packages; the fonts because a bare machine draws boxes. */
  packages: string[];
}
const WANTED: Record<BrowserKind, Wanted> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-noto-core'],
  },
};

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser's program if this machine has it: the environment variable first, then the usual places. */
export function installedBrowser(kind: BrowserKind): string | undefined {
  const { variable, names, paths } = WANTED[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, but there is no such file.`);
  }
  return [...onPath(names), ...paths].find(existsSync);
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-y', '-q', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/**
 * The browser's program, installed by apt where that is possible (root on Debian).
 * @throws Error with a sentence that says what to do where it is not.
 */
export function findBrowser(kind: BrowserKind): string {
  const there = installedBrowser(kind);
  if (there) return there;
  const { variable, packages } = WANTED[kind];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} by apt-get; this takes a minute or two.`);
    if (apt('update') && apt('install', '--no-install-recommends', ...packages)) {
      const now = installedBrowser(kind);
      if (now) return now;
    }
  }
  throw new Error(
    `No ${kind} was found, and it could not be installed here. Install it (on Debian as root: apt-get install ${packages[0]}) or set ${variable} to its program.`,
  );
}
