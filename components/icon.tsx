/** Paths on a grid of 16; `turns` mirrors the icon where the text runs from right to left. */
const ICONS = {
  search: { path: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14', turns: false },
  close: { path: 'm4 4 8 8M12 4l-8 8', turns: false },
  back: { path: 'M10 3 5 8l5 5', turns: true },
  forward: { path: 'm6 3 5 5-5 5', turns: true },
  up: { path: 'm3.5 10 4.5-5 4.5 5', turns: false },
  down: { path: 'm3.5 6 4.5 5 4.5-5', turns: false },
  text: { path: 'M3.5 2h6L13 5.5V14H3.5ZM6 7.5h4.5M6 10.5h4.5', turns: true },
  settings: {
    path: 'M2 4.5h7M12.5 4.5H14M2 11.5h2M7.5 11.5H14M9 2.8h3.4v3.4H9ZM4 9.8h3.4v3.4H4Z',
    turns: true,
  },
  more: { path: 'M3.5 8h.01M8 8h.01M12.5 8h.01', turns: false },
  panel: { path: 'M2 3h12v10H2ZM10 3v10', turns: true },
  done: { path: 'm3 8.5 3.5 3.5L13 4.5', turns: false },
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside words; it says nothing of its own to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  const { path, turns } = ICONS[name];
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
