import { browser } from 'wxt/browser';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useTexts } from '../../components/texts.tsx';
import { usePanel } from '../../lib/ui/use-panel.ts';

interface TopActsProps {
  onRead: () => void;
  /** True where Rung stays open already, beside the page or in a tab. */
  beside: boolean;
}

/** The ways out of the list: a text of one's own, a place beside the page, and the settings. */
export function TopActs({ onRead, beside }: TopActsProps) {
  const { reader, options, panel } = useTexts();
  const openPanel = usePanel();
  return (
    <span class="search-acts">
      <Act icon="text" label={reader.open} onClick={onRead} />
      {openPanel && !beside ? <Act icon="panel" label={panel.open} onClick={openPanel} /> : null}
      <Act icon="settings" label={options.open} onClick={() => void browser.runtime.openOptionsPage()} />
    </span>
  );
}

function Act({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
