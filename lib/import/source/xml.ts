import { Parser } from 'saxen';
import type { Pacer } from '../run/pacer.ts';
import { ImportStop } from '../run/result.ts';

/** Gives an attribute of the element that opens, by its name. */
export type Attribute = (name: string) => string | undefined;

/** What hears of a document's elements in their order. Names come without the prefixes of their namespaces. */
export interface XmlReader {
  open?(name: string, attribute: Attribute): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Letters between two looks at the clock. */
const PIECE = 1 << 18;
/** Pieces without a tag after which no table is to be expected: the parser looks through such a stretch anew at each. */
const MOST_PIECES = 4;

/**
 * Reads a document of XML in slices. Entities of a document's own are left as they are written, so that none can grow.
 * @throws ImportStop where it is no XML
 */
export async function readXml(xml: string, reader: XmlReader, pacer: Pacer): Promise<void> {
  const parser = new Parser();
  let stretch = 0;
  parser.on('openTag', (name, attributes, decode) => {
    stretch = 0;
    reader.open?.(localName(name), (wanted) => attributeIn(attributes(), wanted, decode));
  });
  parser.on('closeTag', (name) => {
    stretch = 0;
    reader.close?.(localName(name));
  });
  parser.on('text', (text, decode) => reader.text?.(decode(text)));
  parser.on('cdata', (text) => reader.text?.(text));
  try {
    for (let at = 0; at < xml.length; at += PIECE) {
      if (pacer.late()) await pacer.rest();
      stretch += 1;
      parser.write(xml.slice(at, at + PIECE));
      if (stretch > MOST_PIECES) throw withoutTag();
    }
    parser.end();
  } catch (error) {
    if (error instanceof ImportStop) throw error;
    throw new ImportStop('broken', 'a part of it is no XML: {why}', undefined, [], {
      why: (error as Error).message,
    });
  }
}

function withoutTag(): ImportStop {
  const reason = 'a part of it goes on for more than {most} million characters without a tag';
  return new ImportStop('broken', reason, undefined, [], { most: (MOST_PIECES * PIECE) >> 20 });
}

function attributeIn(
  attributes: Record<string, string> | false,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  const found = Object.entries(attributes || {}).find(([name]) => localName(name) === wanted);
  return found && decode(found[1]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
