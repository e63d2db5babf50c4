import { buildCard } from '../../lookup/card.ts';
import { readFrames, refOf } from '../../lookup/shelf.ts';
import type { FrameworkRef } from '../../lookup/view.ts';
import type { MatchResult, Spot } from '../../match/types.ts';
import type { FrameworkInfo, TermFinding, TitleFinding, WorkerApi } from '../../messages.ts';
import { packOf } from '../../pack/ids.ts';
import { readTab, saveFrameworks } from '../../state/findings.ts';
import { type Chosen, choice, enabledOnly, hostsOfTab, settings, standing } from '../frameworks/choice.ts';
import type { Answering, Engine } from '../frameworks/engine.ts';
import { breathe } from '../wire/breathe.ts';
import { entityCard, lookUp } from './look-up.ts';
import { quietBy } from './quiet.ts';

type Params<N extends keyof WorkerApi> = WorkerApi[N]['params'];
type Answer<N extends keyof WorkerApi> = Promise<WorkerApi[N]['return']>;

/** Everything that is answered from the matcher and the store. */
export class Answers {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @param hosts where the question comes from; what was set aside there is not answered */
  async spot(
    { blocks, pageTitle }: Params<'spot'>,
    hosts: readonly string[],
  ): Promise<Omit<Awaited<Answer<'spot'>>, 'stamp'>> {
    const chosen = await choice(hosts);
    const known = await settings();
    const { spots, isQuiet } = await this.#engine.run(async ({ matcher, packs }) => {
      const all: Spot[][] = [];
      for (const block of blocks) {
        await breathe();
        all.push(...matcher.spot([block], pageTitle));
      }
      return { spots: all, isQuiet: quietBy(known, packs) };
    });
    return {
      spots: spots.map((list, at) =>
        standingSpots(list, blocks[at]?.text ?? '', chosen).map((spot) =>
          isQuiet(spot.matches) ? { ...spot, quiet: true } : spot,
        ),
      ),
      store: this.#engine.state,
    };
  }

  /** @param hosts as for `spot` */
  async title({ text, pageTitle }: Params<'title'>, hosts: readonly string[]): Promise<TitleFinding> {
    const chosen = await choice(hosts);
    const known = await settings();
    return this.#engine.run(async (answering) => {
      const result = answering.matcher.match({ text, context: 'title', pageTitle });
      const finding = await withPlace(titleFinding(result, text, chosen), answering, chosen);
      return quietBy(known, answering.packs)(finding.matches) ? { ...finding, quiet: true } : finding;
    });
  }

  /** What was asked for by hand is answered wherever it was set aside, and says so. */
  async lookup(params: Params<'lookup'>, hosts: readonly string[]): Answer<'lookup'> {
    const chosen = await choice(hosts);
    return this.#engine.run((answering) => lookUp(params, answering, chosen));
  }

  async card({ asked, matches, possible }: Params<'card'>, hosts: readonly string[]): Answer<'card'> {
    const chosen = await choice(hosts);
    const aside = chosen.aside.viewOf(asked, matches);
    const view = await this.#engine.run(({ reader }) =>
      buildCard(reader, chosen, { asked, matches, possible, whyNot: [] }),
    );
    return { ...view, ...(aside ? { dismissal: aside } : {}) };
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
        const framework = frames.get(packOf(hit.id));
        return framework ? [{ ...hit, framework }] : [];
      });
      return { hits };
    });
  }

  async frameworks(): Answer<'frameworks'> {
    const { order, disabled } = await choice();
    return this.#engine.run(async ({ reader, packs }) => {
      const frames = await readFrames(reader, { order, disabled: [] });
      const list = frames.map((frame): FrameworkInfo => {
        const count = packs.find(({ id }) => id === frame.id);
        return {
          ...refOf(frame),
          enabled: !disabled.includes(frame.id),
          own: count?.bundled === false,
          ...(count?.savedAt ? { savedAt: count.savedAt } : {}),
          ...(count?.previous ? { previous: count.previous.revision } : {}),
          ...frame.counts,
          attribution: frame.source.licence.attribution,
          licence: frame.source.licence.text,
          revision: frame.revision,
          sourceTitle: frame.source.title,
        };
      });
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
    const hosts = await hostsOfTab(tabId).catch(() => []);
    const [found, frameworks, chosen] = await Promise.all([readTab(tabId), this.refs(), choice(hosts)]);
    // The page reports anew once it has heard of a change; until then its old report is weeded here.
    const stands = ({ text, matches }: TermFinding) => standing(matches, text, chosen).length > 0;
    const { terms, possible } = found;
    return {
      ...found,
      terms: terms.filter(stands),
      possible: possible.filter(stands),
      frameworks,
      store: this.#engine.state,
    };
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

/** Results of the matcher without those of frameworks that are switched off and those that were set aside. */
export function titleFinding(
  { verdict, matches, possible, whyNot }: MatchResult,
  text: string,
  chosen: Chosen,
): TitleFinding {
  const kept = standing(matches, text, chosen);
  const maybe = standing(possible, text, chosen);
  const left = kept.length > 0 ? 'match' : maybe.length > 0 ? 'possible' : 'none';
  const aside = chosen.aside.viewOf(text, [...matches, ...possible]);
  return {
    text,
    verdict: verdict === 'none' ? 'none' : left,
    matches: kept,
    possible: maybe,
    whyNot: enabledOnly(whyNot, chosen),
    ...(aside && left === 'none' ? { dismissal: aside } : {}),
  };
}

/** A title with the place of the answer that its card opens on. */
export async function withPlace(
  finding: TitleFinding,
  { reader }: Answering,
  chosen: Chosen,
): Promise<TitleFinding> {
  const { text: asked, matches } = finding;
  if (matches.length === 0) return finding;
  const { answers } = await buildCard(reader, chosen, { asked, matches, possible: [], whyNot: [] });
  const place = answers[0]?.place;
  return place ? { ...finding, place } : finding;
}

/** Spots of a text without what is switched off or was set aside there. */
export function standingSpots(spots: Spot[], text: string, chosen: Chosen): Spot[] {
  return spots.flatMap((spot) => {
    const matches = standing(spot.matches, text.slice(spot.start, spot.end), chosen);
    return matches.length > 0 ? [{ ...spot, matches }] : [];
  });
}
