import { describe, expect, test } from 'vitest';
import type { Competency, Role } from '../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../lib/pack/pack.ts';
import type { Statement } from '../../lib/pack/parts.ts';
import { readPackFolder } from '../../scripts/pack-folder.ts';

const { packs, problems } = await readPackFolder('data/packs');

function framework(id: string): FrameworkPack {
  const pack = packs.find((file) => file.pack.id === id)?.pack;
  if (pack?.kind !== 'framework') throw new Error(`no framework ${id}`);
  return pack;
}
function only<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined || list.length !== 1) throw new Error(`one expected, ${list.length} found`);
  return item;
}
const role = (pack: FrameworkPack, key: string): Role => only(pack.roles.filter((r) => r.key === key));
const competency = (pack: FrameworkPack, key: string): Competency =>
  only(pack.competencies.filter((c) => c.key === key));
const count = (statements: Statement[], kind: Statement['kind']): number =>
  statements.filter((s) => s.kind === kind).length;

test('every bundled pack keeps to its schema and every invariant', () => {
  expect(problems).toEqual([]);
});

test('every framework names its source, its licence and the digest of the document it was written from', () => {
  const frameworks = packs.flatMap(({ pack }) => (pack.kind === 'framework' ? [pack] : []));
  expect(frameworks.map(({ id }) => id).sort()).toEqual(['astd', 'jfm', 'ladder', 'ler', 'sal']);
  for (const { source, restated } of frameworks) {
    expect(restated).toBe(true);
    expect(source.licence.attribution).not.toBe('');
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

describe('LER.me occupation', () => {
  const pack = framework('ler');

  test('holds 4 levels in file order with 10 topics of one statement each', () => {
    const { levels, cumulative } = only(pack.scales);
    expect(levels.map(({ code }) => code)).toEqual(['Emerging', 'Developing', 'Proficient', 'Advanced']);
    expect(cumulative).toBe('unstated');
    for (const { key } of levels) {
      const topics = pack.competencies.filter(({ level }) => level === key);
      expect(topics.map((topic) => topic.key)).toEqual(
        Array.from({ length: 10 }, (_, i) => `${key}:${i + 1}`),
      );
      for (const { statements } of topics) expect(only(statements).level).toBe(key);
    }
    expect(pack.competencies).toHaveLength(40);
  });

  test('joins topics to six inferred threads and says where Advanced has no row', () => {
    expect(pack.threads.map(({ key, topics }) => [key, ...topics])).toEqual([
      ['thread:performance', 'emerging:1', 'developing:1', 'proficient:1'],
      ['thread:complaints', 'emerging:2', 'developing:2', 'proficient:2'],
      ['thread:staffing', 'emerging:3', 'developing:3', 'proficient:3', 'advanced:8'],
      ['thread:records', 'emerging:4', 'developing:5', 'proficient:8', 'advanced:7'],
      ['thread:training', 'emerging:5', 'developing:6', 'proficient:7', 'advanced:10'],
      ['thread:crm', 'emerging:6', 'developing:8', 'proficient:9', 'advanced:9'],
    ]);
    expect(pack.threads.every(({ basis }) => basis === 'inferred')).toBe(true);
    const missing = pack.gaps.filter(({ level }) => level === 'advanced').map(({ of }) => of);
    expect(missing).toEqual(['thread:performance', 'thread:complaints']);
  });

  test('keeps the codes and marks the retail sector as suspect', () => {
    const { codes, title } = role(pack, '41-1012.00');
    expect(title).toBe('First-Line Supervisors of Non-Retail Sales Workers');
    expect(codes.map(({ scheme, code, status }) => [scheme, code, status])).toEqual([
      ['O*NET-SOC', '41-1012.00', 'stated'],
      ['NAICS', '44-45', 'suspect'],
      ['job-zone', '4', 'stated'],
    ]);
  });
});

describe('Salary.com job', () => {
  const pack = framework('sal');
  const job = role(pack, 'SM15000482');

  test('names 6 competencies, 4 of them with a behaviour at each of 5 levels', () => {
    const detailed = pack.competencies.filter(({ detail }) => detail === 'partial');
    expect(detailed.map(({ key, group }) => [key, group])).toEqual([
      ['customer-complaint-resolution', 'job family'],
      ['sales-function', 'job family'],
      ['products-and-services', 'core'],
      ['meeting-management', 'core'],
    ]);
    for (const { statements, definition } of detailed) {
      expect(definition).toBeTruthy();
      expect(statements.map(({ level }) => level)).toEqual([
        'level-1',
        'level-2',
        'level-3',
        'level-4',
        'level-5',
      ]);
    }
    const named = pack.competencies.filter(({ detail }) => detail === 'named-only');
    expect(named.map(({ key, statements }) => [key, statements.length])).toEqual([
      ['sales-operations', 0],
      ['planning-and-organizing', 0],
    ]);
    expect(pack.competencies).toHaveLength(6);
    expect(pack.competencies.filter(({ generic }) => generic).map(({ key }) => key)).toEqual([
      'products-and-services',
    ]);
  });

  test('requires level 3 four times, and no level of what is only named', () => {
    expect(job.requires.filter(({ strength }) => strength === 'level').map(({ level }) => level)).toEqual(
      Array(4).fill('level-3'),
    );
    expect(job.requires.filter(({ level }) => level === undefined).map((r) => r.competency)).toEqual([
      'sales-operations',
      'planning-and-organizing',
    ]);
  });

  test('has the scale rules, pay, duties and codes of the page', () => {
    const [proficiency, jobLevel] = pack.scales;
    expect(proficiency).toMatchObject({ axis: 'proficiency', cumulative: true, usesYears: 'refused' });
    expect(proficiency?.levels.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1 General Familiarity',
      '2 Light Experience',
      '3 Moderate Experience',
      '4 Extensive Experience',
      '5 Mastery',
    ]);
    expect(jobLevel).toMatchObject({ axis: 'job-level', track: 'management', levels: [{ code: 'M01' }] });
    expect(job.level).toBe('M01');
    expect(job.pay.map(({ kind, percentile, amount }) => [kind, percentile, amount])).toEqual([
      ['base', 50, 98_312],
      ['total', 50, 105_128],
    ]);
    expect(job.pay.every(({ asOf, note }) => asOf === undefined && note?.includes('undated'))).toBe(true);
    expect(count(job.statements, 'responsibility')).toBe(5);
  });

  test('says how much the page leaves out: 1 of 5 behaviours twenty times, 16 claimed, 6 named, 4 detailed', () => {
    const behaviours = pack.gaps.filter(({ slot }) => slot === 'behaviours');
    expect(behaviours).toHaveLength(20);
    expect(behaviours.every(({ shown, claimed }) => shown === 1 && claimed === 5)).toBe(true);
    expect(new Set(behaviours.map(({ of, level }) => `${of} ${level}`)).size).toBe(20);
    const competencies = pack.gaps.filter(
      ({ of, slot }) => of === 'SM15000482' && slot.endsWith('competencies'),
    );
    expect(competencies.map(({ slot, shown, claimed }) => [slot, shown, claimed])).toEqual([
      ['competencies', 6, 16],
      ['detailed competencies', 4, 16],
      ['undisclosed competencies', 0, 10],
    ]);
  });
});

describe('Sales ladder', () => {
  const pack = framework('ladder');
  const ladder = only(pack.ladders);

  test('holds 6 levels with 37 traits, and 4 promotion traits of no level', () => {
    const { levels } = only(pack.scales);
    expect(levels.map(({ statements }) => count(statements, 'trait'))).toEqual([4, 6, 8, 7, 6, 6]);
    expect(levels.map(({ name }) => name)).toEqual([
      'Entry level',
      'Junior',
      'Contributor',
      'Senior',
      'Advanced',
      'Expert',
    ]);
    expect(count(pack.statements, 'promotion-trait')).toBe(4);
    expect(pack.statements.every(({ level }) => level === undefined)).toBe(true);
  });

  test('has 7 rungs and 3 segments of Account Executive beside them', () => {
    expect(ladder.rungs.map((key) => role(pack, key).title)).toEqual([
      'Sales Development Representative',
      'Account Executive',
      'Senior Account Executive',
      'Sales Manager',
      'Sales Director',
      'Vice President of Sales',
      'Chief Revenue Officer',
    ]);
    const segments = pack.roles.filter(({ kind }) => kind === 'segment');
    expect(segments.map(({ key, parent }) => [key, parent])).toEqual([
      ['ae-smb', 'ae'],
      ['ae-midmarket', 'ae'],
      ['ae-enterprise', 'ae'],
    ]);
    expect(pack.roles).toHaveLength(10);
    expect(pack.roles.flatMap(({ abbreviation }) => abbreviation ?? [])).toEqual([
      'SDR',
      'AE',
      'VP of Sales',
      'CRO',
    ]);
  });

  test('rests its 6 transitions on what the source says of each', () => {
    expect(ladder.transitions.map(({ from, to, basis }) => `${from} ${to} ${basis}`)).toEqual([
      'sdr ae stated',
      'ae ae-senior stated',
      'ae-senior sales-manager implied',
      'sales-manager sales-director implied',
      'sales-director vp-sales listed-order',
      'vp-sales cro listed-order',
    ]);
    expect(ladder.caveat).toMatch(/differ from company to company.*not always a straight line/);
    expect(ladder.branches).toEqual(['Key Account Management', 'Business Development']);
  });

  test('ranks no segment and ties no level to a rung', () => {
    expect(pack.roles.every(({ level }) => level === undefined)).toBe(true);
    expect(pack.gaps.map(({ of, slot }) => `${of} ${slot}`)).toEqual(
      expect.arrayContaining(['ae order of segments', 'pack levels of rungs']),
    );
  });
});

describe('Job-family matrix', () => {
  const pack = framework('jfm');
  const focus = role(pack, 'SALESS.SALESSUP0118');
  const levels = ['P1', 'P2', 'P3', 'P4', 'P5'];

  test('spreads 25 responsibilities over P1 to P5 and says that the levels are restored', () => {
    for (const level of levels) expect(focus.statements.filter((s) => s.level === level)).toHaveLength(5);
    expect(focus.statements.every(({ levelBasis }) => levelBasis === 'inferred')).toBe(true);
    expect(count(focus.statements, 'responsibility')).toBe(25);
  });

  test('has 20 guideline cells and carries the years over as printed', () => {
    const rubric = only(pack.rubrics);
    expect(rubric.dims).toHaveLength(4);
    expect(rubric.cells).toHaveLength(20);
    const years = rubric.cells.filter(({ dim }) => dim === 'degree-years');
    expect(years.map(({ level, text }) => [level, ...(text.match(/\d[\d–]*\+? years/g) ?? [])])).toEqual([
      ['P1', '0–1 years'],
      ['P2', '2+ years'],
      ['P3', '5+ years', '3 years'],
      ['P4', '8+ years'],
      ['P5', '12+ years'],
    ]);
    expect(rubric.notes.map((note) => note.levels)).toEqual([['P2', 'P3'], ['P1']]);
    expect(rubric.notes[0]?.text).toContain('PhD');
  });

  test('has a card of 7 rows for P1 only, and says so for the others', () => {
    const { levels: places } = only(pack.scales);
    expect(places.map(({ dims }) => dims.length)).toEqual([7, 0, 0, 0, 0]);
    expect(pack.gaps.filter(({ slot }) => slot === 'level card').map(({ of }) => of)).toEqual([
      'P2',
      'P3',
      'P4',
      'P5',
    ]);
  });

  test('finds its 7 title strings at the levels that the table names them at', () => {
    expect(Object.fromEntries(focus.labels.map(({ text, levels: at }) => [text, at]))).toEqual({
      'Sales Operations Coordinator': ['P1'],
      'Sales Operations Analyst': ['P1'],
      'Sales Operations Specialist': ['P2'],
      'Senior Sales Operations Analyst': ['P3'],
      'Sales Operations Manager': ['P3'],
      'Senior Sales Operations Manager': ['P3', 'P4'],
      'Senior Sales Operations Lead': ['P4'],
    });
  });

  test('has 11 skills and 3 tools, and marks the sentence that the tools share', () => {
    expect(pack.competencies.filter(({ kind }) => kind === 'skill')).toHaveLength(11);
    const tools = pack.competencies.filter(({ kind }) => kind === 'tool').map(({ key }) => key);
    expect(tools).toEqual(['skill:salesforce', 'skill:tableau', 'skill:clari']);
    expect(pack.competencies.every(({ statements }) => count(statements, 'skill-use') === 1)).toBe(true);
    expect(pack.defects.filter(({ kind }) => kind === 'boilerplate').map(({ of }) => of)).toEqual(tools);
  });

  test('keeps the exclusions, marks the SOC code as suspect, and has empty lists as gaps', () => {
    expect(focus.exclusions.map(({ name }) => name)).toEqual(['Account Management', 'Sales Engineering']);
    expect(focus.codes.find(({ scheme }) => scheme === 'SOC')).toMatchObject({
      code: '43-4051',
      status: 'suspect',
    });
    expect(pack.gaps.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(['title aliases', 'adjacent roles', 'panel score']),
    );
    expect(competency(pack, 'skill:process-mapping').levelHint).toMatch(/mid-level/);
  });
});
