import { cardElement, inCard } from './card-frame.ts';
import { until } from './deadline.ts';
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

/** Runs beside the card's frame: where it is, once it has stood still for a tenth of a second or so. */
const settled = async (frame: HTMLElement): Promise<Box & { hit: string }> => {
  const box = (): Box => {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  let last = '';
  for (let same = 0; same < 8; same++) {
    const now = JSON.stringify(box());
    if (now !== last) same = 0;
    last = now;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const place = box();
  const x = (place.left + place.right) / 2;
  const y = (place.top + place.bottom) / 2;
  const root = frame.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  let hit = document.elementFromPoint(x, y);
  while (hit && hit !== host && hit.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return { ...place, hit: hit && hit === host ? 'card' : String(hit && `${hit.localName}#${hit.id}`) };
};

/** Runs in the page: the lines of a mark, and what the window shows. */
const surroundings = (text: string): string => `(() => {
  const box = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const lines = ['rung-role', 'rung-term'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]).flatMap((part) => {
    const range = new Range();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range.toString() === ${JSON.stringify(text)} ? [...range.getClientRects()].map(box) : [];
  });
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { lines, view: { left, top, right: left + width, bottom: top + height } };
})()`;

/** Runs in the card: how far something in it can be scrolled to the side, in px. */
const SIDEWAYS = `Math.max(0, ...[...document.querySelectorAll('body, body *')]
  .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX + getComputedStyle(one).overflowY))
  .map((one) => one.scrollWidth - one.clientWidth))`;

/** Where the open card and the marks of this text are, in client coordinates. */
export async function cardPlace(target: Target, text: string): Promise<CardPlace> {
  // Where a card has to be drawn anew in another layer, its old frame stands nowhere.
  const { hit: top, ...card } = await until('the card to stand', async () => {
    const element = await cardElement(target).catch(() => undefined);
    const place = await element?.evaluate(settled).catch(() => undefined);
    return place && place.right > place.left && place;
  });
  const around = (await target.evaluate(surroundings(text))) as Pick<CardPlace, 'lines' | 'view'>;
  return { card, top, ...around, sideways: (await inCard<number>(target, SIDEWAYS)) ?? 0 };
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
