import { MAX_IMPORT_ENTITIES } from '../../../limits.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Role } from '../../../pack/entities.ts';
import { isKey } from '../../ids/ids.ts';
import { headerOf } from '../../rows/header.ts';
import { type Entry, type Run, readTable } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { conceptKey, faultOfConcept, labelsOf } from './cells.ts';
import { collectionName, placesOf } from './files.ts';
import type { GroupNames } from './groups.ts';

export interface EscoOccupations {
  /** By key. */
  roles: Map<string, Role>;
  /** The same by address and by number, as the relations name them. */
  byRef: Map<string, Role>;
}

/** Reads the occupations with their labels. `groups` are the names of ISCO groups, where they are known. */
export async function readOccupations(
  file: ImportFile,
  groups: GroupNames,
  into: EscoOccupations,
  run: Run,
): Promise<void> {
  let at = placesOf(headerOf(''), ...PLACES);
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, ...PLACES);
    },
    row: (entry) => {
      const { cell, line } = entry;
      const [uri, code, isco] = [cell(at.uri), cell(at.code), cell(at.isco)];
      const title = cleanLine(cell(at.name));
      const key = keyOf(code, isco, uri);
      const fault = faultOfConcept(title, cell(at.status));
      if (fault) return run.log.skip(file.name, fault, line, 'preferredLabel');
      if (!key) return run.log.skip(file.name, 'the occupation has no usable code', line, 'code');
      if (into.roles.has(key)) return run.log.skip(file.name, 'the code stands twice', line, 'code');
      if (into.roles.size >= MAX_IMPORT_ENTITIES) {
        throw new ImportStop('too-large', '{file} has more than {most} occupations.', file.name, [], {
          most: MAX_IMPORT_ENTITIES,
        });
      }
      const labels = labelsOf(title, at, entry, file, run);
      const group = groups.get(isco);
      const summary = cleanText(cell(at.description) || cell(at.definition));
      const role: Role = { ...roleOf(entry, { key, title, code, isco, group, summary }), labels };
      into.roles.set(key, role);
      for (const ref of [uri, cell(at.id)]) if (ref !== '') into.byRef.set(ref, role);
    },
  });
}

/** Reads which of the occupations stand in a collection (research occupations …). */
export async function readOccupationCollection(
  file: ImportFile,
  { byRef }: EscoOccupations,
  run: Run,
): Promise<void> {
  let at = { uri: -1, id: -1 };
  const collection = collectionName(file.name);
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'uri', 'id');
    },
    row: ({ cell, line }) => {
      const role = byRef.get(cell(at.uri)) ?? byRef.get(cell(at.id));
      if (!role) return run.log.skip(file.name, 'the occupation is not in the files', line, 'conceptUri');
      if (collection && !role.flags.includes(collection)) role.flags.push(collection);
    },
  });
}

const PLACES = [
  'uri',
  'id',
  'name',
  'alternative',
  'hidden',
  'description',
  'definition',
  'status',
  'code',
  'isco',
] as const;

/** ESCO's own code; where a file has none, the ISCO code and the last part of the address. */
function keyOf(code: string, isco: string, uri: string): string | undefined {
  if (isKey(code)) return code;
  const concept = conceptKey(uri);
  return concept && isKey(isco) ? `${isco}-${concept}` : concept;
}

interface Facts {
  key: string;
  title: string;
  code: string;
  isco: string;
  group: string | undefined;
  summary: string;
}

function roleOf({ loc }: Entry, { key, title, code, isco, group, summary }: Facts): Role {
  return {
    ...blankRole(),
    key,
    kind: 'occupation',
    title,
    ...(code ? { code } : {}),
    ...(group ? { family: group } : {}),
    ...(summary ? { summary, summaryLoc: loc } : {}),
    codes: [
      ...(isco
        ? [{ scheme: 'ISCO' as const, code: isco, title: group, status: 'stated' as const, loc }]
        : []),
      ...(code ? [{ scheme: 'ESCO' as const, code, status: 'stated' as const, loc }] : []),
    ],
    loc,
  };
}
