// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takesClicks } from '../../../lib/page/marks/interactive.ts';

/** The path of a click on the mark in `html`, as the browser gives it. */
function pathOf(html: string): EventTarget[] {
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let at: Element | null = document.querySelector('i'); at; at = at.parentElement) path.push(at);
  return [...path, document, window];
}

describe('a click on a mark', () => {
  it.each([
    '<a href="#">to <i>Sales Manager</i></a>',
    '<button><i>CRM</i></button>',
    '<label><i>CRM</i><input type="checkbox"></label>',
    '<details><summary><i>CRM</i></summary></details>',
    '<div onclick="go()"><p><i>CRM</i></p></div>',
    '<div role="option"><i>CRM</i></div>',
    '<div tabindex="0"><i>CRM</i></div>',
    '<p><i style="cursor:pointer">CRM</i></p>',
    '<div contenteditable="true"><i>CRM</i></div>',
  ])('belongs to the page in %s', (html) => expect(takesClicks(pathOf(html))).toBe(true));

  it.each([
    '<p>Keep the <i>CRM</i> clean</p>',
    '<main tabindex="-1"><p><i>CRM</i></p></main>',
    '<li role="listitem"><i>CRM</i></li>',
  ])('opens the card in %s', (html) => expect(takesClicks(pathOf(html))).toBe(false));
});
