import type { Role } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { levelName, levelsOf } from './level-names.ts';
import { alsoCalled } from './markdown-competencies.ts';
import { statementPart } from './markdown-statements.ts';
import { listOf, plain, tableOf } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

interface Names {
  roles: Map<string, string>;
  levels: Map<string, string>;
  competencies: Map<string, string>;
}

/** The roles with their facts, statements and the competencies they need. */
export function rolePart(pack: FrameworkPack, words: MarkdownWords): string[] {
  if (pack.roles.length === 0) return [];
  const names: Names = {
    roles: new Map(pack.roles.map(({ key, title }) => [key, title])),
    levels: new Map([...levelsOf(pack)].map(([key, level]) => [key, levelName(level)])),
    competencies: new Map(pack.competencies.map(({ key, name }) => [key, name])),
  };
  return [`## ${words.roles}`, ...pack.roles.flatMap((role) => onePart(pack, role, names, words))];
}

function onePart(pack: FrameworkPack, role: Role, names: Names, words: MarkdownWords): string[] {
  const facts = factsOf(role, names, words);
  return [
    `### ${plain(role.title)}`,
    ...(role.summary ? [plain(role.summary)] : []),
    ...(facts.length > 0 ? [listOf(facts)] : []),
    ...alsoCalled(
      [...(role.abbreviation ? [role.abbreviation] : []), ...role.labels.map(({ text }) => text)],
      words,
    ),
    ...statementPart(pack, role.statements, words),
    ...requirements(role, names, words),
  ];
}

function factsOf(role: Role, names: Names, words: MarkdownWords): string[] {
  const facts: [string, string | undefined][] = [
    [words.code, role.code],
    ...role.codes.map(({ scheme, code, title }): [string, string] => [
      scheme,
      title ? `${code} (${title})` : code,
    ]),
    [words.family, role.family],
    [words.under, role.parent === undefined ? undefined : names.roles.get(role.parent)],
    [words.level, role.level === undefined ? undefined : names.levels.get(role.level)],
    [words.education, role.education],
    [words.reportsTo, role.reportsTo],
    ...role.pay.map(({ kind, percentile, amount, currency, asOf }): [string, string] => [
      words.pay,
      [`${kind} ${percentile}%`, `${amount}${currency ? ` ${currency}` : ''}`, asOf]
        .filter(Boolean)
        .join(', '),
    ]),
    [words.related, role.related?.map(({ role: key }) => names.roles.get(key) ?? key).join('; ')],
    ...role.exclusions.map(({ name, text }): [string, string] => [words.notThis, `${name}: ${text}`]),
  ];
  return facts.flatMap(([name, value]) => (value ? [`**${name}:** ${plain(value)}`] : []));
}

function requirements({ requires }: Role, names: Names, words: MarkdownWords): string[] {
  if (requires.length === 0) return [];
  const rows = requires.map(({ competency, level }) => [
    plain(names.competencies.get(competency) ?? competency),
    plain(level === undefined ? '' : (names.levels.get(level) ?? level)),
  ]);
  return [`**${words.requires}**`, tableOf([words.competency, words.needsLevel], rows)];
}
