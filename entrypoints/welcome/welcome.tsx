import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BoardsOffer } from '../../components/options/boards-offer.tsx';
import { WelcomeLines } from '../../components/options/welcome-lines.tsx';
import { useTexts } from '../../components/texts.tsx';
import { allGranted, boardsFor, originsOf } from '../../lib/ui/boards.ts';
import { useOrigins } from '../../lib/ui/use-origins.ts';
import { useSettings } from '../../lib/ui/use-settings.ts';
import { useShortcuts } from '../../lib/ui/use-shortcuts.ts';

/** Shown once after the installation: three ways in, one offer, nothing asked. */
export function Welcome() {
  const { welcome, options } = useTexts();
  const shortcuts = useShortcuts();
  const { granted, request } = useOrigins();
  const [refused, setRefused] = useState(false);
  const boards = boardsFor(useSettings()?.policy ?? {});
  const offered = originsOf(boards);
  const keyword = browser.runtime.getManifest().omnibox?.keyword ?? '';
  return (
    <main class="rung sheet">
      <div class="welcome-head">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{welcome.title}</h1>
      </div>
      <section>
        <p class="welcome-lead">{welcome.lead}</p>
        <WelcomeLines
          shortcut={shortcuts.find(({ name }) => name === 'look-up')?.keys ?? ''}
          keyword={keyword}
        />
      </section>
      <section>
        {boards.length > 0 ? (
          <BoardsOffer
            boards={boards}
            granted={granted !== undefined && allGranted(granted, offered)}
            refused={refused}
            onTurnOn={() => void request(offered).then((agreed) => setRefused(!agreed))}
          />
        ) : null}
        <p class="soft">{welcome.privacy}</p>
        <p>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {options.open}
          </button>
        </p>
      </section>
    </main>
  );
}
