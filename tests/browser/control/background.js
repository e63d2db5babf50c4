// Does on purpose what Rung must never do, so that the guards of the harness can be seen to find it.
const api = globalThis.browser ?? globalThis.chrome;
const born = Date.now();
const seen = [];

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.create({ id: 'look-up', title: 'Look up', contexts: ['selection'] });
});
api.commands.onCommand.addListener((name, tab) => seen.push(`command ${name} ${tab?.id}`));
api.contextMenus.onClicked.addListener((info, tab) => {
  seen.push(`menu ${info.menuItemId} ${info.selectionText} ${tab?.id}`);
});
api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === 'fetch') fetch('http://127.0.0.2:9/from-worker').catch(() => undefined);
  if (message === 'fetch-away') fetch('http://worker.example/away').catch(() => undefined);
  reply({ born, seen });
});
