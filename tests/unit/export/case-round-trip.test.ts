import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../lib/export/export-pack.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { Competency, Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Statement } from '../../../lib/pack/parts.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { bundledPacks } from '../bundled.ts';
import { framework, ONET_29 } from '../import/samples.ts';
import { CREW } from './crew.ts';

const how = { words: exportTexts.document, now: '2099-01-02T03:04:05.000Z' };
const onet = (await framework(ONET_29)).pack;
const frameworks = [...bundledPacks().filter((pack) => pack.kind === 'framework'), onet, CREW];
const cases = frameworks.flatMap((pack) => [
  { id: pack.id, binding: 'case', pack } as const,
  { id: pack.id, binding: 'case-1edtech', pack } as const,
]);

async function back(pack: FrameworkPack, binding: 'case' | 'case-1edtech'): Promise<FrameworkPack> {
  const [file] = exportPack(pack, binding, how).files;
  const {
    frameworks: found,
    refusals,
    unknown,
  } = await importFiles([{ name: 'a.json', text: file?.text ?? '' }]);
  const [first] = found;
  if (first?.pack.kind !== 'framework') throw new Error(JSON.stringify([refusals, unknown]));
  expect(first.importer).toBe('case');
  return first.pack;
}

/** What a round trip keeps of a framework, by keys. */
function kept(pack: FrameworkPack) {
  const levels = new Map(
    pack.scales.flatMap((scale) => scale.levels.map((level) => [level.key, level.ordinal])),
  );
  const said = ({ text, headline, level, kind }: Statement) => {
    return `${level ?? '–'} ${kind} ${headline ? `${headline}: ` : ''}${text}`;
  };
  /** Within a level and among those without one, the order stays; which of the two comes first is not said. */
  const statements = (list: Statement[]) =>
    [...list].sort((a, b) => (levels.get(a.level ?? '') ?? 0) - (levels.get(b.level ?? '') ?? 0)).map(said);
  const entity = ({ key, parent, labels, statements: list, code }: Role | Competency) => ({
    key,
    parent,
    code,
    labels: [...new Set(labels.map(({ text }) => text))].sort(),
    statements: statements(list),
  });
  return {
    title: pack.title,
    lang: pack.lang,
    // A licence that is known by its short name is told in the importer's words.
    licence: pack.source.licence.spdx ?? pack.source.licence.text,
    scales: pack.scales.map(({ name, axis, cumulative, usesYears, levels: list }) => ({
      ...{ name, axis, cumulative, usesYears },
      levels: list.map(({ key, ordinal, code, name: called, summary, tagline }) => {
        return { key, ordinal, code, name: called ?? code, summary, tagline };
      }),
    })),
    competencies: pack.competencies.map((one) => ({
      ...entity(one),
      kind: one.kind,
      name: one.name,
      definition: one.definition,
      level: one.level,
    })),
    roles: pack.roles.map((one) => ({
      ...entity(one),
      kind: one.kind,
      title: one.title,
      summary: one.summary,
      level: one.level,
      family: one.parent === undefined ? one.family : undefined,
      requires: one.requires
        .map(({ competency, level, strength }) => `${competency} ${level} ${strength}`)
        .sort(),
    })),
    ladders: pack.ladders.map(({ name, caveat, rungs, transitions }) => ({
      ...{ name, caveat, rungs },
      transitions: transitions.map(({ from, to, basis, text }) => `${from} ${to} ${basis} ${text}`),
    })),
    statements: pack.statements.map(said),
  };
}

describe.each(cases)('$id out as $binding and in again', ({ pack, binding }) => {
  it('keeps hierarchy, statements, levels, codes, requirements and ladders', async () => {
    const again = await back(pack, binding);
    const [was, is] = [kept(pack), kept(again)];
    for (const part of Object.keys(was) as (keyof typeof was)[]) expect(is[part], part).toEqual(was[part]);
  });

  it('keeps its identifiers when it goes out once more', async () => {
    const ids = (one: FrameworkPack) =>
      [...(exportPack(one, 'case', how).files[0]?.text ?? '').matchAll(/"sourcedId":"([^"]+)"/gu)].map(
        ([, id]) => id,
      );
    const again = await back(pack, binding);
    const [first, second] = [new Set(ids(pack)), ids(again)];
    expect(second.filter((id) => !first.has(id))).toEqual([]);
  });
});
