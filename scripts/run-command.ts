import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build-when-stale.ts';

export interface Ran {
  code: number;
  /** Standard output and standard error in the order of their arrival. */
  output: string;
}

/** Runs a tool of node_modules (or `node`) to its end, without a terminal and without input. */
export function runTool(tool: string, ...args: string[]): Promise<Ran> {
  const program = tool === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', tool);
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
