import UFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

/** A way to find the labels nearest to a title: their numbers, best first. */
export interface Rival {
  name: string;
  /** How many of the titles it is asked, at most; the slowest one is asked a sample. */
  most?: number;
  /** Builds the index over all labels and gives the search. */
  build(labels: string[]): (text: string) => number[];
}

/** Hits that are looked at; several labels of one occupation may lead a list. */
const MOST = 100;

/** The libraries, each with the settings its documentation recommends for misspelt names. */
export const rivals: Rival[] = [
  {
    name: 'Fuse.js',
    most: 60,
    build: (labels) => {
      const fuse = new Fuse(labels, { includeScore: true, ignoreLocation: true, threshold: 0.4 });
      return (text) => fuse.search(text.slice(0, 32), { limit: MOST }).map(({ refIndex }) => refIndex);
    },
  },
  {
    name: 'MiniSearch',
    build: (labels) => {
      const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
      index.addAll(labels.map((text, id) => ({ id, text })));
      return (text) =>
        index
          .search(text)
          .slice(0, MOST)
          .map(({ id }) => Number(id));
    },
  },
  {
    name: 'FlexSearch',
    build: (labels) => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      for (const [id, text] of labels.entries()) index.add(id, text);
      return (text) => index.search(text, { limit: MOST, suggest: true }).map(Number);
    },
  },
  {
    name: 'uFuzzy',
    build: (labels) => {
      const fuzzy = new UFuzzy({ intraMode: 1 });
      return (text) => {
        const [ids, info, order] = fuzzy.search(labels, text, 5);
        const ranked = order && info ? order.map((place) => info.idx[place] ?? -1) : (ids ?? []);
        return ranked.slice(0, MOST);
      };
    },
  },
  {
    name: 'fuzzysort',
    build: (labels) => {
      const targets = labels.map((text, id) => ({ id, name: fuzzysort.prepare(text) }));
      return (text) => fuzzysort.go(text, targets, { key: 'name', limit: MOST }).map(({ obj }) => obj.id);
    },
  },
];
