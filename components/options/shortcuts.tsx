import { useTexts } from '../texts.tsx';

export interface Shortcut {
  description: string;
  keys: string;
}

/** The extension's commands with the keys that the browser has given them. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  const { options } = useTexts();
  return (
    <div class="shortcuts">
      <ul class="rows">
        {shortcuts.map(({ description, keys }) => (
          <li key={description}>
            <span class="row-name">{description}</span>
            {keys ? <kbd>{keys}</kbd> : <small>{options.noShortcut}</small>}
          </li>
        ))}
      </ul>
      <p class="soft">{options.shortcutsLead}</p>
    </div>
  );
}
