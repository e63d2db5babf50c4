/**
 * What the page hears of a frame in a shadow root: that the keyboard went into it, and the mouse over it. Focus traps,
 * which fetch the keyboard back, and "click outside" listen for these on the document.
 */
const TYPES = [
  'focusin',
  'focusout',
  'pointermove',
  'mousemove',
  'wheel',
  'click',
  'pointerdown',
  'mousedown',
];

/** Stops events of a shadow tree at its root. The page's capturing listeners still see that something happened. */
export function keepInside(root: ShadowRoot): void {
  for (const type of TYPES) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
