import axe, { type AxeResults } from 'axe-core';
import type { Target } from './marks.ts';
import { still } from './still.ts';

/**
 * Runs axe on the open card alone, through the open root of the e2e build; one line per node that breaks a rule. What
 * else stands on the page is its own affair.
 * @throws Error where no card is open: a pass on nothing would prove nothing.
 */
export async function axeCardFindings(target: Target): Promise<string[]> {
  await still(target);
  await target.evaluate(axe.source);
  const results = await target.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<AxeResults> } };
    const hosts = [...document.documentElement.children];
    const host = hosts.find((one) => one.shadowRoot?.querySelector('[role=dialog]'));
    if (!host) throw new Error('No card is open.');
    const { violations, passes } = await axe.run(host);
    const inCard = passes.some(({ nodes }) => nodes.some(({ target: path }) => Array.isArray(path[0])));
    if (!inCard) throw new Error('axe did not look into the card.');
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  });
  return results.flatMap(({ id, help, nodes }) => nodes.map((html) => `${id}: ${help}: ${html}`));
}
