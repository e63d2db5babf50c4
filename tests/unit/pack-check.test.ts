import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPacks, parsePack, parsePackText } from '../../lib/pack/check.ts';
import { fillTemplate } from '../../lib/pack/fill-template.ts';
import type { CrosswalkPack, FrameworkPack } from '../../lib/pack/pack.ts';
import { formatProblem, type PackProblem } from '../../lib/pack/problem.ts';
import { readPackFolder } from '../../scripts/pack-folder.ts';

const { packs } = await readPackFolder('data/packs');

/** What is wrong, its reason as the build prints it. */
const said = (problems: PackProblem[]) =>
  problems.map(({ file, path, reason, values }) => ({ file, path, reason: fillTemplate(reason, values) }));

/** Problems of the bundled set after `change` was done to a copy of one framework of it. */
function broken(id: string, change: (pack: FrameworkPack) => void): PackProblem[] {
  const set = structuredClone(packs).map(({ pack }) => ({ file: `${pack.id}.json`, pack }));
  const pack = set.map((file) => file.pack).find((p): p is FrameworkPack => p.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  change(pack);
  return checkPacks(set);
}
function brokenCrosswalk(change: (mapping: CrosswalkPack['mappings'][number]) => void): PackProblem[] {
  const set = structuredClone(packs).map(({ pack }) => ({ file: `${pack.id}.json`, pack }));
  const pack = set.map((file) => file.pack).find((p): p is CrosswalkPack => p.kind === 'crosswalk');
  const mapping = pack?.mappings[0];
  if (!mapping) throw new Error('no mapping');
  change(mapping);
  return checkPacks(set);
}
function nth<T>(list: T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new Error(`nothing at ${at}`);
  return item;
}

describe('a pack that breaks its schema', () => {
  test('is refused with the file, the path and the reason', () => {
    const pack = JSON.parse(JSON.stringify(packs.find((file) => file.pack.id === 'ladder')?.pack));
    pack.roles[3].title = 7;
    pack.scales[0].axis = 'height';
    const parsed = parsePack(pack, 'ladder.json');
    expect(parsed).toMatchObject({ ok: false });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(formatProblem)).toEqual([
      'ladder.json /scales/0/axis is “height” and must be one of proficiency, job-level, career-level, preparation, quality',
      'ladder.json /roles/3/title is not a text',
    ]);
  });

  test('is refused where it has a field that nobody reads', () => {
    const pack = { ...packs[0]?.pack, extra: true };
    const parsed = parsePack(pack, 'a.json');
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['/extra']);
  });

  test('is refused as a whole where it is no JSON or no pack', () => {
    expect(parsePackText('{"format": 1,', 'cut.json')).toMatchObject({
      ok: false,
      problems: [{ file: 'cut.json', path: '', reason: 'not readable as JSON: {why}' }],
    });
    expect(parsePack(null, 'null.json')).toMatchObject({
      ok: false,
      problems: [{ file: 'null.json', path: '' }],
    });
    expect(parsePack({ kind: 'recipe' }, 'r.json')).toMatchObject({
      ok: false,
      problems: [{ path: '/kind' }],
    });
  });
});

describe('a set of packs that breaks an invariant', () => {
  const cases: [string, () => PackProblem[], Partial<Record<keyof PackProblem, unknown>>][] = [
    [
      'a key that stands twice',
      () =>
        broken('sal', (pack) => pack.competencies.push({ ...nth(pack.competencies, 5), name: 'Another' })),
      {
        file: 'sal.json',
        path: '/competencies/6/key',
        reason: expect.stringContaining('planning-and-organizing'),
      },
    ],
    [
      'a required competency that is not there',
      () =>
        broken('sal', (pack) => {
          nth(nth(pack.roles, 0).requires, 0).competency = 'juggling';
        }),
      {
        file: 'sal.json',
        path: '/roles/0/requires/0/competency',
        reason: expect.stringContaining('juggling'),
      },
    ],
    [
      'a statement at a level of another pack',
      () =>
        broken('jfm', (pack) => {
          nth(nth(pack.roles, 0).statements, 4).level = 'P02';
        }),
      { file: 'jfm.json', path: '/roles/0/statements/4/level', reason: expect.stringContaining('P02') },
    ],
    [
      'levels out of order',
      () =>
        broken('ler', (pack) => {
          nth(pack.scales, 0).levels.reverse();
        }),
      {
        file: 'ler.json',
        path: '/scales/0/levels/0/ordinal',
        reason: expect.stringContaining('level order'),
      },
    ],
    [
      'a thread that runs downwards',
      () =>
        broken('ler', (pack) => {
          nth(pack.threads, 0).topics.reverse();
        }),
      { file: 'ler.json', path: '/threads/0/topics/1', reason: expect.stringContaining('level order') },
    ],
    [
      'a sentence that stands twice',
      () =>
        broken('ler', (pack) => {
          nth(nth(pack.competencies, 1).statements, 0).text = nth(
            nth(pack.competencies, 0).statements,
            0,
          ).text;
        }),
      {
        file: 'ler.json',
        path: '/competencies/1/statements/0/text',
        reason: expect.stringContaining('/competencies/0'),
      },
    ],
    [
      'a name for two competencies',
      () =>
        broken('astd', (pack) => {
          nth(pack.competencies, 2).labels.push({
            ...nth(nth(pack.roles, 5).labels, 0),
            text: 'spanning  boundaries',
          });
        }),
      { file: 'astd.json', path: '/competencies/2', reason: expect.stringContaining('spanning-boundaries') },
    ],
    [
      'a stub row made a competency',
      () =>
        broken('sal', (pack) => {
          nth(pack.competencies, 4).name = 'Sales Support Supervisor - Skill and Competency';
        }),
      { file: 'sal.json', path: '/competencies/4', reason: expect.stringContaining('filler') },
    ],
    [
      'a filler made an output',
      () =>
        broken('astd', (pack) => {
          const area = pack.competencies.findIndex(({ kind }) => kind === 'area-of-expertise');
          nth(nth(pack.competencies, area).statements, 0).text = 'Other outputs where fitting';
        }),
      { file: 'astd.json', reason: expect.stringContaining('filler') },
    ],
    [
      'a step that jumps over a rung',
      () =>
        broken('ladder', (pack) => {
          nth(nth(pack.ladders, 0).transitions, 0).to = 'ae-senior';
        }),
      {
        file: 'ladder.json',
        path: '/ladders/0/transitions/0',
        reason: expect.stringContaining('sdr → ae-senior'),
      },
    ],
    [
      'a segment made a rung',
      () =>
        broken('ladder', (pack) => {
          nth(pack.ladders, 0).rungs[1] = 'ae-smb';
        }),
      { file: 'ladder.json', path: '/ladders/0/rungs/1', reason: expect.stringContaining('segment') },
    ],
    [
      'a guideline cell that is missing',
      () =>
        broken('jfm', (pack) => {
          nth(pack.rubrics, 0).cells.pop();
        }),
      { file: 'jfm.json', path: '/rubrics/0/cells', reason: 'no cell for “degree-years” at “P5”' },
    ],
    [
      'a gap of something unknown',
      () =>
        broken('jfm', (pack) => {
          nth(pack.gaps, 0).of = 'P6';
        }),
      { file: 'jfm.json', path: '/gaps/0/of', reason: expect.stringContaining('P6') },
    ],
    [
      'two packs of one id',
      () =>
        broken('jfm', (pack) => {
          pack.id = 'ladder';
        }),
      { file: 'ladder.json', path: '/id', reason: expect.stringContaining('jfm.json') },
    ],
    [
      'a mapping between two axes',
      () =>
        brokenCrosswalk((mapping) => {
          mapping.to = 'jfm:level:P2';
        }),
      { file: 'crosswalk.json', path: '/mappings/0', reason: expect.stringContaining('different axes') },
    ],
    [
      'a mapping from a job to a level',
      () =>
        brokenCrosswalk((mapping) => {
          mapping.from = 'ler:41-1012.00';
        }),
      { file: 'crosswalk.json', path: '/mappings/0', reason: expect.stringContaining('different questions') },
    ],
    [
      'a mapping to an id that nothing has',
      () =>
        brokenCrosswalk((mapping) => {
          mapping.to = 'sal:level:level-6';
        }),
      {
        file: 'crosswalk.json',
        path: '/mappings/0/to',
        reason: expect.stringContaining('sal:level:level-6'),
      },
    ],
    [
      'a relation with nothing said on one side',
      () =>
        brokenCrosswalk((mapping) => {
          mapping.evidence.pop();
        }),
      {
        file: 'crosswalk.json',
        path: '/mappings/0/evidence',
        reason: expect.stringContaining('sal:level:level-2'),
      },
    ],
    [
      'a pair kept apart that claims strength',
      () =>
        brokenCrosswalk((mapping) => {
          mapping.relation = 'none';
        }),
      {
        file: 'crosswalk.json',
        path: '/mappings/0/strength',
        reason: expect.stringContaining('only-a-word'),
      },
    ],
  ];
  test.each(cases)('is refused: %s', (_, run, problem) => {
    expect(said(run())).toContainEqual(expect.objectContaining(problem));
  });
});

describe('the check of the build', () => {
  let folder = '';
  const check = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/check-packs.ts', folder]);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rung-packs-'));
    await cp('data/packs', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('passes the bundled packs', async () => {
    expect((await check()).stdout).toContain('packs are sound');
  });

  test('ends with an error that names file, path and reason', async () => {
    const file = join(folder, 'ler.json');
    const pack = JSON.parse(await readFile(file, 'utf8'));
    pack.threads[0].topics[0] = 'emerging:11';
    await writeFile(file, JSON.stringify(pack));
    await expect(check()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${file} /threads/0/topics/0 no competency “emerging:11” in the pack`),
    });
  });
});
