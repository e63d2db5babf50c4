import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { FrameworkPack, Pack } from '../../../lib/pack/pack.ts';
import { readAllPacks } from '../../lookup/packs.ts';
import { dataFolder } from '../data-folders.ts';
import { postingBlocks } from '../posting-text.ts';
import { plainClassification } from './plain-classification.ts';

/** Packs with so many labels. */
export interface LabelSet {
  name: string;
  labels: number;
  packs: Pack[];
}

/**
 * The five packs; with O*NET; with O*NET and ESCO: some 500, 57,000 and 130,000 names of jobs, and those of skills and
 * tools. Without files, classifications of the same size made of the words of postings.
 */
export async function labelSets(data: string | undefined): Promise<LabelSet[]> {
  const five = await readAllPacks([]);
  const words = postingBlocks(five, 60_000).flatMap(({ text }) => text.match(/[a-z]{3,}/g) ?? []);
  const onet = dataFolder(data, 'onet');
  const esco = dataFolder(data, 'esco');
  const first = onet
    ? await readFiles(onet)
    : plainClassification('first', { roles: 1_016, titles: 55, skills: 0 }, words);
  const second = esco
    ? await readFiles(esco)
    : plainClassification('second', { roles: 3_000, titles: 10, skills: 13_500 }, words);
  const sets: [name: string, packs: Pack[]][] = [
    ['five packs', five],
    [onet ? 'with O*NET' : 'with one made-up classification', [...five, first]],
    [esco ? 'with O*NET and ESCO' : 'with two made-up classifications', [...five, first, second]],
  ];
  return sets.map(([name, packs]) => ({
    name,
    packs,
    labels: packs.reduce((sum, pack) => sum + namesIn(pack), 0),
  }));
}

async function readFiles(folder: string): Promise<FrameworkPack> {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|csv)$/.test(name));
  const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const { frameworks, refusals } = await importFiles(files);
  const [pack] = frameworks.map((one) => one.pack).filter((one) => one.kind === 'framework');
  if (!pack) throw new Error(`${folder}: ${refusals.map(({ message }) => message).join(' ')}`);
  return pack;
}

function namesIn(pack: Pack): number {
  if (pack.kind === 'aliases') return pack.labels.length;
  if (pack.kind !== 'framework') return 0;
  return [...pack.roles, ...pack.competencies].reduce((sum, { labels }) => sum + 1 + labels.length, 0);
}
