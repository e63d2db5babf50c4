/** Caps, each with its reason. */

/** Longest text of one block that is matched; beyond it a block is no prose but a dump. UTF-16 units. */
export const MAX_BLOCK_CHARS = 20_000;
/** Text read from one frame; a posting has 5–15 kB, the longest list pages under 200 kB. */
export const MAX_PAGE_CHARS = 400_000;
/** Nodes of any kind visited in one frame before the reader stops (uBlock's surveyor stops at 65,536 elements). */
export const MAX_PAGE_NODES = 60_000;
/**
 * What a page may have looked at: letters at once, letters of each further minute, and what each text counts beside its
 * letters. The longest page that is read comes through at once, and a feed of 500 cards after it in some minutes; who
 * tries titles on a page gets on by some 1,500 a minute after the first ten thousands, where a person reads five.
 */
export const MAX_ASKED_CHARS = 1_000_000;
export const ASKED_CHARS_PER_MINUTE = 60_000;
export const ASKED_TEXT_COST = 20;
/** Painted ranges in one document: 5,000 changed neither frame nor style time in Chromium 156. */
export const MAX_MARKS = 5_000;
/** Work of one slice on the main thread before it yields, in milliseconds. */
export const SLICE_MS = 4;
/** Mutation records of one batch from which on the page is read again as a whole. */
export const MAX_RECORDS = 1_000;
/** Blocks in one message to the worker, so that a message never takes long to copy. */
export const MAX_BLOCKS_PER_MESSAGE = 200;
/** Longest selection that is looked up as a name; longer ones are read as a text, up to MAX_BLOCK_CHARS of them. */
export const MAX_LOOKUP_CHARS = 300;
/** Things that are set aside at most: a list that can still be looked through, and a quick answer at every spot. */
export const MAX_DISMISSALS = 1_000;
/** Longest text that "Read a text" takes: about forty pages. */
export const MAX_TEXT_CHARS = 200_000;
/** Distinct entities in one frame's findings: a popup with more is read by nobody, and a message stays small. */
export const MAX_FINDINGS = 300;
/**
 * Findings kept for the browser's session, in characters of JSON: of one frame, of one tab, and of all. The browsers
 * hold 10 MB of it; Chromium counts 4.1 bytes for a character of such records, Firefox 2.2, so that all of them take
 * 7.4 MB and pins and notes always find room. A full list of 300 terms, each answered by four frameworks, has 350,000.
 */
export const MAX_FRAME_CHARS = 400_000;
export const MAX_TAB_CHARS = 700_000;
export const MAX_FINDINGS_CHARS = 1_800_000;
/** Frames of one tab whose findings are kept: no page that somebody reads has more that hold anything. */
export const MAX_KEPT_FRAMES = 64;
/** Pins at once: more columns than that stand beside one another on no screen. */
export const MAX_PINS = 4;
/** Names kept of a pinned posting, of roles and of skills; the session is no archive. */
export const MAX_PIN_NAMES = 60;
/** Blocks whose spots are remembered in a frame; a feed that scrolls for hours starts over. */
export const MAX_REMEMBERED_BLOCKS = 5_000;
/** Text in one message to the worker, in UTF-16 units: about half a megabyte of copying at most. */
export const MAX_CHARS_PER_MESSAGE = 100_000;
/** Lines of a posting, and their text, that one frame gives to be read as a whole; the longest postings have 300. */
export const MAX_POSTING_LINES = 1_000;
export const MAX_POSTING_CHARS = 100_000;
/** Statements of a framework with which every line of a posting is compared; classifications have ten times as many. */
export const MAX_DUTY_STATEMENTS = 2_000;
/** Smallest frame that is read, in px: trackers and one-line widgets hold no posting. */
export const MIN_FRAME_WIDTH = 200;
export const MIN_FRAME_HEIGHT = 100;

// Messages. A page's script shares a process with the page, and what it sends is taken as far as these go.
/** Longest text that is no text of a page: names, ids, keys, words of a match. UTF-16 units. */
export const MAX_WORD_CHARS = 2_000;
/** Entities that answer for one place of a text: more than a dozen frameworks answer for nobody. */
export const MAX_MATCHES = 50;
/** Words, edits, levels and codes of one match: no name and no scale has more. */
export const MAX_MATCH_PARTS = 200;
/** Candidates that are named with the rule that stopped them; the matcher names three. */
export const MAX_WHY_NOT = 50;
/** Pages around a frame that it names: browsers nest no deeper in earnest. */
export const MAX_AROUND = 100;
/** Hits of one search: a list that is longer is not looked through. */
export const MAX_HITS = 50;
/**
 * Blocks, and their text in UTF-16 units, that the scripts of one tab may ask about in a minute. The longest page that
 * is read has 60,000 nodes, which are 30,000 blocks at most, and 400,000 units in each frame: ten frames full of text
 * come through at once, and what is more a little later. A page that tries words out gets no further than this.
 */
export const MAX_TAB_BLOCKS_PER_MINUTE = 40_000;
export const MAX_TAB_CHARS_PER_MINUTE = 4_000_000;
/** Questions of one tab's scripts that wait their turn: the frames of the fullest page ask some 400 at once. */
export const MAX_WAITING_PER_TAB = 500;
/** Tabs whose scripts' questions are under way at once, one question of each: most of their time is waiting. */
export const MAX_RUNNING = 6;
/** The same for what a card asks, and what brings it: a reader asks one after the other. */
export const MAX_WAITING_FOR_CARD = 40;
export const MAX_RUNNING_FOR_CARD = 4;
export const MAX_CARD_TEXTS_PER_MINUTE = 600;
/** Cards' frames that are remembered; each opening of a card makes one. */
export const MAX_CARD_FRAMES = 200;
/** What one frame reports, written out, in UTF-16 units: 600 findings, each answered by four frameworks. */
export const MAX_REPORT_CHARS = 2_000_000;
/** Refusals that one life of the worker writes to its log: a flood must not be slowed down by being told of. */
export const MAX_LOGGED_REFUSALS = 100;
/** Work of one slice in the worker before it hears others, in milliseconds. */
export const WORKER_SLICE_MS = 8;
/** Time after which a question that is still under way gives its turn on; whoever asked has given up by then. */
export const MAX_TURN_MS = 15_000;

// Imports. They run in a worker; caps keep a wrong or hostile file from filling its memory.
/** Work of one slice of an import before the worker answers others, in milliseconds. */
export const IMPORT_SLICE_MS = 40;
/** Files of one import: O*NET has about 45, ESCO about 20. */
export const MAX_IMPORT_FILES = 300;
/** Bytes of one file, unpacked where it was packed: 64 million characters in UTF-16. */
export const MAX_UNPACKED_FILE_BYTES = 128_000_000;
/** Bytes that the archives of one import may unpack to, all together; O*NET has 110 million, ESCO 70 million. */
export const MAX_UNPACKED_BYTES = 600_000_000;
/** How much larger than packed a file of more than a megabyte may be: text rarely grows thirtyfold, bombs a thousandfold. */
export const MAX_UNPACKED_RATIO = 200;
/** Bytes that the parts of a workbook or a document may unpack to, as far as they are read: some 500,000 cells. */
export const MAX_OFFICE_BYTES = 64_000_000;
/** Longest text file, in UTF-16 units; the longest of O*NET has under 20 million. */
export const MAX_IMPORT_FILE_CHARS = 64_000_000;
/** Rows of one table; ESCO has 130,000 relations, O*NET 165,000 task ratings. */
export const MAX_IMPORT_ROWS = 1_000_000;
/** Cells of one table, empty ones among them: a document can ask for many with few letters. */
export const MAX_IMPORT_CELLS = 10_000_000;
/** Tables of one document that are shown to have their columns told. */
export const MAX_TABLES = 30;
/** Longest cell; the longest description of ESCO has under 10,000 characters. */
export const MAX_IMPORT_CELL_CHARS = 50_000;
/** Longest name or label; the longest title of O*NET has 150 characters. */
export const MAX_IMPORT_LABEL_CHARS = 300;
/** Roles and competencies of one framework, counted apart. */
export const MAX_IMPORT_ENTITIES = 100_000;
/** Values in a file of JSON, lists and objects among them; a whole classification as a pack has some three million. */
export const MAX_JSON_VALUES = 10_000_000;
/** Members of one object of JSON; the contexts of CTDL, the widest objects at hand, have some 3,000. */
export const MAX_JSON_MEMBERS = 20_000;
/** Levels that JSON may nest: formats of frameworks need a dozen, and what comes after may recurse. */
export const MAX_JSON_DEPTH = 100;
/** Problems that are listed one by one; the rest is only counted. */
export const MAX_IMPORT_PROBLEMS = 200;
/** Columns of one table; the widest of ESCO has 14. */
export const MAX_IMPORT_COLUMNS = 500;
/** Linked entities of one kind on a card: an occupation of O*NET names some 300 tools, a tool 400 occupations. */
export const MAX_LINKS = 60;
/** Changes of an update that are listed one by one, of each sort; a reader looks at some, and counts tell the rest. */
export const MAX_LISTED_CHANGES = 100;
/** Roles and competencies shown of a framework before it is saved, and how much of one text. */
export const MAX_SAMPLES = 6;
export const MAX_PREVIEW_LINE_CHARS = 280;
/** Roles and competencies from which on the browser is asked to keep what is stored: some megabytes. */
export const LARGE_FRAMEWORK = 2_000;
/** Largest back-up that is read, in bytes: some whole classifications, and short of what fills a worker's memory. */
export const MAX_BACK_UP_BYTES = 256_000_000;

// Parts of what is imported.
/** Keywords of one entity. */
export const MAX_KEYWORDS = 1_000;
/** More ladders than any framework has, and more steps than any ladder: every answer looks through them. */
export const MAX_LADDERS = 500;
export const MAX_LADDER_STEPS = 100;
/** More levels than any scale has. */
export const MAX_SCALE_LEVELS = 50;
/** More scales than any framework has. */
export const MAX_SCALES = 200;
/** Links of one node of a graph that are followed. */
export const MAX_GRAPH_REFS = 10_000;
/** Language maps and links are objects, too: about ten to an entity. */
export const MAX_GRAPH_OBJECTS = MAX_IMPORT_ENTITIES * 20;
/** More terms than any context has. */
export const MAX_CONTEXT_TERMS = 5_000;
/** How deep lists of language maps of lists nest at most. */
export const MAX_TEXT_DEPTH = 4;
/** More texts of one member than any file has. */
export const MAX_MEMBER_TEXTS = 500;
/** Steps up that are followed to see whether a concept would stand under itself. */
export const MAX_BROADER_STEPS = 50;
/** Topics among which subjects are looked for; an occupation has some forty. */
export const MAX_THREADED_TOPICS = 2_000;
/** Of a heading, of which 200 characters are kept, and some marks may go. */
export const MAX_RAW_HEADING_CHARS = 2_000;
/** Cells of merged areas that are looked at, all together; what is merged beyond is read cell by cell. */
export const MAX_MERGED_CELLS = 1_000_000;
/** A sign that is written as its code takes seven characters. */
export const MAX_RAW_CELL_CHARS = MAX_IMPORT_CELL_CHARS * 8;
/** Longest path of a file, in UTF-16 units. */
export const MAX_FILE_NAME_CHARS = 300;
/** A list of contents of 300 files has some 30 kB. */
export const MAX_ZIP_LIST_BYTES = 8_000_000;
/** More levels than any scale has: a column with more different cells holds no levels. */
export const MAX_TABLE_LEVELS = 30;
/** Items of a list of one skill that are read: the longest of real ones has some hundred. */
export const MAX_SKILL_ITEMS = 2_000;
/** A cell with more items is no list of statements; it stays as it is. */
export const MAX_CELL_STATEMENTS = 40;
