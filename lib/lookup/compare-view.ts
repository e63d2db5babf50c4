import type { DiffRun, FactView, FrameworkRef, PlaceView } from './view.ts';

/** Up to four things side by side; built by lib/lookup/compare.ts, drawn by components/compare. Nothing is merged. */
export interface CompareView {
  columns: CompareColumn[];
  rows: CompareRow[];
}

export type CompareColumn =
  | {
      kind: 'entity';
      key: string;
      id: string;
      name: string;
      framework: FrameworkRef;
      level?: { key: string; code: string; name?: string };
    }
  | { kind: 'posting'; key: string; name: string; host?: string }
  /** What was pinned is in no framework that is switched on. */
  | { kind: 'gone'; key: string; name: string };

export type RowName =
  | 'framework'
  | 'place'
  | 'years'
  | 'expected'
  | 'requires'
  | 'roles'
  | 'skills'
  | 'facts'
  | 'source';

export interface CompareRow {
  name: RowName;
  /** A dimension that all columns have, by the name that their framework gives it. */
  label?: string;
  /** One per column, in the order of the columns. */
  cells: CompareCell[];
}

export type CompareCell =
  /** The source says nothing on this. */
  | { kind: 'silent' }
  /** Rung reads no such thing from a posting. */
  | { kind: 'unread' }
  /** The row is about something else than this column. */
  | { kind: 'empty' }
  | { kind: 'framework'; framework: FrameworkRef }
  /** `of` is the kind of the entity, as its pack says. */
  | { kind: 'place'; of: string; place?: PlaceView }
  | {
      kind: 'lines';
      lines: CompareLine[];
      /** Code of the level whose words those marked here differ from. */
      against?: string;
    }
  /** `recognised`: what a posting's title was recognised as. */
  | { kind: 'named'; items: NamedItem[]; recognised?: boolean }
  | { kind: 'facts'; facts: FactView[] }
  | { kind: 'source'; title: string; loc: string; restated: boolean };

export interface CompareLine {
  headline?: string;
  runs: DiffRun[];
  /** The text differs as a whole; marking its words would mark nearly all there is. */
  whole?: boolean;
}
export interface NamedItem {
  id: string;
  name: string;
  /** BCP-47 tag of its framework, where that is not the column's. */
  lang?: string;
  level?: string;
  /** How often a posting names it. */
  count?: number;
}

/** What Rung knew of a posting when it was pinned. */
export interface PostingNames {
  /** The title as the posting writes it. */
  title: string;
  host?: string;
  /** What the title was recognised as. */
  named: NamedItem[];
  roles: NamedItem[];
  skills: NamedItem[];
}
