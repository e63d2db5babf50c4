import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import { checkPolicy } from '../../policy/check-policy.ts';
import { POLICY_KEY, type Policy } from '../../policy/policy.ts';
import { storedPolicy } from '../../policy/stored-policy.ts';
import { area } from '../../state/area.ts';
import { fieldsOf } from '../../state/sound.ts';
import { startWhereAllowed } from './registration.ts';
import { setUpAfter } from './set-up.ts';

/** What Firefox says where no policy names this extension; it knows that from its start on, and for good. */
const NONE_IN_FIREFOX = /manifest not found/i;

/**
 * Keeps the organisation's policy at hand. Called once, synchronously, when the worker starts.
 *
 * An empty answer means "not known yet": Chrome gives one for some seconds after its start, and again where there is no
 * policy at all. So the last policy stays in force until the browser gives another one, or says that it took this one
 * away: by an event after which nothing is left (Chrome, also for what went while it was closed), or by refusing the
 * question as one about a policy that does not exist (Firefox).
 */
export function followPolicy(): void {
  const turn = inTurn();
  const follow = (changed: boolean) =>
    void turn(() => takeIn(changed)).catch((error) =>
      console.warn('Rung: the policy was not taken in', error),
    );
  // Firefox has the event and never fires it: there policies are read once, when it starts.
  browser.storage.managed.onChanged?.addListener(() => follow(true));
  follow(false);
}

/** @param changed true where the browser has just said that its answer is another one by now */
async function takeIn(changed: boolean): Promise<void> {
  const answer = await readManaged();
  if (!answer) return;
  const { raw, isFinal } = answer;
  if (Object.keys(raw).length === 0 && !isFinal && !changed) return;
  const { policy, problems } = checkPolicy(raw);
  for (const { at, reason } of problems) console.warn(`Rung: the policy's ${at} is left out: it ${reason}.`);
  const { [POLICY_KEY]: old } = await area.get([POLICY_KEY]);
  if (isSame(policy, storedPolicy(old))) return;
  await setUpAfter(() => area.set({ [POLICY_KEY]: policy }));
  await startWhereAllowed();
}

interface Answer {
  raw: Record<string, unknown>;
  /** True where the browser would not say anything else a moment later. */
  isFinal: boolean;
}

async function readManaged(): Promise<Answer | undefined> {
  try {
    return { raw: fieldsOf(await browser.storage.managed.get()), isFinal: import.meta.env.FIREFOX };
  } catch (error) {
    if (NONE_IN_FIREFOX.test(String(error))) return { raw: {}, isFinal: true };
    console.warn('Rung: the policy could not be read, the last one holds', error);
    return undefined;
  }
}

/** The browsers give an object's keys back in an order of their own. */
function isSame(a: Policy, b: Policy): boolean {
  const sorted = ({ set = {}, ...rest }: Policy) =>
    JSON.stringify([rest, set].map((part) => Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1))));
  return sorted(a) === sorted(b);
}
