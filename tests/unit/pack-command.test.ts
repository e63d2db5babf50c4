import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import bundle from '../../data/bundle.json';
import { importFiles } from '../../lib/import/run/import-files.ts';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { checkFile } from '../../scripts/pack-check.ts';
import { packSchema } from '../../scripts/pack-schema.ts';
import { runTool } from '../../scripts/run-command.ts';

const EXAMPLE = 'data/example/crumb-street.json';
const example = () => JSON.parse(readFileSync(join(ROOT, EXAMPLE), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'rung-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for a test and gives its path. */
function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('The worked example', () => {
  it('is sound, by the check and by the published schema', async () => {
    const { good, bad } = await checkFile(join(ROOT, EXAMPLE));
    expect(bad).toEqual([]);
    expect(good[0]).toContain('3 levels, 3 competencies, 3 roles, 9 statements, 1 ladders');
    const ajv = new Ajv({ strict: false });
    const { $schema: _, ...schema } = JSON.parse(packSchema());
    expect(ajv.validate(schema, example()), ajv.errorsText()).toBe(true);
  });

  it('can be brought in, and does not come with the extension', async () => {
    const { frameworks, refusals } = await importFiles([{ name: 'x', text: JSON.stringify(example()) }]);
    expect(refusals).toEqual([]);
    expect(frameworks[0]?.pack.id).toBe('crumb-street');
    expect(bundle.order).not.toContain('crumb-street');
    expect(readdirSync(join(ROOT, 'data/packs'))).not.toContain('crumb-street.json');
  });
});

describe('npm run pack -- check', () => {
  it('names place and reason of every fault', async () => {
    const pack = example();
    pack.competencies[0].statements[0].level = 'nowhere';
    pack.ladders[0].rungs.push('nobody');
    const rules = await checkFile(written('rules.json', pack));
    expect(rules.good).toEqual([]);
    expect(rules.bad.join('\n')).toContain(
      'rules.json /competencies/0/statements/0/level no level “nowhere” in the pack',
    );
    expect(rules.bad.join('\n')).toContain('rules.json /ladders/0/rungs/3 no role “nobody” in the pack');
    delete pack.title;
    const { bad } = await checkFile(written('schema.json', pack));
    expect(bad).toEqual([expect.stringMatching(/schema\.json \/title is missing$/)]);
  });

  it('says of a table what would come out, and what is skipped', async () => {
    const rows = ['Oven', 'Dough', 'Shop', 'Flour', 'Crumb', 'Crust', 'Night'].map(
      (name) => `${name} work,All about the ${name},,Baker,Helps with the ${name}.,Leads the ${name}.`,
    );
    const head = 'Competency,Definition,Other names,Roles,Level 1: Helps,Level 2: Leads';
    const table = [head, ...rows, ',Nothing,,Baker,Lost.,Lost.'].join('\n');
    const { good, bad } = await checkFile(written('bakery.csv', table));
    expect(bad).toEqual([]);
    expect(good[0]).toMatch(/comes in as table: .*7 competencies, 1 roles, 14 statements/);
    expect(good.slice(1).join()).toMatch(/1 skipped: /);
  });

  it('refuses what is no framework, and a file that is not there', async () => {
    expect((await checkFile(written('a.txt', 'Just a line.'))).bad).toHaveLength(1);
    expect((await checkFile(join(folder, 'gone.json'))).bad[0]).toContain('no such file');
  });

  it('ends with 0 or 1, and says how it is used', async () => {
    const sound = await runTool('node', 'scripts/pack.mjs', 'check', EXAMPLE);
    expect(sound).toEqual({ code: 0, output: expect.stringMatching(/is sound: crumb-street/) });
    const broken = await runTool(
      'node',
      'scripts/pack.mjs',
      'check',
      written('b.json', { format: 1, kind: 'framework' }),
    );
    expect(broken.code).toBe(1);
    expect(broken.output).toContain('/id is missing');
    const wrong = [[], ['check'], ['chekc', EXAMPLE], ['check', '--all']];
    for (const ran of await Promise.all(wrong.map((args) => runTool('node', 'scripts/pack.mjs', ...args)))) {
      expect(ran).toEqual({ code: 1, output: expect.stringMatching(/^Usage: npm run pack -- check FILE/) });
    }
  }, 60_000);
});
