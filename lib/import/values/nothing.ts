const NOTHING = /^(?:n\s*\/\s*a|none|nil|tbd|tbc|k\. ?a\.|s\/?o|[-–—.…?]+|)$/iu;

/** Whether a cell is empty, or says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}
