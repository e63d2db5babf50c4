import { MAX_CONTEXT_TERMS } from '../../../limits.ts';
import { asList, asText, isObject, type JsonObject, member } from '../../values/json.ts';

/** What a file calls its terms by names of its own: `label` for `ceasn:competencyLabel`, `id` for `@id`. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * A term without its vocabulary: `competencyText` for `ceasn:competencyText` and for
 * `https://purl.org/ctdlasn/terms/competencyText`. The vocabularies in use (CTDL-ASN, CTDL, ASN, SKOS) share no name
 * that would mean two things here.
 */
export function localName(term: string, aliases: Aliases): string {
  const name = aliases.get(term) ?? term;
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
}

/** Names that the contexts of a file give to terms. Contexts that are only linked to are not fetched. */
export function aliasesOf(contexts: readonly unknown[]): Aliases {
  const aliases = new Map<string, string>();
  for (const context of contexts.flatMap(asList)) {
    if (!isObject(context)) continue;
    for (const [name, value] of Object.entries(context).slice(0, MAX_CONTEXT_TERMS)) {
      const meaning = asText(isObject(value) ? member(value, '@id') : value);
      // A name for a vocabulary ends in a divider, and names no term.
      if (meaning !== '' && !/[/#:]$/u.test(meaning) && !name.startsWith('@')) aliases.set(name, meaning);
    }
  }
  return aliases;
}

/** The members of a node by the local names of their terms. */
export function termsOf(node: JsonObject, aliases: Aliases): Map<string, unknown> {
  const terms = new Map<string, unknown>();
  /** Lists of our own, of terms that stand under more than one name. */
  const several = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(node)) {
    const local = localName(name, aliases);
    if (value === null || value === undefined) continue;
    const known = several.get(local);
    if (known) for (const one of asList(value)) known.push(one);
    else if (terms.has(local)) {
      const list = [...asList(terms.get(local)), ...asList(value)];
      several.set(local, list);
      terms.set(local, list);
    } else terms.set(local, value);
  }
  for (const name of ['id', 'type']) {
    if (!terms.has(`@${name}`) && terms.has(name)) terms.set(`@${name}`, terms.get(name));
  }
  return terms;
}

/** Local names of a node's types. */
export function typesOf(node: JsonObject, aliases: Aliases): string[] {
  const said = Object.entries(node).flatMap(([name, value]) =>
    name === '@type' || name === 'type' || aliases.get(name) === '@type' ? asList(value) : [],
  );
  return said.slice(0, 20).map((type) => localName(asText(type), aliases));
}
