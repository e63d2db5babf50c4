import * as v from 'valibot';
import type { ImportProblem } from '../import/run/result.ts';
import { ImportStop } from '../import/run/result.ts';
import type { Sentence } from '../import/run/sentence.ts';
import { isDeeper } from '../import/source/json-depth.ts';
import { MAX_JSON_DEPTH } from '../limits.ts';
import { checkAlone, isRepetition, parsePack } from '../pack/check.ts';
import type { Values } from '../pack/fill-template.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { schemaReason } from '../pack/schema-reason.ts';
import { BACK_UP_FORMAT, BackUpHead, type UserData } from './back-up-schema.ts';
import type { BackUpSentence } from './back-up-sentence.ts';
import { ownJson } from './own.ts';

/** A back-up that was read and found sound. */
export interface BackUp {
  at: string;
  user: UserData;
  packs: FrameworkPack[];
}

/**
 * All data of the user as the parts of one JSON file: frameworks as they would be exported, and what stands in the
 * user's storage. Permissions are the browser's, pins last as long as the session, older revisions stay behind.
 * @param user by the keys of the user (lib/state/storage-keys.ts)
 * @param at ISO 8601
 */
export function backUpParts(user: Record<string, unknown>, packs: FrameworkPack[], at: string): string[] {
  const head = { rung: 'back-up', format: BACK_UP_FORMAT, at, user };
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/u, '');
  const frameworks = packs.flatMap((pack, index) => [index === 0 ? '\n' : ',\n', ownJson(pack).trimEnd()]);
  return [start, ',\n  "frameworks": [', ...frameworks, '\n  ]\n}\n'];
}

/**
 * Reads a back-up. Anything in it that this version does not know is refused by name, as it would be lost in silence.
 * @param isBundled whether an id is one of a framework that Rung brings along
 * @throws ImportStop with the places that are wrong
 */
export function readBackUp(text: string, file: string, isBundled: (id: string) => boolean): BackUp {
  const json = parsed(text, file);
  const { frameworks = [], ...head } = json;
  const { format } = json;
  if (typeof format === 'number' && format > BACK_UP_FORMAT) {
    throw stop(
      file,
      'The field “format” of {file} says {format}: a newer version of Rung wrote it. Update Rung first.',
      {
        format,
      },
    );
  }
  const read = v.safeParse(BackUpHead, head);
  if (!read.success) throw broken(file, read.issues.map(problemOf(file)));
  if (!Array.isArray(frameworks))
    throw broken(file, [{ file, field: '/frameworks', reason: 'is not a list' }]);
  return { at: read.output.at, user: read.output.user, packs: packsIn(frameworks, file, isBundled) };
}

function parsed(text: string, file: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw stop(file, '{file} is no back-up: it cannot be read as JSON ({why}).', {
      why: (error as Error).message,
    });
  }
  if (isDeeper(json, MAX_JSON_DEPTH)) {
    throw stop(file, '{file} is no back-up: it nests deeper than {most} levels.', { most: MAX_JSON_DEPTH });
  }
  const isBackUp = typeof json === 'object' && json !== null && 'rung' in json && json.rung === 'back-up';
  if (!isBackUp) throw stop(file, '{file} is no back-up of Rung. Frameworks are brought in further up.');
  return json as Record<string, unknown>;
}

/** What is wrong at a place in a framework. */
interface Fault {
  path: string;
  reason: Sentence;
  values?: Values;
}

function packsIn(frameworks: unknown[], file: string, isBundled: (id: string) => boolean): FrameworkPack[] {
  const ids = new Set<string>();
  return frameworks.map((value, at) => {
    const field = `/frameworks/${at}`;
    const under = (problems: Fault[]) =>
      broken(
        file,
        problems.map(({ path, ...rest }) => ({ ...rest, file, field: `${field}${path}` })),
      );
    const read = parsePack(value, file);
    if (!read.ok) throw under(read.problems);
    const { pack } = read;
    if (pack.kind !== 'framework')
      throw under([{ path: '/kind', reason: 'only frameworks can be restored' }]);
    if (isBundled(pack.id))
      throw under([{ path: '/id', reason: 'is the id of a framework that comes with Rung' }]);
    if (ids.has(pack.id)) throw under([{ path: '/id', reason: 'stands twice in the back-up' }]);
    ids.add(pack.id);
    const faults = checkAlone(file, pack).filter((fault) => !isRepetition(fault));
    if (faults.length > 0) throw under(faults);
    return pack;
  });
}

function problemOf(file: string) {
  return (issue: v.BaseIssue<unknown>): ImportProblem => {
    const field = (issue.path ?? []).map(({ key }) => `/${String(key)}`).join('');
    return { file, ...schemaReason(issue), ...(field ? { field } : {}) };
  };
}

function broken(file: string, problems: ImportProblem[]): ImportStop {
  const [first] = problems;
  return new ImportStop(
    'broken',
    '{file} is a back-up that cannot be read at {field}. Nothing was changed.',
    file,
    problems,
    { file, field: first?.field ?? '/' },
  );
}

function stop(
  file: string,
  message: BackUpSentence,
  values: Record<string, string | number> = {},
): ImportStop {
  return new ImportStop('broken', message, file, [], { file, ...values });
}
