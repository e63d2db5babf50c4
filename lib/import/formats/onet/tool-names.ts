/** Words that end the name of a kind of software rather than of a product. */
const KIND = /\b(?:software|programs?|systems?|tools?|applications?|databases?|simulators?|browsers?)$/u;

/**
 * Whether a name says what kind of software is meant (“Email software”), or is so short that it reads as a word or a
 * letter (“Go”, “R”). Such names are never highlighted in prose.
 */
export function isEverydayTool(name: string): boolean {
  const rest = name.slice(1);
  return /^\p{L}{1,2}$/u.test(name) || (KIND.test(name) && rest === rest.toLowerCase());
}

/** The longest acronym in its brackets with the blank before it. */
const MAX_ACRONYM_CHARS = 13;

/**
 * Splits `Structured query language SQL` and `Geographic information system (GIS)`: the last word in capitals is an
 * acronym only where it is made of the initials of the words before it.
 */
export function trailingAcronym(name: string): { long: string; short: string } | undefined {
  const short = /(?<=\s\(?)[\p{Lu}\d]{3,10}(?=\)?$)/u.exec(name.slice(-MAX_ACRONYM_CHARS))?.[0];
  if (!short) return undefined;
  const long = name.slice(0, name.lastIndexOf(short)).replace(/\($/u, '').trimEnd();
  if (long === '') return undefined;
  const words = long.split(/[\s/-]+/u).filter((word) => word !== '');
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const chief = words
    .filter((word) => !/^(?:and|of|for|the|in|to)$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return short === initials || short === chief ? { long, short } : undefined;
}
