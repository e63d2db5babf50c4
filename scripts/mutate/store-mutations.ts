import { type Mutation, mutationsOf } from './mutation.ts';

const STORE = 'tests/unit/store';
const STATE = 'tests/unit/state';
const fault = mutationsOf(
  'lib/store/kind-of-fault.ts',
  `${STORE}/losses.test.ts`,
  `${STORE}/failures.test.ts`,
);
const stock = mutationsOf('lib/worker/frameworks/check-store.ts', 'tests/unit/worker/check-store.test.ts');
const mended = mutationsOf('components/notice/mended.tsx', 'tests/unit/components/mended.test.tsx');
const sound = mutationsOf('lib/state/sound.ts', `${STATE}/wrong-values.test.ts`);
const index = mutationsOf('lib/state/findings-index.ts', `${STATE}/session.test.ts`);
const settings = mutationsOf('lib/state/set-setting.ts', 'tests/unit/settings.test.ts');
const licences = mutationsOf('scripts/bundled-licences.ts', 'tests/unit/bundled-licences.test.ts');

/** Faults of what is stored: taken for what it is not, lost unsaid, or without an end. */
export const STORE_MUTATIONS: Mutation[] = [
  mutationsOf('lib/store/store-error.ts', `${STORE}/failures.test.ts`, `${STORE}/losses.test.ts`)(
    'a full disk is a broken one',
    "  if (isFull(error)) return new RungError('quota', detail);\n",
    '',
  ),
  fault(
    'a full disk is a broken database',
    "if (isFull(error)) return 'room';",
    "if (isFull(error)) return 'unreadable';",
  ),
  fault(
    'a newer database is a broken one',
    "if (names.includes('VersionError')) return 'newer';",
    "if (names.includes('VersionError')) return 'unreadable';",
  ),
  mutationsOf('lib/store/room.ts', `${STORE}/room.test.ts`)(
    'nobody looks for room',
    'left !== undefined && left < need',
    'false',
  ),
  mutationsOf('lib/store/connection.ts', `${STORE}/losses.test.ts`)(
    'a disk that takes nothing has its files deleted',
    'if (!(await this.#diskWorks())) throw',
    'if (false) throw',
  ),
  mutationsOf('lib/store/open-database.ts', `${STORE}/losses.test.ts`)(
    'a newer database is written',
    'if (db.isNewer()) throw',
    'if (false) throw',
  ),
  mutationsOf('lib/store/mend.ts', `${STORE}/losses.test.ts`)(
    'mending keeps nothing of the user’s',
    'const own = db ? await salvage(db) : NOTHING;',
    'const own = NOTHING;',
  ),
  mutationsOf('lib/store/mend.ts', `${STORE}/losses.test.ts`)(
    'what was read before the files were replaced is not put back',
    '  await putBack(fresh, own.packs, made.index);\n',
    '',
  ),
  mutationsOf('lib/store/inspect.ts', `${STORE}/losses.test.ts`)(
    'an index of other bytes is believed',
    '    if (index.sum !== undefined && index.sum !== checkSum(index.bytes)) return true;\n',
    '',
  ),
  mutationsOf('lib/store/database.ts', `${STORE}/room.test.ts`)(
    'writes are said to be done before they are on the disk',
    "chromeTransactionDurability: 'strict', ",
    '',
  ),
  stock(
    'what is remembered is not compared',
    'const lost = before ? lostOf(before, now.frameworks, stock) : [];',
    'const lost: LostEntry[] = [];',
  ),
  stock(
    'a store that fell back is not noticed',
    'const fellBack = flips < before.flips;',
    'const fellBack = false;',
  ),
  stock('what the user removed is lost', 'removed.includes(one.id) || ', ''),
  stock('what is back is still lost', ' && !isBack(one, now.frameworks));', ');'),
  mended('what is lost has no name', 'notice.lost(names)', 'notice.lost([])'),
  mended('all is whole, whatever is lost', 'if (lost.length === 0) {', 'if (repaired) {'),
  sound('anything is a text', "(typeof value === 'string' ? value : undefined)", '(value as string)'),
  sound(
    'anything is a number',
    "typeof value === 'number' && Number.isFinite(value) ? value : undefined",
    'value as number',
  ),
  sound('anything is a yes or no', "(typeof value === 'boolean' ? value : undefined)", '(value as boolean)'),
  sound(
    'a broken item stays in a list',
    'return read === undefined ? [] : [read];',
    'return [(read ?? one) as T];',
  ),
  sound('a record without its parts is one', '    if (!isWhole(kept, needed)) return undefined;\n', ''),
  mutationsOf('lib/state/local-area.ts', `${STATE}/open-state.test.ts`)(
    'page scripts read what is stored',
    "  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });\n",
    '',
  ),
  mutationsOf('lib/state/news.ts', `${STATE}/database-area.test.ts`)(
    'page scripts tell of changes',
    " || !url?.startsWith(browser.runtime.getURL('/'))",
    '',
  ),
  mutationsOf('lib/state/private-area.ts', `${STATE}/database-area.test.ts`)(
    'page scripts read and write as private windows',
    " || !url?.startsWith(browser.runtime.getURL('/'))",
    '',
  ),
  mutationsOf('lib/state/kept-pins.ts', `${STATE}/kept-pins.test.ts`)(
    'pins of private windows reach the disk',
    "pin.kind === 'entity' || !pin.isPrivate",
    'true',
  ),
  settings(
    'paused hosts are written over one another',
    "return change('pausedHosts', (hosts) => withOrWithout(hosts, host, paused));",
    "return area.get([SETTINGS_KEY]).then((kept) => setSetting('pausedHosts', withOrWithout(storedIn(kept).chosen.pausedHosts, host, paused)));",
  ),
  settings(
    'settings are written over one another',
    'return changing(async () => {',
    'return Promise.resolve().then(async () => {',
  ),
  settings(
    'what the organisation set can be changed',
    "    if (isLocked(policy, key)) throw new RungError('locked', key);\n",
    '',
  ),
  index('a tab has no share of the session', ' || sizeOf(next) > MAX_TAB_CHARS', ''),
  index('a tab may keep any number of frames', 'next.frames.length > MAX_KEPT_FRAMES || ', ''),
  index(
    'the page itself gives way to its frames',
    'frame === 0 ? Number.POSITIVE_INFINITY : worth',
    'worth + 0 * frame',
  ),
  mutationsOf('lib/state/findings-index.ts', `${STATE}/room-in-session.test.ts`)(
    'all tabs together have no share',
    '    if (size <= most) break;\n',
    '    if (most > 0) break;\n',
  ),
  mutationsOf('lib/state/fitted.ts', `${STATE}/session.test.ts`)(
    'a frame has no share of the session',
    'if (size <= MAX_FRAME_CHARS)',
    'if (size > 0)',
  ),
  mutationsOf('lib/state/session.ts', `${STATE}/room-in-session.test.ts`)(
    'pins find no room',
    '    await clearRoom();\n',
    '',
  ),
  licences('any licence may be bundled', 'if (!ALLOWED.includes(license)) {', 'if (false) {'),
  licences(
    'a package without its licence may be bundled',
    'if (texts.length === notices.length)',
    'if (false)',
  ),
];
