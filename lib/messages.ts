import type { CompareView } from './lookup/compare-view.ts';
import type { CardView, DismissalView, FrameworkRef, Mentions } from './lookup/view.ts';
import type { PostingLine } from './match/duties-lines.ts';
import type { Id, SearchHit, Spot } from './match/types.ts';
import type { PostingView } from './posting/view.ts';
import type { Settings } from './state/settings.ts';
import type { Locale } from './texts/locales.ts';
import type {
  FrameFindings as ReportedFindings,
  TermFinding as ReportedTerm,
  TitleReport as ReportedTitle,
} from './worker/wire/findings-schema.ts';
import type { Name, Params } from './worker/wire/schemas.ts';

/** Whether the framework store can answer; waiting states are values, not errors. */
export type StoreState = 'ready' | 'rebuilding' | 'unavailable' | 'newer';

/** What one frame of a page holds; built by its content script from the worker's spots. */
export type FrameFindings = Omit<ReportedFindings, 'title'> & { title?: TitleFinding };
export type TitleFinding = ReportedTitle & {
  /** Where the user said that the title means nothing of what it would match; never from or to a page's script. */
  dismissal?: DismissalView;
};
/** All entities that answer for a place; the first gives the name. `text`: as the page writes it at the first mention. */
export type TermFinding = ReportedTerm;
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
 * Asked of the worker, by content scripts, the card and extension pages: name → what it gives. What it takes
 * is said by its schema (lib/worker/wire/schemas.ts), who may ask by lib/worker/wire/who-may-ask.ts.
 */
interface Answers {
  spot: { spots: Spot[][]; store: StoreState; stamp: string };
  title: { finding: Omit<TitleFinding, 'dismissal'>; stamp: string };
  /**
   * All that a page's script is told of the settings. `around`: origins of the pages around a frame, where its browser
   * names them to the frame alone; what is said there can only make the answer stricter.
   */
  pageSettings: PageSettings;
  /** `pageTitle`: as it went with the questions; the worker adds by itself where the title is set aside. */
  report: null;
  /** Findings of a tab, all frames together. */
  findings: PageFindings;
  /** Reads the tab now (injects where activeTab or a grant allows). */
  look: { access: SiteState['access'] };
  lookup: CardView;
  /** The card of known entities, e.g. of a spot on the page; `matches` keeps why they matched. */
  card: CardView;
  entity: CardView;
  /** What the sentences of these entities' cards name, by entity; one without mentions is left out. */
  mentions: Record<Id, Mentions>;
  search: { hits: (SearchHit & { framework: FrameworkRef })[] };
  /**
   * Keeps that a text does not mean these entities: on the sender's site, on that of `tabId` where a page of Rung's
   * own asks, or everywhere.
   */
  setAside: DismissalView;
  /** Undoes it; a card may do so for its own site and for what holds everywhere. */
  takeBack: null;
  /** Scrolls a tab to the first mention of an entity and selects it there. */
  show: { shown: boolean };
  /**
   * What is pinned to be compared; kept for the browser session. `ids`: of these entities alone, which is all that a
   * card may ask.
   */
  pins: PinsAnswer;
  pin: PinsAnswer;
  /** Pins what was found in a tab. */
  pinPosting: PinsAnswer;
  unpin: PinsAnswer;
  /** All pins side by side. */
  compare: CompareView;
  readText: TextFindings;
  /** The posting of a tab, or a pasted one, read as a whole. */
  posting: PostingView;
  /** Loads the script that holds the card into the frame that asks. */
  injectShell: null;
  /**
   * Puts the card's script into the frame that the asker has made with this token, or waits until the card's page in
   * it has said the token.
   */
  cardFrame: { filled: boolean };
  /** A frame says that it was made with this token, and waits for the card. */
  claimCard: null;
  /** Shows a look-up on a page of Rung's own, where no card can stand. */
  lookUpOutside: null;
  /** Loads the script that knows what a person can see into the frame that asks. */
  injectSight: null;
  site: SiteState;
  setPaused: null;
  frameworks: { frameworks: FrameworkInfo[]; store: StoreState };
  /**
   * A page's worker has changed the store: the answer comes once the new state answers, and what the user said of
   * entities that go on under other ids has moved along.
   */
  storeChanged: { store: StoreState };
  /** Rebuilds the framework store from the bundled packs; settings are kept. */
  rebuild: { store: StoreState };
}
/** What each message takes and gives. */
export type WorkerApi = { [N in Name]: { params: Params<N>; return: Answers[N] } };

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

/** A failure that crosses the wire; its sentence is made where it is shown. */
export interface WireError {
  name: string;
  data?: unknown;
}
export type Reply<T> = { ok: T } | { error: WireError };
