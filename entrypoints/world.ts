import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Does nothing, before a page has any element: Chromium makes the world of our scripts for it. Made later, that world
 * takes `<form id=chrome>` for the interface to extensions, and no script in it could ever ask the worker.
 * https://source.chromium.org/chromium/chromium/src/+/main:extensions/renderer/native_extension_bindings_system.cc
 * (GetOrCreateChrome asks the global object, which answers with the page's named elements)
 */
export default defineUnlistedScript(() => {});
