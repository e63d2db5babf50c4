import { browser } from 'wxt/browser';
import type { FrameworkRef } from './lookup/view.ts';
import type { FrameFindings, PageFindings, TermFinding, TitleFinding } from './messages.ts';

/** A document in a frame of a tab; `documentId` where the browser numbers documents. */
export interface FramePlace {
  tabId: number;
  frameId: number;
  documentId?: string;
}
/** Findings of one frame, kept for the browser session so that a dead worker loses none. Never on disk. */
interface Stored extends FramePlace {
  state: 'reading' | 'done';
  findings: FrameFindings;
}
/** What all frames of a tab hold together. */
export type TabFindings = Omit<PageFindings, 'frameworks' | 'store'>;

const PREFIX = 'findings:';
const FRAMEWORKS = 'frameworks';
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`;

/** Whether a change of the session storage touches the findings of a tab. */
export function touchesTab(changes: Record<string, unknown>, tabId: number): boolean {
  return Object.keys(changes).some((key) => key.startsWith(`${PREFIX}${tabId}:`));
}

/** Keeps what a frame reports; `gone` forgets the frame, and with the top frame the whole tab. */
export async function saveFrame(
  place: FramePlace,
  findings: FrameFindings,
  state: 'reading' | 'done' | 'gone',
): Promise<void> {
  if (state === 'gone') return forgetFrame(place);
  const stored = { ...place, state, findings } satisfies Stored;
  await browser.storage.session.set({ [keyOf(place.tabId, place.frameId)]: stored });
}

/**
 * A document that is being left no longer has the frame's number in Chromium, and the one that follows it may have
 * reported under that number already: documents are told apart by their own ids, where there are any.
 */
async function forgetFrame({ tabId, frameId, documentId }: FramePlace): Promise<void> {
  const frames = await framesOf(tabId);
  const left = frames.find((frame) =>
    documentId && frame.documentId ? frame.documentId === documentId : frame.frameId === frameId,
  );
  if (left?.frameId === 0) await forgetTab(tabId);
  else if (left) await browser.storage.session.remove(keyOf(tabId, left.frameId));
}

/** Forgets what was found in a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = (await framesOf(tabId)).map(({ frameId }) => keyOf(tabId, frameId));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** All frames of a tab as one list: the surest title first, equal entities counted together. */
export async function readTab(tabId: number): Promise<TabFindings> {
  const frames = await framesOf(tabId);
  const title = surestTitle(frames.flatMap(({ findings }) => findings.title ?? []));
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

/** Frames of a tab that hold an entity, the top one first. */
export async function framesWith(tabId: number, id: string): Promise<number[]> {
  const holds = ({ findings: { title, terms, possible } }: Stored) =>
    [...(title ? [title] : []), ...terms, ...possible].some(({ matches }) =>
      matches.some((match) => match.id === id),
    );
  return (await framesOf(tabId)).filter(holds).map(({ frameId }) => frameId);
}

/** A page that wraps a posting in a frame has a heading of its own; the title that matches is the one that counts. */
function surestTitle(titles: TitleFinding[]): TitleFinding | undefined {
  const order = ['match', 'possible', 'none'];
  return titles.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
}

/** Numbers of the frames of a tab that have been read, the top one first. */
export async function frameIdsOf(tabId: number): Promise<number[]> {
  return (await framesOf(tabId)).map(({ frameId }) => frameId);
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

/** Names of the enabled frameworks, so that a popup can show findings before the worker is awake. */
export async function saveFrameworks(frameworks: Record<string, FrameworkRef>): Promise<void> {
  await browser.storage.session.set({ [FRAMEWORKS]: frameworks });
}

/** The names saved last; undefined where none were. */
export async function readFrameworks(): Promise<Record<string, FrameworkRef> | undefined> {
  const { [FRAMEWORKS]: saved } = await browser.storage.session.get(FRAMEWORKS);
  return saved as Record<string, FrameworkRef> | undefined;
}
