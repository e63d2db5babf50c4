import { blankPack, blankRole } from '../../../pack/blank.ts';
import type { Role } from '../../../pack/entities.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import { digestOf } from '../../ids/digest.ts';
import { codedPackId, isKey, KeyClaims } from '../../ids/ids.ts';
import { type Run, wholeText } from '../../rows/table.ts';
import type { Claimed, Importer, Sniffed } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { asText, isObject, member } from '../../values/json.ts';
import { JsonFields } from '../../values/json-fields.ts';
import { socSchemeOf } from '../../values/soc.ts';
import { readLevels } from './levels.ts';
import { lerGaps, lerSource } from './source.ts';

/** Occupation export of LER.me / SkillsCrosswalk: one occupation, its levels with their statements. */
export const ler: Importer<'occupation'> = {
  id: 'ler',
  partOf,
  sets: (files) => files.map((file) => [file]),
  read,
};

/** Files of any version are taken, so that one that cannot be read is refused by name. */
function partOf({ json }: Sniffed): 'occupation' | undefined {
  const whole = isObject(member(json, 'occupation')) && isObject(member(json, 'framework'));
  const said = member(json, 'schemaVersion') !== undefined && isObject(member(json, 'occupation'));
  const maker = /^LER\.me$/iu.test(asText(member(member(json, 'sources'), 'generator')));
  return whole || said || maker ? 'occupation' : undefined;
}

async function read(files: Claimed<'occupation'>[], run: Run): Promise<FrameworkPack> {
  const [first] = files;
  if (!first) throw new ImportStop('empty', 'There is no file to read.');
  const { file, json } = first;
  await run.pacer.begin({ stage: 'read', file: file.name, at: 1, of: 1 });
  checkVersion(json, file.name);
  run.digests.push(digestOf(await wholeText(file)));
  const fields = new JsonFields(file.name, run.log);
  const keys = new KeyClaims();
  const role = occupationOf(json, keys, fields);
  const levels = member(member(json, 'framework'), 'levels');
  const { scale, topics, threads } = await readLevels(levels, keys, fields, run);
  const version = fields.line(member(json, 'framework'), '/framework', 'version');
  const code = role.code ?? role.title;
  return {
    ...blankPack(),
    id: codedPackId('ler', code),
    revision: revisionOf(version, run.digests),
    lang: 'en',
    title: `LER.me: ${role.title}`,
    short: role.code ? `LER.me ${role.code}` : 'LER.me',
    ...(role.summary ? { summary: role.summary } : {}),
    caveat: 'The statements are not tied to named competencies, and the source links no level to the next.',
    source: lerSource(json, code, fields),
    scales: [scale],
    competencies: topics,
    roles: [role],
    threads,
    gaps: lerGaps(json, scale.key),
  };
}

function checkVersion(json: unknown, file: string): void {
  const said = member(json, 'schemaVersion');
  const version = typeof said === 'number' ? String(said) : asText(said);
  if (/^1(?:\.\d+)*$/u.test(version)) return;
  const value = said === undefined ? '' : (JSON.stringify(said) ?? '');
  const reason =
    said === undefined ? 'the field is missing' : 'only version 1.0 of the export can be read, not {value}';
  throw new ImportStop(
    'broken',
    said === undefined
      ? '{file} looks like a LER.me export, but its field schemaVersion is missing. Export the occupation anew.'
      : '{file} has the schemaVersion {value}. Only exports with the schemaVersion "1.0" can be read.',
    file,
    [{ file, field: '/schemaVersion', reason, values: { value: value.slice(0, 40) } }],
    { value: value.slice(0, 40) },
  );
}

function occupationOf(json: unknown, keys: KeyClaims, fields: JsonFields): Role {
  const at = '/occupation';
  const occupation = member(json, 'occupation');
  const title = fields.line(occupation, at, 'title');
  if (title === '') {
    throw new ImportStop('broken', '{file} names no occupation: /occupation/title is missing.', fields.file, [
      { file: fields.file, field: '/occupation/title', reason: 'the field is missing' },
    ]);
  }
  const soc = fields.line(occupation, at, 'soc');
  const family = fields.line(occupation, at, 'group');
  const summary = fields.text(member(json, 'framework'), '/framework', 'contextCovered');
  return {
    ...blankRole(),
    key: keys.claim(isKey(soc) ? soc : 'occupation', title),
    kind: 'occupation',
    title,
    ...(soc ? { code: soc } : {}),
    ...(family ? { family } : {}),
    ...(summary ? { summary, summaryLoc: '/framework/contextCovered' } : {}),
    codes: codesOf(occupation, soc, title, fields),
    loc: at,
  };
}

/** Whether a sector code fits the title is not judged here: what the file states is stated. */
function codesOf(occupation: unknown, soc: string, title: string, fields: JsonFields): Role['codes'] {
  const at = '/occupation';
  const codes: Role['codes'] = [];
  const sector = fields.line(occupation, at, 'sector');
  const zone = fields.number(occupation, at, 'jobZone');
  if (soc !== '')
    codes.push({
      scheme: socSchemeOf(soc) ?? 'internal',
      code: soc,
      title,
      status: 'stated',
      loc: `${at}/soc`,
    });
  if (sector !== '') codes.push({ scheme: 'NAICS', code: sector, status: 'stated', loc: `${at}/sector` });
  if (zone !== undefined && [1, 2, 3, 4, 5].includes(zone)) {
    const inferred = member(occupation, 'jobZoneInferred') === true ? ' The export calls it inferred.' : '';
    const note = `Zone ${zone} of 5: the preparation that the work needs, not a level of proficiency.${inferred}`;
    codes.push({ scheme: 'job-zone', code: String(zone), status: 'stated', note, loc: `${at}/jobZone` });
  } else if (zone !== undefined) {
    fields.skip('the job zone is not one of 1 to 5', `${at}/jobZone`);
  }
  return codes;
}
