import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BinaryExpression,
  type CallExpression,
  type IfStatement,
  type Node,
  type SourceFile,
  type Statement,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** One place of the code, found by its form, and what is put there. */
export interface Generated {
  /** What is done, and where: `lib/x.ts:12 a condition negated`. */
  name: string;
  file: string;
  /** Offsets in the file's text, in UTF-16 units. */
  start: number;
  end: number;
  put: string;
}

/** What is broken: who asks what, what is stored, the card, and what imports may hold. */
const FILES = [
  /^(?:limits|pack\/parts)\.ts$/,
  /^(?:worker|store|state|card-frame)\//,
  /^page\/(?:card-.*|claim-card|click|dismiss|hover|keep-inside|layer|page-messages|allowance|selection)\.ts$/,
  /^import\/(?:unpack|zip-.*|entry-fault|gunzip|grid|xml|json-.*|markdown-tables|tables|html-rows|recognise)\.ts$/,
];
/** A number that caps nothing. */
const HUGE = '1e12';
/** Takes everything, in the place of a cap in a schema. */
const NO_CAP = 'v.check(() => true)';

const OTHER_WAY: Partial<Record<SyntaxKind, string>> = {
  [SyntaxKind.LessThanToken]: '>=',
  [SyntaxKind.LessThanEqualsToken]: '>',
  [SyntaxKind.GreaterThanToken]: '<=',
  [SyntaxKind.GreaterThanEqualsToken]: '<',
  [SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [SyntaxKind.AmpersandAmpersandToken]: '||',
  [SyntaxKind.BarBarToken]: '&&',
};

/** Every mutation that can be made, in the order of the files. */
export function generated(root: string): Generated[] {
  const config = join(root, 'tsconfig.json');
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProject: config }).getProject(config);
    return filesIn(root).flatMap((file) => {
      const source = project?.program.getSourceFile(join(root, file));
      if (!source) throw new Error(`${file} is in no program of ${config}.`);
      return mutationsIn(file, source, readFileSync(join(root, file), 'utf8'));
    });
  } finally {
    api.close();
  }
}

function filesIn(root: string): string[] {
  const all = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  const wanted = all.map((file) => file.replaceAll('\\', '/')).filter((file) => /(?<!\.d)\.ts$/.test(file));
  return wanted
    .filter((file) => FILES.some((pattern) => pattern.test(file)))
    .map((file) => `lib/${file}`)
    .sort();
}

/** So many of them, drawn by a seed: the same seed draws the same ones from the same code. */
export function drawn(all: readonly Generated[], many: number, seed: number): Generated[] {
  const next = numbers(seed);
  const left = [...all];
  return Array.from({ length: Math.min(many, all.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

/** Numbers from 0 to 1 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md, mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = [what: string, at: Node, put: string];

function mutationsIn(file: string, source: SourceFile, text: string): Generated[] {
  const all: Generated[] = [];
  const visit = (node: Node): undefined => {
    for (const [what, at, put] of changesOf(node, file, (one) => text.slice(one.getStart(), one.end))) {
      const start = at.getStart();
      const line = text.slice(0, start).split('\n').length;
      all.push({ name: `${file}:${line} ${what}`, file, start, end: at.end, put });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return all;
}

function changesOf(node: Node, file: string, textOf: (node: Node) => string): Change[] {
  switch (node.kind) {
    case SyntaxKind.BinaryExpression: {
      const { operatorToken } = node as BinaryExpression;
      const other = OTHER_WAY[operatorToken.kind];
      return other ? [[`${textOf(operatorToken)} turned into ${other}`, operatorToken, other]] : [];
    }
    case SyntaxKind.IfStatement: {
      const { expression, thenStatement, elseStatement } = node as IfStatement;
      const negated: Change = ['a condition negated', expression, `!(${textOf(expression)})`];
      const isGuard = !elseStatement && leaves(thenStatement);
      return isGuard ? [negated, ['a guard dropped', node, ';']] : [negated];
    }
    case SyntaxKind.NumericLiteral:
      return file === 'lib/limits.ts' ? [['a cap without an end', node, HUGE]] : [];
    case SyntaxKind.CallExpression:
      return capDropped(node as CallExpression, textOf);
    default:
      return [];
  }
}

/** Whether a branch does nothing but return or throw. */
function leaves(branch: Statement): boolean {
  if (branch.kind === SyntaxKind.ReturnStatement || branch.kind === SyntaxKind.ThrowStatement) return true;
  if (branch.kind !== SyntaxKind.Block) return false;
  const { statements } = branch as Statement & { statements: readonly Statement[] };
  const [only, ...others] = statements;
  return only !== undefined && others.length === 0 && leaves(only);
}

function capDropped(call: CallExpression, textOf: (node: Node) => string): Change[] {
  const callee = textOf(call.expression);
  if (/^v\.max(?:Length|Value|Size)$/.test(callee)) return [['a cap of a schema dropped', call, NO_CAP]];
  const [, whole] = /^([\s\S]+?)\??\.slice$/.exec(callee) ?? [];
  const isCap = whole !== undefined && call.arguments.some((one) => /^-?MAX_/.test(textOf(one)));
  return isCap ? [['a list not cut', call, whole]] : [];
}
