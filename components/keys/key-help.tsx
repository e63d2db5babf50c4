import { useTexts } from '../texts.tsx';

export type KeyName =
  | 'search'
  | 'move'
  | 'open'
  | 'show'
  | 'aside'
  | 'levels'
  | 'changes'
  | 'copy'
  | 'pin'
  | 'back'
  | 'forward'
  | 'close';

const CAPS: Record<KeyName, string[]> = {
  search: ['/'],
  move: ['↑', '↓'],
  open: ['↵'],
  show: ['⇧', '↵'],
  aside: ['x'],
  levels: ['←', '→'],
  changes: ['n'],
  copy: ['c'],
  pin: ['p'],
  back: ['⌫'],
  forward: ['Alt', '→'],
  close: ['Esc'],
};

/** The keys that work here, in one line. */
export function KeyHelp({ keys }: { keys: readonly KeyName[] }) {
  const texts = useTexts();
  return (
    <dl class="keys" aria-label={texts.keys.heading}>
      {keys.map((key) => (
        <div key={key}>
          <dt>
            {CAPS[key].map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}
          </dt>
          <dd>{texts.keys[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
