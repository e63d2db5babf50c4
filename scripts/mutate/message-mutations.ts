import { type Mutation, mutationsOf } from './mutation.ts';

const WIRE = 'tests/unit/worker/wire';
const table = mutationsOf('lib/worker/wire/who-may-ask.ts', `${WIRE}/who-may-ask.test.ts`);
const sender = mutationsOf('lib/worker/wire/sender-kind.ts', `${WIRE}/sender-kind.test.ts`);
const cards = mutationsOf('lib/worker/browser/card-frames.ts', `${WIRE}/sender-kind.test.ts`);
const schemas = mutationsOf('lib/worker/wire/schemas.ts', `${WIRE}/caps.test.ts`);
const findings = mutationsOf('lib/worker/wire/findings-schema.ts', `${WIRE}/caps.test.ts`);
const gate = mutationsOf('lib/worker/wire/gate.ts', `${WIRE}/gate.test.ts`);
const queue = mutationsOf('lib/worker/wire/fair-queue.ts', `${WIRE}/gate.test.ts`);
const budget = mutationsOf('lib/worker/wire/text-budget.ts', `${WIRE}/gate.test.ts`);
const dispatch = mutationsOf('lib/worker/wire/dispatch.ts', `${WIRE}/dispatch.test.ts`);
const report = mutationsOf('lib/worker/answers/report.ts', `${WIRE}/report.test.ts`);
const fill = mutationsOf('lib/worker/browser/fill-cards.ts', 'tests/unit/worker/fill-cards.test.ts');
const scope = mutationsOf('lib/worker/handlers.ts', `${WIRE}/card-scope.test.ts`);
const pins = mutationsOf('lib/worker/answers/pins.ts', `${WIRE}/card-scope.test.ts`);

const OF_CARD = ['card', 'lookup', 'entity', 'mentions', 'pins', 'pin', 'unpin', 'setAside', 'takeBack'];
const OWN = [
  'search',
  'frameworks',
  'findings',
  'look',
  'site',
  'show',
  'setPaused',
  'pinPosting',
  'compare',
  'readText',
  'posting',
  'storeChanged',
  'rebuild',
];

/** Each message opened to a kind of sender that may not ask it. */
const OPENED: Mutation[] = [
  ...OF_CARD.map((name) =>
    table(
      `page scripts may ask ${name}`,
      `  ${name}: ['card', 'own'],`,
      `  ${name}: ['page', 'card', 'own'],`,
    ),
  ),
  ...OWN.flatMap((name) =>
    ['page', 'card', 'unclaimed'].map((kind) =>
      table(`${kind}s may ask ${name}`, `  ${name}: ['own'],`, `  ${name}: ['${kind}', 'own'],`),
    ),
  ),
  ...['cardFrame', 'injectShell', 'lookUpOutside', 'report'].map((name) =>
    table(`cards may ask ${name}`, `  ${name}: ['page'],`, `  ${name}: ['page', 'card'],`),
  ),
];

/** Faults of messages: who asks what, how much, in whose name. */
export const MESSAGE_MUTATIONS: Mutation[] = [
  ...OPENED,
  dispatch('nobody looks who asks', '!asker || !mayAsk(asker.kind, name)', '!asker'),
  dispatch('other extensions are answered', 'sender.id !== browser.runtime.id || ', ''),
  mutationsOf('lib/worker/wire/sender-kind.ts', `${WIRE}/who-may-ask.test.ts`)(
    'prerendered pages are heard',
    "  if (sender.documentLifecycle === 'prerender') return undefined;\n",
    '',
  ),
  sender('the page of the card counts as own', "'/welcome.html']", "'/welcome.html', '/card-page.html']"),
  sender('own pages count in frames of others', '  if (tab && (frameId ?? 0) !== 0) return false;\n', ''),
  sender(
    'any file of ours is a page of ours',
    "return OWN_PAGES.includes(URL.parse(url)?.pathname ?? '');",
    'return true;',
  ),
  cards('any document in a card’s frame is the card', ' && one.documentId === documentId', ''),
  cards('a card’s frame counts in every tab', 'one.tabId === tab.id && ', ''),
  cards('a page that a card’s frame goes to is the card', ' || !mayBeCard(sender)', ''),
  report(
    'reports of pages that nobody visits are kept',
    "    if (life !== 'active') throw new RungError('not-allowed', { life });\n",
    '',
  ),
  report('reports are kept where nobody may read', '    await refuseKeptOut(asker);\n', ''),
  mutationsOf('lib/state/findings.ts', 'tests/unit/worker/findings.test.ts', `${WIRE}/report.test.ts`)(
    'the end of another document forgets the tab',
    'documentId && doc ? doc === documentId : frame === frameId',
    'frame === frameId',
  ),
  queue(
    'the questions of a tab have no bound',
    'if (lane.waiting.length >= this.#bounds.waiting) return',
    'if (false) return',
  ),
  queue('tabs do not take turns', '    this.#lanes.delete(tab);\n', ''),
  queue(
    'a question that hangs keeps its turn',
    'setTimeout(end, MAX_TURN_MS)',
    'setTimeout(() => undefined, MAX_TURN_MS)',
  ),
  queue(
    'one tab may take all places',
    'lane.waiting.length > 0 && lane.running < this.#bounds.runningPerTab',
    'lane.waiting.length > 0',
  ),
  gate('texts cost nothing', "if (!budget.take(tab, weightOf(message))) throw new RungError('busy');", ''),
  gate(
    'cards wait behind page scripts',
    'return (forCard ? this.#cards : this.#pages).run(tab, job);',
    'return this.#pages.run(tab, job);',
  ),
  budget('texts have no budget, letters have', 'left.texts >= texts && ', ''),
  budget('letters have no budget, texts have', ' && left.chars >= chars', ''),
  budget('a clock that is set back gives more', 'Math.max(0, now - before.at)', 'Math.abs(now - before.at)'),
  budget('tabs share a budget', 'this.#left.get(tab)', 'this.#left.values().next().value'),
  schemas('blocks have no cap', 'list(Block, MAX_BLOCKS_PER_MESSAGE)', 'v.array(Block)'),
  schemas('blocks have no cap together', '<= MAX_CHARS_PER_MESSAGE', '<= Infinity'),
  schemas('what is taken back has no cap', 'list(Word, MAX_DISMISSALS)', 'v.array(Word)'),
  schemas('what is set aside has no cap', 'asked: text(MAX_LOOKUP_CHARS)', 'asked: v.string()'),
  schemas(
    'a text to be read has no cap',
    'readText: v.strictObject({ text: text(MAX_TEXT_CHARS) })',
    'readText: v.strictObject({ text: v.string() })',
  ),
  schemas('hits have no cap', 'v.pipe(whole(1), v.maxValue(MAX_HITS))', 'whole(1)'),
  schemas('pages around a frame have no cap', 'list(Word, MAX_AROUND)', 'v.array(Word)'),
  findings(
    'what is reported has no cap together',
    'JSON.stringify(findings).length <= MAX_REPORT_CHARS',
    'true',
  ),
  findings('reasons against have no cap', 'list(WhyNot, MAX_WHY_NOT)', 'v.array(WhyNot)'),
  findings('matches have no cap', 'list(Match, MAX_MATCHES)', 'v.array(Match)'),
  mutationsOf('lib/worker/wire/capped.ts', `${WIRE}/caps.test.ts`)(
    'items are looked at before they are counted',
    'v.pipe(v.array(v.unknown()), v.maxLength(max), v.array(item))',
    'v.pipe(v.array(item), v.maxLength(max))',
  ),
  mutationsOf('lib/worker/wire/capped.ts', `${WIRE}/caps.test.ts`)(
    'texts have no cap',
    'v.pipe(v.string(), v.maxLength(max))',
    'v.pipe(v.string(), v.maxLength(max * 1e9))',
  ),
  fill('a frame of the page’s own origin is filled', 'self !== top && isOpaque && ', 'self !== top && '),
  fill('a frame is filled whatever its address', " && location.href === 'about:srcdoc'", ''),
  fill('the page itself is filled', 'return self !== top && ', 'return '),
  fill(
    'a frame without the token is filled',
    ' && document.documentElement.getAttribute(attribute) === token',
    '',
  ),
  fill('a token is good twice', '!isOurs || awaited.filling || ', '!isOurs || '),
  fill('a frame counts as filled before its script listens', '      await awaited.filling;\n', ''),
  fill('a token is good in another tab', 'tab?.id === awaited.tabId && ', ''),
  fill('a token is good for the page itself', ' && frameId > 0', ''),
  fill('a token is good for any frame', ' || !isOfKind(awaited.kind, sender)', ''),
  fill('a token is good for ever', '      this.#awaited.delete(token);\n', ''),
  fill(
    'a token is good for two who ask',
    'tabId === undefined || this.#awaited.has(token)',
    'tabId === undefined',
  ),
  pins(
    'a card hears of every pin',
    "const told = ids ? pins.filter((pin) => pin.kind === 'entity' && ids.includes(pin.id)) : pins;",
    'const told = pins;',
  ),
  mutationsOf('lib/worker/answers/pins.ts', 'tests/unit/worker/pins.test.ts', `${WIRE}/card-scope.test.ts`)(
    'pins answer with what they hold',
    'used: pins.length, max: MAX_PINS };',
    'used: pins.length, max: MAX_PINS, pins } as PinsAnswer;',
  ),
  pins(
    'a card takes a posting out',
    "  if (pin?.kind !== 'entity') return pinsNow([]);\n",
    '  if (!pin) return pinsNow([]);\n',
  ),
  scope('a card hears of every pin that it does not name', "kind === 'own' ? ids : (ids ?? [])", 'ids'),
  scope('a card unpins like a page of ours', "kind === 'own' ? unpin(key) : unpinEntity(key)", 'unpin(key)'),
  scope('a card takes back what was said of other sites', "kind === 'own' ? undefined : hosts", 'undefined'),
  mutationsOf('lib/worker/handlers.ts', `${WIRE}/report.test.ts`)(
    'a page learns where its title was set aside',
    'const { dismissal: _hosts, ...finding }',
    'const finding',
  ),
  mutationsOf('lib/worker/answers/page-settings.ts', 'tests/unit/worker/page-settings.test.ts')(
    'page scripts are told all settings',
    '    theme: all.theme,\n',
    '    ...all,\n    theme: all.theme,\n',
  ),
];
