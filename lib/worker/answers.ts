import { readTab, saveFrameworks } from '../findings.ts';
import { buildCard } from '../lookup/card.ts';
import { type Choice, readFrames, refOf } from '../lookup/shelf.ts';
import type { CardView, FrameworkRef } from '../lookup/view.ts';
import type { Match, MatchResult, Spot } from '../match/types.ts';
import type { FrameworkInfo, TitleFinding, WorkerApi } from '../messages.ts';
import { choice, enabledOnly } from './choice.ts';
import type { Answering, Engine } from './engine.ts';

type Params<N extends keyof WorkerApi> = WorkerApi[N]['params'];
type Answer<N extends keyof WorkerApi> = Promise<WorkerApi[N]['return']>;

/** Everything that is answered from the matcher and the store. */
export class Answers {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async spot({ blocks, pageTitle }: Params<'spot'>): Answer<'spot'> {
    const chosen = await choice();
    const spots = await this.#engine.run(({ matcher }) => matcher.spot(blocks, pageTitle));
    return { spots: spots.map((list) => enabledSpots(list, chosen)), store: this.#engine.state };
  }

  async title({ text, pageTitle }: Params<'title'>): Answer<'title'> {
    const chosen = await choice();
    return this.#engine.run((answering) => {
      const result = answering.matcher.match({ text, context: 'title', pageTitle });
      return withPlace(titleFinding(result, text, chosen), answering, chosen);
    });
  }

  async lookup({ text, context, pageTitle }: Params<'lookup'>): Answer<'lookup'> {
    const chosen = await choice();
    return this.#engine.run((answering) => {
      const result = answering.matcher.match({ text, context, ...(pageTitle ? { pageTitle } : {}) });
      return buildCard(answering.reader, chosen, { asked: text, ...result });
    });
  }

  async card({ asked, matches, possible }: Params<'card'>): Answer<'card'> {
    const chosen = await choice();
    return this.#engine.run(({ reader }) =>
      buildCard(reader, chosen, { asked, matches, possible, whyNot: [] }),
    );
  }

  async entity({ id, level }: Params<'entity'>): Answer<'entity'> {
    const chosen = await choice();
    return this.#engine.run((answering) => entityCard(answering, chosen, id, level));
  }

  async search({ query, limit }: Params<'search'>): Answer<'search'> {
    const chosen = await choice();
    return this.#engine.run(async ({ matcher, reader }) => {
      const frames = new Map((await readFrames(reader, chosen)).map((frame) => [frame.id, refOf(frame)]));
      const hits = enabledOnly(matcher.search(query, limit), chosen).flatMap((hit) => {
        const framework = frames.get(hit.id.slice(0, hit.id.indexOf(':')));
        return framework ? [{ ...hit, framework }] : [];
      });
      return { hits };
    });
  }

  async frameworks(): Answer<'frameworks'> {
    const { order } = await choice();
    const { disabled } = await choice();
    return this.#engine.run(async ({ reader }) => {
      const frames = await readFrames(reader, { order, disabled: [] });
      const list = frames.map(
        (frame): FrameworkInfo => ({
          ...refOf(frame),
          enabled: !disabled.includes(frame.id),
          ...frame.counts,
          attribution: frame.source.licence.attribution,
          licence: frame.source.licence.text,
          revision: frame.revision,
          sourceTitle: frame.source.title,
        }),
      );
      return { frameworks: list, store: this.#engine.state };
    });
  }

  /** Names of the enabled frameworks, for lists that show many entities. */
  async refs(): Promise<Record<string, FrameworkRef>> {
    const chosen = await choice();
    const frames = await this.#engine.run(({ reader }) => readFrames(reader, chosen));
    return Object.fromEntries(frames.map((frame) => [frame.id, refOf(frame)]));
  }

  async findings({ tabId }: Params<'findings'>): Answer<'findings'> {
    const [found, frameworks] = await Promise.all([readTab(tabId), this.refs()]);
    return { ...found, frameworks, store: this.#engine.state };
  }

  /** Leaves the frameworks' names where a popup finds them while the worker still sleeps. */
  async saveFrameworks(): Promise<void> {
    await saveFrameworks(await this.refs());
  }

  async rebuild(): Answer<'rebuild'> {
    await this.#engine.rebuild();
    return { store: this.#engine.state };
  }
}

/** Results of the matcher without those of frameworks that are switched off. */
export function titleFinding(
  { verdict, matches, possible, whyNot }: MatchResult,
  text: string,
  chosen: Choice,
): TitleFinding {
  const kept = enabledOnly(matches, chosen);
  const maybe = enabledOnly(possible, chosen);
  const left = kept.length > 0 ? 'match' : maybe.length > 0 ? 'possible' : 'none';
  return {
    text,
    verdict: verdict === 'none' ? 'none' : left,
    matches: kept,
    possible: maybe,
    whyNot: enabledOnly(whyNot, chosen),
  };
}

/** A title with the place of the answer that its card opens on. */
export async function withPlace(
  finding: TitleFinding,
  { reader }: Answering,
  chosen: Choice,
): Promise<TitleFinding> {
  const { text: asked, matches } = finding;
  if (matches.length === 0) return finding;
  const { answers } = await buildCard(reader, chosen, { asked, matches, possible: [], whyNot: [] });
  const place = answers[0]?.place;
  return place ? { ...finding, place } : finding;
}

export function enabledSpots(spots: Spot[], chosen: Choice): Spot[] {
  return spots.flatMap((spot) => {
    const matches = enabledOnly(spot.matches, chosen);
    return matches.length > 0 ? [{ ...spot, matches }] : [];
  });
}

function entityCard(
  { reader }: Answering,
  chosen: Choice,
  id: string,
  level: string | undefined,
): Promise<CardView> {
  const match: Match = {
    id,
    label: '',
    name: '',
    ...(level ? { levels: [level] } : {}),
    why: { rule: 'name', expanded: [], edits: [], reordered: false },
    unmapped: [],
  };
  return buildCard(reader, chosen, { asked: '', matches: [match], possible: [], whyNot: [] }).then(
    (view) => ({
      ...view,
      asked: view.answers[0]?.name ?? '',
      answers: view.answers.map(({ match: _opened, ...answer }) => answer),
    }),
  );
}
