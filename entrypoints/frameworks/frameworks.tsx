import { useEffect, useState } from 'preact/hooks';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { Mended } from '../../components/notice/mended.tsx';
import { useHere } from '../../lib/ui/frameworks/use-here.ts';
import { useRoom } from '../../lib/ui/frameworks/use-room.ts';
import { useRepair } from '../../lib/ui/use-repair.ts';
import { useSettings } from '../../lib/ui/use-settings.ts';
import { BackUpSection } from './back-up-section.tsx';
import { BringSection } from './bring-section.tsx';
import { EditorSection } from './editor-section.tsx';
import { ListSection } from './list-section.tsx';
import { PageContext } from './page-state.ts';
import { StorageSection } from './storage-section.tsx';

/** The page of frameworks: what is here, and every way in and out. One section below the other. */
export function Frameworks() {
  const { shell, policy } = useFrameworkTexts();
  const here = useHere();
  const room = useRoom();
  const { repaired, lost, dismiss } = useRepair();
  const rules = useSettings()?.policy;
  const [toEdit, askEdit] = useState<string>();
  const isDrawn = rules !== undefined;
  // Who comes here for one section finds it drawn only now.
  useEffect(() => {
    if (isDrawn && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isDrawn]);
  if (!rules) return null;
  const off = { import: rules.allowImport === false, export: rules.allowExport === false };
  return (
    <PageContext.Provider value={{ here, room, off, toEdit, askEdit }}>
      <main class="rung sheet">
        <p class="to-settings">
          <a href="/options.html">{shell.settings}</a>
        </p>
        <h1>{shell.title}</h1>
        <p class="soft">{shell.lead}</p>
        <Mended repaired={repaired} lost={lost} backUps="#back-up" onDismiss={dismiss} />
        <BringSection locked={off.import ? policy.importOff : undefined} />
        <ListSection />
        <EditorSection locked={off.import ? policy.importOff : undefined} />
        <BackUpSection />
        <StorageSection />
      </main>
    </PageContext.Provider>
  );
}
