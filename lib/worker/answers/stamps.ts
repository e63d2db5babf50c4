import { browser } from 'wxt/browser';
import { dismissalKey, EVERYWHERE } from '../../state/dismissals.ts';
import { keepInSession } from '../../state/session.ts';
import { readStoreChange } from '../../state/store-note.ts';
import { settings } from '../frameworks/choice.ts';
import { dismissals } from './dismissed.ts';

/** What stands for the state of something; it says nothing of it but whether it is another one. */
export interface Stamps {
  /** Of what answers on a site: frameworks, their order, what was set aside there. */
  answers: string;
  /** Of that and of everything else that a page goes by. */
  all: string;
}

/** In the browser session: without it a page could try out which settings make the stamp that it was given. */
const SALT = 'stamp-salt';
/** Letters of a stamp. */
const LENGTH = 22;

const known = new Map<string, Promise<Stamps>>();
let salt: Promise<string> | undefined;

/** The stamps for somebody who asks from these hosts. */
export function stampsFor(hosts: readonly string[]): Promise<Stamps> {
  const key = hosts.join(' ');
  const stamps = known.get(key) ?? make(hosts);
  known.set(key, stamps);
  stamps.catch(() => known.delete(key));
  return stamps;
}

/** Call when anything that a stamp stands for may have changed. */
export function forgetStamps(): void {
  known.clear();
}

async function make(hosts: readonly string[]): Promise<Stamps> {
  const [{ disabled, order, ownOnPages, ...others }, all, storeChange] = await Promise.all([
    settings(),
    dismissals(),
    readStoreChange(),
  ]);
  const aside = all.filter(({ host }) => host === EVERYWHERE || hosts.includes(host)).map(dismissalKey);
  const answers = await digest([disabled, order, ownOnPages, aside, storeChange]);
  return { answers, all: await digest([answers, others]) };
}

async function digest(state: unknown): Promise<string> {
  salt ??= readSalt();
  const bytes = new TextEncoder().encode((await salt) + JSON.stringify(state));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash))).slice(0, LENGTH);
}

async function readSalt(): Promise<string> {
  const { [SALT]: kept } = await browser.storage.session.get(SALT);
  if (typeof kept === 'string') return kept;
  const made = crypto.randomUUID();
  await keepInSession({ [SALT]: made });
  return made;
}
