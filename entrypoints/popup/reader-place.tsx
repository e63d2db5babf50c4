import { Icon } from '../../components/icon.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { ReadText } from '../../components/reader/read-text.tsx';
import { Reader } from '../../components/reader/reader.tsx';
import { useTexts } from '../../components/texts.tsx';
import { MAX_TEXT_CHARS } from '../../lib/limits.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import type { usePlaces } from '../../lib/ui/use-places.ts';
import type { useReader } from '../../lib/ui/use-reader.ts';
import { WholePosting } from './whole-posting.tsx';

interface ReaderPlaceProps {
  places: Pick<ReturnType<typeof usePlaces>, 'openEntity' | 'openMatches'>;
  reader: ReturnType<typeof useReader>;
  onBack?: () => void;
}

/** The box for a text, and what the text holds. */
export function ReaderPlace({ places, reader, onBack }: ReaderPlaceProps) {
  const texts = useTexts();
  return (
    <>
      {onBack ? (
        <div class="popup-bar">
          <button type="button" class="bar-button" onClick={onBack}>
            <Icon name="back" />
            {texts.card.back}
          </button>
        </div>
      ) : null}
      <div class="popup-main">
        {reader.error ? <ErrorNotice message={messageOf(reader.error, texts)} /> : null}
        {reader.result ? (
          <ReadText
            result={reader.result}
            onAgain={reader.again}
            onTitle={({ text, matches, possible }) => places.openMatches(text, matches, possible)}
            onTerm={({ text, matches }) => places.openMatches(text, matches, [])}
            onEntity={places.openEntity}
          >
            <WholePosting findings={reader.result} text={reader.text} onEntity={places.openEntity} />
          </ReadText>
        ) : (
          <Reader
            text={reader.text}
            limit={MAX_TEXT_CHARS}
            busy={reader.busy}
            onText={reader.setText}
            onRead={reader.read}
          />
        )}
      </div>
    </>
  );
}
