import { type Mutation, mutationsOf } from './mutation.ts';

const hover = mutationsOf('lib/page/marks/hover.ts', 'tests/unit/page/trusted.test.ts');
const dismiss = mutationsOf('lib/page/card/dismiss.ts', 'tests/unit/page/trusted.test.ts');
const press = mutationsOf('lib/card-frame/press-gate.ts', 'tests/unit/card-frame/press-gate.test.ts');
const eye = mutationsOf('lib/card-frame/browser-eye.ts', 'tests/unit/card-frame/press-gate.test.ts');
const layer = mutationsOf('lib/page/card/layer-of-card.ts', 'tests/unit/page/card-layer.test.ts');
const frame = mutationsOf('lib/page/card/frame.ts', 'tests/unit/page/card-layer.test.ts');
const seen = mutationsOf('lib/page/card/seen.ts', 'tests/unit/page/card-seen.test.ts');
const sandbox = "'allow-popups allow-popups-to-escape-sandbox'";

/** Faults of the card: who opens and presses it, and what the page gets of it. */
export const CARD_MUTATIONS: Mutation[] = [
  mutationsOf('lib/page/marks/click.ts', 'tests/unit/page/click-trusted.test.ts')(
    'clicks of a script open the card',
    'return event.isTrusted && !event',
    'return !event',
  ),
  hover('moves of a script open the card', 'if (!isTrusted || pointerType', 'if (pointerType'),
  hover('a mouse at rest opens the card', ' || screen === this.#screen', ''),
  hover(
    'a mark that comes under the mouse opens the card',
    'if (mark && !this.#wasMovedOver(mark)) {',
    'if (false) {',
  ),
  dismiss(
    'presses of a script close the card',
    '      if (!event.isTrusted) return;\n      finger = null;',
    '      finger = null;',
  ),
  dismiss('a script ends a tap', '      if (!isTrusted) return;\n      if (finger &&', '      if (finger &&'),
  dismiss('a script takes a tap away', 'if (isTrusted) finger = null;', 'finger = null;'),
  dismiss(
    'keys of a script close the card',
    "event.isTrusted && event.key === 'Escape'",
    "event.key === 'Escape'",
  ),
  dismiss('moves of a script close the card, or keep it', '!event.isTrusted || !card.isOpen', '!card.isOpen'),
  dismiss('leaving that a script makes closes the card', 'isTrusted && out && ', 'out && '),
  press('presses of a script are taken', 'if (event.isTrusted && isAimed) return;', 'if (isAimed) return;'),
  press('presses are taken at once', 'const SETTLE_MS = 300;', 'const SETTLE_MS = 0;'),
  press(
    'what the page’s script sees does not count',
    'return this.#pageSees && this.#eye.sees;',
    'return this.#eye.sees;',
  ),
  press(
    'what the browser sees does not count',
    'return this.#pageSees && this.#eye.sees;',
    'return this.#pageSees;',
  ),
  press('keys press what is hidden', '? this.isSeen || leads(event)', '? true'),
  press('keys lead nowhere on what is hidden', '? this.isSeen || leads(event)', '? this.isSeen'),
  press(
    'nobody says that a press was not taken',
    'if (event.isTrusted && !this.isSeen) this.#onCovered(true);',
    '',
  ),
  eye('whatever the browser sees is seen', 'entry?.isVisible === true', 'true'),
  eye('what was not looked at is seen', '#sees = !this.#canLook;', '#sees = true;'),
  eye('a browser without an eye sees nothing', '#sees = !this.#canLook;', '#sees = false;'),
  layer('the root of the card is open', "mode: 'closed'", "mode: 'open'"),
  layer('events of the card reach the page', '    keepInside(this.root);\n', ''),
  frame(
    'scripts run in the frame by themselves',
    sandbox,
    "'allow-popups allow-popups-to-escape-sandbox allow-scripts'",
  ),
  frame(
    'the frame is of the page’s origin',
    sandbox,
    "'allow-popups allow-popups-to-escape-sandbox allow-same-origin'",
  ),
  frame(
    'the frame may lead the page away',
    sandbox,
    "'allow-popups allow-popups-to-escape-sandbox allow-top-navigation'",
  ),
  frame('the frame has no sandbox', `      element.setAttribute('sandbox', ${sandbox});\n`, ''),
  frame(
    'the frame has a name',
    "    element.title = 'Rung';\n",
    "    element.title = 'Rung';\n    element.name = 'rung';\n",
  ),
  frame('all frames have one token', 'crypto.getRandomValues(new Uint8Array(16))', 'new Uint8Array(16)'),
  seen('a card that a page faded is seen', 'if (PLAIN.some(', 'if (false && PLAIN.some('),
  seen(
    'a card that a page moved is seen',
    'if (Math.abs(box.left - put.left) > SLACK || Math.abs(box.top - put.top) > SLACK)',
    'if (false)',
  ),
  seen(
    'a card that a page made small is seen',
    'if (Math.abs(box.width - put.width) > SLACK || Math.abs(box.height - put.height) > SLACK)',
    'if (false)',
  ),
  seen(
    'a card that a page covered is seen',
    'return pointsIn(box, view).every(([x, y]) => isCard(topmostAt(x, y)));',
    'return true;',
  ),
];
