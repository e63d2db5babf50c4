import { STEPS, type Step, type StepResult } from './test-steps.ts';

const LONGEST_OUTPUT = 20_000;

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Runs every step, prints each with its time, and ends with `N passed, N failed`: each step counts as one, and each
 * test of vitest as one. Gives the status to leave with.
 */
export async function runAll(): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    const start = performance.now();
    const { ok, output, note, tests } = await runStep(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    passed += (ok ? 1 : 0) + (tests?.passed ?? 0);
    failed += (ok ? 0 : 1) + (tests?.failed ?? 0);
    if (!ok) console.log(output.slice(-LONGEST_OUTPUT).trimEnd());
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)${note ? `: ${note}` : ''}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
