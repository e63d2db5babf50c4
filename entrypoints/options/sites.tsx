import { useState } from 'preact/hooks';
import { BoardsOffer } from '../../components/options/boards-offer.tsx';
import { Ledger } from '../../components/options/ledger.tsx';
import { Locked } from '../../components/options/locked.tsx';
import { PolicySites } from '../../components/options/policy-sites.tsx';
import { useTexts } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import { isLocked, type Settings } from '../../lib/state/settings.ts';
import { allGranted, boardsFor, originsOf } from '../../lib/ui/boards.ts';
import { useOrigins } from '../../lib/ui/use-origins.ts';

/** The sites that Rung reads by itself, the offer of job boards, and the switch that pauses all. */
export function Sites({ settings }: { settings: Settings }) {
  const { options } = useTexts();
  const { granted, fixed, request, revoke } = useOrigins();
  const [refused, setRefused] = useState(false);
  if (!granted) return null;
  const { policy, pausedHosts, pausedEverywhere } = settings;
  const boards = boardsFor(policy);
  const offered = originsOf(boards);
  const locked = isLocked(policy, 'pausedEverywhere');
  return (
    <>
      <PolicySites allowed={policy.allowedHosts} blocked={policy.blockedHosts} />
      {boards.length > 0 ? (
        <BoardsOffer
          boards={boards}
          granted={allGranted(granted, offered)}
          refused={refused}
          onTurnOn={() => void request(offered).then((agreed) => setRefused(!agreed))}
        />
      ) : null}
      <Ledger
        origins={granted}
        fixed={fixed}
        pausedHosts={pausedHosts}
        onRevoke={(origins) => void revoke(origins)}
        onResume={(host) => void ask('setPaused', { host, paused: false })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={pausedEverywhere}
          disabled={locked}
          aria-describedby={locked ? 'pause-locked' : undefined}
          onChange={(event) => void ask('setPaused', { paused: event.currentTarget.checked })}
        />
        <span>
          {options.pause}
          {locked ? <Locked id="pause-locked" /> : null}
        </span>
      </label>
    </>
  );
}
