import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Gap, Source } from '../../../pack/parts.ts';
import { asList, asText, asWebAddress, isObject, type JsonObject, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { commonest, languageTag } from '../../values/language-tag.ts';
import { licenceOf } from '../../values/licence.ts';
import { textLanguage } from '../esco/language.ts';
import type { CaseItem } from './items.ts';
import { foldRef, resolve, rungOf, titleOf } from './links.ts';
import type { CasePackage } from './package.ts';

/** Who made the framework, and on what terms. */
export function caseSource(found: CasePackage, title: string, fields: JsonFields): Source {
  const { document, documentAt: at } = found;
  const line = (name: string) => fields.line(document, at, name);
  const publisher = line('publisher') || line('creator');
  const url = asWebAddress(member(document, 'officialSourceURL')) ?? asWebAddress(member(document, 'uri'));
  const [version, changed, schema] = [line('version'), line('lastChangeDateTime'), line('caseVersion')];
  const said = fields.line(rungOf(document), `${at}/extensions/rung`, 'attribution');
  const attribution = said || (publisher ? `${publisher}: ${title}` : title);
  return {
    title,
    ...(publisher ? { publisher } : {}),
    kind: 'case',
    ...(url ? { url } : {}),
    ...(changed ? { exportedAt: changed } : {}),
    ...(schema ? { schemaVersion: schema } : {}),
    ...(version ? { version } : {}),
    licence: licenceIn(found, attribution, said !== '', fields),
    upstream: [],
    completeness: 'complete',
  };
}

/** The licence that the document links to, in the words of its definition where the package has one. */
function licenceIn(
  { document, documentAt, definitions }: CasePackage,
  attribution: string,
  whole: boolean,
  fields: JsonFields,
): Source['licence'] {
  const link = member(document, 'licenseURI');
  const at = `${documentAt}/licenseURI`;
  const licences = new Map<string, JsonObject>();
  for (const raw of asList(member(definitions, 'CFLicenses'))) {
    const id = foldRef(asText(member(raw, 'identifier', 'sourcedId')));
    if (isObject(raw) && id !== '') licences.set(id, raw);
  }
  const definition = resolve(link, licences);
  const name = fields.line(definition, at, 'title') || titleOf(link);
  const text = fields.text(definition, at, 'licenseText');
  // An address that only leads to the definition says nothing to a reader.
  const url = definition ? undefined : asWebAddress(isObject(link) ? member(link, 'uri') : link);
  const licence = licenceOf({ url: url ?? '', name, text }, attribution);
  return whole ? { ...licence, attribution } : licence;
}

/** Language of the document, else the commonest of its items, else the one that its texts read as. */
export function caseLanguage({ document }: CasePackage, order: CaseItem[]): string {
  const tagOf = (value: unknown) => languageTag(asText(member(value, 'language')));
  const items = order.flatMap(({ raw }) => tagOf(raw) ?? []);
  const sample = order.slice(0, 200).map(({ statement }) => statement);
  return tagOf(document) ?? commonest(items) ?? textLanguage(sample);
}

/** A caveat where the framework is not adopted: a draft may change, a withdrawn one no longer counts. */
export function caseCaveat({ document, documentAt }: CasePackage, fields: JsonFields): string {
  const status = fields.line(document, documentAt, 'adoptionStatus');
  return status === '' || /^(?:adopted|implemented)$/iu.test(status)
    ? ''
    : `The source gives the status of this framework as “${status.slice(0, 60)}”.`;
}

/** What the package does not say, and what of it a pack cannot hold. */
export function caseGaps(
  pack: Pick<FrameworkPack, 'scales'>,
  leftOut: boolean,
  { items }: CasePackage,
): Gap[] {
  const gap = (slot: string, note: string): Gap => {
    return { of: 'pack', slot, shown: 0, claimed: null, reason: 'not-modelled', note, loc: items.at };
  };
  const gaps = pack.scales.length > 0 ? [] : [gap('levels', 'The source describes no proficiency levels.')];
  if (!leftOut) return gaps;
  const note = 'Links to other frameworks and between competencies are in the source and not here.';
  return [...gaps, gap('links', note)];
}
