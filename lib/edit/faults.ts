import { checkAlone, parsePack } from '../pack/check.ts';
import type { Values } from '../pack/fill-template.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { PackSentence } from '../pack/pack-sentence.ts';
import type { PackProblem } from '../pack/problem.ts';
import type { Draft, DraftWords } from './draft.ts';
import { packOf } from './to-pack.ts';

/** What is wrong, as a key of the texts; `other` stands with the reason that the check gives. */
export type FaultKind =
  | 'empty'
  | 'name-twice'
  | 'statement-twice'
  | 'filler'
  | 'nothing'
  | 'language'
  | 'other';

export interface Fault {
  /** Field that it stands beside: `fact title`, `competency KEY name`, `statement KEY LEVEL`, or `whole`. */
  field: string;
  kind: FaultKind;
  /** As the check gives it, with what fills its gaps. */
  reason: PackSentence | '';
  values?: Values;
}

/** Every reason why a draft cannot be saved, by the same check as the build and every import. */
export function faultsOf(draft: Draft, words: DraftWords): Fault[] {
  const pack = packOf(draft, words);
  const parsed = parsePack(pack, pack.id);
  const problems =
    parsed.ok && parsed.pack.kind === 'framework'
      ? checkAlone(pack.id, parsed.pack)
      : parsed.ok
        ? []
        : parsed.problems;
  const faults = problems.map((problem): Fault => {
    const { reason, values } = problem;
    return {
      field: fieldAt(problem.path, draft, pack),
      kind: kindOf(problem),
      reason,
      ...(values ? { values } : {}),
    };
  });
  if (draft.competencies.length + draft.roles.length === 0) {
    faults.push({ field: 'whole', kind: 'nothing', reason: '' });
  }
  if (!isLanguage(draft.facts.lang)) faults.push({ field: 'fact lang', kind: 'language', reason: '' });
  return [...new Map(faults.map((fault) => [`${fault.field} ${fault.kind}`, fault])).values()];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.trim()).length === 1;
  } catch {
    return false;
  }
}

function kindOf({ path, reason }: PackProblem<PackSentence>): FaultKind {
  if (reason === 'is empty' || reason === 'is missing') return 'empty';
  if (reason.includes('stands for')) return 'name-twice';
  if (reason.startsWith('the same')) return 'statement-twice';
  return reason.includes('filler row') && path !== '' ? 'filler' : 'other';
}

const FACTS: [RegExp, string][] = [
  [/^\/(?:title|source\/title)$/u, 'fact title'],
  [/^\/short$/u, 'fact title'],
  [/^\/lang$/u, 'fact lang'],
  [/^\/source\/licence\/text$/u, 'fact licence'],
  [/^\/source\/licence\/attribution$/u, 'fact title'],
  [/^\/scales\/0\/name$/u, 'fact scaleName'],
  [/^\/ladders\/0\/name$/u, 'fact ladderName'],
];

/** The field of the editor in which the place of a fault is written. */
function fieldAt(path: string, draft: Draft, pack: FrameworkPack): string {
  const fact = FACTS.find(([pattern]) => pattern.test(path));
  if (fact) return fact[1];
  const [, list = '', place = '', member = '', inner = '', deeper = ''] = path.split('/');
  const at = Number(place);
  if (list === 'scales') return `level ${draft.levels[Number(inner)]?.key ?? ''}`;
  if (list === 'competencies' && pack.competencies[at]) {
    const { key, statements } = pack.competencies[at];
    if (member === 'statements') return `statement ${key} ${statements[Number(inner)]?.level ?? ''}`;
    return `competency ${key} ${FIELDS[member] ?? 'name'}`;
  }
  if (list === 'roles' && pack.roles[at]) return `role ${pack.roles[at].key} ${FIELDS[member] ?? 'title'}`;
  return list === 'ladders' && deeper !== '' ? 'fact ladderName' : 'whole';
}

const FIELDS: Record<string, string> = {
  labels: 'aliases',
  summary: 'summary',
  definition: 'definition',
  group: 'group',
};
