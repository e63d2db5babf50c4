/** An object of parsed JSON, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of these members that is there, an object's own and not null; `undefined` where none is. */
export function member(value: unknown, ...names: string[]): unknown {
  if (!isObject(value)) return undefined;
  for (const name of names) {
    if (Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined) return value[name];
  }
  return undefined;
}

/** A list, one thing as a list of one, nothing as an empty list. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A text, or an empty one where the value is none. Numbers are no texts. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** An address that can be shown as one: of the web, without blanks. */
export function asWebAddress(value: unknown): string | undefined {
  const text = asText(value).trim();
  return text.length <= 2_000 && /^https?:\/\/[^\s<>"]+$/iu.test(text) ? text : undefined;
}

/** A member's name as a part of a JSON pointer, a long one cut. */
export function pointerPart(name: string): string {
  return name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
}
