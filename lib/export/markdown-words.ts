import type { Ladder } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';

/** What the document says in words of its own, in the language of the interface. */
export interface MarkdownWords {
  source: string;
  publisher: string;
  version: string;
  address: string;
  licence: string;
  attribution: string;
  upstream: string;
  /** How much of the source the framework holds. */
  completeness: Record<'partial' | 'truncated', string>;
  /** Said where the licence does not allow, or does not say, that the text is passed on. */
  passOn: Record<'no' | 'unknown', string>;
  restated: string;
  levels: string;
  level: string;
  name: string;
  looksLike: string;
  cumulative: string;
  competencies: string;
  competency: string;
  roles: string;
  alsoCalled: string;
  code: string;
  family: string;
  under: string;
  requires: string;
  needsLevel: string;
  education: string;
  reportsTo: string;
  pay: string;
  notThis: string;
  related: string;
  ladder: string;
  steps: string;
  basis: Record<Ladder['transitions'][number]['basis'], string>;
  threads: string;
  missing: string;
  doubts: string;
  kinds: Record<Statement['kind'], string>;
}
