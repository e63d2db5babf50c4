import { useTexts } from '../texts.tsx';

export interface Board {
  name: string;
  kind: 'job-board' | 'hr-tool';
  origins: string[];
}

interface BoardsOfferProps {
  boards: Board[];
  /** True once every origin of the list is granted. */
  granted: boolean;
  refused: boolean;
  /** Called inside the click, as the browser's permission prompt asks for. */
  onTurnOn: () => void;
}

/** One click that turns Rung on for the known job boards and HR tools; which ones is there to read before it. */
export function BoardsOffer({ boards, granted, refused, onTurnOn }: BoardsOfferProps) {
  const { options, list } = useTexts();
  return (
    <div class="boards">
      {granted ? (
        <p class="boards-on">{options.boardsAll}</p>
      ) : (
        <>
          <button type="button" class="action main" onClick={onTurnOn}>
            {options.boards}
          </button>
          <p class="soft">{options.boardsLead(boards.length)}</p>
        </>
      )}
      <p class="quiet" role="status">
        {refused ? options.boardsRefused : ''}
      </p>
      <details>
        <summary class="link small">{options.boardsList}</summary>
        <p class="soft">{list(boards.map(({ name }) => name))}</p>
      </details>
    </div>
  );
}
