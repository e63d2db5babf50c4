import type { ReferenceCheck } from './check-framework.ts';
import type { FrameworkPack } from './pack.ts';
import type { Report } from './problem.ts';
import type { RatingScale, Ratings } from './ratings.ts';

/** Rating scales, ratings, anchors and related roles: known keys, whole columns, values within their scale. */
export function checkRatings(pack: FrameworkPack, report: Report, see: ReferenceCheck): void {
  const scales = new Map<string, RatingScale>();
  (pack.ratingScales ?? []).forEach((scale, at) => {
    const path = `/ratingScales/${at}`;
    const { key, min, max } = scale;
    if (scales.has(key)) report.add(`${path}/key`, 'the rating scale “{key}” stands twice', { key });
    if (min >= max) report.add(path, '{min} to {max} is no scale', { min, max });
    scales.set(key, scale);
  });
  pack.competencies.forEach(({ anchors = [] }, c) => {
    anchors.forEach(({ scale, value }, at) => {
      checkValue(scales.get(scale), value, `/competencies/${c}/anchors/${at}`, report);
    });
  });
  pack.roles.forEach((role, r) => {
    const taken = new Set<string>();
    role.ratings?.forEach((ratings, at) => {
      checkBlock(ratings, taken, { path: `/roles/${r}/ratings/${at}`, scales, report, see });
    });
    role.related?.forEach(({ role: other }, at) => {
      const path = `/roles/${r}/related/${at}/role`;
      see.entity(other, 'role', path);
      if (other === role.key) report.add(path, '“{key}” is related to itself', { key: other });
    });
  });
}

interface BlockContext {
  path: string;
  scales: Map<string, RatingScale>;
  report: Report;
  see: ReferenceCheck;
}

function checkBlock(ratings: Ratings, taken: Set<string>, { path, scales, report, see }: BlockContext): void {
  const { competencies, values, answers, errors } = ratings;
  const scale = scales.get(ratings.scale);
  if (!scale) {
    report.add(`${path}/scale`, 'no rating scale “{key}” in the pack', { key: ratings.scale });
    return;
  }
  for (const [name, column] of Object.entries({ values, answers, errors })) {
    if (column !== undefined && column.length !== competencies.length) {
      const [count, of] = [column.length, competencies.length];
      const values = { count, of };
      report.add(`${path}/${name}`, 'entries here: {count}, competencies: {of}; both must be alike', values);
    }
  }
  competencies.forEach((key, at) => {
    see.entity(key, 'competency', `${path}/competencies/${at}`);
    const place = `${ratings.scale} ${key}`;
    if (taken.has(place))
      report.add(`${path}/competencies/${at}`, '“{key}” is rated twice on one scale', { key });
    taken.add(place);
    checkValue(scale, values[at] ?? scale.min, `${path}/values/${at}`, report);
  });
  const own = new Set(competencies);
  for (const key of [...(ratings.suppressed ?? []), ...(ratings.notRelevant ?? [])]) {
    if (!own.has(key)) report.add(path, '“{key}” has no value here', { key });
  }
}

function checkValue(scale: RatingScale | undefined, value: number, path: string, report: Report): void {
  if (!scale) report.add(path, 'no such rating scale in the pack');
  else if (value < scale.min || value > scale.max) {
    const { min, max } = scale;
    report.add(path, '{value} is not on the scale of {min} to {max}', { value, min, max });
  }
}
