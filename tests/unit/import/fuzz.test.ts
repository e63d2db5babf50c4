import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type FuzzCase, judgeCase, makeCase, soundCase } from '../../../scripts/fuzz/fuzz-case.ts';
import { OFFICE, SEEDS } from '../../../scripts/fuzz/seeds.ts';

/** `npm run fuzz` takes another seed each time; here the same files come each time. */
const SEED = 5;
const CASES = 1_000;

describe.each(Object.keys(SEEDS))('Spoilt files of %s', (format) => {
  it('make a sound framework, or a refusal that says where and why', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (let number = 0; number < CASES / Object.keys(SEEDS).length; number++) {
      const { fault } = await judgeCase(makeCase(SEED, number, format));
      if (fault !== undefined) faults.push(`case ${number}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('Sound files', () => {
  it.each(Object.keys(SEEDS))('of %s make a framework', async (format) => {
    const { report, fault } = await judgeCase(soundCase(format));
    expect(fault).toBeUndefined();
    expect(report.refusals).toEqual([]);
    // A sheet, or a table of a document, is a framework of its own.
    expect(report.frameworks).toHaveLength(format in OFFICE ? 2 : 1);
  });
});

describe('A case', () => {
  it('is the same wherever in a run it is made', () => {
    const digests = () => Array.from({ length: 600 }, (_, number) => digestOf(makeCase(SEED, number)));
    expect(digests()).toEqual(digests());
  });
});

function digestOf({ format, files }: FuzzCase): string {
  const hash = createHash('sha256').update(format);
  for (const { name, bytes } of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
