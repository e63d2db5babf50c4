import type { Gap, Source } from '../../../pack/parts.ts';
import { asWebAddress } from '../../values/json.ts';
import { commonest, languageTag } from '../../values/language-tag.ts';
import { licenceOf } from '../../values/licence.ts';
import { textLanguage } from '../esco/language.ts';
import type { CtdlFields } from './fields.ts';
import type { CtdlNode } from './nodes.ts';
import { refsIn, wordsOf } from './words.ts';

/** Who made the framework, and on what terms. */
export function ctdlSource(framework: CtdlNode, title: string, fields: CtdlFields): Source {
  const { terms } = framework;
  const address = (...names: string[]) =>
    names
      .flatMap((name) => refsIn(terms.get(name), fields.idOf))
      .map(asWebAddress)
      .find((url) => url !== undefined);
  const publisher =
    fields.line(framework, 'publisherName') || nameIn(framework, 'publisher', 'creator', fields);
  const version = fields.line(framework, 'version', 'versionIdentifier');
  const changed = fields.line(framework, 'dateModified', 'dateCreated');
  const url = address('source', 'identifier') ?? asWebAddress(framework.id);
  const said = { url: address('license') ?? '', name: '', text: fields.text(framework, 'rights') };
  const rightsHolder = nameIn(framework, 'rightsHolder', 'rightsHolder', fields);
  const holder = publisher || rightsHolder;
  return {
    title,
    ...(publisher ? { publisher } : {}),
    kind: 'ctdl-asn',
    ...(url ? { url } : {}),
    ...(changed ? { exportedAt: changed } : {}),
    ...(version ? { version } : {}),
    licence: licenceOf(said, holder ? `${holder}: ${title}` : title),
    upstream: [],
    completeness: 'complete',
  };
}

/** A name given where an organisation may be linked to: addresses are no names. */
function nameIn({ terms }: CtdlNode, first: string, second: string, fields: CtdlFields): string {
  const names = [first, second].flatMap((name) => refsIn(terms.get(name), fields.idOf));
  return names.find((name) => !/^(?:https?:|_:|ce-)/iu.test(name) && name.length <= 300)?.trim() ?? '';
}

/** Language of the framework, else the commonest of its texts, else the one that they read as. */
export function ctdlLanguage(framework: CtdlNode | undefined, nodes: CtdlNode[]): string {
  const said = wordsOf(framework?.terms.get('inLanguage')).map(({ text }) => languageTag(text));
  const first = said.find((tag) => tag !== undefined);
  if (first) return first;
  const words = nodes
    .slice(0, 2_000)
    .flatMap(({ terms }) => wordsOf(terms.get('competencyText') ?? terms.get('competencyLabel')));
  const tags = words.map(({ language }) => language).filter((language) => language !== '');
  return commonest(tags) ?? textLanguage(words.slice(0, 200).map(({ text }) => text));
}

/** A caveat where the framework is not published: a draft may change, a withdrawn one no longer counts. */
export function ctdlCaveat({ terms }: CtdlNode, fields: CtdlFields): string {
  const [said = ''] = refsIn(terms.get('publicationStatusType'), fields.idOf);
  const status = said.slice(Math.max(said.lastIndexOf('/'), said.lastIndexOf(':')) + 1);
  if (status === '' || /^published$/iu.test(status)) return '';
  return `The source gives the status of this framework as “${status.slice(0, 60)}”.`;
}

/** What the file does not say, and what of it a pack cannot hold. */
export function ctdlGaps(hasLevels: boolean, leftOut: boolean): Gap[] {
  const gap = (slot: string, note: string): Gap => {
    return { of: 'pack', slot, shown: 0, claimed: null, reason: 'not-modelled', note, loc: '/@graph' };
  };
  const gaps = hasLevels ? [] : [gap('levels', 'The source describes no proficiency levels.')];
  if (!leftOut) return gaps;
  return [...gaps, gap('links', 'Some links and texts of the source are not here; the import listed them.')];
}
