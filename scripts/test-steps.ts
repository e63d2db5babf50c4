import { findBrowser } from '../tests/browser/harness/find-browser.ts';
import { BUILDS, type BuildName, buildWhenStale, builtFolder } from './build-when-stale.ts';
import { runTool } from './run-command.ts';
import { scanFolder } from './scan-output.ts';
import { vitestStep } from './vitest-step.ts';

export interface StepResult {
  ok: boolean;
  /** Shown when the step failed. */
  output: string;
  note?: string;
  tests?: { passed: number; failed: number };
}
export interface Step {
  name: string;
  run(): Promise<StepResult>;
}

const tool = (name: string, program: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const { code, output } = await runTool(program, ...args);
    return { ok: code === 0, output };
  },
});

const build = (name: BuildName): Step => ({
  name: `build ${name}`,
  run: async () => {
    const error = buildWhenStale(name);
    return { ok: !error, output: error ?? '' };
  },
});

const scan: Step = {
  name: 'no network code in the builds',
  run: async () => {
    const names = Object.keys(BUILDS) as BuildName[];
    const lines = names.flatMap((name) => scanFolder(builtFolder(name)).map((line) => `${name}: ${line}`));
    return { ok: lines.length === 0, output: lines.join('\n') };
  },
};

const webExtLint: Step = {
  name: 'web-ext lint',
  run: async () => {
    const folder = builtFolder('firefox');
    const { output } = await runTool('web-ext', 'lint', '--source-dir', folder, '--output', 'json');
    const { errors } = JSON.parse(output.slice(output.indexOf('{'))) as { errors: { message: string }[] };
    return { ok: errors.length === 0, output: errors.map(({ message }) => message).join('\n') };
  },
};

const browsers: Step = {
  name: 'browsers',
  run: async () => ({
    ok: true,
    output: '',
    note: `${findBrowser('chromium')}, ${findBrowser('firefox')}`,
  }),
};

/** All that `npm test` does after the packages are installed, in this order. */
export const STEPS: Step[] = [
  tool('types of the extension API', 'wxt', 'prepare'),
  tool('types', 'tsc', '--noEmit', '-p', '.'),
  tool('lint and format', 'biome', 'ci', '--colors=off'),
  tool('dead code', 'knip', '--no-progress'),
  tool('packs', 'tsx', 'scripts/check-packs.ts'),
  ...(Object.keys(BUILDS) as BuildName[]).map(build),
  scan,
  webExtLint,
  { name: 'unit tests', run: () => vitestStep('unit') },
  browsers,
  { name: 'browser tests', run: () => vitestStep('browser') },
];
