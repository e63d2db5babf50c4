import { useTexts } from '../../texts.tsx';

/** Below a card that takes no press, as the page around it covers, fades or bends it. */
export function Covered() {
  const { card } = useTexts();
  return (
    <p class="rung covered" role="status">
      {card.covered}
    </p>
  );
}
