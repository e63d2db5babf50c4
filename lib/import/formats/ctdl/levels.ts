import { MAX_SCALE_LEVELS, MAX_SCALES } from '../../../limits.ts';
import { blankLevel, blankScale } from '../../../pack/blank.ts';
import type { Level, Scale } from '../../../pack/entities.ts';
import type { KeyClaims } from '../../ids/ids.ts';
import { refsOf } from '../case/links.ts';

import type { CtdlFields } from './fields.ts';
import type { CtdlNode } from './nodes.ts';
import { refsIn } from './words.ts';

/** Scales of progression models, and their levels by what they are referred to. */
export interface CtdlLevels {
  scales: Scale[];
  byRef: Map<string, Level>;
}

/** Reads progression models with their levels. Levels without a model make one scale. */
export function readLevels(
  nodes: CtdlNode[],
  models: CtdlNode[],
  keys: KeyClaims,
  fields: CtdlFields,
): CtdlLevels {
  const byRef = refMap(nodes);
  const modelOf = new Map<CtdlNode, CtdlNode | undefined>();
  const modelRefs = refMap(models);
  const levels: CtdlLevels = { scales: [], byRef: new Map() };
  for (const node of nodes) {
    if (node.terms.has('broader')) fields.skip('parts of a level are not kept', node.at);
    else modelOf.set(node, modelNode(node, modelRefs, fields));
  }
  for (const model of models) {
    for (const ref of refsIn(model.terms.get('hasTopConcept'), fields.idOf)) {
      const node = find(ref, byRef);
      if (node && modelOf.get(node) === undefined) modelOf.set(node, model);
    }
  }
  const groups = new Map<CtdlNode | undefined, CtdlNode[]>(
    [...models, undefined].map((model) => [model, []]),
  );
  for (const [node, model] of modelOf) groups.get(model)?.push(node);
  for (const [model, own] of groups) {
    if (own.length === 0) continue;
    if (levels.scales.length < MAX_SCALES) {
      levels.scales.push(scaleOf(model, inOrder(own, model, fields), levels, keys, fields));
    } else fields.skip('a framework can have {most} scales', model?.at ?? '', { most: MAX_SCALES });
  }
  return levels;
}

/** The level that a member refers to; the first where it names several. */
export function levelIn(value: unknown, { byRef }: CtdlLevels, fields: CtdlFields): Level | undefined {
  for (const ref of refsIn(value, fields.idOf)) {
    const level = find(ref, byRef);
    if (level) return level;
  }
  return undefined;
}

function modelNode(
  { terms }: CtdlNode,
  models: ReadonlyMap<string, CtdlNode>,
  fields: CtdlFields,
): CtdlNode | undefined {
  for (const name of ['inProgressionModel', 'topConceptOf', 'inScheme']) {
    for (const ref of refsIn(terms.get(name), fields.idOf)) {
      const model = find(ref, models);
      if (model) return model;
    }
  }
  return undefined;
}

function scaleOf(
  model: CtdlNode | undefined,
  nodes: CtdlNode[],
  { byRef }: CtdlLevels,
  keys: KeyClaims,
  fields: CtdlFields,
): Scale {
  const id = model ? model.ctid || model.id : 'levels';
  const note = model ? fields.line(model, 'description') : '';
  const key = keys.claim(id, id);
  const levels = nodes.slice(0, MAX_SCALE_LEVELS).map((node, at): Level => {
    const level = levelOf(node, at + 1, keys, fields);
    for (const ref of refsOf(node.id)) byRef.set(ref, level);
    return level;
  });
  for (const { at } of nodes.slice(MAX_SCALE_LEVELS)) {
    fields.skip('a scale can have {most} levels', at, { most: MAX_SCALE_LEVELS });
  }
  return {
    key,
    name: (model && fields.line(model, 'name', 'prefLabel')) || 'Levels',
    ...blankScale(),
    ...(note ? { note } : {}),
    levels,
    loc: model?.at || nodes[0]?.at || '/',
  };
}

function levelOf(node: CtdlNode, ordinal: number, keys: KeyClaims, fields: CtdlFields): Level {
  const notation = fields.line(node, 'notation').slice(0, 100);
  const name = fields.line(node, 'prefLabel', 'name').slice(0, 300) || notation || `Level ${ordinal}`;
  const summary = fields.text(node, 'definition', 'description');
  return {
    key: keys.claim(node.ctid || node.id.slice(node.id.lastIndexOf('/') + 1), node.id),
    ordinal,
    code: notation || name,
    name,
    ...(summary ? { summary } : {}),
    ...blankLevel(),
    loc: node.at || '/',
  };
}

/** By what precedes what, where that puts all of them in a row; else as the model lists them, then as in the file. */
function inOrder(nodes: CtdlNode[], model: CtdlNode | undefined, fields: CtdlFields): CtdlNode[] {
  const byRef = refMap(nodes);
  const listed = refsIn(model?.terms.get('hasTopConcept'), fields.idOf).flatMap(
    (ref) => find(ref, byRef) ?? [],
  );
  const next = new Map<CtdlNode, CtdlNode>();
  const before = new Set<CtdlNode>();
  const link = (a: CtdlNode | undefined, b: CtdlNode | undefined) => {
    if (!a || !b || a === b) return;
    next.set(a, b);
    before.add(b);
  };
  for (const node of nodes) {
    for (const ref of refsIn(node.terms.get('precedes'), fields.idOf)) link(node, find(ref, byRef));
    for (const ref of refsIn(node.terms.get('precededBy'), fields.idOf)) link(find(ref, byRef), node);
  }
  const row = new Set<CtdlNode>();
  let node = nodes.find((one) => !before.has(one));
  while (node && !row.has(node)) {
    row.add(node);
    node = next.get(node);
  }
  return row.size === nodes.length ? [...row] : [...new Set([...listed, ...nodes])];
}

function refMap(nodes: CtdlNode[]): Map<string, CtdlNode> {
  const map = new Map<string, CtdlNode>();
  for (const node of nodes) {
    for (const ref of refsOf(node.id)) if (ref !== '' && !map.has(ref)) map.set(ref, node);
  }
  return map;
}

function find<Target>(ref: string, targets: ReadonlyMap<string, Target>): Target | undefined {
  return refsOf(ref)
    .map((one) => targets.get(one))
    .find((target) => target !== undefined);
}
