import { v5 } from 'uuid';

/** By its form alone: some sources number versions and variants that no standard knows, and their ids go out as they are. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The UUID of a name in a namespace, always the same one (RFC 9562, version 5). */
export function uuidOf(namespace: string, name: string): string {
  return v5(name, namespace);
}
