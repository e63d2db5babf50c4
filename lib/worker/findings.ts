import { browser } from 'wxt/browser';
import type { FrameFindings, PageFindings, TermFinding } from '../messages.ts';

/** Findings of one frame, kept for the browser session so that a dead worker loses none. Never on disk. */
interface Stored {
  tabId: number;
  frameId: number;
  state: 'reading' | 'done';
  findings: FrameFindings;
}

const PREFIX = 'findings:';
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`;

/** Keeps what a frame reports; `gone` forgets the frame, and with the top frame the whole tab. */
export async function storeFindings(
  place: { tabId: number; frameId: number },
  findings: FrameFindings,
  state: 'reading' | 'done' | 'gone',
): Promise<void> {
  const { tabId, frameId } = place;
  if (state === 'gone') {
    await (frameId === 0 ? forgetTab(tabId) : browser.storage.session.remove(keyOf(tabId, frameId)));
  } else {
    await browser.storage.session.set({
      [keyOf(tabId, frameId)]: { ...place, state, findings } satisfies Stored,
    });
  }
  await showBadge(tabId);
}

/** Forgets what was found in a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = (await framesOf(tabId)).map(({ frameId }) => keyOf(tabId, frameId));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** All frames of a tab as one list: the top frame's title first, equal entities counted together. */
export async function readFindings(
  tabId: number,
): Promise<Omit<PageFindings, 'frameworks' | 'store' | 'repaired'>> {
  const frames = await framesOf(tabId);
  const title = frames.find(({ findings }) => findings.title)?.findings.title;
  // What the title names is shown with the title; its further mentions are no finding of their own.
  const named = new Set(title?.matches.map(({ id }) => id));
  const others = (list: TermFinding[]) => list.filter(({ matches }) => !named.has(matches[0]?.id ?? ''));
  return {
    state:
      frames.length === 0 ? 'none' : frames.some(({ state }) => state === 'reading') ? 'reading' : 'done',
    ...(title ? { title } : {}),
    terms: mergeTerms(others(frames.flatMap(({ findings }) => findings.terms))),
    possible: mergeTerms(others(frames.flatMap(({ findings }) => findings.possible))),
    cut: frames.some(({ findings }) => findings.cut),
  };
}

async function framesOf(tabId: number): Promise<Stored[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${PREFIX}${tabId}:`))
    .map(([, value]) => value as Stored)
    .sort((a, b) => a.frameId - b.frameId);
}

/** Counts of one entity over several frames, the most mentioned first. */
export function mergeTerms(terms: TermFinding[]): TermFinding[] {
  const byEntity = new Map<string, TermFinding>();
  for (const term of terms) {
    const id = term.matches[0]?.id ?? term.text;
    const seen = byEntity.get(id);
    byEntity.set(id, seen ? { ...seen, count: seen.count + term.count } : term);
  }
  return [...byEntity.values()].sort((a, b) => b.count - a.count);
}

/** The number on the toolbar icon: the matched title and the distinct terms. Possible ones do not count. */
async function showBadge(tabId: number): Promise<void> {
  const { title, terms } = await readFindings(tabId);
  const count = terms.length + (title?.verdict === 'match' ? 1 : 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4cca' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile; there is no icon to write on.
  }
}
