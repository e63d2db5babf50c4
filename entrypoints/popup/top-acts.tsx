import { browser } from 'wxt/browser';
import { Icon } from '../../components/icon.tsx';
import { useTexts } from '../../components/texts.tsx';

/** The two ways out of the list: a text of one's own, and the settings. */
export function TopActs({ onRead }: { onRead: () => void }) {
  const { reader, options } = useTexts();
  return (
    <span class="search-acts">
      <button type="button" aria-label={reader.open} title={reader.open} onClick={onRead}>
        <Icon name="text" />
      </button>
      <button
        type="button"
        aria-label={options.open}
        title={options.open}
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        <Icon name="settings" />
      </button>
    </span>
  );
}
