import { inPage } from './in-page.ts';
import type { Target } from './marks.ts';

/** What a page got hold of; empty where it learnt nothing. */
export interface Loot {
  /** Words of the card that the page found, and by which means. */
  words: string[];
  /** Objects of ours that the page could hold in its hands. */
  objects: string[];
}

/** Runs in the page: finds these words by every flag of `find`, and looks where the selection went. */
function findWords(words: string[]): Loot {
  const loot: Loot = { words: [], objects: [] };
  const selection = getSelection();
  const look = (how: string): void => {
    for (const node of [selection?.anchorNode, selection?.focusNode]) {
      const root = node?.getRootNode();
      if (root && root !== document) loot.objects.push(`${how}: ${root.constructor.name}`);
    }
    for (const word of words) if (String(selection).includes(word)) loot.words.push(`${word}: ${how}`);
  };
  const find = Reflect.get(window, 'find') as (...flags: unknown[]) => boolean;
  const ask = (text: string, bits: boolean[]): string => {
    try {
      return String(find.call(window, text, ...bits));
    } catch (error) {
      return (error as Error).name;
    }
  };
  for (const word of words) {
    for (let flags = 0; flags < 64; flags++) {
      selection?.removeAllRanges();
      const bits = [1, 2, 4, 8, 16, 32].map((bit) => (flags & bit) !== 0);
      // An answer that is another one for a word that stands nowhere is an answer.
      const answer = ask(word, bits);
      look(`find ${bits}`);
      if (answer !== ask('zqxj-no-such-word', bits)) loot.words.push(`${word}: find ${bits}`);
      document.execCommand('selectAll');
      look(`find ${bits}, all`);
      selection?.modify('extend', 'backward', 'documentboundary');
      look(`find ${bits}, backward`);
      selection?.modify('extend', 'forward', 'documentboundary');
      look(`find ${bits}, forward`);
    }
  }
  return loot;
}

/** Runs in the page: looks at the host, at every place of the window, and at what the browser tells of frames. */
function lookAtHost(words: string[]): Loot {
  const loot: Loot = { words: [], objects: [] };
  const note = (how: string, text: string | null | undefined): void => {
    for (const word of words) if (text?.includes(word)) loot.words.push(`${word}: ${how}`);
  };
  const hold = (how: string, node: Node | null | undefined): void => {
    const root = node?.getRootNode();
    if (root && root !== document) loot.objects.push(`${how}: ${root.constructor.name}`);
  };
  const host = document.documentElement.lastElementChild as HTMLElement;
  if (host === document.body) throw new Error('There is no host.');
  const selection = getSelection();
  selection?.selectAllChildren(host);
  hold('the host selected', selection?.anchorNode);
  note('the host selected', String(selection));
  note('innerText', Reflect.get(host, 'innerText') as string);
  note('all markup', document.documentElement.outerHTML);
  note('all text', document.documentElement.textContent);
  if (host.shadowRoot) loot.objects.push('shadowRoot');
  if (window.length > 0) loot.objects.push(`window.length ${window.length}`);
  for (let x = 0; x < innerWidth; x += 24) {
    for (let y = 0; y < innerHeight; y += 24) {
      hold('elementFromPoint', document.elementFromPoint(x, y));
      const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
      hold('caretPositionFromPoint', caret);
      note('caretPositionFromPoint', caret?.textContent);
    }
  }
  for (const { name } of performance.getEntries()) {
    if (/-extension:|srcdoc/.test(name)) loot.objects.push(name);
  }
  return loot;
}

/** Runs in the page: lets the selection walk by every step from all around the host, in what can be edited too. */
function walkSelection(): Loot {
  const loot: Loot = { words: [], objects: [] };
  const root = document.documentElement;
  const selection = getSelection() as Selection;
  const empty = document.body.appendChild(document.createElement('div'));
  const starts: [Node, number][] = [
    [root.lastElementChild as Element, 0],
    [root, root.childNodes.length],
    [root, root.childNodes.length - 1],
    [document.body, document.body.childNodes.length],
    [empty, 0],
  ];
  const ways = ['forward', 'backward', 'left', 'right'].flatMap((way) =>
    ['character', 'word', 'line', 'sentence', 'paragraph', 'lineboundary', 'documentboundary'].flatMap(
      (step) => [
        ['move', way, step],
        ['extend', way, step],
      ],
    ),
  );
  const walk = (start: [Node, number], way: string[]): void => {
    selection.setPosition(...start);
    for (let step = 0; step < 3; step++) selection.modify(...way);
    for (const end of [selection.anchorNode, selection.focusNode]) {
      const tree = end?.getRootNode();
      if (tree && tree !== document) loot.objects.push(`${way}: ${tree.constructor.name}`);
    }
  };
  for (const mode of ['on', 'off']) {
    document.designMode = mode;
    for (const start of starts) for (const way of ways) walk(start, way);
  }
  empty.remove();
  selection.removeAllRanges();
  return loot;
}

/** Tries everything that is known to lead into closed trees and frames. */
export async function lootOf(target: Target, words: string[]): Promise<Loot> {
  const found = (await target.evaluate(inPage(findWords, words))) as Loot;
  const seen = (await target.evaluate(inPage(lookAtHost, words))) as Loot;
  const walked = (await target.evaluate(inPage(walkSelection))) as Loot;
  return {
    words: [...found.words, ...seen.words],
    objects: [...found.objects, ...seen.objects, ...walked.objects],
  };
}

/** Runs in the page: every event that a script can make, sent to a mark and all around it. */
async function pretend(text: string): Promise<number> {
  const part = ['rung-role', 'rung-term']
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .find((one) => one.startContainer.textContent?.includes(text));
  if (!part) throw new Error(`“${text}” is not marked.`);
  const range = new Range();
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = range.getBoundingClientRect();
  const at = {
    clientX: x + width / 2,
    clientY: y + height / 2,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  const element = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
  const before = document.documentElement.childElementCount;
  const pointer = { ...at, pointerType: 'mouse', button: 0, buttons: 0, detail: 1, isPrimary: true };
  for (let round = 0; round < 10; round++) {
    const move = { ...pointer, screenX: round * 3, screenY: round * 3, movementX: 3, movementY: 3 };
    for (const type of [
      'pointerover',
      'pointerenter',
      'pointermove',
      'pointerrawupdate',
      'pointerdown',
      'pointerup',
    ])
      element.dispatchEvent(new PointerEvent(type, move));
    for (const type of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick'])
      element.dispatchEvent(new MouseEvent(type, move));
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'L', altKey: true, shiftKey: true, bubbles: true }),
    );
    if (element instanceof HTMLElement) element.click();
    await new Promise((resolve) => setTimeout(resolve, 90));
  }
  return document.documentElement.childElementCount - before;
}

/** Pretends to be a user at a mark; gives how many nodes came of it. */
export function pretendAt(target: Target, text: string): Promise<number> {
  return target.evaluate(inPage(pretend, text)) as Promise<number>;
}
