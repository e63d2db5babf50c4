import type { GalleryView } from '../gallery/open-gallery.ts';

export interface Mode {
  /** Also the folder of its pictures. */
  name: 'light' | 'dark' | 'forced-colours' | 'right-to-left';
  view: Pick<GalleryView, 'scheme' | 'forcedColours' | 'query'>;
}

/** The ways in which every component is pictured. */
export const MODES: Mode[] = [
  { name: 'light', view: {} },
  { name: 'dark', view: { scheme: 'dark' } },
  { name: 'forced-colours', view: { forcedColours: true } },
  { name: 'right-to-left', view: { query: { dir: 'rtl' } } },
];
