import type { Match, WhyNot } from '../match/types.ts';
import { keyOf, packOf } from '../pack/ids.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';
import { competencyAnswer, roleAnswer, topicAnswer } from './answer.ts';
import { expectedIn } from './expected.ts';
import { relatedRowsOf } from './related-rows.ts';
import { type Choice, MissingRows, type Reader, readFrames, refOf, type Shelf } from './shelf.ts';
import type { AnswerView, CardView } from './view.ts';

export interface CardRequest {
  asked: string;
  matches: Match[];
  possible: Match[];
  whyNot: WhyNot[];
}

/**
 * Builds the card for a look-up: one answer per entity, frameworks in the user's order.
 * @throws MissingRows where an id of the request has no row.
 */
export async function buildCard(reader: Reader, choice: Choice, request: CardRequest): Promise<CardView> {
  const frames = await readFrames(reader, choice);
  const byId = new Map(frames.map((frame) => [frame.id, frame]));
  const known = <T extends { id: string }>(list: T[]) => list.filter(({ id }) => byId.has(packOf(id)));
  const matches = known(request.matches);
  const shelf = await stock(
    reader,
    byId,
    matches.flatMap(({ id }) => expand(id, byId)),
  );
  const answers = frames.flatMap((frame) =>
    answersIn(
      frame,
      shelf,
      matches.filter(({ id }) => packOf(id) === frame.id),
    ),
  );
  // A topic that a subject on this card takes in is no second thing that may be meant.
  const answered = new Set(matches.flatMap(({ id }) => expand(id, byId)));
  const withFramework = <T extends { id: string }>(list: T[]) =>
    known(list).flatMap((entry) => {
      const frame = byId.get(packOf(entry.id));
      return frame ? [{ ...entry, framework: refOf(frame) }] : [];
    });
  return {
    asked: request.asked,
    answers,
    possible: withFramework(request.possible.filter(({ id }) => !answered.has(id))),
    unmapped: inNoFramework(matches),
    whyNot: answers.length > 0 ? [] : withFramework(request.whyNot),
  };
}

/** A thread stands for its topics. */
function expand(id: string, frames: Map<string, FrameDocument>): string[] {
  const thread = frames.get(packOf(id))?.threads.find(({ key }) => key === keyOf(id));
  return thread ? thread.topics.map((topic) => `${packOf(id)}:${topic}`) : [id];
}

async function stock(reader: Reader, frames: Map<string, FrameDocument>, ids: string[]): Promise<Shelf> {
  const docs = new Map<string, EntityDocument>();
  const add = async (wanted: string[]) => {
    const fresh = [...new Set(wanted)].filter((id) => !docs.has(id));
    if (fresh.length === 0) return;
    for (const row of await reader.entities(fresh)) docs.set(row.id, row);
    const missing = fresh.filter((id) => !docs.has(id));
    if (missing.length > 0) throw new MissingRows(missing);
  };
  const [crosswalks] = await Promise.all([reader.crosswalks(), add(ids)]);
  const neighbours = [...docs.values()].flatMap((row) => {
    const frame = frames.get(row.pack);
    return frame ? relatedRowsOf(row, frame) : [];
  });
  await add(neighbours);
  const shelf = {
    frames,
    docs,
    mappings: crosswalks.flatMap(({ mappings }) => mappings),
    names: Object.assign({}, ...crosswalks.map(({ names }) => names)),
  };
  await add(
    ids.flatMap((id) => {
      const [row, frame] = [docs.get(id), frames.get(packOf(id))];
      return row?.entity === 'role' && frame ? expectedIn(row.doc, frame, shelf) : [];
    }),
  );
  return shelf;
}

function answersIn(frame: FrameDocument, shelf: Shelf, matches: Match[]): AnswerView[] {
  const done = new Set<string>();
  return matches.flatMap((match) => {
    const answer = answerFor(match, frame, shelf);
    if (!answer || done.has(answer.id)) return [];
    done.add(answer.id);
    return [answer];
  });
}

function answerFor(match: Match, frame: FrameDocument, shelf: Shelf): AnswerView | undefined {
  const key = keyOf(match.id);
  const row = shelf.docs.get(match.id);
  if (row?.entity === 'role') return roleAnswer(row, frame, shelf, match);
  if (row && row.doc.kind !== 'topic') return competencyAnswer(row, frame, shelf, match);
  const thread = frame.threads.find((entry) => entry.key === key || entry.topics.includes(key));
  const keys = thread?.topics ?? [key];
  const topics = keys.flatMap((topic) => {
    const found = shelf.docs.get(`${frame.id}:${topic}`);
    return found?.entity === 'competency' ? [found.doc] : [];
  });
  return topicAnswer(topics, thread, frame, shelf, match);
}

/** What every match set aside: a part that one framework knows is not "in no framework". */
function inNoFramework(matches: Match[]): string[] {
  const [first, ...rest] = matches;
  return (first?.unmapped ?? []).filter((part) => rest.every(({ unmapped }) => unmapped.includes(part)));
}
