import type * as v from 'valibot';

/** A schema of valibot as far as this looks into one. */
interface Node {
  kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  type: string;
  pipe?: readonly Node[];
  entries?: Record<string, Node>;
  item?: Node;
  key?: Node;
  value?: Node;
  wrapped?: Node;
  options?: readonly (Node | string)[];
}

const PLAIN = ['boolean', 'number', 'literal', 'picklist'];

/** Places in a schema that take texts, lists or records of any length, or anything at all. */
export function uncapped(schema: v.GenericSchema): string[] {
  return look(schema as unknown as Node, '');
}

function look(node: Node, at: string): string[] {
  const steps = stepsOf(node);
  return steps.filter(({ kind }) => kind === 'schema').flatMap((one) => lookAt(one, at, steps));
}

/** Everything that a value goes through, pipes within pipes one after the other. */
function stepsOf({ pipe, ...node }: Node): Node[] {
  return pipe ? pipe.flatMap(stepsOf) : [node];
}

/** @param pipe everything that the value of this schema goes through */
function lookAt(node: Node, at: string, pipe: readonly Node[]): string[] {
  const isCapped = pipe.some(({ type }) => type === 'max_length');
  const here = isCapped ? [] : [`${at}: ${node.type}`];
  const isListOfAnything = node.item?.type === 'unknown';
  switch (node.type) {
    case 'string':
      return here;
    case 'array':
      // What is looked at again, item by item, may be anything at first.
      if (isListOfAnything && laterList(node, pipe)) return here;
      return [...here, ...look(node.item as Node, `${at}[]`)];
    case 'object':
    case 'strict_object':
      return Object.entries(node.entries ?? {}).flatMap(([key, value]) =>
        look(value, at ? `${at}.${key}` : key),
      );
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return look(node.wrapped as Node, at);
    case 'union':
    case 'variant':
      return (node.options ?? []).flatMap((one) => (typeof one === 'string' ? [] : look(one, at)));
    case 'record':
      return [`${at}: record`, ...look(node.key as Node, `${at}{}`), ...look(node.value as Node, at)];
    default:
      return PLAIN.includes(node.type) ? [] : [`${at}: ${node.type}`];
  }
}

function laterList(node: Node, pipe: readonly Node[]): boolean {
  return pipe.slice(pipe.indexOf(node) + 1).some(({ type }) => type === 'array');
}
