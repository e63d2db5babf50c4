import axe, { type AxeResults } from 'axe-core';
import type { Target } from './marks.ts';
import { still } from './still.ts';

/** Runs axe on a page or one part of it; one line per node that breaks a rule. An empty list is a pass. */
export async function axeFindings(target: Target, selector?: string): Promise<string[]> {
  // What is half faded in has no contrast.
  await still(target);
  await target.evaluate(axe.source);
  const results = await target.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: { run(context?: string): Promise<AxeResults> } };
    const { violations } = part ? await axe.run(part) : await axe.run();
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }));
  }, selector);
  return results.flatMap(({ id, help, nodes }) => nodes.map((html) => `${id}: ${help}: ${html}`));
}
