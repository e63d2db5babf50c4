import { MAX_IMPORT_LABEL_CHARS, MAX_SKILL_ITEMS } from '../../../limits.ts';
import type { Sentence } from '../../run/sentence.ts';
import { baseName } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { asList, asWebAddress, isObject, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { RichSkill } from './rich-skill.ts';

/**
 * Reads one descriptor, in the shapes that the tool of the Open Skills Network writes: `category` and `author` as one
 * text, or `categories` and `authors` as lists; occupations flat, with codes of broader ones, or with `parents`.
 * @param at JSON pointer of the skill
 */
export function richSkillOf(value: unknown, at: string, fields: JsonFields): RichSkill | undefined {
  if (!isObject(value)) {
    fields.skip('the skill is only named by its address', at);
    return undefined;
  }
  const name = fields.line(value, at, 'skillName');
  const fault = faultOf(name, fields.line(value, at, 'status'));
  if (fault) {
    fields.skip(fault, `${at}/skillName`);
    return undefined;
  }
  const id = fields.line(value, at, 'uuid', 'id', '@id');
  const words = (...names: string[]) => wordsIn(member(value, ...names), `${at}/${names[0]}`, fields);
  return {
    file: fields.file,
    field: at,
    loc: `${baseName(fields.file)}:${at || '/'}`,
    ...(id ? { id: id.slice(id.lastIndexOf('/') + 1) } : {}),
    name,
    statement: fields.text(value, at, 'skillStatement'),
    category: words('categories', 'category')[0] ?? '',
    keywords: words('keywords'),
    authors: words('authors', 'author'),
    alignments: [...alignmentsOf(value, at, 'alignments', fields)],
    occupations: [...occupationsOf(value, at, fields)],
  };
}

function faultOf(name: string, status: string): Sentence | undefined {
  if (name === '') return 'the skill has no name';
  if (name.length > MAX_IMPORT_LABEL_CHARS) return 'the name is too long';
  return /^(?:archived|deleted)$/iu.test(status) ? 'the skill is archived' : undefined;
}

/** A list of texts or of things with a name, or one text with semicolons. */
function wordsIn(value: unknown, at: string, fields: JsonFields): string[] {
  const items = typeof value === 'string' ? value.split(';') : asList(value);
  return items
    .slice(0, MAX_SKILL_ITEMS)
    .map((item, n) =>
      isObject(item) ? fields.line(item, `${at}/${n}`, ...NAMES) : fields.lineOf(item, `${at}/${n}`),
    )
    .filter((word) => word !== '');
}

const NAMES = ['name', 'skillName', 'value', 'targetNodeName'];

function* alignmentsOf(skill: unknown, at: string, list: string, fields: JsonFields) {
  for (const [n, item] of asList(member(skill, list)).slice(0, MAX_SKILL_ITEMS).entries()) {
    const name = isObject(item)
      ? fields.line(item, `${at}/${list}/${n}`, 'skillName', 'name', 'targetName')
      : '';
    const url = asWebAddress(isObject(item) ? member(item, 'id', '@id', 'targetUrl') : item);
    if (name) yield { name, ...(url ? { url } : {}) };
    else fields.skip('the alignment has no name', `${at}/${list}/${n}`);
  }
}

function* occupationsOf(skill: unknown, at: string, fields: JsonFields) {
  for (const [n, item] of asList(member(skill, 'occupations')).slice(0, MAX_SKILL_ITEMS).entries()) {
    const here = `${at}/occupations/${n}`;
    const code = isObject(item) ? fields.line(item, here, 'code', 'targetNode') : fields.lineOf(item, here);
    const name = isObject(item) ? fields.line(item, here, 'targetNodeName', 'name') : '';
    yield { code, name: cleanLine(name).slice(0, MAX_IMPORT_LABEL_CHARS) };
  }
}
