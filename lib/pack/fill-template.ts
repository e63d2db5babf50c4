/** What stands in the gaps of a sentence: `{count}` is filled with `values.count`. Sentences are translated whole. */
export type Values = Record<string, string | number>;

/** A sentence with its gaps filled: `{count}` by `values.count`. A gap without a value stays as it is. */
export function fillTemplate(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/gu, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  );
}
