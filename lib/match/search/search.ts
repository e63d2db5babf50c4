import type { TermIndex } from '../index/open-index.ts';
import type { NearWords } from '../read/near-words.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { fold } from '../text/inflection.ts';
import type { Match, SearchHit } from '../types.ts';
import { PrefixSearch } from './search-prefixes.ts';
import { rankBySpelling, spellingCandidates } from './search-spellings.ts';

/** What a text names or may mean, and whether that is a job or a skill. */
export interface NamedHit {
  match: Match;
  verdict: SearchHit['verdict'];
  kind: SearchHit['kind'];
}

/** Search as you type, in a time that does not grow with the number of labels. */
export class LabelSearch {
  readonly #index: TermIndex;
  readonly #vocabulary: Vocabulary;
  readonly #near: NearWords;
  readonly #prefixes: PrefixSearch;

  constructor(index: TermIndex, vocabulary: Vocabulary, near: NearWords) {
    this.#index = index;
    this.#vocabulary = vocabulary;
    this.#near = near;
    this.#prefixes = new PrefixSearch(index, vocabulary);
  }

  /**
   * What bears the typed name or label itself, then what else the text names, then labels whose words begin with what
   * was typed, then what it may mean, then near spellings ranked by Fuse.js over a small prefiltered list. Each entity
   * once.
   */
  find(text: string, limit: number, named: NamedHit[]): SearchHit[] {
    const hits = new Map<string, SearchHit>();
    const add = (hit: SearchHit) => {
      if (!hits.has(hit.id)) hits.set(hit.id, hit);
    };
    const addNamed = (wanted: SearchHit['verdict']) => {
      for (const one of named) if (one.verdict === wanted) add(hitOf(one));
    };
    addNamed('match');
    for (const label of this.#prefixes.find(text)) add(this.#labelHit(label));
    addNamed('possible');
    if (hits.size < limit) {
      const candidates = spellingCandidates(text, this.#index, this.#vocabulary, this.#near);
      for (const label of rankBySpelling(text, candidates, this.#index)) add(this.#labelHit(label));
    }
    const typed = fold(text.trim());
    const far = ({ name, label }: SearchHit) => (fold(name) === typed ? 0 : fold(label) === typed ? 1 : 2);
    return [...hits.values()].sort((a, b) => far(a) - far(b)).slice(0, limit);
  }

  #labelHit(label: number): SearchHit {
    const index = this.#index;
    const entity = index.entityOf(label);
    const levels = index.labelLevels(label);
    return {
      id: index.entityId(entity),
      name: index.entityName(entity),
      label: index.labelText(label),
      kind: index.isRole(label) ? 'role' : 'term',
      verdict: 'possible',
      ...(levels ? { levels } : {}),
    };
  }
}

function hitOf({ match: { id, name, label, levels }, verdict, kind }: NamedHit): SearchHit {
  return { id, name, label, kind, verdict, ...(levels ? { levels } : {}) };
}
