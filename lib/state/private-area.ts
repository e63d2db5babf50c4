import { browser } from 'wxt/browser';
import type { Area } from './area.ts';
import { databaseArea } from './database-area.ts';
import { hearNews } from './news.ts';
import { anyOf, fieldsOf, listOf, oneOf, recordOf, type Shape, text } from './sound.ts';

/** What a page in a private window asks of the background. */
type Asked = { act: 'get' | 'remove'; keys: string[] } | { act: 'set'; values: Record<string, unknown> };

const rung = oneOf('state');
const askedIn = anyOf<Asked>(
  recordOf({ rung, act: oneOf('get', 'remove'), keys: listOf(text) }) as Shape<Asked>,
  recordOf({ rung, act: oneOf('set'), values: fieldsOf }) as Shape<Asked>,
);

/**
 * The database as a page in a private window of Firefox has it: databases there are others, empty ones that end with
 * the window, so that the background reads and writes for it.
 */
export const privateArea: Area = {
  get: async (keys) => fieldsOf(await ask({ act: 'get', keys: [...keys] })),
  set: async (values) => {
    await ask({ act: 'set', values: { ...values } });
  },
  remove: async (keys) => {
    await ask({ act: 'remove', keys: [...keys] });
  },
  onChanged: hearNews,
};

async function ask(asked: Asked): Promise<unknown> {
  const { ok, error } = fieldsOf(await browser.runtime.sendMessage({ rung: 'state', ...asked }));
  if (ok === undefined) throw new Error(`The background did not keep it: ${error}`);
  return ok;
}

/** Answers pages in private windows. Called once, synchronously, when the background starts. */
export function servePrivatePages(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, url }, answer) => {
    const asked = askedIn(message);
    // A script in a page has our id, too, and the address of the page.
    if (!asked || id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) return false;
    done(asked).then(
      (ok) => answer({ ok }),
      (error) => answer({ error: String(error) }),
    );
    return true;
  });
}

async function done(asked: Asked): Promise<unknown> {
  if (asked.act === 'get') return databaseArea.get(asked.keys);
  if (asked.act === 'set') await databaseArea.set(asked.values);
  else await databaseArea.remove(asked.keys);
  return true;
}
