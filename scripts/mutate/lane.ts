import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchOf } from './scratch.ts';
import type { Asked, ToLane, Verdict } from './verdict.ts';

/** Tests that run for longer than this were made to hang by the mutation, which is seen by that, too. Milliseconds. */
const MOST_MS = 240_000;
const SCRIPT = fileURLToPath(new URL('lane-process.ts', import.meta.url));

/** A copy of the tree, in which one thing at a time is broken, and the tests in Node over it. */
export class Lane {
  readonly folder: string;
  readonly #remove: () => void;
  #child: ChildProcess | undefined;
  #changed: string[] = [];

  constructor(root: string) {
    const { folder, remove } = scratchOf(root);
    this.folder = folder;
    this.#remove = remove;
  }

  /** What the tests say of the copy as it is. */
  async ask(asked: Asked, { most = Number.POSITIVE_INFINITY, all = false } = {}): Promise<Verdict> {
    this.#child ??= fork(SCRIPT, {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: true,
    });
    const child = this.#child;
    const changed = this.#changed;
    this.#changed = [];
    return new Promise((resolve) => {
      const end = (verdict: Verdict) => {
        clearTimeout(late);
        child.off('message', end).off('exit', died);
        resolve(verdict);
      };
      const died = () => {
        this.#stop();
        end({ passes: false, by: 'the tests end without a result' });
      };
      const late = Number.isFinite(most) ? setTimeout(died, most) : undefined;
      child.on('message', end).on('exit', died);
      child.send({ changed, all, ...asked } satisfies ToLane);
    });
  }

  /** What the tests, or whoever is asked instead of them, say of the copy with one file broken. */
  async broken(
    file: string,
    make: (sound: string) => string,
    asked: Asked | ((folder: string) => Promise<Verdict>),
  ): Promise<Verdict> {
    const path = join(this.folder, file);
    const sound = readFileSync(path, 'utf8');
    this.#write(file, make(sound));
    try {
      return await (typeof asked === 'function' ? asked(this.folder) : this.ask(asked, { most: MOST_MS }));
    } finally {
      this.#write(file, sound);
    }
  }

  end(): void {
    this.#stop();
    this.#remove();
  }

  #write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
    this.#changed.push(file);
  }

  /** With all that it has started: a test that hangs hears of nothing. */
  #stop(): void {
    const pid = this.#child?.pid;
    this.#child = undefined;
    this.#changed = [];
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Tries all, each lane one at a time, and tells of each as soon as it is known. */
export async function tryAll<T>(
  lanes: readonly Lane[],
  all: readonly T[],
  attempt: (lane: Lane, one: T) => Promise<Verdict>,
  tell: (one: T, verdict: Verdict) => void,
): Promise<void> {
  const left = [...all];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) tell(one, await attempt(lane, one));
    }),
  );
}
