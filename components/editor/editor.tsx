import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../lib/edit/changes.ts';
import type { Draft } from '../../lib/edit/draft.ts';
import type { Fault } from '../../lib/edit/faults.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { CompetenciesPart } from './competencies-part.tsx';
import { EditingContext, fieldSelector, useDraftLang, useEditing } from './editing.ts';
import { EditorFoot } from './editor-foot.tsx';
import { FactsPart } from './facts-part.tsx';
import { LadderPart } from './ladder-part.tsx';
import { LevelsPart } from './levels-part.tsx';
import { RolesPart } from './roles-part.tsx';

export interface EditorProps {
  draft: Draft;
  faults: Fault[];
  canUndo: boolean;
  canRedo: boolean;
  saving: boolean;
  /** Said above it, e.g. that a draft was restored. */
  note?: string;
  makeKey: () => string;
  onChange: (change: Change) => void;
  /** A field was left: what comes next is a step of its own. */
  onPause: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  onClose: () => void;
}

/** The editor of a small framework: everything on one sheet, faults beside their fields. */
export function Editor(props: EditorProps) {
  const { draft, faults, canUndo, canRedo, saving, note, makeKey, onChange, onPause } = props;
  const { editor } = useFrameworkTexts();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  // An empty field that nobody has been in yet is no fault to speak of.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    if (wanted.current) root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const faultAt = (field: string) =>
    faults.find((fault) => fault.field === field && (fault.kind !== 'empty' || left.has(field)));
  const step = (back: boolean) => {
    if (saving || !(back ? canUndo : canRedo)) return;
    (back ? props.onUndo : props.onRedo)();
    setSaid(back ? editor.undone : editor.redone);
  };
  const show = ({ field }: Fault) => {
    setLeft(new Set(faults.map((one) => one.field)));
    const place = root.current?.querySelector<HTMLElement>(
      field === 'whole' ? '[data-add="competencies"]' : fieldSelector(field),
    );
    const fold = place?.closest('details');
    if (fold) fold.open = true;
    place?.focus();
  };
  return (
    <EditingContext.Provider
      value={{
        draft,
        faultAt,
        makeKey,
        change: (change) => {
          setSaid('');
          onChange(change);
        },
        focusOn: (selector, say) => {
          wanted.current = selector;
          if (say) setSaid(say);
        },
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcuts of undo and redo, which have buttons too */}
      <div
        class="editor"
        ref={root}
        aria-busy={saving}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
          const key = event.key.toLowerCase();
          if (key !== 'z' && key !== 'y') return;
          event.preventDefault();
          step(key === 'z' && !event.shiftKey);
        }}
        onFocusOut={(event) => {
          const field = (event.target as HTMLElement).dataset.field;
          if (field === undefined) return;
          onPause();
          setLeft((before) => (before.has(field) ? before : new Set([...before, field])));
        }}
      >
        <Title />
        {note ? <p class="note">{note}</p> : null}
        <FactsPart />
        <LevelsPart />
        <CompetenciesPart />
        <RolesPart />
        <LadderPart />
        <EditorFoot {...props} onStep={step} onShow={show} />
        <p class="unseen" role="status">
          {said}
        </p>
      </div>
    </EditingContext.Provider>
  );
}

function Title() {
  const { editor } = useFrameworkTexts();
  const title = useEditing().draft.facts.title.trim();
  const lang = useDraftLang();
  return title ? <h3 lang={lang}>{title}</h3> : <h3>{editor.untitled}</h3>;
}
