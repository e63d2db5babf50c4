import { blankPack } from '../../../pack/blank.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import { digestOf } from '../../ids/digest.ts';
import { codedPackId, KeyClaims } from '../../ids/ids.ts';
import { type Run, wholeText } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { baseName } from '../../source/file.ts';
import { JsonFields } from '../../values/json-fields.ts';
import { chipOf } from '../../values/short-name.ts';
import { readEntities } from '../case/entities.ts';
import { finished } from '../case/finished.ts';
import { judge } from '../case/judge.ts';
import { refsOf } from '../case/links.ts';
import { growTree } from '../case/tree.ts';
import { connect, placeAtLevels, readRequirements } from './connect.ts';
import { CtdlFields } from './fields.ts';
import { FrameworkSlice, nodesWithin, slicesOf } from './frameworks.ts';
import { linksOf, readItems } from './items.ts';
import { readLevels } from './levels.ts';
import { type CtdlNode, isCtdl, type NodeSort, nodesOf, sortOf } from './nodes.ts';
import { ctdlCaveat, ctdlGaps, ctdlLanguage, ctdlSource } from './source.ts';

/**
 * Competency frameworks in CTDL-ASN, as JSON-LD: a graph, an envelope of the Credential Registry, a list of nodes, or
 * nodes within one another; terms with prefixes, as whole addresses, or under names of the file's own context.
 *
 * A competency's label is its name and its text the definition; without a label, and for what is a cluster, the rules
 * of `case.ts` hold. `hasProgressionLevel` makes a statement of its parent, at that level, of a competency without parts
 * of its own. A progression model is a scale.
 */
export const ctdlAsn: Importer<'graph'> = {
  id: 'ctdl-asn',
  partOf: ({ json }) => (isCtdl(json) ? 'graph' : undefined),
  sets: (files) => files.flatMap((file) => slicesOf(file.json).map((json) => [{ ...file, json }])),
  read,
};

async function read(files: Claimed<'graph'>[], run: Run): Promise<FrameworkPack> {
  const [first] = files;
  if (!first) throw new ImportStop('empty', 'There is no file to read.');
  const { name } = first.file;
  await run.pacer.begin({ stage: 'read', file: name, at: 1, of: 1 });
  run.digests.push(digestOf(await wholeText(first.file)));
  const { json } = first;
  const { nodes, idOf } = nodesOf(json instanceof FrameworkSlice ? json.json : json);
  await run.pacer.pause(0.2);
  const of = (...sorts: NodeSort[]) => nodes.filter(({ types }) => sorts.includes(sortOf(types)));
  const frameworks = of('framework');
  const framework = frameworks[json instanceof FrameworkSlice ? json.index : 0];
  const all = of('competency', 'role');
  const own = framework && frameworks.length > 1 ? nodesWithin(framework, all, idOf) : all;
  if (!own.some(({ types }) => sortOf(types) === 'competency')) throw withoutCompetencies(name, frameworks);
  const fields = new CtdlFields(name, ctdlLanguage(framework, own), idOf, run.log);
  run.log.rows[name] = own.length;
  for (const { types, at } of of('other')) {
    if (types.some((type) => KINDS_OF_ITS_OWN.has(type)))
      fields.skip('rubrics and concepts are not kept', at);
  }
  return packOf({ name, framework, own, models: of('model'), levels: of('level'), fields }, run);
}

/** Things of the vocabulary that a pack has no place for. Links and texts are typed nodes, too, and are none. */
const KINDS_OF_ITS_OWN = new Set(['Rubric', 'RubricCriterion', 'CriterionLevel', 'ConceptScheme', 'Concept']);

function withoutCompetencies(name: string, frameworks: CtdlNode[]): ImportStop {
  const message =
    frameworks.length > 1
      ? '{file} only names {count} frameworks: their competencies are not in it. Export them with their competencies.'
      : '{file} holds no competencies. Export the framework together with its competencies.';
  return new ImportStop('empty', message, name, [], { count: frameworks.length });
}

interface Reading {
  name: string;
  framework: CtdlNode | undefined;
  own: CtdlNode[];
  models: CtdlNode[];
  levels: CtdlNode[];
  fields: CtdlFields;
}

async function packOf(reading: Reading, run: Run): Promise<FrameworkPack> {
  const { name, framework, own, fields } = reading;
  const plain = new JsonFields(name, run.log);
  const items = await readItems(own, fields, run);
  if (items.all.length === 0) throw withoutCompetencies(name, []);
  await run.pacer.begin({ stage: 'build', file: name, at: 1, of: 1 });
  const documents = new Map((framework ? refsOf(framework.id) : []).map((ref) => [ref, true as const]));
  const order = await growTree(items, linksOf(items, framework, fields), documents, plain, run);
  const keys = new KeyClaims();
  const levels = readLevels(reading.levels, reading.models, keys, fields);
  const placed = placeAtLevels(order, items, levels, fields);
  judge(order, new Set());
  const entities = await readEntities(order, plain, run, keys);
  connect(items, placed, entities, { fields, plain });
  readRequirements(items, entities, fields);
  const title = (framework && fields.line(framework, 'name', 'title')) || baseName(name);
  const id = framework ? framework.ctid || framework.id : (own[0]?.id ?? name);
  const summary = framework ? fields.text(framework, 'description') : '';
  const caveat = framework ? ctdlCaveat(framework, fields) : '';
  const source = ctdlSource(framework ?? NO_FRAMEWORK, title, fields);
  return {
    ...blankPack(),
    id: codedPackId('ctdl', id),
    revision: revisionOf(source.version, run.digests),
    lang: fields.language,
    title,
    short: chipOf(title),
    ...(summary ? { summary } : {}),
    ...(caveat ? { caveat } : {}),
    source,
    scales: levels.scales,
    ...finished(order, entities, new Set()),
    statements: entities.framework.statements,
    gaps: ctdlGaps(levels.scales.length > 0, run.log.skipped.length > 0),
  };
}

/** Competencies without their framework say nothing of where they come from. */
const NO_FRAMEWORK: CtdlNode = { id: '', ctid: '', types: [], terms: new Map(), raw: {}, at: '' };
