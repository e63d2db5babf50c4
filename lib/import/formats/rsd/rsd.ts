import type { FrameworkPack } from '../../../pack/pack.ts';
import { digestOf } from '../../ids/digest.ts';
import type { Run } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { titleOfName } from '../../source/file.ts';
import { asList, asText, asWebAddress, isObject, member } from '../../values/json.ts';
import { JsonFields } from '../../values/json-fields.ts';
import { richPack } from './rich-pack.ts';
import type { RichSkill } from './rich-skill.ts';
import { richSkillOf } from './rsd-skill.ts';

/** One skill, or several of them in a list or in a collection. */
type RsdPart = 'skill' | 'skills';

/** Rich skill descriptors of the Open Skills Network in JSON: one, a list of them, or a collection. */
export const rsd: Importer<RsdPart> = {
  id: 'rsd',
  partOf: ({ json }) => {
    if (isSkill(json)) return 'skill';
    return listOf(json).some(isSkill) ? 'skills' : undefined;
  },
  sets: (files) => {
    const single = files.filter(({ part }) => part === 'skill');
    const lists = files.filter(({ part }) => part === 'skills').map((file) => [file]);
    return single.length > 0 ? [...lists, single] : lists;
  },
  read,
};

function isSkill(json: unknown): boolean {
  if (!isObject(json) || asText(member(json, 'skillName')).trim() === '') return false;
  return Object.hasOwn(json, 'skillStatement') || member(json, 'type') === 'RichSkillDescriptor';
}

function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : asList(member(json, 'skills'));
}

async function read(files: Claimed<RsdPart>[], run: Run): Promise<FrameworkPack> {
  const [first] = files;
  if (!first) throw new ImportStop('empty', 'There is no file to read.');
  const skills: RichSkill[] = [];
  for (const [at, claimed] of files.entries()) {
    const { file, json } = claimed;
    await run.pacer.begin({ stage: 'read', file: file.name, at: at + 1, of: files.length });
    run.digests.push(digestOf(JSON.stringify(json)));
    await readSkills(claimed, skills, run);
  }
  const { json, file } = first;
  const url = asWebAddress(member(json, 'id', '@id'));
  const licence = licenceOf(json) ?? licenceOf(listOf(json)[0]);
  const named = asText(member(json, 'name')) || (files.length === 1 ? asText(member(json, 'skillName')) : '');
  return richPack(
    {
      file: file.name,
      title: named.trim().slice(0, 200) || titleOfName(file.name),
      ...(url ? { url } : {}),
      ...(licence ? { licence } : {}),
    },
    skills,
    run,
  );
}

async function readSkills(
  { file, json, part }: Claimed<RsdPart>,
  into: RichSkill[],
  run: Run,
): Promise<void> {
  const fields = new JsonFields(file.name, run.log);
  const list = part === 'skill' ? [json] : listOf(json);
  const path = Array.isArray(json) ? '' : '/skills';
  let read = 0;
  for (const [at, value] of list.entries()) {
    if (run.pacer.due()) await run.pacer.pause(at / list.length);
    const pointer = part === 'skill' ? '' : `${path}/${at}`;
    const skill = richSkillOf(value, pointer, fields);
    if (skill) into.push(skill);
    read += 1;
  }
  run.log.rows[file.name] = read;
}

function licenceOf(json: unknown): string | undefined {
  const text = asText(
    member(json, 'license', 'licence', 'dcterms:license', 'schema:license', 'rights'),
  ).trim();
  return text === '' ? undefined : text.slice(0, 500);
}
