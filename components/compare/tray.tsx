import { useTexts } from '../texts.tsx';

interface TrayProps {
  /** How many things are pinned. */
  count: number;
  onCompare: () => void;
  /** The posting that the list is about; absent where none is listed. */
  posting?: { isPinned: boolean; onToggle: () => void };
  /** What came of the last press, where it needs saying. */
  told?: string;
}

/** One slim line: what can be pinned here, what is pinned, and the way to the comparison. */
export function Tray({ count, onCompare, posting, told }: TrayProps) {
  const { pins } = useTexts();
  if (count === 0 && !posting) return null;
  return (
    <section class="tray" aria-label={pins.tray}>
      {posting ? (
        <button type="button" class="link" onClick={posting.onToggle}>
          {posting.isPinned ? pins.unpinPosting : pins.posting}
        </button>
      ) : null}
      {count > 0 ? (
        <p class="tray-count">
          {pins.count(count)}
          <i aria-hidden="true"> · </i>
          <button type="button" class="link" onClick={onCompare}>
            {pins.compare}
          </button>
        </p>
      ) : null}
      <p class="tray-told" role="status">
        {told}
      </p>
    </section>
  );
}
