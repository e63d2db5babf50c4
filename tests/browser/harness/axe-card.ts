import axe, { type AxeResults } from 'axe-core';
import { cardFrame, worldOf } from './card-frame.ts';
import type { Target } from './marks.ts';
import { still } from './still.ts';

/**
 * Runs axe on the open card alone, in its own document; one line per node that breaks a rule. What else stands on the
 * page is its own affair.
 * @throws Error where no card is open: a pass on nothing would prove nothing.
 */
export async function axeCardFindings(target: Target): Promise<string[]> {
  const frame = await cardFrame(target);
  if (!frame) throw new Error('No card is open.');
  const world = worldOf(frame);
  await still(world);
  // Where no script of a document may run, Chromium calls no timer of such a world either; axe only puts things off.
  await world.evaluate('globalThis.setTimeout = (call) => { Promise.resolve().then(call); return 0; }; 0');
  await world.evaluate(axe.source);
  const results = await world.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<AxeResults> } };
    const dialog = document.querySelector('[role=dialog]');
    if (!dialog) throw new Error('No card is open.');
    const { violations, passes } = await axe.run(dialog);
    if (passes.length === 0) throw new Error('axe did not look into the card.');
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  });
  return results.flatMap(({ id, help, nodes }) => nodes.map((html) => `${id}: ${help}: ${html}`));
}
