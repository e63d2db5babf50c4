import * as v from 'valibot';
import { MAX_LOOKUP_CHARS, MAX_POSTING_CHARS, MAX_POSTING_LINES } from '../../limits.ts';
import { type Reader, readFrames } from '../../lookup/shelf.ts';
import { dutyFinder } from '../../match/duties.ts';
import { dutyLines, type PostingLine, sentencesOf } from '../../match/duties-lines.ts';
import type { Matcher } from '../../match/matcher.ts';
import type { Match } from '../../match/types.ts';
import { askedYears } from '../../match/years.ts';
import type { WorkerApi } from '../../messages.ts';
import { type DutyShelf, postingView } from '../../posting/posting.ts';
import { dutyStatements } from '../../posting/statements.ts';
import { textLines } from '../../posting/text-lines.ts';
import type { PostingView } from '../../posting/view.ts';
import { frameIdsOf, readTab } from '../../state/findings.ts';
import { type Chosen, choice, hostsOfTab, standing } from '../frameworks/choice.ts';
import type { Answering, Engine } from '../frameworks/engine.ts';
import { standingSpots } from './answers.ts';
import { tell } from './look.ts';

/** What a page's script gives; it shares a process with the page and is not trusted. */
const Lines = v.object({
  lines: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(MAX_POSTING_CHARS)),
        kind: v.picklist(['heading', 'item', 'prose']),
        context: v.picklist(['list', 'prose']),
      }),
    ),
    v.maxLength(MAX_POSTING_LINES),
  ),
});

/** The posting of a tab, or a pasted one, read as a whole. Nothing of its text is kept. */
export async function readPosting(
  asked: WorkerApi['posting']['params'],
  engine: Engine,
): Promise<PostingView> {
  if ('text' in asked) {
    const chosen = await choice();
    const { title, lines } = textLines(asked.text);
    return engine.run((answering) => {
      const { matches } = answering.matcher.match({
        text: title.slice(0, MAX_LOOKUP_CHARS),
        context: 'title',
      });
      return viewOf([lines], { text: title, matches }, answering, chosen);
    });
  }
  const chosen = await choice(await hostsOfTab(asked.tabId));
  const { title } = await readTab(asked.tabId);
  const frames = await linesOf(asked.tabId);
  return engine.run((answering) =>
    viewOf(frames, { text: title?.text ?? '', matches: title?.matches ?? [] }, answering, chosen),
  );
}

/** The lines of each frame of a tab that has been read. */
async function linesOf(tabId: number): Promise<PostingLine[][]> {
  const frames = await frameIdsOf(tabId);
  return Promise.all(
    frames.map(async (frameId) => {
      const answer = v.safeParse(Lines, await tell(tabId, 'lines', {}, frameId));
      return answer.success ? answer.output.lines : [];
    }),
  );
}

async function viewOf(
  frames: PostingLine[][],
  title: { text: string; matches: Match[] },
  { matcher, reader }: Answering,
  chosen: Chosen,
): Promise<PostingView> {
  const lines = frames.flat();
  const sentences = [...new Set(lines.flatMap(({ text }) => sentencesOf(text)))];
  const input = {
    title: standing(title.matches, title.text, chosen),
    duties: [...new Set(frames.flatMap(dutyLines))],
    terms: termsIn(lines, title.text, matcher, chosen),
    years: sentences.flatMap((sentence) => askedYears(sentence) ?? []),
  };
  return postingView(input, await readFrames(reader, chosen), await shelfOf(reader));
}

/** Skill terms that are sure, with the line that holds them. */
function termsIn(
  lines: PostingLine[],
  pageTitle: string,
  matcher: Matcher,
  chosen: Chosen,
): { ids: string[]; line: string }[] {
  const spots = matcher.spot(lines, pageTitle);
  return lines.flatMap(({ text }, at) =>
    standingSpots(spots[at] ?? [], text, chosen)
      .filter(({ kind, verdict }) => kind === 'term' && verdict === 'match')
      .map(({ matches }) => ({ ids: matches.map(({ id }) => id), line: text })),
  );
}

const shelves = new WeakMap<Reader, Promise<DutyShelf>>();

/** Made once per store; a new one comes with every change of the frameworks. */
function shelfOf(reader: Reader): Promise<DutyShelf> {
  const shelf = shelves.get(reader) ?? makeShelf(reader);
  shelves.set(reader, shelf);
  shelf.catch(() => shelves.delete(reader));
  return shelf;
}

async function makeShelf(reader: Reader): Promise<DutyShelf> {
  const { entries, rows } = await dutyStatements(reader);
  return {
    entries: new Map(entries.map((entry) => [entry.statement.id, entry])),
    finder: dutyFinder(entries.map(({ statement }) => statement)),
    rows: new Map(rows.map((row) => [row.id, row])),
  };
}
