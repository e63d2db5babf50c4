interface World {
  browser?: { runtime?: { id?: string } };
  chrome?: unknown;
}
const world = globalThis as World;

/**
 * The browser's interface to extensions. The build puts this in the place of the package's own choice (wxt.config.ts),
 * which takes `<form id=browser><input name=runtime id=x>` for it: where a browser has no `browser` of its own, the
 * name is the page's to give. What the browser gave stands on the global object itself; a page's names never do.
 */
export const browser =
  Object.hasOwn(world, 'browser') && world.browser?.runtime?.id ? world.browser : world.chrome;
