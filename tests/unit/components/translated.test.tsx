// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Fixture } from '../../../components/fixture.ts';
import { en } from '../../../lib/texts/en/en.ts';
import { pseudo } from '../../gallery/pseudo.ts';
import { draw } from './draw.ts';

const modules = import.meta.glob<{ default: Fixture }>('../../../components/**/*.fixture.tsx', {
  eager: true,
});
const states = Object.values(modules).flatMap(({ default: { title, states } }) =>
  Object.entries(states).map(([name, State]) => ({ name: `${title}: ${name}`, State })),
);
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** Content is marked with its own language; hosts and keys are no language. */
function isContent(element: Element | null): boolean {
  if (element?.closest('kbd, .cap, bdi')) return true;
  const near = element?.closest('[lang]');
  return near !== null && near?.getAttribute('lang') !== pseudo.lang;
}

/** What a reader gets in words that no translator was given: everything of ours stands in brackets. */
function untranslated(root: Element): string[] {
  const texts = [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => ({ element, text: node.nodeValue ?? '' })),
    ...SPOKEN.map((name) => ({ element, text: element.getAttribute(name) ?? '' })),
  ]);
  return texts
    .filter(({ element, text }) => !isContent(element) && /\p{L}{2}/u.test(text.replace(/⟦.*⟧/su, '')))
    .map(({ element, text }) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${text}`);
}

/** Words that stand in the markup itself: between tags, or as a spoken attribute. */
const LITERAL =
  /(?<=[\w"}/]>)[^<>{}();=]*\p{L}{2}[^<>{}();=]*(?=<)|(?:aria-label|title|placeholder|alt)="[^"]*\p{L}[^"]*"/gu;
const views = import.meta.glob<string>(
  ['../../../{components,entrypoints}/**/*.tsx', '!../../../**/*.fixture.tsx'],
  { eager: true, query: '?raw', import: 'default' },
);

describe('the markup', () => {
  it('is searched', () => {
    expect(Object.keys(views).length).toBeGreaterThan(40);
    expect('<p class="x">Some words</p><b title="More" />'.match(LITERAL)).toEqual([
      'Some words',
      'title="More"',
    ]);
  });

  it.each(Object.entries(views))('of %s holds no words of its own', (_file, code) => {
    expect(code.match(LITERAL) ?? []).toEqual([]);
  });
});

describe('with the pseudo-locale', () => {
  it.each(states)('$name shows nothing of ours untranslated', ({ State }) => {
    const root = draw((<State />) as ComponentChild, pseudo);
    expect(untranslated(root)).toEqual([]);
  });

  it('is told from English', () => {
    expect(pseudo.card.noMatch).not.toContain('framework');
    expect(pseudo.card.noMatch).toMatch(/^⟦.*⟧$/u);
    expect(pseudo.card.noMatch.length).toBeGreaterThan(en.card.noMatch.length * 1.4);
    expect(pseudo.findings.noAccess('jobs.example.com')).toContain('jobs.example.com');
  });
});
