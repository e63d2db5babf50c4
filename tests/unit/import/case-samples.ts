import type { ImportFile } from '../../../lib/import/source/file.ts';

type Json = Record<string, unknown>;

/** Identifier number `n` of a made-up package. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

const base = 'https://example.org/case';

function link(n: number, title = ''): Json {
  return { title, identifier: id(n), uri: `${base}/${id(n)}` };
}

export function item(n: number, fullStatement: string, more: Json = {}): Json {
  return { identifier: id(n), uri: `${base}/${id(n)}`, fullStatement, ...more };
}

export function association(type: string, from: number, to: number, more: Json = {}): Json {
  return { associationType: type, originNodeURI: link(from), destinationNodeURI: link(to), ...more };
}

export const DOCUMENT = {
  identifier: id(0),
  uri: `${base}/${id(0)}`,
  title: 'Widget house ladder',
  creator: 'Widget House',
  language: 'en-GB',
  version: '7',
  licenseURI: link(90, 'CC BY 4.0'),
};

const LICENCE = {
  identifier: id(90),
  title: 'CC BY 4.0',
  licenseText: 'https://creativecommons.org/licenses/by/4.0/',
};

/** A cluster with a competency that has statements, one rated at three levels, two roles and a step between them. */
export const PACKAGE = {
  CFDocument: DOCUMENT,
  CFItems: [
    item(1, 'Dealing with people', { humanCodingScheme: 'W.1' }),
    item(2, 'Listening to buyers', {
      abbreviatedStatement: 'LTB',
      alternativeLabel: 'Buyer listening',
      humanCodingScheme: 'W.1.a',
      notes: 'How a seller listens.',
      conceptKeywords: ['ears'],
    }),
    item(3, 'Lets a buyer finish before the price is named.'),
    item(4, 'Haggling with shops'),
    item(5, 'Widget Seller', {
      CFItemType: 'Role',
      abbreviatedStatement: 'WS',
      humanCodingScheme: '41-9999.01',
    }),
    item(6, 'Senior Widget Seller', { CFItemType: 'role' }),
    item(7, 'Selling', { CFItemType: 'Job family' }),
  ],
  CFAssociations: [
    association('isChildOf', 1, 0, { sequenceNumber: 2 }),
    association('isChildOf', 4, 1, { sequenceNumber: 1 }),
    association('isChildOf', 2, 1, { sequenceNumber: 2 }),
    association('isChildOf', 3, 2),
    association('isChildOf', 7, 0, { sequenceNumber: 1 }),
    association('isChildOf', 5, 7),
    association('isChildOf', 6, 7),
    association('precedes', 5, 6, { notes: 'After two good years.' }),
    association('isRelatedTo', 5, 4),
    association('isRelatedTo', 2, 4),
    association('exactMatchOf', 2, 77),
    association('precedes', 2, 4),
  ],
  CFRubrics: [
    {
      identifier: id(30),
      title: 'Widget skill',
      CFRubricCriteria: [
        {
          identifier: id(31),
          CFItemURI: link(4, 'Haggling with shops'),
          CFRubricCriterionLevels: [
            { identifier: id(32), quality: 'Gold', score: 3, description: 'Sets the price alone.' },
            { identifier: id(33), quality: 'Bronze', score: 1, description: 'Knows the price list.' },
            { identifier: id(34), quality: 'Silver', score: 2, description: 'Gives small discounts.' },
          ],
        },
        {
          identifier: id(35),
          CFItemURI: link(2),
          CFRubricCriterionLevels: [
            { identifier: id(36), quality: 'silver', score: 2, description: 'Repeats what was said.' },
          ],
        },
      ],
    },
  ],
  CFDefinitions: { CFLicenses: [LICENCE] },
};

export function caseFile(json: unknown, name = 'package.json'): ImportFile {
  return { name, text: JSON.stringify(json) };
}
