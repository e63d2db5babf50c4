import { foldName } from '../../../fold-name.ts';
import { MAX_IMPORT_ENTITIES } from '../../../limits.ts';
import type { Competency } from '../../../pack/entities.ts';
import type { Label } from '../../../pack/parts.ts';
import { isKey, NameKeys } from '../../ids/ids.ts';
import { ImportStop } from '../../run/result.ts';
import type { Sentence } from '../../run/sentence.ts';
import { LabelSet } from '../../values/labels.ts';
import { isEverydayName } from '../../values/short-name.ts';

/** One rich skill descriptor, from JSON or from a row of a table. */
export interface RichSkill {
  file: string;
  /** Line in a table, or JSON pointer. */
  row?: number;
  field?: string;
  loc: string;
  /** Id of the source, where it has one. */
  id?: string;
  name: string;
  statement: string;
  category: string;
  keywords: string[];
  alignments: { name: string; url?: string }[];
  occupations: { code: string; name: string }[];
  authors: string[];
}

export type Skip = (reason: Sentence, skill: RichSkill, field: string) => void;

/** A skill as it goes into the pack, and the descriptors that say something of it. */
export interface MergedSkill {
  competency: Competency;
  descriptors: RichSkill[];
}

/** Brings descriptors of one name together. The same sentence under the same name is one skill, listed again. */
export function mergeSkills(skills: RichSkill[], skip: Skip): MergedSkill[] {
  const byName = new Map<string, MergedSkill>();
  const keys = new NameKeys('skill:');
  const taken = new Set<string>();
  for (const skill of skills) {
    const known = byName.get(foldName(skill.name));
    if (known) {
      addSentence(known, skill, skip);
      continue;
    }
    const own = skill.id !== undefined && isKey(skill.id) && !taken.has(skill.id) ? skill.id : undefined;
    const key = own ?? keys.claim(skill.name);
    taken.add(key);
    byName.set(foldName(skill.name), { competency: competencyOf(skill, key), descriptors: [skill] });
    if (byName.size > MAX_IMPORT_ENTITIES) {
      const message = '{file} has more than {most} skills.';
      throw new ImportStop('too-large', message, skill.file, [], { most: MAX_IMPORT_ENTITIES });
    }
  }
  return [...byName.values()];
}

function competencyOf({ name, statement, category, loc }: RichSkill, key: string): Competency {
  return {
    key,
    kind: 'skill',
    name,
    ...(category ? { group: category } : {}),
    detail: statement ? 'full' : 'named-only',
    generic: isEverydayName(name),
    labels: [],
    statements: statement ? [statementOf(statement, 1, loc)] : [],
    loc,
  };
}

function statementOf(text: string, number: number, loc: string): Competency['statements'][number] {
  return { key: `s-${number}`, kind: 'behaviour', text, levelBasis: 'stated', loc };
}

function addSentence({ competency, descriptors }: MergedSkill, skill: RichSkill, skip: Skip): void {
  const { statements } = competency;
  if (skill.statement === '' || statements.some(({ text }) => text === skill.statement)) {
    skip('the skill is listed already', skill, 'skillName');
  } else {
    competency.detail = 'full';
    statements.push(statementOf(skill.statement, statements.length + 1, skill.loc));
  }
  descriptors.push(skill);
}

/**
 * Keywords and aligned skills as labels. A word that stands at several skills is the name of none of them, and what has
 * a number or an underscore in it is a code of some catalogue; neither becomes a label.
 */
export function addLabels(merged: MergedSkill[], skip: Skip): void {
  const owners = new Map<string, number>();
  for (const { competency, descriptors } of merged) {
    const own = new Set([
      foldName(competency.name),
      ...wordsOf(descriptors).map(({ text }) => foldName(text)),
    ]);
    for (const fold of own) owners.set(fold, (owners.get(fold) ?? 0) + 1);
  }
  for (const { competency, descriptors } of merged) {
    const labels = new LabelSet(competency.name);
    for (const { text, url, skill } of wordsOf(descriptors)) {
      if ((owners.get(foldName(text)) ?? 0) > 1) {
        skip('a keyword of several skills names none of them', skill, 'keywords');
      } else if (/[_:]|\d{3}/u.test(text)) {
        skip('a keyword that reads as a code names no skill', skill, 'keywords');
      } else if (labels.add(text, 'alternative', skill.loc) === 'too-long') {
        skip('a keyword is too long for a name', skill, 'keywords');
      } else if (url) annotate(labels.get(text), url);
    }
    competency.labels = labels.list();
  }
}

function annotate(label: Label | undefined, url: string): void {
  if (label) label.note = url;
}

function wordsOf(descriptors: RichSkill[]): { text: string; url?: string; skill: RichSkill }[] {
  return descriptors.flatMap((skill) => {
    const authors = new Set([...skill.authors, skill.category].map(foldName));
    const aligned = skill.alignments.map(({ name, url }) => ({ text: name, ...(url ? { url } : {}), skill }));
    const words = [...skill.keywords.map((text) => ({ text, skill })), ...aligned];
    return words.filter(({ text }) => text !== '' && !authors.has(foldName(text)));
  });
}
