import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { WithFrameworkTexts } from '../../../components/frameworks/texts.tsx';
import { TextsContext } from '../../../components/texts.tsx';
import { en } from '../../../lib/texts/en/en.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { frameworkTextsIn } from '../../gallery/framework-texts.ts';

/** Draws a component into a document of its own kind, in English or with other texts; takes it away after the test. */
export function draw(view: ComponentChild, texts: Texts = en): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const within = h(WithFrameworkTexts, { of: frameworkTextsIn, children: view });
  act(() => render(h(TextsContext.Provider, { value: texts }, within), root));
  onTestFinished(() => {
    act(() => render(null, root));
    root.remove();
  });
  return root;
}

/** The element with this role and name, by its text or its label; fails where there is none. */
export function byRole(root: ParentNode, role: string, name: string | RegExp): HTMLElement {
  const implied: Record<string, string> = { button: 'button', heading: 'h1, h2, h3', row: 'li' };
  const found = [
    ...root.querySelectorAll<HTMLElement>(`[role="${role}"]${implied[role] ? `, ${implied[role]}` : ''}`),
  ].find((element) => matches(element.getAttribute('aria-label') ?? textOf(element), name));
  if (!found) throw new Error(`No ${role} named ${name} in: ${textOf(root)}`);
  return found;
}

/** Text as it is read, spaces made single. */
export function textOf(root: ParentNode): string {
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  act(() => {
    element.dispatchEvent(event);
  });
  return event;
}

export function click(element: Element): void {
  act(() => (element as HTMLElement).click());
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
