import { MAX_LADDER_STEPS, MAX_LADDERS } from '../../../limits.ts';
import { Ladder, type Role } from '../../../pack/entities.ts';
import type { KeyClaims } from '../../ids/ids.ts';
import { asList, asText, isObject, type JsonObject, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { nameOf } from '../../values/short-name.ts';
import type { Step } from './connect.ts';
import { foldRef, resolve, rungOf, titleOf } from './links.ts';

/**
 * Makes ladders of steps: those of one grouping go together, and each run of them from a role that nothing precedes is
 * one ladder. A branch starts a ladder of its own; a step that closes a circle is left out.
 */
export function readLadders(
  steps: Step[],
  definitions: unknown,
  keys: KeyClaims,
  fields: JsonFields,
): Ladder[] {
  const groupings = groupingsOf(definitions);
  const groups = new Map<string, Group>();
  for (const step of steps) {
    if (step.from.kind === 'segment' || step.to.kind === 'segment') {
      fields.skip('a segment is no rung of a ladder', step.association.at);
      continue;
    }
    const link = member(step.association.raw, 'CFAssociationGroupingURI');
    const definition = resolve(link, groupings);
    const id = asText(member(link, 'identifier')) || asText(link);
    const group = groups.get(foldRef(id)) ?? { id, link, definition, steps: [] };
    group.steps.push(step);
    groups.set(foldRef(id), group);
  }
  const runs = [...groups.values()].flatMap((group) =>
    runsOf(group.steps, fields).map((run, at) => ({ run, group, at })),
  );
  for (const { run } of runs.slice(MAX_LADDERS)) {
    fields.skip('a framework can have {most} ladders', run[0]?.association.at ?? '/', { most: MAX_LADDERS });
  }
  return runs.slice(0, MAX_LADDERS).map(({ run, group, at }) => ladderOf(run, group, at, keys, fields));
}

interface Group {
  id: string;
  link: unknown;
  definition: JsonObject | undefined;
  steps: Step[];
}

function groupingsOf(definitions: unknown): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const raw of asList(member(definitions, 'CFAssociationGroupings'))) {
    const id = asText(member(raw, 'identifier', 'sourcedId'));
    if (id !== '' && isObject(raw)) found.set(foldRef(id), raw);
  }
  return found;
}

/** Runs of steps in which every role stands once. Each step is in one run or left out. */
function runsOf(steps: Step[], fields: JsonFields): Step[][] {
  const from = new Map<Role, Step[]>();
  const reached = new Set<Role>();
  const known = new Map<Role, Set<Role>>();
  for (const step of steps) {
    const after = known.get(step.from) ?? new Set();
    known.set(step.from, after);
    if (after.has(step.to)) {
      fields.skip('the step stands twice', step.association.at);
      continue;
    }
    after.add(step.to);
    reached.add(step.to);
    const list = from.get(step.from);
    if (list) list.push(step);
    else from.set(step.from, [step]);
  }
  for (const list of from.values()) list.reverse();
  const starts = [...from.keys()];
  const ordered = [
    ...starts.filter((role) => !reached.has(role)),
    ...starts.filter((role) => reached.has(role)),
  ];
  return ordered.flatMap((role) => runsFrom(role, from, fields));
}

function runsFrom(start: Role, from: Map<Role, Step[]>, fields: JsonFields): Step[][] {
  const runs: Step[][] = [];
  for (let first = from.get(start)?.pop(); first; first = from.get(start)?.pop()) {
    const run = [first];
    const seen = new Set([start, first.to]);
    for (let next = from.get(first.to)?.pop(); next; next = from.get(next.to)?.pop()) {
      if (seen.has(next.to)) {
        fields.skip('the step leads back to a role below it', next.association.at);
        break;
      }
      if (run.length >= MAX_LADDER_STEPS) {
        fields.skip('a ladder can have {most} steps', next.association.at, { most: MAX_LADDER_STEPS });
        break;
      }
      seen.add(next.to);
      run.push(next);
    }
    runs.push(run);
  }
  return runs;
}

function ladderOf(
  run: Step[],
  { id, link, definition }: Group,
  at: number,
  keys: KeyClaims,
  fields: JsonFields,
): Ladder {
  const rungs = [run[0]?.from, ...run.map(({ to }) => to)].filter((role) => role !== undefined);
  const [first, last] = [rungs[0]?.title ?? '', rungs.at(-1)?.title ?? ''];
  const own = asText(member(rungOf(definition), 'key'));
  const title = nameOf(asText(member(definition, 'title')) || titleOf(link));
  const loc = run[0]?.association.at ?? '/';
  const caveat = fields.text(definition, loc, 'description');
  const bases = Ladder.entries.transitions.item.entries.basis.options;
  return {
    key: keys.claim(at === 0 ? own || id : '', `ladder ${id} ${rungs[0]?.key} ${rungs[1]?.key}`),
    name: title || `${first} – ${last}`,
    ...(caveat ? { caveat, caveatLoc: loc } : {}),
    rungs: rungs.map(({ key }) => key),
    branches: [],
    transitions: run.map(({ from, to, association }) => {
      const text = fields.text(association.raw, association.at, 'notes');
      return {
        from: from.key,
        to: to.key,
        basis: bases.find((one) => one === member(rungOf(association.raw), 'basis')) ?? 'stated',
        text: text || `The source says that ${from.title} comes before ${to.title}.`,
        loc: association.at,
      };
    }),
    loc,
  };
}
