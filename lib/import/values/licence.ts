import type { Source } from '../../pack/parts.ts';

/** What a file says of its licence: where it stands, what it is called, and its terms. */
export interface SaidLicence {
  url: string;
  name: string;
  text: string;
}

type Licence = Source['licence'];
type Known = Pick<Licence, 'spdx' | 'text' | 'redistribution'>;

/** Licences that allow texts to be handed on, by what they are called. The Creative Commons are told by their terms. */
const KNOWN: [RegExp, Known][] = [
  [
    /publicdomain\/zero\/1\.0|\bCC0\b/iu,
    { spdx: 'CC0-1.0', text: 'Creative Commons Zero 1.0 (CC0)', redistribution: 'yes' },
  ],
  [
    /open-government-licence\/version\/3|open government licence v?3|\bOGL[- ]?(?:UK[- ])?v?3/iu,
    { spdx: 'OGL-UK-3.0', text: 'Open Government Licence v3.0', redistribution: 'yes' },
  ],
  [
    /apache\.org\/licenses\/LICENSE-2\.0|\bapache(?:[- ]licen[cs]e)?,?[- ](?:version )?2\.0/iu,
    { spdx: 'Apache-2.0', text: 'Apache License 2.0', redistribution: 'yes' },
  ],
  [
    /opensource\.org\/licenses?\/mit\b|^\s*(?:the )?MIT(?: licen[cs]e)?\s*$/iu,
    { spdx: 'MIT', text: 'MIT License', redistribution: 'yes' },
  ],
];
const CC_URL = /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/iu;
const CC_NAME = /\bCC[- ](BY(?:-NC)?(?:-SA|-ND)?)[- ]v?(\d\.\d)\b/iu;
/** Longest text that names a licence and says nothing beside; longer ones speak of other things, too. */
const NAMING_CHARS = 300;
/** Words of a text that takes something from the licence which it names. */
const RESERVED =
  /\b(?:no|not|none|only|except|but|without|upstream|unless|nicht|kein|nur|sauf|pas|salvo)\b/iu;

/**
 * The licence of a framework as its file states it. What does not plainly name one of the known licences is given in the
 * words of the file, and whether it may be handed on stays unknown; where the file is silent, that is said.
 */
export function licenceOf({ url, name, text }: SaidLicence, attribution: string): Licence {
  const known = [url, name, text].map(knownLicence).find((licence) => licence !== undefined);
  if (known) return { ...known, attribution: `${attribution} (${known.spdx})` };
  const words = [text.startsWith(name) ? '' : name, text, url].filter((part) => part !== '');
  return {
    text: words.join('\n') || 'The file says nothing of a licence.',
    redistribution: 'unknown',
    attribution,
  };
}

function knownLicence(said: string): Known | undefined {
  if (said.length > NAMING_CHARS || RESERVED.test(said)) return undefined;
  const [, terms, version] = CC_URL.exec(said) ?? CC_NAME.exec(said) ?? [];
  if (terms && version) {
    const name = `CC ${terms.toUpperCase()} ${version}`;
    return { spdx: name.replaceAll(' ', '-'), text: `Creative Commons (${name})`, redistribution: 'yes' };
  }
  return KNOWN.find(([pattern]) => pattern.test(said))?.[1];
}
