interface World {
  browser?: { runtime?: { id?: string } };
  chrome?: { runtime?: { id?: string } };
}
const world = globalThis as World;

/**
 * The browser's interface to extensions. The build puts this in the place of the package's own choice (wxt.config.ts),
 * which takes `<form id=browser><input name=runtime id=x>` for it: where a browser has no `browser` of its own, the
 * name is the page's to give. What the browser gave stands on the global object itself; a page's names never do. Nothing
 * where Chromium has taken the page's for its own (entrypoints/world.ts): the script has no life then, and ends.
 */
export const browser = own('browser')?.runtime?.id ? own('browser') : (own('chrome') ?? {});

function own(name: keyof World): World[typeof name] {
  return Object.hasOwn(world, name) ? world[name] : undefined;
}
