import type { Target } from './marks.ts';

/**
 * Runs in the page: its markup with what stands in open shadow roots, which outerHTML leaves out. Host and port of the
 * demo server are left out: they differ from run to run.
 */
const WHOLE = `(() => {
  const parts = [document.documentElement.outerHTML];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      parts.push('#shadow of ' + element.localName, element.shadowRoot.innerHTML);
      walk(element.shadowRoot);
    }
  };
  walk(document);
  return parts.join('\\n').replaceAll(/127\\.0\\.0\\.\\d:\\d+/g, 'HOST');
})()`;

/** All markup of a page or frame, shadow roots included, comparable between the two hosts of the demo pages. */
export function wholePage(target: Target): Promise<string> {
  return target.evaluate(WHOLE) as Promise<string>;
}
