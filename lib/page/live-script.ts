import { ContentScriptContext } from 'wxt/utils/content-script-context';

/** The event by which WXT tells older scripts of a newer one; its name is private to WXT's types only. */
const { SCRIPT_STARTED_MESSAGE_TYPE: STARTED } = ContentScriptContext as unknown as {
  SCRIPT_STARTED_MESSAGE_TYPE: string;
};
const KEY = Symbol.for('rung.page-script');
type World = typeof globalThis & { [KEY]?: ContentScriptContext };

/**
 * Takes this frame for the script of `ctx`; false where a live one has it already. The worker injects the script
 * again at every look, and the copy must neither read twice nor end the first one, which may have a card open.
 * (WXT lets a newer script end the older; that stays so where the older one lost its extension.)
 */
export function takeFrame(ctx: ContentScriptContext): boolean {
  const world = globalThis as World;
  if (world[KEY]?.isValid) return false;
  world[KEY] = ctx;
  document.addEventListener(
    STARTED,
    (event) => {
      if (ctx.isValid) event.stopImmediatePropagation();
    },
    { capture: true, signal: ctx.signal },
  );
  return true;
}
