/** One part of a pattern: a text that it matches, the signs that it takes, and whether it repeats without a bound. */
interface Part {
  sample: string;
  takes: string[];
  repeats: boolean;
}

/** A sign, an escape, a class or a whole group, and how often it may stand. */
interface Token {
  atom: string;
  often: string;
}

const SIGNS = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '-',
  '.',
  '(',
  ')',
  '[',
  '|',
  '"',
  ':',
  ',',
  '_',
  '<',
  '&',
  '#',
  '*',
  'ä',
  '—',
];
const MOST_TAKEN = 5;

/**
 * Texts on which a pattern may work for longer than the texts are long: what leads up to a part of it that repeats, and a
 * text that this part takes, to be repeated.
 */
export function pumpsOf(source: string, flags: string): { before: string; again: string }[] {
  const plain = SIGNS.map((again) => ({ before: '', again }));
  const pumps = [...plain, ...alternatives(tokensOf(source)).flatMap((one) => pumpsIn(partsOf(one, flags)))];
  const filled = pumps.filter(({ again }) => again !== '');
  return [...new Map(filled.map((one) => [`${one.before}\0${one.again}`, one])).values()];
}

function pumpsIn(parts: Part[]): { before: string; again: string }[] {
  let before = '';
  return parts.flatMap(({ sample, takes, repeats }, at) => {
    const behind = parts[at + 1]?.sample ?? '';
    const units = repeats ? takes.flatMap((sign) => [sign, sign + behind]) : [];
    const starts = ['', before, `a${before}`, `${before}a`];
    before += sample;
    // The beginning of a match, again and again, which is never ended.
    const begun = before.length < 40 ? [{ before: '', again: before }] : [];
    return [...units.flatMap((again) => starts.map((start) => ({ before: start, again }))), ...begun];
  });
}

function alternatives(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.atom === '|') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    const end = endOf(source, at);
    const often = /^(?:[*+?]|\{\d*,?\d*\})\??/u.exec(source.slice(end))?.[0] ?? '';
    tokens.push({ atom: source.slice(at, end), often });
    at = end + often.length;
  }
  return tokens;
}

function endOf(source: string, from: number): number {
  const sign = source[from];
  if (sign === '\\') {
    const long = /^\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/iu.exec(source.slice(from))?.[0];
    return from + (long?.length ?? 2);
  }
  let at = from + 1;
  if (sign === '[') while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  else if (sign === '(') while (at < source.length && source[at] !== ')') at = endOf(source, at);
  else return String.fromCodePoint(source.codePointAt(from) ?? 0).length + from;
  return at + 1;
}

function partsOf(tokens: Token[], flags: string): Part[] {
  return tokens.flatMap(({ atom, often }) => {
    const most = often.startsWith('{')
      ? Number(/(\d*)\}/u.exec(often)?.[1] || Infinity)
      : /^[*+]/u.test(often)
        ? Infinity
        : 1;
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?(.*)\)$/su.exec(atom);
    if (!group) {
      const takes = signsOf(atom, flags);
      return [{ sample: takes[0] ?? '', takes, repeats: most > 100 }];
    }
    const inner = alternatives(tokensOf(group[1] ?? '')).map((one) => partsOf(one, flags));
    const isLook = /^\(\?(?:[=!]|<[=!])/u.test(atom);
    const takes = inner.map((parts) => parts.map(({ sample }) => sample).join('')).slice(0, MOST_TAKEN);
    const [first = [], ...others] = inner;
    const quiet = (parts: Part[]) => parts.map((part) => ({ ...part, sample: '' }));
    const whole = { sample: '', takes, repeats: most > 100 };
    return [...(isLook ? quiet(first) : first), ...others.flatMap(quiet), ...(isLook ? [] : [whole])];
  });
}

/** Some signs that one part takes. */
function signsOf(atom: string, flags: string): string[] {
  if (/^(?:\^|\$|\\[bB])$/u.test(atom)) return [''];
  const one = new RegExp(`^(?:${atom})$`, flags.replace(/[gym]/gu, ''));
  const taken = [...new Set([...SIGNS, ...atom.replaceAll('\\', '')])].filter((sign) => one.test(sign));
  return taken.slice(0, MOST_TAKEN);
}
