import { blankPack } from '../../../pack/blank.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import { digestOf } from '../../ids/digest.ts';
import { codedPackId } from '../../ids/ids.ts';
import { type Run, wholeText } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { member } from '../../values/json.ts';
import { JsonFields } from '../../values/json-fields.ts';
import { chipOf } from '../../values/short-name.ts';
import { connect } from './connect.ts';
import { type CaseRubric, readRubrics } from './criteria.ts';
import { readEntities } from './entities.ts';
import { finished } from './finished.ts';
import { type CaseItem, type CaseItems, readItems } from './items.ts';
import { judge } from './judge.ts';
import { readLadders } from './ladders.ts';
import { levelItems, readLevels } from './levels.ts';
import { refsOf, rungOf } from './links.ts';
import { type CasePackage, packageOf, slicesOf } from './package.ts';
import { markSkillLevels } from './skill-levels.ts';
import { caseCaveat, caseGaps, caseLanguage, caseSource } from './source.ts';
import { associationOf, type CaseAssociation, growTree } from './tree.ts';

/**
 * CASE 1.0 and 1.1 packages: what of them a pack holds, and how. `lib/export/case*.ts` writes by the same rules, so
 * that what went out comes in again.
 *
 * **Names.** Both bindings are read, member by member: 1EdTech's (`CFDocument`, `CFItems`, `CFAssociations`,
 * `CFRubrics`, `CFDefinitions`, ids in `identifier`) and OpenCASE's (`document`, `items`, `associations`, `rubrics`,
 * `definitions`, ids in `sourcedId`), bare, under `CFPackage` or in a list. A link is an object with `identifier` and
 * `uri`, or, as old files have it, the URI as a string.
 *
 * **Extensions.** What CASE has no place for stands in `extensions.rung` of a document, item, association, rubric,
 * criterion or criterion level. It is optional: a package of others has none. Read are `key` (the key in the pack;
 * without it the identifier is the key), on the document `short`, `attribution`, `restated`, on items also `level` (key
 * of the level a role or topic stands at), on associations `level` (of a requirement), `strength`, `basis` (of a step),
 * on rubrics `axis`, `track`, `cumulative`, `usesYears`, `note`, on criterion levels and statements `headline`, `kind`,
 * `levelBasis`.
 *
 * **Items.** `CFItemType` decides what an item is, where it is one of the words in `case-kinds.ts` (case does not
 * count): roles, job families, clusters, competencies, statements, levels. Any other item is judged by its place:
 * - with children that are roles only: a job family;
 * - with children that are competencies: a cluster;
 * - with children that are statements only: a competency;
 * - without children, below another item, written as a sentence (over 100 characters, or ending in a full stop or the
 *   like, or on several lines), with no `abbreviatedStatement`, and of a type of which no item has children: a
 *   statement;
 * - else a competency.
 *
 * Name: `fullStatement` where it reads as a name or where `extensions.rung.key` is given; else `abbreviatedStatement`,
 * else `alternativeLabel`, else the `fullStatement` itself. `abbreviatedStatement` and `alternativeLabel` that are not
 * the name are labels (the first with the form `abbreviation`), and so are `conceptKeywords` where
 * `extensions.rung.key` is given (form `variant`): elsewhere they are subjects and no names. The definition of a
 * competency and the summary of a role is `notes`, behind the `fullStatement` where that is not the name.
 * `humanCodingScheme` is the code. The text of a statement is `fullStatement`, its headline `abbreviatedStatement`.
 *
 * **Hierarchy.** `isChildOf` (origin is the child; `isPartOf`, `isParentOf` and `hasPart` likewise), in the order of
 * `sequenceNumber`, then of the file. A second parent, a cycle and a link to nothing are left out and counted. A role
 * under a job family or cluster has its name as family; a competency under a role is a requirement of it; a statement
 * belongs to the item it stands under, and below the document to the framework.
 *
 * **Levels.** One `CFRubric` is one scale: `title` its name. A criterion is a competency or a role (`CFItemURI`), each
 * of its `CFRubricCriterionLevels` a statement of it: `quality` the level's name, `score` its ordinal, `description`
 * the statement. Several statements at one level are several criterion levels with the same `quality` and `score`; one
 * without `description` only names the level. A criterion with neither `CFItemURI` nor `category` nor `description`
 * tells the levels themselves: an export writes it first, one criterion level for each level of the scale in order, its
 * `description` the level's summary, `feedback` its tagline, `extensions.rung.code` its code where that is not
 * `quality`. A criterion without an item but with a `category` becomes a competency of its own. Rubrics whose levels
 * have the same names in the same order share one scale. Order: by `score` where every level of a criterion has one,
 * else by `position`, else as listed. `hasSkillLevel` puts a statement at a
 * level that is an item: where the types say nothing, the item it leads to is a level, and the one it comes from a
 * statement of the item above.
 *
 * **Links.** `isRelatedTo` between a role and a competency (either way round) is a requirement, between two roles a
 * related role, as `isPeerOf`. `precedes` between roles is a step of a ladder: edges of one `CFAssociationGroupingURI`
 * belong together (its `title` is the ladder's name, its `description` in the definitions the caveat), each unbranched
 * run of them is one ladder; `notes` of the association is the sentence on the step. Between anything else `precedes`
 * is left out and counted, as are `exactMatchOf`, `replacedBy`, `exemplar` and `isTranslationOf`.
 *
 * **Source.** `licenseURI` of the document, resolved in `CFLicenses`; `publisher`, `creator`, `officialSourceURL`,
 * `version`, `language`, `adoptionStatus` (a caveat unless adopted). The pack's id is `case-` and the identifier of the
 * document; an identifier that is no key is replaced by a digest of it.
 */
export const caseFormat: Importer<'package'> = {
  id: 'case',
  partOf: ({ json }) => (slicesOf(json).length > 0 ? 'package' : undefined),
  sets: (files) => files.flatMap((file) => slicesOf(file.json).map((json) => [{ ...file, json }])),
  read,
};

async function read(files: Claimed<'package'>[], run: Run): Promise<FrameworkPack> {
  const [first] = files;
  if (!first) throw new ImportStop('empty', 'There is no file to read.');
  const { name } = first.file;
  await run.pacer.begin({ stage: 'read', file: name, at: 1, of: 1 });
  run.digests.push(digestOf(await wholeText(first.file)));
  const found = packageOf(first.json);
  const fields = new JsonFields(name, run.log);
  const { document, documentAt: at } = found;
  if (!document) {
    const message = '{file} holds items of CASE without their CFDocument. Add the whole package (CFPackage).';
    throw new ImportStop('incomplete', message, name);
  }
  const title = fields.line(document, at, 'title');
  const id = fields.line(document, at, 'identifier', 'sourcedId', 'uri') || title;
  if (id === '')
    throw new ImportStop('broken', '{file} has a CFDocument without identifier and title.', name);
  const items = await readItems(found.items, fields, run);
  if (items.all.length === 0) {
    const message = '{file} holds the head of a framework and no items: its list CFItems is empty.';
    throw new ImportStop('empty', message, name, run.log.problems);
  }
  run.log.rows[name] = found.items.list.length;
  await run.pacer.begin({ stage: 'build', file: name, at: 1, of: 1 });
  return packOf({ found, items, fields, id: codedPackId('case', id), title: title || id }, run);
}

interface Reading {
  found: CasePackage;
  items: CaseItems;
  fields: JsonFields;
  id: string;
  title: string;
}

async function packOf({ found, items, fields, id, title }: Reading, run: Run): Promise<FrameworkPack> {
  const { document, documentAt, definitions } = found;
  const associations = await associationsOf(found, run);
  const documents = new Map(refsOf(document).map((ref) => [ref, true as const]));
  const order = await growTree(items, associations, documents, fields, run);
  const rubrics = await readRubrics(found.rubrics, items, fields, run);
  markSkillLevels(associations, items);
  judge(order, ratedItems(rubrics));
  const entities = await readEntities(order, fields, run);
  const ofItems = levelItems(order, entities, fields);
  const scales = [...ofItems.scales, ...(await readLevels(rubrics, entities, fields, run))];
  const levelKeys = new Set(scales.flatMap(({ levels }) => levels.map(({ key }) => key)));
  const steps = await connect(
    associations,
    { items, entities, levels: ofItems.levels, levelKeys, fields },
    run,
  );
  const ladders = readLadders(steps, definitions, entities.keys, fields);
  const made = finished(order, entities, levelKeys);
  if (made.competencies.length + made.roles.length === 0) {
    const message = '{file} has no competency and no role among its items.';
    throw new ImportStop('empty', message, fields.file, run.log.problems);
  }
  const summary = fields.text(document, documentAt, 'description');
  const caveat = caseCaveat(found, fields);
  const source = caseSource(found, title, fields);
  const rung = rungOf(document);
  return {
    ...blankPack(),
    id,
    revision: revisionOf(source.version, run.digests),
    lang: caseLanguage(found, order),
    title,
    short: chipOf(fields.line(rung, `${documentAt}/extensions/rung`, 'short') || title),
    ...(summary ? { summary } : {}),
    restated: member(rung, 'restated') === true,
    ...(caveat ? { caveat } : {}),
    source,
    scales,
    ...made,
    ladders,
    statements: entities.framework.statements,
    gaps: caseGaps({ scales }, run.log.skipped.length > 0, found),
  };
}

async function associationsOf({ associations }: CasePackage, run: Run): Promise<CaseAssociation[]> {
  const { at, list } = associations;
  const found: CaseAssociation[] = [];
  for (const [index, raw] of list.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / list.length);
    found.push(associationOf(raw, `${at}/${index}`));
  }
  return found;
}

/** Items with level statements are competencies or roles, never statements. */
function ratedItems(rubrics: CaseRubric[]): Set<CaseItem> {
  return new Set(rubrics.flatMap(({ criteria }) => criteria.flatMap(({ item }) => item ?? [])));
}
