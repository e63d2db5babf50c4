import type { Ladder } from '../pack/entities.ts';
import { extension, idOf, link, type Making, madeId, type Node, node } from './case-model.ts';

/** What roles need, which other roles they are related to, and the steps of ladders. */
export function caseLinks(making: Making): { associations: Node[]; groupings: Node[] } {
  const { pack } = making;
  const roles = new Map(pack.roles.map(({ key, title }) => [key, title]));
  const competencies = new Map(pack.competencies.map(({ key, name }) => [key, name]));
  const roleLink = (key: string) => link(roles.get(key) ?? key, idOf(making, 'role', key));
  const association = (type: string, from: Link, to: Link, more: Record<string, unknown> = {}) =>
    node(making, madeId(making, `${type} ${from.identifier} ${to.identifier}`), {
      associationType: type,
      ...more,
      originNodeURI: from,
      destinationNodeURI: to,
    });
  const requirements = pack.roles.flatMap(({ key, requires }) =>
    requires.map(({ competency, level, strength }) => {
      const to = link(competencies.get(competency) ?? competency, idOf(making, 'competency', competency));
      return association('isRelatedTo', roleLink(key), to, extension({ level, strength }));
    }),
  );
  const related = pack.roles.flatMap(({ key, related: others = [] }) =>
    others.map(({ role, note }) => association('isPeerOf', roleLink(key), roleLink(role), { notes: note })),
  );
  const steps = pack.ladders.flatMap((ladder) => {
    const grouping = link(ladder.name, idOf(making, 'ladder', ladder.key));
    return ladder.transitions.map(({ from, to, basis, text }, at) =>
      association('precedes', roleLink(from), roleLink(to), {
        sequenceNumber: at + 1,
        CFAssociationGroupingURI: grouping,
        notes: text,
        ...extension({ basis }),
      }),
    );
  });
  return {
    associations: [...requirements, ...related, ...steps],
    groupings: pack.ladders.map((ladder) => groupingOf(making, ladder)),
  };
}

type Link = ReturnType<typeof link>;

function groupingOf(making: Making, { key, name, caveat }: Ladder): Node {
  return node(making, idOf(making, 'ladder', key), { title: name, description: caveat });
}
