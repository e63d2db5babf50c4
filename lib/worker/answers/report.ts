import { RungError } from '../../errors.ts';
import type { TitleFinding, WorkerApi } from '../../messages.ts';
import type { FramePlace } from '../../state/findings.ts';
import { refuseKeptOut } from '../browser/paused.ts';
import type { Asker } from '../wire/asker.ts';
import type { Answers } from './answers.ts';
import { storeFindings } from './findings.ts';

/**
 * Keeps what a frame reports.
 * @throws RungError `not-allowed` to a document that is not the one in front, unless it says that it is gone
 */
export async function takeReport(
  { findings, state, pageTitle = '' }: WorkerApi['report']['params'],
  asker: Asker,
  answers: Answers,
): Promise<null> {
  const place = frameOf(asker);
  if (state !== 'gone') {
    const { documentLifecycle: life = 'active' } = asker.sender;
    if (life !== 'active') throw new RungError('not-allowed', { life });
    await refuseKeptOut(asker);
  }
  const title = findings.title && (await withAside(findings.title, pageTitle, asker, answers));
  await storeFindings(place, { ...findings, ...(title ? { title } : {}) }, state);
  if (state === 'done') await answers.saveFrameworks();
  return null;
}

/** A title that names nothing, with where it was set aside: pages neither learn that nor say it. */
async function withAside(
  title: TitleFinding,
  pageTitle: string,
  { hosts }: Asker,
  answers: Answers,
): Promise<TitleFinding> {
  if (title.verdict !== 'none') return title;
  const { dismissal: aside } = await answers.title({ text: title.text, pageTitle }, hosts);
  return aside ? { ...title, dismissal: aside } : title;
}

/** The frame that asks. @throws RungError `not-allowed` for a sender without a tab */
export function frameOf({ sender: { tab, frameId, documentId } }: Asker): FramePlace {
  if (tab?.id === undefined) throw new RungError('not-allowed');
  return { tabId: tab.id, frameId: frameId ?? 0, ...(documentId ? { documentId } : {}) };
}
