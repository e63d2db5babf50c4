import { useTexts } from '../texts.tsx';
import { sizeOf } from './sizes.ts';
import { useFrameworkTexts } from './texts.tsx';

interface RoomProps {
  /** Bytes; nothing where the browser does not tell. */
  usage?: number;
  quota?: number;
  /** Whether the browser has promised to keep the data; nothing until that is known. */
  kept?: boolean;
  /** True once it was asked and made no promise. */
  refused: boolean;
  /** Called inside the click, as the browser's prompt asks for. */
  onAsk: () => void;
}

/** The room that the data takes, and what the browser says about keeping it. */
export function Room({ usage, quota, kept, refused, onAsk }: RoomProps) {
  const { room } = useFrameworkTexts();
  const { lang } = useTexts();
  const used = usage === undefined ? undefined : sizeOf(usage, lang);
  return (
    <div class="room">
      <p>
        {used === undefined
          ? room.unknown
          : quota === undefined
            ? room.usedOnly(used)
            : room.used(used, sizeOf(quota, lang))}
      </p>
      {kept === undefined ? null : <p class="soft">{kept ? room.kept : refused ? '' : room.notKept}</p>}
      <p role="status" class="room-refused">
        {refused && !kept ? room.refused : ''}
      </p>
      {kept === false ? (
        <button type="button" class="action" onClick={onAsk}>
          {room.ask}
        </button>
      ) : null}
    </div>
  );
}
