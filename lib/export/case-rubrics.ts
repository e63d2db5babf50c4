import type { Level, Scale } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import { extension, idOf, link, type Making, madeId, type Node, node } from './case-model.ts';

/** A competency or role with what it looks like at the levels of one scale. */
interface Owner {
  id: string;
  title: string;
  statements: Statement[];
}

/** Every scale as a rubric: first what its levels are, then a criterion for whatever has statements on it. */
export function caseRubrics(making: Making): Node[] {
  const { pack, levels } = making;
  const owners = [
    ...pack.roles.map(({ key, title, statements }) => ({ id: idOf(making, 'role', key), title, statements })),
    ...pack.competencies.map(({ key, name, statements }) => {
      return { id: idOf(making, 'competency', key), title: name, statements };
    }),
  ];
  return pack.scales.map((scale) => {
    const id = idOf(making, 'scale', scale.key);
    const criteria = owners.flatMap((owner) => {
      const on = owner.statements.filter(({ level }) => levels.get(level ?? '')?.scale === scale.key);
      return on.length > 0 ? [{ ...owner, statements: on }] : [];
    });
    return node(making, id, {
      title: scale.name,
      description: scale.note,
      CFRubricCriteria: [
        levelCriterion(making, scale, id),
        ...criteria.map((owner, at) => criterion(making, owner, id, at + 2)),
      ],
      ...extension(rulesOf(scale)),
    });
  });
}

function rulesOf({ key, axis, track, cumulative, usesYears, note }: Scale): Record<string, unknown> {
  return { key, axis, track, cumulative, usesYears, note };
}

/** The criterion that belongs to no item: the levels themselves. */
function levelCriterion(making: Making, { key, levels }: Scale, rubricId: string): Node {
  const id = madeId(making, `levels of ${key}`);
  return node(making, id, {
    position: 1,
    rubricId,
    CFRubricCriterionLevels: levels.map((level, at) =>
      node(making, idOf(making, 'level', level.key), {
        ...shownLevel(making, level),
        description: level.summary,
        feedback: level.tagline,
        position: at + 1,
        rubricCriterionId: id,
        ...extension({ key: level.key, code: level.code }),
      }),
    ),
  });
}

function criterion(
  making: Making,
  { id: owner, title, statements }: Owner,
  rubricId: string,
  position: number,
): Node {
  const id = madeId(making, `criterion of ${rubricId} ${owner}`);
  return node(making, id, {
    CFItemURI: link(title, owner),
    position,
    rubricId,
    CFRubricCriterionLevels: byLevel(making, statements).map((statement, at) => {
      const { key, kind, headline, text, level = '', levelBasis } = statement;
      const place = making.levels.get(level);
      return node(making, idOf(making, `statement of ${owner}`, key), {
        ...(place ? shownLevel(making, place.level) : {}),
        description: text,
        position: at + 1,
        rubricCriterionId: id,
        ...extension({ key, headline, kind, levelBasis: levelBasis === 'stated' ? undefined : levelBasis }),
      });
    }),
  });
}

function shownLevel({ levels }: Making, { key, ordinal }: Level): { quality: string; score: number } {
  return { quality: levels.get(key)?.quality ?? key, score: ordinal };
}

/** Lowest level first; at one level in the order of the pack. */
function byLevel({ levels }: Making, statements: Statement[]): Statement[] {
  const ordinal = ({ level }: Statement) => levels.get(level ?? '')?.level.ordinal ?? 0;
  return [...statements].sort((a, b) => ordinal(a) - ordinal(b));
}
