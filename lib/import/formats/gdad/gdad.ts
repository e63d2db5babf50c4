import type { FrameworkPack } from '../../../pack/pack.ts';
import { NameKeys } from '../../ids/ids.ts';
import { headerOf } from '../../rows/header.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { baseName } from '../../source/file.ts';
import { type GdadPart, gdadPart, LEVELS, SKILL } from './columns.ts';
import { laddersOf } from './ladders.ts';
import { gdadPack } from './pack.ts';
import { GdadRoles, packRoles } from './roles.ts';
import { GdadSkills } from './skills.ts';

/** The capability framework for digital and data roles of the UK government, as its two tables. */
export const gdad: Importer<GdadPart> = {
  id: 'gdad',
  partOf: gdadPart,
  sets: (files) => (files.length > 0 ? [files] : []),
  read,
};

async function read(files: Claimed<GdadPart>[], run: Run): Promise<FrameworkPack> {
  const skills = new GdadSkills();
  let roles = new GdadRoles(headerOf(''));
  const ordered = (['skills', 'roles'] as const).flatMap((part) =>
    files.filter((file) => file.part === part),
  );
  const done = new Set<GdadPart>();
  for (const [at, claimed] of ordered.entries()) {
    const { file, part } = claimed;
    if (done.has(part)) {
      run.log.unused.push({ file: file.name, reason: 'a second file of the same table' });
      continue;
    }
    done.add(part);
    await run.pacer.begin({ stage: 'read', file: file.name, at: at + 1, of: ordered.length });
    if (part === 'skills') await readSkills(claimed, skills, run);
    else roles = await readRoles(claimed, skills, run);
  }
  const [first] = ordered;
  if (!first || skills.list.length + roles.roles.size === 0) {
    const file = first?.file.name;
    throw new ImportStop('empty', '{file} lists no skill and no role.', file, run.log.problems);
  }
  const keys = new NameKeys('ladder:');
  const { ladders, gaps } = laddersOf(roles.roles.values(), (title) => keys.claim(title));
  const allRoles = packRoles(roles.roles.values());
  return gdadPack(
    { competencies: skills.list, roles: allRoles, ladders, gaps: [...skills.gaps, ...gaps] },
    { parts: done, files: ordered.map(({ file }) => baseName(file.name)) },
    run,
  );
}

async function readSkills({ file }: Claimed<GdadPart>, skills: GdadSkills, run: Run): Promise<void> {
  let at = { name: -1, definition: -1 };
  let columns: { level: string; place: number }[] = [];
  await readTable(file, run, {
    header: (header) => {
      at = { name: header.find(SKILL.name), definition: header.find(SKILL.definition) };
      columns = LEVELS.map((level) => ({ level, place: header.find(level) }));
    },
    row: (entry) => {
      const skill = skills.add(entry, at, file.name, run);
      if (!skill) return;
      for (const { level, place } of columns) skills.describe(skill, level, entry.cell(place), entry.loc);
    },
  });
}

async function readRoles({ file }: Claimed<GdadPart>, skills: GdadSkills, run: Run): Promise<GdadRoles> {
  let roles = new GdadRoles(headerOf(''));
  await readTable(file, run, {
    header: (header) => {
      roles = new GdadRoles(header);
    },
    row: (entry) => roles.add(entry, skills, file.name, run),
  });
  return roles;
}
