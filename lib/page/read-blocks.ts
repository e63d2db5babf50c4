import { MAX_PAGE_CHARS, MAX_PAGE_NODES } from '../limits.ts';
import type { Block } from './block.ts';
import { BlockText } from './block-text.ts';
import { finishBlock } from './finish-block.ts';
import { enter, ROOT_SCOPE, type Scope } from './scope.ts';
import { Sections } from './sections.ts';
import { STEP } from './slices.ts';

export interface Reading {
  blocks: Block[];
  /** Open shadow roots that were walked; each needs its own observer and style sheet. */
  roots: ShadowRoot[];
  /** True where a cap cut the reading short. */
  cut: boolean;
}

interface Level {
  scope: Scope;
  next: Node | null;
  /** What is slotted in, last first, where the element is a slot that shows something. */
  slotted: Node[] | null;
}

/**
 * Reads the text under `top` in the order in which it is shown: light DOM, open shadow roots, slotted content.
 * A generator, so that the caller decides how long a slice may take; nothing in the page is changed.
 */
export function* readBlocks(top: Element): Generator<void, Reading> {
  const reading: Reading = { blocks: [], roots: [], cut: false };
  const sections = new Sections();
  const levels: Level[] = [];
  let run = new BlockText();
  let visited = 0;
  let chars = 0;

  const flush = (scope: Scope): void => {
    if (run.empty) return;
    const block = finishBlock(run, scope, sections);
    if (block) reading.blocks.push(block);
    chars += run.text.length;
    reading.cut ||= run.cut;
    run = new BlockText();
  };
  const open = (element: Element, outer: Scope): void => {
    const scope = enter(element, outer, sections.depth);
    if (!scope) return;
    if (scope.element === element) flush(outer);
    if (element.shadowRoot) reading.roots.push(element.shadowRoot);
    levels.push(shown(element, scope));
  };
  const visit = (node: Node, scope: Scope): void => {
    if (node instanceof Text) {
      if (scope.seen) run.add(node, scope.linked);
    } else if (node instanceof Element) {
      if (node.localName === 'br') flush(scope);
      else open(node, scope);
    }
  };
  const close = (level: Level): void => {
    const outer = levels.at(-1)?.scope ?? ROOT_SCOPE;
    if (level.scope.element !== outer.element) flush(level.scope);
    if (level.scope.landmark) sections.leave(level.scope.sectionDepth);
  };

  open(top, ROOT_SCOPE);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      close(level);
      continue;
    }
    level.next = level.slotted ? (level.slotted.pop() ?? null) : node.nextSibling;
    if (++visited > MAX_PAGE_NODES || chars > MAX_PAGE_CHARS) {
      reading.cut = true;
      flush(level.scope);
      break;
    }
    visit(node, level.scope);
    if (visited % STEP === 0) yield;
  }
  return reading;
}

/** An element with what stands in it as it is shown: its shadow tree, what is slotted into it, or its children. */
function shown(element: Element, scope: Scope): Level {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes().reverse() : [];
  const first = slotted.pop();
  if (first) return { scope, next: first, slotted };
  return { scope, next: (element.shadowRoot ?? element).firstChild, slotted: null };
}
