import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../lib/export/export-pack.ts';
import type { ExportFormat } from '../../../lib/export/exported.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { bundledPacks } from '../bundled.ts';
import { framework, ONET_29 } from '../import/samples.ts';
import { CREW } from './crew.ts';

const SCHEMAS = join(import.meta.dirname, '../../schemas/case');
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, 'case-v1p1-cfpackage.json'), 'utf8')));
const how = { words: exportTexts.document, now: '2099-01-02T03:04:05.000Z' };
const onet = (await framework(ONET_29)).pack;
const frameworks = [...bundledPacks().filter((pack) => pack.kind === 'framework'), onet, CREW];
const named = frameworks.map((pack) => [pack.id, pack] as const);

const packageOf = (pack: FrameworkPack, format: ExportFormat = 'case') =>
  JSON.parse(exportPack(pack, format, how).files[0]?.text ?? '');

/** Members that 1EdTech's CASE 1.1 binding allows in each class, those in capitals must be there. */
const BINDING: Record<string, string> = {
  document:
    'IDENTIFIER URI CREATOR TITLE LASTCHANGEDATETIME frameworkType caseVersion officialSourceURL publisher description subject subjectURI language version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions',
  item: 'IDENTIFIER FULLSTATEMENT URI LASTCHANGEDATETIME alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords conceptKeywordsURI notes subject subjectURI language educationLevel CFItemTypeURI licenseURI statusStartDate statusEndDate extensions',
  association:
    'IDENTIFIER ASSOCIATIONTYPE URI ORIGINNODEURI DESTINATIONNODEURI LASTCHANGEDATETIME sequenceNumber CFAssociationGroupingURI notes extensions',
  rubric: 'IDENTIFIER URI LASTCHANGEDATETIME title description CFRubricCriteria extensions',
  criterion:
    'IDENTIFIER URI LASTCHANGEDATETIME category description CFItemURI weight position rubricId CFRubricCriterionLevels extensions',
  level:
    'IDENTIFIER URI LASTCHANGEDATETIME description quality score feedback position rubricCriterionId extensions',
  licence: 'IDENTIFIER URI TITLE LICENSETEXT LASTCHANGEDATETIME description extensions',
  grouping: 'IDENTIFIER URI TITLE LASTCHANGEDATETIME description extensions',
};
function faultsIn(sort: string, node: object): string[] {
  const members = (BINDING[sort] ?? '').split(' ');
  const has = Object.keys(node).map((name) => name.toLowerCase());
  const needed = members.filter((name) => name === name.toUpperCase()).map((name) => name.toLowerCase());
  const allowed = members.map((name) => name.toLowerCase());
  return [
    ...needed.filter((name) => !has.includes(name)).map((name) => `${sort} lacks ${name}`),
    ...has.filter((name) => !allowed.includes(name)).map((name) => `${sort} may not have ${name}`),
  ];
}

describe.each(named)('The CASE package of %s', (_id, pack) => {
  const made = packageOf(pack);

  it('is valid against the schema of CASE 1.1', () => {
    valid(made);
    expect(valid.errors ?? []).toEqual([]);
  });

  it('has only members of the binding where 1EdTech’s names are asked for', () => {
    const one = packageOf(pack, 'case-1edtech');
    const rubrics = one.CFRubrics as { CFRubricCriteria: { CFRubricCriterionLevels: object[] }[] }[];
    const criteria = rubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria);
    const faults = [
      ...faultsIn('document', one.CFDocument),
      ...one.CFItems.flatMap((node: object) => faultsIn('item', node)),
      ...one.CFAssociations.flatMap((node: object) => faultsIn('association', node)),
      ...rubrics.flatMap((node) => faultsIn('rubric', node)),
      ...criteria.flatMap((node) => faultsIn('criterion', node)),
      ...criteria.flatMap((node) =>
        node.CFRubricCriterionLevels.flatMap((level) => faultsIn('level', level)),
      ),
      ...one.CFDefinitions.CFLicenses.flatMap((node: object) => faultsIn('licence', node)),
      ...one.CFDefinitions.CFAssociationGroupings.flatMap((node: object) => faultsIn('grouping', node)),
    ];
    expect([...new Set(faults)]).toEqual([]);
    expect(Object.keys(one)).toEqual([
      'CFDocument',
      'CFItems',
      'CFAssociations',
      'CFDefinitions',
      'CFRubrics',
    ]);
  });

  it('gives everything an identifier of its own, and links to nothing that is not there', () => {
    const items: { sourcedId: string }[] = made.items;
    const ids = [made.document, ...items].map(({ sourcedId }) => sourcedId);
    expect(new Set(ids).size).toBe(ids.length);
    const ends: { originNodeURI: { identifier: string }; destinationNodeURI: { identifier: string } }[] =
      made.associations;
    const loose = ends.filter(
      ({ originNodeURI: from, destinationNodeURI: to }) =>
        !ids.includes(from.identifier) || !ids.includes(to.identifier),
    );
    expect(loose).toEqual([]);
    const associations = made.associations.map(({ sourcedId }: { sourcedId: string }) => sourcedId);
    expect(new Set(associations).size).toBe(associations.length);
  });

  it('keeps its identifiers when it is exported again, and says what is lost', () => {
    expect(packageOf(structuredClone(pack))).toEqual(made);
    const { lost } = exportPack(pack, 'case', how);
    expect(lost.find(({ what }) => what === 'gaps')?.count ?? 0).toBe(pack.gaps.length);
    expect(lost.find(({ what }) => what === 'pay')?.count ?? 0).toBe(
      pack.roles.reduce((sum, { pay }) => sum + pay.length, 0),
    );
  });
});
