import { digestOf } from '../import/ids/digest.ts';
import { revisionOf } from '../import/run/revision.ts';
import { blankLevel, blankPack, blankRole, blankScale } from '../pack/blank.ts';
import type { Ladder, Level, Role, Scale } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { competencyIn } from './competency-to-pack.ts';
import type { Draft, DraftRole, DraftWords } from './draft.ts';
import { labelsIn, NO_PLACE } from './labels-to-pack.ts';

/**
 * The framework that a draft stands for, faults and all: what is empty is left out where the format allows it. Its
 * revision counts on from the one that was opened.
 */
export function packOf(draft: Draft, words: DraftWords): FrameworkPack {
  const { facts, from } = draft;
  const levels = draft.levels.map(({ key }) => key);
  const { scale: _, ladder: __, ...base }: NonNullable<Draft['from']> = from ?? blank(draft);
  const pack: FrameworkPack = {
    ...base,
    id: draft.id,
    lang: facts.lang,
    title: facts.title,
    short: shortOf(draft),
    source: {
      ...base.source,
      title: from ? base.source.title : facts.title,
      licence: {
        ...base.source.licence,
        text: facts.licence,
        attribution: facts.attribution.trim() || facts.title,
      },
    },
    scales: draft.levels.length > 0 ? [scaleIn(draft)] : [],
    competencies: draft.competencies.map((one) => competencyIn(one, levels)),
    roles: draft.roles.map((role) => roleIn(role, draft)),
    ladders: draft.rungs.length > 0 ? [ladderIn(draft, words)] : [],
    revision: '',
  };
  const sound = withoutDangling(pack);
  const number = Number(/^\d{1,6}(?=-)/u.exec(from?.revision ?? '')?.[0] ?? 0) + 1;
  return { ...sound, revision: revisionOf(String(number), [digestOf(JSON.stringify(sound))]) };
}

/** Two or three words for a chip: the author's, else the start of the title. */
function shortOf({ facts }: Draft): string {
  return facts.short.trim() || facts.title.trim().split(/\s+/u).slice(0, 3).join(' ');
}

function blank({ facts }: Draft): FrameworkPack {
  return {
    ...blankPack(),
    id: '',
    revision: '',
    lang: '',
    title: '',
    short: '',
    source: {
      title: facts.title,
      kind: 'curated',
      licence: { text: '', redistribution: 'unknown', attribution: '' },
      upstream: [],
      completeness: 'complete',
    },
  };
}

function scaleIn({ facts, levels, from }: Draft): Scale {
  const made: Scale = {
    key: 'own-scale',
    name: '',
    ...blankScale(),
    levels: [],
    loc: NO_PLACE,
  };
  return { ...made, ...from?.scale, name: facts.scaleName, levels: levels.map(levelIn) };
}

function levelIn({ key, name, from }: Draft['levels'][number], at: number): Level {
  const isNumbered = from === undefined || from.code === String(from.ordinal);
  const place = { key, ordinal: at + 1, ...blankLevel(), loc: NO_PLACE, ...from };
  const typed = name.trim();
  // A level that was printed as "P2" and had no further name is renamed by its code.
  if (from && from.name === undefined && !isNumbered) return { ...place, ordinal: at + 1, code: name };
  const code = isNumbered ? String(at + 1) : from.code;
  const { name: _, ...rest } = place as Level;
  return { ...rest, ordinal: at + 1, code, ...(typed === '' || typed === code ? {} : { name: typed }) };
}

function roleIn({ key, title, summary, aliases, needs, from }: DraftRole, draft: Draft): Role {
  const levels = draft.levels.map((level) => level.key);
  const competencies = new Set(draft.competencies.map((one) => one.key));
  const { summary: _, ...base }: Partial<Role> = from ?? {};
  const requires = needs.flatMap(({ competency, level }): Role['requires'] => {
    if (!competencies.has(competency)) return [];
    const old = from?.requires.find((one) => one.competency === competency);
    if (old && (old.level ?? '') === level) return [old];
    const at = levels.includes(level)
      ? { level, strength: 'level' as const }
      : { strength: 'listed' as const };
    return [{ competency, ...at, loc: NO_PLACE }];
  });
  return {
    ...blankRole(),
    kind: 'job',
    loc: NO_PLACE,
    ...base,
    key,
    title,
    ...(summary.trim() === '' ? {} : { summary }),
    labels: labelsIn(aliases, from?.labels, levels),
    requires,
  };
}

function ladderIn({ facts, roles, rungs, from }: Draft, words: DraftWords): Ladder {
  const made = { key: 'own-ladder', name: '', branches: [], rungs: [], transitions: [], loc: NO_PLACE };
  const titles = new Map(roles.map(({ key, title }) => [key, title.trim() || '…']));
  return {
    ...made,
    ...from?.ladder,
    name: facts.ladderName,
    rungs: [...rungs],
    transitions: rungs.slice(1).map((to, at): Ladder['transitions'][number] => {
      const below = rungs[at] ?? '';
      const old = from?.ladder?.transitions.find((one) => one.from === below && one.to === to);
      const text = words.step(titles.get(below) ?? below, titles.get(to) ?? to);
      return old ?? { from: below, to, basis: 'listed-order', text, loc: NO_PLACE };
    }),
  };
}

/** Notes on what the source leaves out go with the thing that they are about, or with being filled in. */
function withoutDangling(pack: FrameworkPack): FrameworkPack {
  const filledCells = new Set(
    pack.competencies.flatMap(({ key, statements }) => statements.map(({ level }) => `${key} ${level}`)),
  );
  const levels = new Set(pack.scales.flatMap((scale) => scale.levels.map(({ key }) => key)));
  const lists = [pack.scales, pack.competencies, pack.roles, pack.ladders];
  const known = new Set(['pack', ...levels, ...lists.flatMap((list) => list.map(({ key }) => key))]);
  return {
    ...pack,
    gaps: pack.gaps.filter(({ of, level, slot, shown }) => {
      const isFilled =
        (of === 'pack' && slot === 'levels' && levels.size > 0) ||
        (slot === 'statements' && shown === 0 && filledCells.has(`${of} ${level}`));
      return known.has(of) && (level === undefined || levels.has(level)) && !isFilled;
    }),
    defects: pack.defects.filter(({ of }) => known.has(of)),
  };
}
