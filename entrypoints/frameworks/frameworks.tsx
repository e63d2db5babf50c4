import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { useHere } from '../../lib/ui/use-here.ts';
import { useRoom } from '../../lib/ui/use-room.ts';
import { BackUpSection } from './back-up-section.tsx';
import { BringSection } from './bring-section.tsx';
import { ListSection } from './list-section.tsx';
import { PageContext } from './page-state.ts';
import { StorageSection } from './storage-section.tsx';

/** The page of frameworks: what is here, and every way in and out. One section below the other. */
export function Frameworks() {
  const { shell } = useFrameworkTexts();
  const here = useHere();
  const room = useRoom();
  return (
    <PageContext.Provider value={{ here, room }}>
      <main class="rung sheet">
        <p class="to-settings">
          <a href="/options.html">{shell.settings}</a>
        </p>
        <h1>{shell.title}</h1>
        <p class="soft">{shell.lead}</p>
        <BringSection />
        <ListSection />
        <BackUpSection />
        <StorageSection />
      </main>
    </PageContext.Provider>
  );
}
