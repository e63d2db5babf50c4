import type { CompareView } from './lookup/compare-view.ts';
import type { CardView, DismissalView, FrameworkRef, Mentions, PlaceView } from './lookup/view.ts';
import type { PostingLine } from './match/duties-lines.ts';
import type { Id, Match, MatchContext, SearchHit, Spot, SpotBlock, Verdict, WhyNot } from './match/types.ts';
import type { PostingView } from './posting/view.ts';
import type { Settings } from './state/settings.ts';
import type { Locale } from './texts/locales.ts';

/** Whether the framework store can answer; waiting states are values, not errors. */
export type StoreState = 'ready' | 'rebuilding' | 'unavailable' | 'newer';

/** What one frame of a page holds; built by its content script from the worker's spots. */
export interface FrameFindings {
  title?: TitleFinding;
  terms: TermFinding[];
  possible: TermFinding[];
  /** True where a cap of lib/limits cut the reading short. */
  cut: boolean;
}
export interface TitleFinding {
  text: string;
  verdict: Verdict;
  matches: Match[];
  possible: Match[];
  whyNot: WhyNot[];
  /** Where the first answer stands: its level, rung or segment. */
  place?: PlaceView;
  /** True for a title that is listed, but not marked where it stands. */
  quiet?: boolean;
  /** Where the user said that the title means nothing of what it would match; never from or to a page's script. */
  dismissal?: DismissalView;
}
export interface TermFinding {
  /** All entities that answer for this place; the first gives the name. */
  matches: Match[];
  kind: 'role' | 'term';
  /** As the page writes it at the first mention. */
  text: string;
  count: number;
}
/** All frames of a tab together, as the popup shows them. */
export interface PageFindings extends FrameFindings {
  /** none: no reading yet; reading: under way; done. */
  state: 'none' | 'reading' | 'done';
  frameworks: Record<string, FrameworkRef>;
  store: StoreState;
}
export interface TextFindings extends FrameFindings {
  /** The text in runs, so that the page can show what was found where. */
  runs: { text: string; spot?: Spot }[];
  frameworks: Record<string, FrameworkRef>;
}

export interface SiteState {
  /** Host as the user knows it; absent where extensions may not read. */
  host?: string;
  /** off-limits: store, browser pages, PDF viewer; blocked: by the organisation. */
  access: 'granted' | 'active' | 'none' | 'off-limits' | 'blocked';
  /** Permission pattern to ask for with "Always on this site". */
  origin?: string;
  pausedHere: boolean;
  pausedEverywhere: boolean;
  /** True where the organisation decides on `pausedEverywhere`. */
  pauseLocked: boolean;
}

/** What a page's script draws by, and whether it reads where it is. Which sites are meant, it is not told. */
export interface PageSettings {
  theme: Settings['theme'];
  density: Settings['density'];
  /** Language that the card speaks. */
  locale: Locale;
  /** paused: not by itself; kept-out: not whoever asks, the organisation lets nobody read here. */
  reads: 'yes' | 'paused' | 'kept-out';
  /** Stands for what answers here. With another one every answer so far may differ. */
  answers: string;
  /** Stands for all of this; answers to a page carry it, so that a page that has missed a change hears of it. */
  stamp: string;
}

/**
 * Asked of the worker, by content scripts, the card and extension pages: name → what it takes and what it gives. Who
 * may ask what stands in lib/worker/wire/who-may-ask.ts.
 */
export interface WorkerApi {
  spot: {
    params: { blocks: SpotBlock[]; pageTitle: string };
    return: { spots: Spot[][]; store: StoreState; stamp: string };
  };
  title: {
    params: { text: string; pageTitle: string };
    return: { finding: Omit<TitleFinding, 'dismissal'>; stamp: string };
  };
  /**
   * All that a page's script is told of the settings. `around`: origins of the pages around a frame, where its browser
   * names them to the frame alone; what is said there can only make the answer stricter.
   */
  pageSettings: { params: { around: string[] }; return: PageSettings };
  /** `pageTitle`: as it went with the questions; the worker adds by itself where the title is set aside. */
  report: {
    params: { findings: FrameFindings; state: 'reading' | 'done' | 'gone'; pageTitle?: string };
    return: null;
  };
  /** Findings of a tab, all frames together. */
  findings: { params: { tabId: number }; return: PageFindings };
  /** Reads the tab now (injects where activeTab or a grant allows). */
  look: { params: { tabId: number }; return: { access: SiteState['access'] } };
  lookup: { params: { text: string; context: MatchContext; pageTitle?: string }; return: CardView };
  /** The card of known entities, e.g. of a spot on the page; `matches` keeps why they matched. */
  card: { params: { asked: string; matches: Match[]; possible: Match[] }; return: CardView };
  entity: { params: { id: Id; level?: string }; return: CardView };
  /** What the sentences of these entities' cards name, by entity; one without mentions is left out. */
  mentions: { params: { ids: Id[] }; return: Record<Id, Mentions> };
  search: {
    params: { query: string; limit: number };
    return: { hits: (SearchHit & { framework: FrameworkRef })[] };
  };
  /**
   * Keeps that a text does not mean these entities: on the sender's site, on that of `tabId` where a page of Rung's
   * own asks, or everywhere.
   */
  setAside: {
    params: { asked: string; matches: Pick<Match, 'id' | 'unmapped'>[]; everywhere: boolean; tabId?: number };
    return: DismissalView;
  };
  /** Undoes it; a card may do so for its own site and for what holds everywhere. */
  takeBack: { params: { keys: string[] }; return: null };
  /** Scrolls a tab to the first mention of an entity and selects it there. */
  show: { params: { tabId: number; id: Id }; return: { shown: boolean } };
  /**
   * What is pinned to be compared; kept for the browser session. `ids`: of these entities alone, which is all that a
   * card may ask.
   */
  pins: { params: { ids?: Id[] }; return: PinsAnswer };
  pin: { params: { id: Id; level?: string }; return: PinsAnswer };
  /** Pins what was found in a tab. */
  pinPosting: { params: { tabId: number }; return: PinsAnswer };
  unpin: { params: { key: string }; return: PinsAnswer };
  /** All pins side by side. */
  compare: { params: Record<string, never>; return: CompareView };
  readText: { params: { text: string }; return: TextFindings };
  /** The posting of a tab, or a pasted one, read as a whole. */
  posting: { params: { tabId: number } | { text: string }; return: PostingView };
  /** Loads the script that holds the card into the frame that asks. */
  injectShell: { params: Record<string, never>; return: null };
  /**
   * Puts the card's script into the frame that the asker has made with this token, or waits until the card's page in
   * it has said the token.
   */
  cardFrame: { params: { token: string; kind: 'opaque' | 'page' }; return: { filled: boolean } };
  /** A frame says that it was made with this token, and waits for the card. */
  claimCard: { params: { token: string }; return: null };
  /** Shows a look-up on a page of Rung's own, where no card can stand. */
  lookUpOutside: { params: { text: string }; return: null };
  /** Loads the script that knows what a person can see into the frame that asks. */
  injectSight: { params: Record<string, never>; return: null };
  site: { params: { tabId: number }; return: SiteState };
  setPaused: { params: { host?: string; paused: boolean }; return: null };
  frameworks: { params: Record<string, never>; return: { frameworks: FrameworkInfo[]; store: StoreState } };
  /**
   * A page's worker has changed the store: the answer comes once the new state answers, and what the user said of
   * entities that go on under other ids has moved along.
   */
  storeChanged: { params: Record<string, never>; return: { store: StoreState } };
  /** Rebuilds the framework store from the bundled packs; settings are kept. */
  rebuild: { params: Record<string, never>; return: { store: StoreState } };
}
/** What is pinned, by keys that say nothing of a posting. */
export interface PinsAnswer {
  /** To a card those of the entities that it asked about, and to Rung's own pages all. */
  keys: string[];
  /** How many are pinned in all, and how many can be. */
  used: number;
  max: number;
  /** What came of a wish to pin; `full`: nothing was pinned. */
  outcome?: 'pinned' | 'full';
}
export interface FrameworkInfo extends FrameworkRef {
  enabled: boolean;
  /** Whether the user brought it in; those can be removed. */
  own: boolean;
  /** When the user brought it in, in milliseconds since 1970. */
  savedAt?: number;
  /** The revision before, where there is one to go back to. */
  previous?: string;
  roles: number;
  competencies: number;
  statements: number;
  attribution: string;
  licence: string;
  revision: string;
  sourceTitle: string;
}

/** Told to the content script of a frame by the worker. */
export interface PageApi {
  /** What pageSettings says may be another thing by now. */
  settings: { params: Record<string, never>; return: null };
  /** Read the page now and mark it (toolbar, shortcut, grant). */
  read: { params: Record<string, never>; return: null };
  /** Remove every mark and stop (paused, revoked). */
  stop: { params: Record<string, never>; return: null };
  /** Open the card for the selection, else for the title (shortcut, context menu). */
  openCard: { params: { text?: string }; return: { opened: boolean } };
  /** The posting's text line by line, where the frame has been read; none else. */
  lines: { params: Record<string, never>; return: { lines: PostingLine[] } };
  /** Scroll to the first mention of an entity and select it. */
  show: { params: { id: Id }; return: { opened: boolean } };
}

export type Name = keyof WorkerApi;
/** A failure that crosses the wire; its sentence is made where it is shown. */
export interface WireError {
  name: string;
  data?: unknown;
}
export type Reply<T> = { ok: T } | { error: WireError };
