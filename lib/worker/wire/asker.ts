import { cardOf } from '../browser/card-frames.ts';
import { hostsOf } from '../frameworks/choice.ts';
import { kindOf, type Sender, type SenderKind } from './sender-kind.ts';

/** Who asks, as far as the browser and the worker itself know it; nothing of it comes from the message. */
export interface Asker {
  kind: SenderKind;
  sender: Sender;
  /** Sites that it speaks for, the one that the user sees first; none for Rung's own pages. */
  hosts: string[];
}

/** The asker behind a message; undefined for whoever is none of ours. */
export async function askerOf(sender: Sender): Promise<Asker | undefined> {
  const kind = await kindOf(sender);
  if (!kind) return undefined;
  if (kind === 'own') return { kind, sender, hosts: [] };
  const hosts = kind === 'card' ? ((await cardOf(sender))?.hosts ?? []) : hostsOf(sender);
  return { kind, sender, hosts };
}
