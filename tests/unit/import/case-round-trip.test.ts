import { describe, expect, test } from 'vitest';
import { exportPack } from '../../../lib/export/export-pack.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { bundledPacks } from '../bundled.ts';
import { framework } from './samples.ts';

const packs = bundledPacks().filter((pack): pack is FrameworkPack => pack.kind === 'framework');
/** Places in the source differ, and a list of labels comes back in one form. */
const plain = (list: readonly object[]) =>
  list.map((one) =>
    JSON.parse(JSON.stringify(one), (name, value) =>
      /loc$/iu.test(name) || name === 'dims' ? undefined : value,
    ),
  );

describe.each(['case', 'case-1edtech'] as const)('what went out as %s comes in again:', (format) => {
  test.each(packs.map((pack) => [pack.id, pack] as const))('%s', async (_id, pack) => {
    const how = { words: exportTexts.document, now: '2099-01-01T00:00:00Z' };
    const [file] = exportPack(pack, format, how).files;
    const again = (await framework([{ name: 'again.json', text: file?.text ?? '' }])).pack;
    const scales = (of: FrameworkPack) =>
      plain(of.scales).map((scale) => ({ ...scale, levels: scale.levels.map(plainLevel) }));
    const competencies = (of: FrameworkPack) =>
      plain(of.competencies).map(
        ({ key, kind, name, code, parent, level, definition, labels, statements }) => ({
          ...{ key, kind, name, code, parent, level, definition },
          ...{ labels: textsOf(labels), statements: sorted(statements) },
        }),
      );
    const roles = (of: FrameworkPack) =>
      plain(of.roles).map(
        ({
          key,
          kind,
          title,
          abbreviation,
          code,
          family,
          parent,
          level,
          summary,
          labels,
          statements,
          requires,
        }) => ({
          ...{ key, kind, title, abbreviation, code, family, parent, level, summary, requires },
          ...{
            labels: textsOf(labels).filter((text) => text !== abbreviation),
            statements: sorted(statements),
          },
        }),
      );
    const ladders = (of: FrameworkPack) =>
      plain(of.ladders).map(({ name, caveat, rungs, transitions }) => ({ name, caveat, rungs, transitions }));
    expect(scales(again)).toEqual(scales(pack));
    expect(competencies(again)).toEqual(competencies(pack));
    expect(roles(again)).toEqual(roles(pack));
    expect(ladders(again)).toEqual(ladders(pack));
    expect(plain(again.statements)).toEqual(plain(pack.statements));
    expect(again.source.licence.attribution).toBe(pack.source.licence.attribution);
    expect(again.restated).toBe(pack.restated);
  });
});

function plainLevel({ name, code, ...rest }: { name?: string; code: string }): object {
  const { statements: _own, ...level } = rest as { statements?: unknown };
  return { ...level, code, name: name ?? code };
}

function textsOf(labels: { text: string }[]): string[] {
  return labels.map(({ text }) => text);
}

/** A rubric gives the statements of an owner by level; those without one come first. */
function sorted(statements: { key: string }[]): { key: string }[] {
  return [...statements].sort((a, b) => (a.key < b.key ? -1 : 1));
}
