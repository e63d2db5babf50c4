import { localName } from '../dom/dom.ts';
import { around } from '../dom/flat-tree.ts';
import { lightThrough, styleOf } from './look.ts';
import { Moment, Remembered } from './moment.ts';

/** What an element does to what stands in it: most do nothing but to hold it, and are not asked for each text again. */
export const bearings = new Moment((element) => {
  const style = styleOf(element);
  return { isPlain: isPlain(style), position: style.position };
});

/** Elements around a text beyond which nobody looks for what hides it. */
export const MAX_DEPTH = 400;

/**
 * Whether an element and all around it only hold what stands in them: nothing of a text in there is clipped, moved or
 * dimmed on its way to the window. Texts share most of that way.
 */
export function isOpenWay(element: Element): boolean {
  const way: Element[] = [];
  let at: Element | null = element;
  while (at && openWays.get(at) === undefined && way.length <= MAX_DEPTH) {
    way.push(at);
    at = around(at);
  }
  let isOpen = at ? (openWays.get(at) ?? false) : true;
  for (const one of way.reverse()) {
    isOpen &&= isOpenItself(one);
    openWays.set(one, isOpen);
  }
  return isOpen;
}

const openWays = new Remembered<boolean>();

function isOpenItself(element: Element): boolean {
  const { isPlain, position } = bearings.of(element);
  return isPlain && (position === 'static' || position === 'relative') && localName(element) !== 'details';
}

function isPlain(style: CSSStyleDeclaration): boolean {
  const { display, overflowX, overflowY, clip, clipPath, backfaceVisibility } = style;
  return (
    lightThrough(style) === 1 &&
    display !== 'contents' &&
    overflowX === 'visible' &&
    overflowY === 'visible' &&
    clip === 'auto' &&
    clipPath === 'none' &&
    backfaceVisibility !== 'hidden' &&
    !holdsAll(style)
  );
}

/** Whether an element holds what is fixed in it, as the window does else. */
export function holdsAll({
  transform,
  scale,
  rotate,
  translate,
  filter,
  perspective,
  contain,
  willChange,
}: CSSStyleDeclaration) {
  const isSet = [transform, scale, rotate, translate, filter, perspective].some(
    (one) => one && one !== 'none',
  );
  return (
    isSet || /paint|layout|strict|content/.test(contain) || /transform|filter|perspective/.test(willChange)
  );
}
