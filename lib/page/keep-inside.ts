/**
 * Events that a page listens for on its document: shortcuts of one letter, "click outside", focus traps. What the
 * user does in the card is none of them.
 */
const TYPES =
  'keydown keyup keypress beforeinput input change copy pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick contextmenu touchstart touchend wheel focusin focusout'.split(
    ' ',
  );

/** Stops events of a shadow tree at its root. The page's capturing listeners still see that something happened. */
export function keepInside(root: ShadowRoot): void {
  for (const type of TYPES) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
