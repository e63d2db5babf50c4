import { RungError } from '../../errors.ts';
import type { Reader } from '../../lookup/shelf.ts';
import type { DismissalView } from '../../lookup/view.ts';
import type { WorkerApi } from '../../messages.ts';
import { keyOf, packOf } from '../../pack/ids.ts';
import { EVERYWHERE } from '../../state/dismissals.ts';
import { hostsOfTab } from '../frameworks/choice.ts';
import type { Engine } from '../frameworks/engine.ts';
import type { Asker } from '../wire/asker.ts';
import { addDismissals } from './dismissed.ts';
import { foldedText } from './written.ts';

/** Hosts that an asker may set aside on: a page of ours names the tab that it stands beside, a card only its own site. */
async function hostsAsked(tabId: number | undefined, { kind, hosts }: Asker): Promise<string[]> {
  return kind === 'own' && tabId !== undefined ? hostsOfTab(tabId) : hosts;
}

/** Keeps that a text does not mean these entities, on the asker's site or everywhere. */
export async function dismiss(
  { asked, matches, everywhere, tabId }: WorkerApi['setAside']['params'],
  asker: Asker,
  engine: Engine,
): Promise<DismissalView> {
  const host = everywhere ? EVERYWHERE : (await hostsAsked(tabId, asker))[0];
  if (!host) throw new RungError('not-allowed', { name: 'setAside' });
  const at = Date.now();
  const named = await engine.run(({ reader }) => namesOf([...new Set(matches.map(({ id }) => id))], reader));
  const added = matches.flatMap(({ id, unmapped }) => {
    const name = named.get(id);
    return name ? [{ text: asked, folded: foldedText(asked, unmapped), id, ...name, host, at }] : [];
  });
  return addDismissals(added);
}

/** Name and framework of each entity that there is; subjects that run through the levels have no row of their own. */
async function namesOf(
  ids: string[],
  reader: Reader,
): Promise<Map<string, { name: string; framework: string }>> {
  const [frames, rows] = await Promise.all([reader.frames(), reader.entities(ids)]);
  const found = new Map<string, { name: string; framework: string }>();
  for (const id of ids) {
    const frame = frames.find((one) => one.id === packOf(id));
    const row = rows.find((one) => one.id === id);
    const thread = frame?.threads.find(({ key }) => key === keyOf(id));
    const name = row ? (row.entity === 'role' ? row.doc.title : row.doc.name) : thread?.name;
    if (frame && name) found.set(id, { name, framework: frame.short });
  }
  return found;
}
