/**
 * JSON with a line for each member, and for each entry of a list that is a member: small enough for a classification,
 * and two versions can be compared line by line.
 */
export function jsonText(value: object): string {
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${members.map(([name, one]) => `  ${JSON.stringify(name)}: ${shown(one)}`).join(',\n')}\n}\n`;
}

function shown(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
}
