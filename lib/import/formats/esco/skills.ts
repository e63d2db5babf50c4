import { MAX_IMPORT_ENTITIES } from '../../../limits.ts';
import type { Competency } from '../../../pack/entities.ts';
import { headerOf } from '../../rows/header.ts';
import { type Entry, type Run, readTable } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { conceptKey, faultOfConcept, labelsOf, listOf } from './cells.ts';
import { collectionName, placesOf } from './files.ts';
import type { NamedBroader } from './hierarchy.ts';

export interface EscoSkills {
  /** By key. */
  skills: Map<string, Competency>;
  /** The same by address and by number, as the relations name them. */
  byRef: Map<string, Competency>;
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
  'broader',
  'broaderName',
] as const;

/** What is known of all skills of a file before it is read. */
interface SkillSource {
  lang: string;
  /** A collection (digital, transversal …): skills known already are only counted to it. */
  collection: boolean;
  /** Takes what the table says of broader concepts. */
  broader: NamedBroader;
}

/** Reads skills with their labels, from the table of skills or from a collection. */
export async function readSkills(
  file: ImportFile,
  source: SkillSource,
  into: EscoSkills,
  run: Run,
): Promise<void> {
  let at = placesOf(headerOf(''), ...PLACES);
  const collection = collectionName(file.name);
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, ...PLACES);
    },
    row: (entry) => {
      const { cell, line } = entry;
      const refs = [cell(at.uri), cell(at.id)].filter((ref) => ref !== '');
      const known = refs.map((ref) => into.byRef.get(ref)).find((skill) => skill !== undefined);
      const gather = (skill: Competency) => {
        if (source.collection && collection) addTo(skill, collection);
        const uris = listOf(cell(at.broader));
        if (uris.length > 0)
          source.broader.push({ skill: skill.key, uris, names: listOf(cell(at.broaderName)) });
      };
      if (known && source.collection) return gather(known);
      const name = cleanLine(cell(at.name));
      const key = conceptKey(cell(at.uri)) ?? conceptKey(cell(at.id));
      const fault = faultOfConcept(name, cell(at.status));
      if (fault) return run.log.skip(file.name, fault, line, 'preferredLabel');
      if (!key) return run.log.skip(file.name, 'the skill has no usable address', line, 'conceptUri');
      if (into.skills.has(key)) return run.log.skip(file.name, 'the skill stands twice', line, 'conceptUri');
      const skill: Competency = {
        ...skillOf(key, name, entry, cleanText(cell(at.description) || cell(at.definition)), source.lang),
        labels: labelsOf(name, at, entry, file, run),
      };
      keep(skill, refs, into, file);
      gather(skill);
    },
  });
}

function addTo(skill: Competency, collection: string): void {
  skill.collections ??= [];
  if (!skill.collections.includes(collection)) skill.collections.push(collection);
}

function keep(skill: Competency, refs: string[], { skills, byRef }: EscoSkills, file: ImportFile): void {
  if (skills.size >= MAX_IMPORT_ENTITIES) {
    throw new ImportStop('too-large', '{file} has more than {most} skills.', file.name, [], {
      most: MAX_IMPORT_ENTITIES,
    });
  }
  skills.set(skill.key, skill);
  for (const ref of refs) byRef.set(ref, skill);
}

function skillOf(key: string, name: string, { loc }: Entry, definition: string, lang: string): Competency {
  return {
    key,
    kind: 'skill',
    name,
    ...(definition ? { definition, definitionLoc: loc } : {}),
    detail: definition ? 'full' : 'named-only',
    generic: isEverydayWord(name, lang),
    labels: [],
    statements: [],
    loc,
  };
}

/**
 * A single word without a capital, a digit or a sign (“ethics”, “sales”) names a skill only in ESCO. German writes
 * every noun with a capital, so that there only a later capital shows a proper name (“JavaScript”).
 */
function isEverydayWord(name: string, lang: string): boolean {
  if (/[^\p{L}]/u.test(name)) return false;
  const rest = lang === 'de' ? name.slice(1) : name;
  return rest === rest.toLowerCase();
}
