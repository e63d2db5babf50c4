import type { Spot, SpotBlock } from '../../match/types.ts';
import type { StoreState, TitleFinding, WorkerApi } from '../../messages.ts';
import type { Settings } from '../../state/settings.ts';
import { bodyOf, titleOf } from '../dom/dom.ts';
import { inSlices, type Meter, STEP } from '../life/slices.ts';
import type { SpottedBlock } from '../marks/choose-marks.ts';
import { sightHere } from '../marks/sight-host.ts';
import type { Block } from './block.ts';
import { findTitle, type PageTitle } from './find-title.ts';
import { type Reading, readBlocks } from './read-blocks.ts';
import { readerFor, regionOf } from './site-rules.ts';
import type { SpotCache } from './spot-cache.ts';
import type { StaleData } from './stale-data.ts';
import { overlap } from './tokens.ts';

/** Everything known of a frame after one reading. */
export interface PageContent {
  found: SpottedBlock[];
  /** Of `found`, what a person can see. */
  seen: SpottedBlock[];
  title: PageTitle | null;
  /** What the worker said of the title; absent where the page has none. */
  finding: TitleFinding | undefined;
  /** The title line that went with every question. */
  titleLine: string;
  region: Element[];
  roots: ShadowRoot[];
  away: Element[];
  cut: boolean;
  /** True where the page has asked so much that some of it waits. */
  waits: boolean;
  store: StoreState;
}
interface ReadingTools {
  density: Settings['density'];
  spots: SpotCache;
  stale: StaleData;
  askTitle: (params: WorkerApi['title']['params']) => Promise<TitleFinding>;
}

/** Longest title line that goes with a question, in UTF-16 units. */
const MAX_TITLE_LINE = 300;

/** Reads the frame once: text, title, spots. Undefined once `alive` says no; rejects where the worker is silent. */
export async function readPage(
  tools: ReadingTools,
  alive: () => boolean,
  meter: Meter,
): Promise<PageContent | undefined> {
  const { spots, askTitle } = tools;
  const rule = readerFor(location.hostname);
  const gathered = await inSlices(gather(tools, rule?.title ?? []), alive, meter);
  if (!gathered) return undefined;
  const { blocks, roots, drawn, away, cut, title, titleLine, unknown } = gathered;
  const [finding, store] = await Promise.all([
    title && spots.mayAsk(title.text) ? askTitle({ text: title.text, pageTitle: titleLine }) : undefined,
    spots.learn(unknown, alive),
  ]);
  const found = await inSlices(spotted(blocks, spots, finding), alive, meter);
  // Looked at last: what was to be seen when it was read may be hidden by now.
  const seen = found && (await inSlices(await looker(found, drawn, tools.density), alive, meter));
  return (
    seen && {
      found,
      seen,
      title,
      finding,
      titleLine,
      region: rule ? regionOf(document, rule) : [],
      roots,
      away,
      cut: cut || spots.waits,
      waits: spots.waits,
      store,
    }
  );
}

/** What looks at everything that was found; where nothing was, there is nothing to look at. */
async function looker(
  found: readonly SpottedBlock[],
  drawn: readonly Element[],
  density: Settings['density'],
): Promise<Generator<void, SpottedBlock[]>> {
  const sight = found.some(({ spots }) => spots.length > 0) ? await sightHere() : undefined;
  return sight?.take(found, drawn, density === 'all') ?? noneOf(found);
}

function* noneOf(found: readonly SpottedBlock[]): Generator<void, SpottedBlock[]> {
  yield;
  return found.map(({ block }) => ({ block, spots: [] }));
}

interface Gathered extends Reading, Pick<PageContent, 'title' | 'titleLine'> {
  /** The blocks that the worker has to be asked about. */
  unknown: SpotBlock[];
}

/** What the page itself tells; `selectors` are the site's for the title. */
function* gather({ spots, stale }: ReadingTools, selectors: readonly string[]): Generator<void, Gathered> {
  const body = bodyOf(document);
  const reading = body ? yield* readBlocks(body) : NO_TEXT;
  const title = yield* findTitle(document, reading.blocks, { selectors, stale: stale.isStale(document) });
  const titleLine = lineFor(title);
  if (title) title.block.context = 'title';
  const unknown = yield* spots.unknown(reading.blocks, titleLine);
  return { ...reading, title, titleLine, unknown };
}

/** Blocks in which something was found, and the title, which is marked as a whole. */
function* spotted(
  blocks: readonly Block[],
  cache: SpotCache,
  finding: TitleFinding | undefined,
): Generator<void, SpottedBlock[]> {
  const found: SpottedBlock[] = [];
  let looked = 0;
  for (const block of blocks) {
    const spots = cache.spotsIn(block);
    if (block.context === 'title') found.push({ block, spots: titleSpots(block, spots, finding) });
    else if (spots.length > 0) found.push({ block, spots });
    if (++looked % STEP === 0) yield;
  }
  return found;
}

const NO_TEXT: Reading = { blocks: [], roots: [], drawn: [], away: [], cut: false };

/** The document's own title where it speaks of the same job; SPAs often leave another one there. */
function lineFor(title: PageTitle | null): string {
  const own = titleOf(document).slice(0, MAX_TITLE_LINE);
  return title && overlap(title.text, own) < 0.6 ? title.text : own;
}

/** The title is marked for what the title as a whole is, or not at all. */
function titleSpots({ text }: Block, spots: readonly Spot[], finding?: TitleFinding): readonly Spot[] {
  if (finding?.verdict !== 'match') return [];
  const roles = spots.filter(({ kind, verdict }) => kind === 'role' && verdict === 'match');
  if (roles.length > 0) return roles;
  const { matches, quiet } = finding;
  return [{ start: 0, end: text.length, kind: 'role', verdict: 'match', matches, quiet }];
}
