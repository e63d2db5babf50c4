import { lightThrough, styleOf } from './look.ts';
import { Moment } from './moment.ts';

/** What an element does to what stands in it: most do nothing but to hold it, and are not asked for each text again. */
export const bearings = new Moment((element) => {
  const style = styleOf(element);
  return { isPlain: isPlain(style), position: style.position };
});

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
