import type { GalleryView } from '../gallery/open-gallery.ts';

export interface Mode {
  /** Also the folder of its pictures. */
  name: 'light' | 'dark' | 'forced-colours' | 'right-to-left';
  view: Pick<GalleryView, 'scheme' | 'forcedColours' | 'query'>;
  /** Whether wide components are pictured in the narrowest window too: once is enough. */
  narrow: boolean;
}

/** The ways in which every component is pictured. */
export const MODES: Mode[] = [
  { name: 'light', view: {}, narrow: true },
  { name: 'dark', view: { scheme: 'dark' }, narrow: false },
  { name: 'forced-colours', view: { forcedColours: true }, narrow: false },
  { name: 'right-to-left', view: { query: { locale: 'he-XC' } }, narrow: false },
];
