import { localName } from '../dom/dom.ts';
import { type Colour, coloursIn } from './colour.ts';
import { Moment } from './moment.ts';

/** Elements that show something of their own, whatever their style says. */
const REPLACED =
  /^(?:img|video|canvas|iframe|frame|embed|object|svg|input|textarea|select|picture|progress|meter)$/;

/** They are live: one that was made before tells what holds now. */
const styles = new WeakMap<Element, CSSStyleDeclaration>();

export function styleOf(element: Element): CSSStyleDeclaration {
  const known = styles.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  styles.set(element, style);
  return style;
}

/** What a box lays over what is under it: colours of which one may be at a place, or a picture that may be anything. */
export interface Paint {
  isPicture: boolean;
  /** Layers from the top; each holds the colours of which one is at a place. */
  layers: Colour[][];
}

export function paintOf(element: Element): Paint {
  return paints.of(element);
}

/** As browsers write it. */
const CLEAR = 'rgba(0, 0, 0, 0)';
/** Most boxes paint nothing: they all have this one. */
export const NOTHING: Paint = { isPicture: false, layers: [coloursIn(CLEAR)] };

const paints = new Moment((element) => paintBy(element, styleOf(element)));

function paintBy(element: Element, style: CSSStyleDeclaration): Paint {
  if (isBare(element, style)) return NOTHING;
  const { backgroundColor, backgroundImage } = style;
  const isPicture = REPLACED.test(localName(element)) || backgroundImage.includes('url(');
  const layers: Colour[][] = [];
  if (backgroundImage && backgroundImage !== 'none') layers.push(coloursIn(backgroundImage));
  layers.push(coloursIn(backgroundColor));
  return { isPicture, layers };
}

function isBare(element: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundColor === CLEAR && backgroundImage === 'none' && !REPLACED.test(localName(element));
}

/** Whether what is under a box cannot be read through it. */
function hidesWhatIsUnder(element: Element): boolean {
  const style = styleOf(element);
  return style.visibility === 'visible' && lightThrough(style) > 0.5 && isOpaque(paintOf(element));
}

/** Whether it may come to that, however faint it is now. Asked of every element, of which few do: none is remembered. */
export function mayCover(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'static') return isOpaque(paintOf(element)) || hasCover(element);
  return !isBare(element, style) && isOpaque(paintOf(element));
}

/** The same with the parts of it that a style sheet made. */
export function isCovering(element: Element): boolean {
  return hidesWhatIsUnder(element) || hasCover(element);
}

/** Whether a part of an element that a style sheet made lies over what stands in it. */
export function hasCover(element: Element): boolean {
  return isCover(element, '::before') || isCover(element, '::after');
}

function isOpaque({ isPicture, layers }: Paint): boolean {
  return (
    isPicture || layers.some((colours) => colours.length > 0 && colours.every(([, , , a = 0]) => a > 0.5))
  );
}

type Part = '::before' | '::after';

/** Whether a part of an element that a style sheet made lies over what stands in the element. */
export function isCover(element: Element, part: Part): boolean {
  return covers[part].of(element);
}

const covers: Record<Part, Moment<boolean>> = {
  '::before': new Moment((element) => isCoverNow(element, '::before')),
  '::after': new Moment((element) => isCoverNow(element, '::after')),
};

function isCoverNow(element: Element, part: Part): boolean {
  const style = getComputedStyle(element, part);
  if (!/^(?:absolute|fixed)$/.test(style.position) || style.content === 'none' || style.display === 'none')
    return false;
  if (style.visibility !== 'visible' || lightThrough(style) < 0.5) return false;
  return !(Number(style.zIndex) < 0) && isOpaque(paintBy(element, style)) && isLarge(style);
}

/** Larger than an icon or a line. */
function isLarge({ width, height }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(width) > 40 && Number.parseFloat(height) > 8;
}

/** How much of an element is left by its opacity and its filters, 0–1; 0 where nothing may be left. */
export function lightThrough({ opacity, filter, mixBlendMode, maskImage }: CSSStyleDeclaration): number {
  // Masks and blending may leave anything, and nothing tells what.
  if ((maskImage && maskImage !== 'none') || (mixBlendMode && mixBlendMode !== 'normal')) return 0;
  const share = opacity === '' ? 1 : Number(opacity);
  return filter && filter !== 'none' ? share * filtered(filter) : share;
}

function filtered(filter: string): number {
  let share = 1;
  for (const [, name, given = ''] of filter.matchAll(/([\w-]+)\(([^()]*)/g)) {
    const amount = Number.parseFloat(given);
    if (name === 'opacity') share *= amount;
    const gone =
      name === 'url' ||
      (name === 'blur' && amount > 2) ||
      (name === 'invert' && amount > 0.4 && amount < 0.6) ||
      (/^(?:brightness|contrast)$/.test(name ?? '') && (amount < 0.2 || amount > 5));
    if (gone) return 0;
  }
  return share;
}
