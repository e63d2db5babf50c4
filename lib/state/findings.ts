import { browser } from 'wxt/browser';
import type { FrameworkRef } from '../lookup/view.ts';
import type { FrameFindings, PageFindings, TermFinding, TitleFinding } from '../messages.ts';
import { isFull, storedIndex, withFrame, withRoom, worthOf } from './findings-index.ts';
import { INDEX, keyOf } from './findings-keys.ts';
import { carryOut, changeFindings, clearRoom, tabsInFront } from './findings-room.ts';
import { fitted } from './fitted.ts';
import { type FoundFrame, storedFrame } from './found-frame.ts';
import { keepInSession } from './session.ts';
import { fieldsOf, recordOf, text } from './sound.ts';

/** A document in a frame of a tab; `documentId` where the browser numbers documents. */
export interface FramePlace {
  tabId: number;
  frameId: number;
  documentId?: string;
}
/** What all frames of a tab hold together. */
export type TabFindings = Omit<PageFindings, 'frameworks' | 'store'>;

const FRAMEWORKS = 'frameworks';

/**
 * Keeps what a frame reports, within the shares of lib/limits; `gone` forgets the frame, and with the top frame the
 * whole tab. Where the browser has no room, other tabs give way, and then all of the report but its title.
 */
export async function saveFrame(
  place: FramePlace,
  findings: FrameFindings,
  state: 'reading' | 'done' | 'gone',
): Promise<void> {
  if (state === 'gone') return forgetFrame(place);
  const kept = fitted(findings);
  try {
    await keepFrame(place, state, kept);
  } catch (error) {
    console.warn('Rung: no room for findings', error);
    await clearRoom();
    await keepFrame(place, state, kept).catch(() => keepFrame(place, state, fitted(shortest(findings))));
  }
}

/** What is left of findings for which there is no room: the popup says that it is not all. */
function shortest({ title }: FrameFindings): FrameFindings {
  return { terms: [], possible: [], cut: true, ...(title ? { title } : {}) };
}

function keepFrame(
  { tabId, frameId, documentId }: FramePlace,
  state: FoundFrame['state'],
  { findings, size }: ReturnType<typeof fitted>,
): Promise<void> {
  return changeFindings(async (index) => {
    const worth = worthOf(findings);
    const frame = { frame: frameId, size, worth, ...(documentId ? { doc: documentId } : {}) };
    const own = withFrame(index, tabId, frame);
    const front = isFull(own.index) ? [tabId, ...(await tabsInFront())] : [];
    const all = withRoom(own.index, (tab) => front.includes(tab));
    const stays = !own.gone.some((one) => one.frame === frameId);
    const found: FoundFrame = { ...(documentId ? { documentId } : {}), state, findings };
    await carryOut(
      { index: all.index, gone: [...own.gone, ...all.gone] },
      stays ? { [keyOf(tabId, frameId)]: found } : {},
    );
  });
}

/**
 * A document that is being left no longer has the frame's number in Chromium, and the one that follows it may have
 * reported under that number already: documents are told apart by their own ids, where there are any.
 */
function forgetFrame({ tabId, frameId, documentId }: FramePlace): Promise<void> {
  return changeFindings(async (index) => {
    const tab = index.find((one) => one.tab === tabId);
    const left = tab?.frames.find(({ frame, doc }) =>
      documentId && doc ? doc === documentId : frame === frameId,
    );
    if (!tab || !left) return;
    const others = index.filter((one) => one !== tab);
    const frames = left.frame === 0 ? [] : tab.frames.filter((one) => one !== left);
    const gone = tab.frames.filter((one) => !frames.includes(one));
    await carryOut({
      index: frames.length > 0 ? [...others, { ...tab, frames }] : others,
      gone: gone.map(({ frame }) => ({ tab: tabId, frame })),
    });
  });
}

/** Forgets what was found in a tab. */
export function forgetTab(tabId: number): Promise<void> {
  return changeFindings(async (index) => {
    const tab = index.find((one) => one.tab === tabId);
    if (!tab) return;
    await carryOut({
      index: index.filter((one) => one !== tab),
      gone: tab.frames.map(({ frame }) => ({ tab: tabId, frame })),
    });
  });
}

/** All frames of a tab as one list: the surest title first, equal entities counted together. */
export async function readTab(tabId: number): Promise<TabFindings> {
  const { frames, cut } = await framesOf(tabId);
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
    cut: cut || frames.some(({ findings }) => findings.cut),
  };
}

/** Frames of a tab that hold an entity, the top one first. */
export async function framesWith(tabId: number, id: string): Promise<number[]> {
  const holds = ({ findings: { title, terms, possible } }: FoundFrame) =>
    [...(title ? [title] : []), ...terms, ...possible].some(({ matches }) =>
      matches.some((match) => match.id === id),
    );
  const { frames } = await framesOf(tabId);
  return frames.filter(holds).map(({ frameId }) => frameId);
}

/** A page that wraps a posting in a frame has a heading of its own; the title that matches is the one that counts. */
function surestTitle(titles: TitleFinding[]): TitleFinding | undefined {
  const order = ['match', 'possible', 'none'];
  return titles.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
}

/** Numbers of the frames of a tab that have been read, the top one first. */
export async function frameIdsOf(tabId: number): Promise<number[]> {
  return (await framesOf(tabId)).frames.map(({ frameId }) => frameId);
}

/** What is kept of a tab, its top frame first. No other tab is read for it. */
async function framesOf(
  tabId: number,
): Promise<{ frames: (FoundFrame & { frameId: number })[]; cut: boolean }> {
  const { [INDEX]: index } = await browser.storage.session.get(INDEX);
  const tab = storedIndex(index)?.find((one) => one.tab === tabId);
  if (!tab) return { frames: [], cut: false };
  const ids = tab.frames.map(({ frame }) => frame).sort((a, b) => a - b);
  const kept = await browser.storage.session.get(ids.map((frame) => keyOf(tabId, frame)));
  const frames = ids.flatMap((frameId) => {
    const frame = storedFrame(kept[keyOf(tabId, frameId)]);
    return frame ? [{ ...frame, frameId }] : [];
  });
  return { frames, cut: tab.cut };
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
  await keepInSession({ [FRAMEWORKS]: frameworks });
}

const storedFramework = recordOf({ id: text, title: text, short: text, lang: text });

/** The names saved last; undefined where none were, or not all of them can be read: the worker knows them, too. */
export async function readFrameworks(): Promise<Record<string, FrameworkRef> | undefined> {
  const { [FRAMEWORKS]: saved } = await browser.storage.session.get(FRAMEWORKS);
  const names: [string, FrameworkRef][] = [];
  for (const [id, value] of Object.entries(fieldsOf(saved))) {
    const framework = storedFramework(value);
    if (!framework) return undefined;
    names.push([id, framework]);
  }
  return names.length > 0 ? Object.fromEntries(names) : undefined;
}
