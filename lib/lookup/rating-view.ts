import type { Id } from '../match/types.ts';

/** How a source rates competencies for a role: values on scales of its own, which are no levels. */
export interface RatingsView {
  level?: MeasureView;
  importance?: MeasureView;
  groups: RatingGroupView[];
}
/** A rating scale by its name in the pack. */
export interface MeasureView {
  name: string;
  min: number;
  max: number;
}
/** Competencies of one group of the source, the most important first. */
export interface RatingGroupView {
  name: string;
  items: RatedView[];
  /** By whom and when they were rated, in the words of the source. */
  said?: string;
}
export interface RatedView {
  id: Id;
  name: string;
  level?: number;
  importance?: number;
  /** The source advises against using a value of it. */
  suppressed?: true;
  /** The source calls it not relevant to the role. */
  notRelevant?: true;
  /** The anchors around the level; the same one twice where it stands right on one. */
  below?: AnchorView;
  above?: AnchorView;
}
export interface AnchorView {
  value: number;
  text: string;
}
/** What values of a rating scale look like for one competency, the lowest first. */
export interface AnchorsView extends MeasureView {
  anchors: AnchorView[];
}
