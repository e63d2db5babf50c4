const api = globalThis.browser ?? globalThis.chrome;
document.documentElement.dataset.control = 'here';
fetch('/from-content').catch(() => undefined);
for (const h1 of document.querySelectorAll('h1')) {
  const range = new Range();
  range.selectNodeContents(h1);
  CSS.highlights.set('rung-role', new Highlight(range));
}
api.runtime.sendMessage('hello');
if (location.hash === '#busy') {
  const end = performance.now() + 400;
  while (performance.now() < end);
}
