// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { Preview } from '../../../components/frameworks/preview.tsx';
import { previewOf } from '../../../lib/import-worker/preview.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { memoryReader } from '../../../lib/store/memory-reader.ts';
import { entityCard } from '../../../lib/worker/answers/look-up.ts';
import { asGiven, type Judged, judgeCase, makeCase } from '../../../scripts/fuzz/fuzz-case.ts';
import type { Bytes } from '../../../scripts/fuzz/mutate-bytes.ts';
import { RAN } from '../../../scripts/fuzz/nasty.ts';
import { OFFICE, SEEDS } from '../../../scripts/fuzz/seeds.ts';
import { draw, textOf } from '../components/draw.ts';

/** Cards drawn of each framework: its first roles and competencies. */
const CARDS = 6;
/** Spoilt files of each format that are drawn as well. */
const SPOILT = 15;

/** Without quotes and separators, so that it stands in any cell and any JSON text. */
const MARKUP = `<img src=x onerror=globalThis.${RAN}=1><script>globalThis.${RAN}=1</script>`;
/** Words that stand in the names and sentences of the sound files. */
const NAMED = /\b(?:[Kk]ites?|Widget|Account|Manager)\b/gu;

function withMarkup(format: string): Bytes[] {
  const isXml = format in OFFICE;
  const markup = isXml ? MARKUP.replaceAll('<', '&lt;') : MARKUP;
  const files = (SEEDS[format] ?? []).map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return { name, bytes: new TextEncoder().encode(text.replace(NAMED, (word) => `${word} ${markup}`)) };
  });
  return asGiven(format, files);
}

/** Everything that a page shows of an import: what was left out and why, the preview, the cards. */
async function show({ report }: Judged): Promise<HTMLElement[]> {
  const packs = report.frameworks.flatMap((one) =>
    one.pack.kind === 'framework' ? [{ imported: one, pack: one.pack }] : [],
  );
  const roots = [
    draw(
      <Preview
        preview={{
          frameworks: packs.map(({ imported, pack }) => previewOf(imported, pack)),
          tables: report.tables.map(({ map }) => map),
          refusals: report.refusals,
          unknown: report.unknown,
        }}
        aside={{}}
        onMap={() => {}}
        onSave={() => {}}
        onLeave={() => {}}
      />,
    ),
  ];
  for (const { pack } of packs) roots.push(...(await cardsOf(pack)));
  return roots;
}

async function cardsOf(pack: FrameworkPack): Promise<HTMLElement[]> {
  const reader = memoryReader({ stamp: '', packs: [pack], index: new ArrayBuffer(0) });
  const keys = [...pack.roles, ...pack.competencies].map(({ key }) => key).slice(0, CARDS);
  const views = await Promise.all(
    keys.map((key) =>
      entityCard({ reader } as never, { order: [], disabled: [] }, `${pack.id}:${key}`, undefined),
    ),
  );
  return views.map((view) => draw(<Card view={view} onOpen={() => {}} onCopy={async () => true} />));
}

const harmful = (root: HTMLElement) =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      ['IMG', 'SCRIPT', 'IFRAME', 'OBJECT'].includes(element.tagName) ||
      [...element.attributes].some(
        ({ name, value }) => /^on/u.test(name) || (name === 'href' && /^\s*javascript:/iu.test(value)),
      ),
  );

describe.each(Object.keys(SEEDS))('Markup in files of %s', (format) => {
  it('stays text wherever it is shown', async () => {
    const judged = await judgeCase({ format, files: withMarkup(format) });
    expect(judged.fault).toBeUndefined();
    const roots = await show(judged);
    expect(roots.map(textOf).join(' ')).toContain(RAN);
    expect(roots.flatMap(harmful)).toEqual([]);
    expect(Object.hasOwn(globalThis, RAN)).toBe(false);
  });

  it('and spoilt files can all be shown', { timeout: 60_000 }, async () => {
    for (let number = 0; number < SPOILT; number++) {
      const judged = await judgeCase(makeCase(77, number, format));
      const roots = await show(judged);
      expect(roots.flatMap(harmful)).toEqual([]);
      const said = roots.map(textOf).join(' ');
      for (const { message, values, file = '' } of judged.report.refusals) {
        expect(said).toContain(
          fillTemplate(message, { file, ...values })
            .replace(/\s+/gu, ' ')
            .slice(0, 60)
            .trim(),
        );
      }
    }
  });
});
