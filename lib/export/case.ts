import type { FrameworkPack } from '../pack/pack.ts';
import { caseItems } from './case-items.ts';
import { caseLinks } from './case-links.ts';
import {
  type CaseModel,
  extension,
  link,
  type Making,
  madeId,
  making,
  type Node,
  node,
} from './case-model.ts';
import { caseRubrics } from './case-rubrics.ts';

/**
 * A framework as a CASE 1.1 package, by the rules in `lib/import/formats/case/case.ts`. Identifiers are made from the
 * document's and
 * the keys of the pack, so that an export of the same framework carries the same ones every time.
 * @param now ISO 8601; stands for the time of change where the pack does not say one
 */
export function caseModel(pack: FrameworkPack, now: string): CaseModel {
  const made = making(pack, now);
  const { items, associations } = caseItems(made);
  const links = caseLinks(made);
  const licence = licenceOf(made);
  return {
    document: documentOf(made, licence),
    items,
    associations: [...associations, ...links.associations],
    rubrics: caseRubrics(made),
    licences: [licence],
    groupings: links.groupings,
  };
}

function documentOf(made: Making, licence: Node): Node {
  const { pack, documentId } = made;
  const { source, title, short, summary, restated, lang, revision, caveat } = pack;
  const { text, attribution } = source.licence;
  return node(made, documentId, {
    title,
    creator: source.publisher ?? attribution,
    publisher: source.publisher,
    description: summary,
    language: lang,
    version: source.version ?? revision,
    caseVersion: '1.1',
    officialSourceURL: webAddress(source.url),
    licenseURI: link(text, licence.id),
    notes: [attribution, caveat].filter((part) => part !== undefined).join('\n'),
    ...extension({ short, attribution, restated }),
  });
}

function licenceOf(made: Making): Node {
  const { spdx, text, attribution } = made.pack.source.licence;
  return node(made, madeId(made, 'licence'), {
    title: spdx ?? text.slice(0, 80),
    description: attribution,
    licenseText: text,
  });
}

function webAddress(address: string | undefined): string | undefined {
  const url = URL.parse(address ?? '');
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
