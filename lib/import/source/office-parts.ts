import { MAX_OFFICE_BYTES } from '../../limits.ts';
import { textFile } from '../run/dropped-file.ts';
import type { Pacer } from '../run/pacer.ts';
import { ImportStop } from '../run/result.ts';
import type { Bytes } from './bytes.ts';
import { faultOf } from './entry-fault.ts';
import { textOf } from './file.ts';
import { readXml, type XmlReader } from './xml.ts';
import { unpackedPieces } from './zip-entry.ts';
import type { ZipEntry } from './zip-list.ts';

/** The parts of a document that an office program saved: a zip of XML. https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
export class OfficeParts {
  /** Name of the file. */
  readonly name: string;
  readonly #bytes: Bytes;
  readonly #entries: Map<string, ZipEntry>;
  #size = 0;

  constructor(name: string, bytes: Bytes, entries: ZipEntry[]) {
    this.name = name;
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /**
   * Reads a part; one that is not there says nothing.
   * @throws ImportStop where it is too large, locked, damaged or no XML
   */
  async read(path: string, reader: XmlReader, pacer: Pacer): Promise<void> {
    const entry = this.#entries.get(path);
    if (!entry) return;
    this.#size += entry.size;
    if (this.#size > MAX_OFFICE_BYTES) {
      const most = MAX_OFFICE_BYTES / 1e6;
      throw new ImportStop('too-large', 'unpacked it has more than {most} MB', undefined, [], { most });
    }
    const fault = faultOf(entry);
    if (fault) throw new ImportStop('unreadable', fault.reason, undefined, [], fault.values);
    const text = textFile(path, () => unpackedPieces(this.#bytes, entry), pacer);
    await readXml(await textOf(text), reader, pacer);
  }
}
