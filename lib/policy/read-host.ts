const ENTRY = /^(?:(\*|https?):\/\/)?(\*\.)?((?:\[[^\]]+\]|[^/?#@:\s]+)(?::\d+)?)([/?#].*)?$/;
const ADDRESS = /^[\d.]+$|^\[/;

/**
 * The host pattern of an entry in a policy: a host, which stands for everything below it as well, or a match pattern
 * of the browsers (`https://*.example.com/*`), which stands for what it says. Undefined for what is neither.
 * @param whole true reads an entry with a path or a port as its whole host; else such an entry is none
 */
export function readHost(entry: string, whole: boolean): string | undefined {
  if (entry === '<all_urls>') return '*';
  const [, scheme, below, host = '', path = ''] = ENTRY.exec(entry.trim()) ?? [];
  if (!whole && !/^(\/\*?)?$/.test(path)) return undefined;
  if (host === '*' && !below) return '*';
  if (host.includes('*')) return undefined;
  const address = URL.parse(`http://${host}`);
  if (!address?.hostname || (!whole && address.port)) return undefined;
  const name = address.hostname.replace(/\.$/, '');
  if (name === '') return undefined;
  if (ADDRESS.test(name)) return name;
  return below || scheme === undefined ? `*.${name}` : name;
}
