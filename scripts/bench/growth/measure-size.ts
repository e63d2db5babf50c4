import type { SpotBlock } from '../../../lib/match/types.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { plainClassification } from '../labels/plain-classification.ts';
import { shippedMatch } from '../shipped-match.ts';
import { median, quantile, timed } from '../statistics.ts';
import { titlesLike } from '../titles.ts';

/** What was measured with so many labels beside the five packs; times in milliseconds. */
export interface Grown {
  labels: number;
  build: number;
  /** Bytes of the index. */
  size: number;
  /** The index opened and its first title answered, as by a worker that has just been started. */
  wake: number;
  spotCold: number;
  spotWarm: number;
  title: number;
  titleP95: number;
  search: number;
  searchP95: number;
}

const ROLES_SHARE = 0.4;
const TITLES = 39;
const LABELS_OF_SKILL = 5;
const BUILDS = 4;
const WARM_UP = 20;
const ROUNDS = 20;
const ASK_ROUNDS = 5;
/** The fastest tenth of the rounds: what other work on the machine leaves undisturbed. */
const FASTEST = 0.1;
const TITLES_ASKED = 300;
const RESULTS = 8;

/** Measures one size: a made-up classification of so many names of jobs and skills beside the packs. */
export async function measureSize(labels: number, five: Pack[], blocks: SpotBlock[]): Promise<Grown> {
  const { compileIndex, createMatcher } = await shippedMatch();
  const packs = labels === 0 ? five : [...five, madeUp(labels, blocks)];
  let index = new ArrayBuffer(0);
  const builds = Array.from({ length: BUILDS }, () =>
    timed(() => {
      index = compileIndex(packs);
    }),
  );
  const times = { wake: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const fresh = createMatcher(index);
    const cold = timed(() => fresh.spot(blocks, 'Sales Manager'));
    const warm = timed(() => fresh.spot(blocks, 'Sales Manager'));
    const wake = timed(() => createMatcher(index).match({ text: 'Sales Manager, EMEA', context: 'title' }));
    if (round < 0) continue;
    times.cold.push(cold);
    times.warm.push(warm);
    times.wake.push(wake);
  }
  const matcher = createMatcher(index);
  const titles = titlesLike(packs, TITLES_ASKED);
  const title = asked(titles, (text) => matcher.match({ text, context: 'title' }));
  const typed = titles.map((text, at) => text.slice(0, 2 + (at % 9)));
  const search = asked(typed, (text) => matcher.search(text, RESULTS));
  return {
    labels,
    build: Math.min(...builds),
    size: index.byteLength,
    wake: quantile(times.wake, FASTEST),
    spotCold: quantile(times.cold, FASTEST),
    spotWarm: quantile(times.warm, FASTEST),
    title: median(title),
    titleP95: quantile(title, 0.95),
    search: median(search),
    searchP95: quantile(search, 0.95),
  };
}

function madeUp(labels: number, blocks: SpotBlock[]): Pack {
  const used = blocks.flatMap(({ text }) => text.match(/[a-z]{3,}/g) ?? []);
  const shape = {
    roles: Math.round((labels * ROLES_SHARE) / (TITLES + 1)),
    titles: TITLES,
    skills: Math.round((labels * (1 - ROLES_SHARE)) / LABELS_OF_SKILL),
  };
  return plainClassification('made-up', shape, used);
}

/** Times of the texts, each the fastest of a few rounds, as other work on the machine only ever adds. */
function asked(texts: string[], ask: (text: string) => unknown): number[] {
  const times = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = -1; round < ASK_ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      const time = timed(() => ask(text));
      if (round >= 0) times[at] = Math.min(times[at] ?? time, time);
    }
  }
  return times;
}
