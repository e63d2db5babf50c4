import { MAX_IMPORT_FILE_CHARS } from '../../limits.ts';
import { ImportStop } from '../run/result.ts';
import type { Sentence } from '../run/sentence.ts';
import type { Pieces } from './bytes.ts';
import { encodingOf } from './encoding.ts';
import { NOT_TEXT, whyNoText } from './signature.ts';

/** A text, and what is to be said about how it was read. */
export interface Decoded {
  text: string;
  remark?: Sentence;
}

const WESTERN =
  'the file is not in UTF-8 and was read as Western European (Windows-1252); look at letters with accents';
const MENDED = 'bytes that are not UTF-8 were read as the sign �';

/** The first characters of a file, in whatever encoding. Throws `ImportStop` where it is no text. */
export function decodeStart(head: Uint8Array): string {
  const encoding = kindOf(head);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    const lenient = new TextDecoder(encoding).decode(head, { stream: true });
    return isWestern(lenient) ? new TextDecoder('windows-1252').decode(head) : lenient;
  }
}

/**
 * The whole text of a file: UTF-8 or UTF-16 with or without a mark, else the Western code page of Windows. A text that is
 * UTF-8 but for a few bytes stays UTF-8, its bad bytes replaced.
 */
export async function decodeWhole(head: Uint8Array, pieces: Pieces): Promise<Decoded> {
  const encoding = kindOf(head);
  const strict = await decodeAs(pieces, new TextDecoder(encoding, { fatal: true }));
  if (strict !== undefined) return { text: strict };
  const lenient = (await decodeAs(pieces, new TextDecoder(encoding))) ?? '';
  if (encoding !== 'utf-8' || !isWestern(lenient)) return { text: lenient, remark: MENDED };
  return { text: (await decodeAs(pieces, new TextDecoder('windows-1252'))) ?? '', remark: WESTERN };
}

function kindOf(head: Uint8Array) {
  const why = whyNoText(head);
  const encoding = why === undefined ? encodingOf(head) : undefined;
  if (encoding === undefined) throw new ImportStop('unreadable', why ?? NOT_TEXT);
  return encoding;
}

/** The text, or `undefined` where a strict decoder finds a fault. */
async function decodeAs(pieces: Pieces, decoder: TextDecoder): Promise<string | undefined> {
  const parts: string[] = [];
  let chars = 0;
  for await (const piece of pieces()) {
    const part = decoded(decoder, piece);
    if (part === undefined) return undefined;
    chars += part.length;
    if (chars > MAX_IMPORT_FILE_CHARS) throw tooLong();
    parts.push(part);
  }
  const last = decoded(decoder);
  return last === undefined ? undefined : parts.join('') + last;
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string | undefined {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return undefined;
  }
}

function tooLong(): ImportStop {
  const most = Math.floor(MAX_IMPORT_FILE_CHARS / 1e6);
  return new ImportStop('too-large', 'it has more than {most} million characters', undefined, [], { most });
}

/** Whether more signs of a text read as UTF-8 are broken than are whole, beside plain ASCII. */
function isWestern(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return broken > whole;
}
