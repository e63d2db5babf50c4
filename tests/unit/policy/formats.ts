/**
 * The policy below the keys of one maker in a registry file; a key below it is a list.
 * @param maker as in the path: `Google\Chrome`
 */
export function inRegistry(text: string, maker: string): Record<string, unknown> {
  const start = `Policies\\${maker}\\3rdparty\\extensions\\`;
  const keys = text.split(/^\[/m).filter((part) => part.split(']')[0]?.includes(start));
  return Object.assign({}, ...keys.map(valuesOf));
}

function valuesOf(key: string): Record<string, unknown> {
  const values = [...key.matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\d+))\r?$/gm)].map(
    ([, name = '', word, number]) => [name, word ?? Number(number) === 1] as const,
  );
  const [, list] = /^.*\\policy\\(\w+)\]/.exec(key) ?? [];
  return list ? { [list]: values.map(([, value]) => value) } : Object.fromEntries(values);
}

/** The policy in a property list. */
export function inPropertyList(text: string): Record<string, unknown> {
  const values = text.matchAll(
    /<key>(\w+)<\/key>\s*(?:<(true|false)\/>|<string>(.*)<\/string>|<array>([\s\S]*?)<\/array>)/g,
  );
  return Object.fromEntries(
    [...values].map(([, key = '', flag, word, list]) => {
      if (flag) return [key, flag === 'true'];
      return [key, word ?? [...(list ?? '').matchAll(/<string>(.*)<\/string>/g)].map(([, entry]) => entry)];
    }),
  );
}
