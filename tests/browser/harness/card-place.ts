import { FIND } from './card.ts';
import type { Target } from './marks.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface CardPlace {
  card: Box;
  /** The lines of the mark that was asked for, or none. */
  lines: Box[];
  /** What of the document its window shows, pinched or not. */
  view: Box;
  /** What is painted in the middle of the card: `card`, or the name of what covers it. */
  top: string;
  /** How far something in the card can be scrolled to the side, in px. */
  sideways: number;
}

/** Runs in the page, once the card has stood still for a tenth of a second or so. */
const measure = (text: string): string => `(async () => {
  const box = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const shell = () => ${FIND}?.closest('.shell');
  let last = '';
  for (let same = 0; same < 8; same++) {
    const now = JSON.stringify(shell() && box(shell().getBoundingClientRect()));
    if (now !== last) same = 0;
    last = now;
    await frame();
  }
  const panel = shell();
  if (!panel) throw new Error('No card is open.');
  const card = panel.getBoundingClientRect();
  const lines = ['rung-role', 'rung-term'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]).flatMap((part) => {
    const range = new Range();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range.toString() === ${JSON.stringify(text)} ? [...range.getClientRects()].map(box) : [];
  });
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  const x = card.left + card.width / 2;
  const y = card.top + card.height / 2;
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit !== panel.getRootNode().host) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const sideways = [panel, ...panel.querySelectorAll('*')]
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX + getComputedStyle(one).overflowY))
    .map((one) => one.scrollWidth - one.clientWidth);
  return {
    card: box(card),
    lines,
    view: { left, top, right: left + width, bottom: top + height },
    top: hit === panel.getRootNode().host ? 'card' : String(hit && hit.localName + '#' + hit.id),
    sideways: Math.max(0, ...sideways),
  };
})()`;

/** Where the open card and the marks of this text are, in client coordinates. */
export function cardPlace(target: Target, text: string): Promise<CardPlace> {
  return target.evaluate(measure(text)) as Promise<CardPlace>;
}

/** Least height of a card in which something can be read and used, in px. */
const READABLE = 64;

/**
 * What is wrong with where the card stands, in words; nothing where it is beside its line, in view, on top, readable
 * and never wider than its room.
 */
export async function misplaced(target: Target, text: string): Promise<string[]> {
  const { card, lines, view, top, sideways } = await cardPlace(target, text);
  const at = JSON.stringify(card);
  const wrong: string[] = [];
  if (lines.length === 0) wrong.push(`“${text}” is not marked`);
  if (lines.some((line) => overlap(card, line))) wrong.push(`over its line ${JSON.stringify(lines)}: ${at}`);
  const slack = 0.6;
  const out =
    card.left < view.left - slack ||
    card.right > view.right + slack ||
    card.top < view.top - slack ||
    card.bottom > view.bottom + slack;
  if (out) wrong.push(`outside the view ${JSON.stringify(view)}: ${at}`);
  if (top !== 'card') wrong.push(`covered by ${top}: ${at}`);
  if (sideways > 0) wrong.push(`scrolls ${sideways} px to the side`);
  if (card.bottom - card.top < READABLE) wrong.push(`too low to be read: ${at}`);
  return wrong;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Pixels between the card and its nearest line, upwards or downwards. */
export async function distance(target: Target, text: string): Promise<number> {
  const { card, lines } = await cardPlace(target, text);
  return Math.min(...lines.map((line) => Math.max(card.top - line.bottom, line.top - card.bottom)));
}
