import { Room } from '../../components/frameworks/room.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { usePageState } from './page-state.ts';

/** How much room the data takes, and whether the browser will keep it. */
export function StorageSection() {
  const { shell } = useFrameworkTexts();
  const { room } = usePageState();
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{shell.storage}</h2>
      <Room usage={room.usage} quota={room.quota} kept={room.kept} refused={room.refused} onAsk={room.ask} />
    </section>
  );
}
