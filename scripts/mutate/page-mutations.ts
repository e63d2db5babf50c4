import { type Mutation, mutationsOf } from './mutation.ts';

const SIGHT = 'tests/browser/sight.test.ts';
const HIDDEN = 'marks nothing of what is hidden';
const selection = mutationsOf('lib/page/card/selection.ts', 'tests/unit/page/selection.test.ts');
const dom = mutationsOf('lib/page/dom/dom.ts', 'tests/unit/page/clobbered.test.ts');
const json = mutationsOf('lib/page/read/structured-data.ts', 'tests/unit/page/structured-data.test.ts');
const way = mutationsOf('lib/page/sight/way.ts', SIGHT);

const inSight = (mutation: Mutation): Mutation => ({ ...mutation, titles: HIDDEN });

/** Faults of what is read and marked in a page. */
export const PAGE_MUTATIONS: Mutation[] = [
  selection(
    'selected passwords are looked up',
    " && field.type !== 'text' && field.type !== 'search') return null;",
    ' && false) return null;',
  ),
  selection(
    'selected passwords are taken from the page’s selection',
    "(field instanceof HTMLInputElement && field.type === 'password') ||",
    '',
  ),
  selection(
    'fields for codes and cards are looked up',
    "SECRET.test(getAttribute(field, 'autocomplete') ?? '') ||",
    '',
  ),
  dom('properties are asked of the element', '    if (get) return (of) => get.call(of);\n', ''),
  dom(
    'methods are asked of the element',
    'Reflect.apply(call, of, args)',
    '(of as never as Record<PropertyKey, (...all: unknown[]) => unknown>)[name]?.(...args)',
  ),
  json('JSON-LD has no cap', 'json.length > maxChars || ', ''),
  json('JSON-LD has no cap over all of a page', '    left -= json.length;\n', ''),
  json('titles of JSON-LD have no length', 'record.title.slice(0, MAX_TITLE_CHARS)', 'record.title'),
  json('titles of JSON-LD have no number in one script', ' || found.length >= MAX_TITLES', ''),
  json('titles of JSON-LD have no number', '[...titles].slice(0, MAX_TITLES)', '[...titles]'),
  mutationsOf('lib/page/read/allowance.ts', 'tests/unit/page/allowance.test.ts')(
    'a page may ask without end',
    '    if (cost > this.#left) return false;\n',
    '',
  ),
  mutationsOf('lib/page/read/allowance.ts', 'tests/unit/page/allowance.test.ts')(
    'a page saves what it may ask',
    'this.#left = Math.min(MAX_ASKED_CHARS, this.#left + more);',
    'this.#left += more;',
  ),
  mutationsOf('lib/page/read/spot-cache.ts', 'tests/unit/page/spot-cache.test.ts')(
    'nobody asks whether a page may ask',
    'if (this.mayAsk(text)) asked.set',
    'if (true) asked.set',
  ),
  mutationsOf('lib/page/marks/choose-marks.ts', 'tests/unit/page/marks-and-findings.test.ts')(
    'what is listed only is marked',
    ' || spot.quiet',
    '',
  ),
  mutationsOf('lib/worker/answers/quiet.ts', 'tests/unit/worker/quiet.test.ts')(
    'own frameworks cannot be kept off pages',
    "if (ownOnPages !== 'listed') return",
    'if (true) return',
  ),
  mutationsOf('lib/worker/answers/quiet.ts', 'tests/unit/worker/quiet.test.ts')(
    'what other frameworks know is kept off pages',
    'matches.every(({ id })',
    'matches.some(({ id })',
  ),
  ...[
    mutationsOf('lib/page/sight/look.ts', SIGHT)(
      'text at opacity 0 is marked',
      "const share = opacity === '' ? 1 : Number(opacity);",
      'const share = 1 + 0 * opacity.length;',
    ),
    way(
      'text behind a shape is marked',
      '!this.#passesTurns(style) || !this.#passesShape(element, style)',
      '!this.#passesTurns(style)',
    ),
    way(
      'text that no scrolling reaches is marked',
      '    if (area(this.#boxes) < this.#least) return false;\n',
      '',
    ),
    way(
      'text under something else is marked',
      '!this.#passesWindow(view) || !this.#isOnTop(view)',
      '!this.#passesWindow(view)',
    ),
    mutationsOf('lib/page/sight/painters.ts', SIGHT)(
      'what is in the top layer lies no higher than its index',
      '  if (path.some((element) => inTopLayer.of(element))) return TOP_LAYER;\n',
      '',
    ),
    mutationsOf('lib/page/sight/contrast.ts', SIGHT)(
      'text in the colour of its ground is marked',
      '  if (!backs) return true;\n',
      '  if (backs) return true;\n  if (!backs) return true;\n',
    ),
  ].map(inSight),
];
