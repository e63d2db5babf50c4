import type { FrameDocument } from '../store/documents.ts';
import type { GapView, SourceView } from './view.ts';

/** What the source does not say about an entity, and about the framework as a whole. */
export function gapsOf(frame: FrameDocument, keys: string[]): GapView[] {
  return frame.gaps
    .filter(({ of }) => keys.includes(of))
    .map(({ slot, shown, claimed, reason, note }) => ({ slot, shown, claimed, reason, note }));
}

/** Faults of the source that a reader of this entity should know of. */
export function cautionsOf(frame: FrameDocument, keys: string[]): string[] {
  return frame.defects.filter(({ of, show }) => show && keys.includes(of)).map(({ note }) => note);
}

export function sourceOf(frame: FrameDocument, key: string, loc: string): SourceView {
  const { source } = frame;
  const version = [source.version, source.schemaVersion && `schema ${source.schemaVersion}`]
    .filter(Boolean)
    .join(', ');
  return {
    title: source.title,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.url ? { url: source.url } : {}),
    ...(version ? { version } : {}),
    licence: source.licence.text,
    attribution: source.licence.attribution,
    completeness: source.completeness,
    restated: frame.restated,
    loc,
    revision: frame.revision,
    defects: frame.defects.filter(({ of, show }) => of === key && !show).map(({ note }) => note),
  };
}
