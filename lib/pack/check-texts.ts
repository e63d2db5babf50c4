import { foldName } from '../fold-name.ts';
import type { ReferenceCheck } from './check-framework.ts';
import type { FrameworkPack } from './pack.ts';
import type { Statement } from './parts.ts';
import type { Report } from './problem.ts';

/** Kinds of which each sentence says something of its own. Items of lists (outputs, knowledge) do recur. */
const ONCE_PER_PACK = new Set<Statement['kind']>([
  'behaviour',
  'key-action',
  'responsibility',
  'trait',
  'promotion-trait',
  'skill-use',
]);
/** Rows that a source prints to fill a place: no entity and no statement may be made of them. */
const FILLER = [/^other outputs\b/iu, /\bskill and competency\b/iu, /^competency for\b/iu];

const fold = (text: string): string => foldName(text).replace(/\s+/gu, ' ').trim();

/** Statements: keys and texts unique within their owner, sentences unique within the pack, levels known. */
export function checkStatements(pack: FrameworkPack, report: Report, see: ReferenceCheck): void {
  const sentences = new Map<string, string>();
  const check = (statements: Statement[], path: string) => {
    const keys = new Set<string>();
    const texts = new Set<string>();
    statements.forEach((statement, at) => {
      const here = `${path}/${at}`;
      const text = fold(`${statement.headline ?? ''} ${statement.text}`);
      see.level(statement.level, `${here}/level`);
      if (keys.has(statement.key)) {
        report.add(`${here}/key`, 'the statement key “{key}” stands twice', { key: statement.key });
      }
      if (texts.has(`${statement.kind} ${text}`))
        report.add(`${here}/text`, 'the same statement stands twice');
      const elsewhere = sentences.get(text);
      if (elsewhere && !elsewhere.startsWith(`${path}/`)) {
        report.add(`${here}/text`, 'the same sentence stands at {place}', { place: elsewhere });
      }
      if (FILLER.some((filler) => filler.test(statement.text)))
        report.add(`${here}/text`, 'a filler row of the source');
      keys.add(statement.key);
      texts.add(`${statement.kind} ${text}`);
      if (ONCE_PER_PACK.has(statement.kind)) sentences.set(text, here);
    });
  };
  check(pack.statements, '/statements');
  for (const [at, { statements }] of pack.competencies.entries())
    check(statements, `/competencies/${at}/statements`);
  for (const [at, { statements }] of pack.roles.entries()) check(statements, `/roles/${at}/statements`);
  pack.scales.forEach(({ levels }, s) => {
    for (const [at, { statements }] of levels.entries())
      check(statements, `/scales/${s}/levels/${at}/statements`);
  });
}

/** Names: within the competencies and within the roles of a pack, a name or label stands for one entity only. */
export function checkNames(pack: FrameworkPack, report: Report): void {
  const check = (list: string, entities: { key: string; name: string; labels: { text: string }[] }[]) => {
    const owners = new Map<string, string>();
    entities.forEach(({ key, name, labels }, at) => {
      if (FILLER.some((filler) => filler.test(name)))
        report.add(`/${list}/${at}`, '“{name}” is a filler row of the source', { name });
      for (const text of [name, ...labels.map((label) => label.text)]) {
        const owner = owners.get(fold(text));
        if (owner !== undefined && owner !== key) {
          report.add(`/${list}/${at}`, '“{text}” stands for {one} and for {other}', {
            text,
            one: owner,
            other: key,
          });
        }
        owners.set(fold(text), key);
      }
    });
  };
  check('competencies', pack.competencies);
  check(
    'roles',
    pack.roles.map((role) => ({ ...role, name: role.title })),
  );
}
