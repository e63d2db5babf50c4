import type { Competency, Role } from '../pack/entities.ts';
import type { FactView } from './view.ts';

/** Short facts of a role: schooling, reporting line, codes, pay, what it is not. */
export function roleFacts(role: Role): FactView[] {
  const facts: FactView[] = [];
  if (role.family) facts.push({ kind: 'family', text: role.family });
  if (role.education) facts.push({ kind: 'education', text: role.education });
  if (role.reportsTo) facts.push({ kind: 'reports-to', text: role.reportsTo });
  for (const { kind, amount, percentile, currency, note } of role.pay) {
    facts.push({
      kind: 'pay',
      pay: kind,
      amount,
      percentile,
      ...(currency ? { currency } : {}),
      ...(note ? { note } : {}),
    });
  }
  if (role.code) facts.push({ kind: 'code', scheme: 'internal', code: role.code, suspect: false });
  for (const { scheme, code, title, status, note } of role.codes) {
    if (code === role.code) continue;
    facts.push({
      kind: 'code',
      scheme,
      code,
      suspect: status === 'suspect',
      ...(title ? { title } : {}),
      ...(note ? { note } : {}),
    });
  }
  for (const { name, text } of role.exclusions) facts.push({ kind: 'exclusion', name, text });
  return facts;
}

/** Short facts of a competency: its group and a level that its own text ties it to. */
export function competencyFacts({ levelHint, group, collections = [] }: Competency): FactView[] {
  return [
    ...collections.map((text) => ({ kind: 'group' as const, text })),
    ...(group ? [{ kind: 'group' as const, text: group }] : []),
    ...(levelHint ? [{ kind: 'level-hint' as const, text: levelHint }] : []),
  ];
}
