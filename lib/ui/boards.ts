import boards from '../../data/sites/boards.json';

/** The job boards and HR tools that one click turns on. */
export interface Board {
  name: string;
  kind: 'job-board' | 'hr-tool';
  origins: string[];
}

export const BOARDS = boards as Board[];
export const BOARD_ORIGINS = [...new Set(BOARDS.flatMap(({ origins }) => origins))];

/** True where every origin of the list is granted, by itself or with all sites. */
export function allGranted(granted: readonly string[]): boolean {
  const everywhere = granted.includes('https://*/*') || granted.includes('<all_urls>');
  return everywhere || BOARD_ORIGINS.every((origin) => granted.includes(origin));
}
