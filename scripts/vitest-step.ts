import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-when-stale.ts';
import { runTool } from './run-command.ts';
import type { StepResult } from './test-steps.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string; meta?: { skipped?: string } }[] }[];
}

/** Why tests were left out, each reason once: a test says it as `task.meta.skipped`. */
export function skipReasons(report: Report): string[] {
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return [...new Set(all.flatMap(({ meta }) => meta?.skipped ?? []))];
}

/** Tests of a report; a file that could not even be loaded counts as one that failed. */
export function countTests(report: Report): { passed: number; failed: number } {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Runs one of the two vitest projects and counts its tests. */
export async function vitestStep(project: 'unit' | 'browser'): Promise<StepResult> {
  const file = join(ROOT, `.output/tests-${project}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runTool(
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  if (!existsSync(file)) return { ok: false, output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = countTests(report);
  const ok = code === 0 && tests.failed === 0;
  return {
    ok,
    output: ok ? '' : output,
    tests,
    note: [`${tests.passed} tests passed, ${tests.failed} failed`, ...skipReasons(report)].join('. '),
  };
}
