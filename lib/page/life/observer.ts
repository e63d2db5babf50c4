import { MAX_RECORDS } from '../../limits.ts';
import { isConnected, localName, rootOf } from '../dom/dom.ts';
import { standsInSkipped } from '../read/skipped-elements.ts';
import type { PageLife } from './page-life.ts';
import { Timer } from './timer.ts';

/** Attributes by which pages show and hide text that is there already. */
const ATTRIBUTES = ['hidden', 'open', 'aria-expanded', 'aria-selected'];
/** Quiet time before a change is looked at, so that a burst is one reading. */
const SETTLE_MS = 80;
/** Share of the time that readings may take on a page that never rests: one part in this many. */
const REST_FACTOR = 12;
const MIN_REST_MS = 150;

/**
 * Watches the document and its open shadow roots. The observer only queues; a timer looks at the queue, drops what
 * no reader would see, and asks for one reading. Over MAX_RECORDS the queue is not looked at at all.
 */
export class PageObserver {
  readonly #ctx: PageLife;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  readonly #timer: Timer;
  readonly #watched = new WeakSet<Node>();
  #queue: MutationRecord[] = [];
  #flood = false;
  #restUntil = 0;

  constructor(ctx: PageLife, onChange: () => void) {
    this.#ctx = ctx;
    this.#onChange = onChange;
    this.#timer = new Timer(ctx);
    this.#observer = new MutationObserver((records) => this.#take(records));
    ctx.onInvalidated(() => this.stop());
  }

  /** Starts watching; roots that are watched already are passed over. */
  watch(roots: Iterable<Node>): void {
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#timer.cancel();
    this.#queue = [];
  }

  /** How long the last reading took of the main thread, so that a restless page is read less often. */
  rest(costMs: number): void {
    this.#restUntil = performance.now() + Math.max(MIN_REST_MS, costMs * REST_FACTOR);
  }

  /** One more reading as soon as the rest is over: the page changed while it was read. */
  again(): void {
    this.#flood = true;
    this.#arm();
  }

  #take(records: MutationRecord[]): void {
    if (this.#flood) return;
    if (this.#queue.length + records.length > MAX_RECORDS) {
      this.#flood = true;
      this.#queue = [];
    } else {
      for (const record of records) this.#queue.push(record);
    }
    this.#arm();
  }

  #arm(): void {
    if (this.#timer.pending) return;
    this.#timer.set(Math.max(SETTLE_MS, this.#restUntil - performance.now()), () => this.#look());
  }

  #look(): void {
    const matters = this.#flood || this.#queue.some(changesText);
    this.#queue = [];
    this.#flood = false;
    if (matters && this.#ctx.isValid) this.#onChange();
  }
}

/** Whether a record can change what a reader sees; what happens in fields, editors and scripts cannot. */
function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!isConnected(target)) return false;
  const changed = [...addedNodes, ...removedNodes];
  // Beside the body stand only the hosts of extensions, ours among them.
  if (target === rootOf(document)) return changed.some((node) => node instanceof HTMLBodyElement);
  if (type === 'childList' && !changed.some(holdsText)) return false;
  return !standsInSkipped(target);
}

function holdsText(node: Node): boolean {
  if (node instanceof Text) return node.data.trim() !== '';
  return node instanceof Element && !/^(?:script|style)$/.test(localName(node));
}
