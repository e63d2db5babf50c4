import { MAX_PAGE_CHARS, MAX_PAGE_NODES } from '../../limits.ts';
import { Sections } from '../../posting/sections.ts';
import { firstChild, nextSibling, nodeType, shadowRoot } from '../dom/dom.ts';
import { STEP } from '../life/slices.ts';
import type { Block } from './block.ts';
import { BlockText } from './block-text.ts';
import { type ElementKind, kindOf } from './element-kind.ts';
import { finishBlock } from './finish-block.ts';
import { enter, ROOT_SCOPE, type Scope } from './scope.ts';

export interface Reading {
  blocks: Block[];
  /** Open shadow roots that were walked; each needs its own observer and style sheet. */
  roots: ShadowRoot[];
  /** Every element that is drawn, also those whose text is not read; what lies over a text is one of them. */
  drawn: Element[];
  /** Elements of which nothing is seen for the time being, so that their text was not read. */
  away: Element[];
  /** True where a cap cut the reading short. */
  cut: boolean;
}

/** Elements that are remembered as away; a page with more is looked at anew when it changes. */
const MAX_AWAY = 500;

const { ELEMENT_NODE, TEXT_NODE } = Node;

interface Level {
  outer: Level | null;
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
  const reading: Reading = { blocks: [], roots: [], drawn: [], away: [], cut: false };
  const sections = new Sections();
  let level: Level | null = null;
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
  const open = (element: Element, kind: ElementKind, outer: Scope): void => {
    const scope = enter(element, kind, outer, sections.depth);
    if (scope !== 'none') reading.drawn.push(element);
    const isAway = scope === 'none' || (outer.seen && scope?.seen === false);
    if (isAway && reading.away.length < MAX_AWAY) reading.away.push(element);
    if (!scope || scope === 'none') return;
    if (scope.element === element) flush(outer);
    const root = shadowRoot(element);
    if (root) reading.roots.push(root);
    const slotted = kind.name === 'slot' ? slottedInto(element) : null;
    level = { outer: level, scope, next: slotted?.pop() ?? firstChild(root ?? element), slotted };
  };
  const visit = (node: Node, scope: Scope): void => {
    const type = nodeType(node);
    if (type === TEXT_NODE) {
      if (scope.seen) run.add(node as Text, scope.linked);
    } else if (type === ELEMENT_NODE) {
      const element = node as Element;
      const kind = kindOf(element);
      if (kind.name === 'br') flush(scope);
      else open(element, kind, scope);
    }
  };
  const close = ({ outer, scope }: Level): void => {
    if (scope.element !== outer?.scope.element) flush(scope);
    if (scope.sectionsBefore !== null) sections.leave(scope.sectionsBefore);
    level = outer;
  };

  open(top, kindOf(top), ROOT_SCOPE);
  for (let at = level as Level | null; at; at = level) {
    const node = at.next;
    if (!node) {
      close(at);
      continue;
    }
    at.next = at.slotted ? (at.slotted.pop() ?? null) : nextSibling(node);
    if (++visited > MAX_PAGE_NODES || chars > MAX_PAGE_CHARS) {
      reading.cut = true;
      flush(at.scope);
      break;
    }
    visit(node, at.scope);
    if (visited % STEP === 0) yield;
  }
  return reading;
}

/** What is shown in a slot instead of its own children, last first; null where nothing is. */
function slottedInto(element: Element): Node[] | null {
  const nodes = element instanceof HTMLSlotElement ? element.assignedNodes().reverse() : [];
  return nodes.length > 0 ? nodes : null;
}
