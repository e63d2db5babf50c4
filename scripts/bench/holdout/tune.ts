// npx tsx scripts/bench/holdout/tune.ts DIR: sets the weights of lib/match/linking/weights.ts anew, on the parts of
// O*NET's titles that the benchmark does not report, and says how they do on every part.
import { compileLinkIndex } from '../../../lib/match/linking/compile-links.ts';
import { titleWords } from '../../../lib/match/linking/link-words.ts';
import { Linker } from '../../../lib/match/linking/linker.ts';
import { EVIDENCE, WEIGHTS } from '../../../lib/match/linking/weights.ts';
import { type Example, fitWeights } from './fit.ts';
import { measure } from './measure.ts';
import { bundledAbbreviations, readClassification } from './read-data.ts';
import { type HeldOut, holdOut, PARTS, TUNED_ON } from './split.ts';

/** Candidates of a title that the right one is compared with. */
const MOST = 60;

async function main([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('Which folder holds the text files of O*NET?');
  const pack = await readClassification(folder);
  const abbreviations = await bundledAbbreviations();
  const linkerOf = (held: HeldOut) =>
    new Linker(new Uint8Array(compileLinkIndex(held.pack, abbreviations)), abbreviations);

  const examples = TUNED_ON.flatMap((part) => {
    const held = holdOut(pack, part);
    const linker = linkerOf(held);
    return held.asked.map(({ text, role }) => exampleOf(linker, titleWords(text, abbreviations), role));
  });
  const first = fitWeights(examples, EVIDENCE.length);
  // Without the wrong answers that lead, what is learnt is to be among the first five.
  const five = examples.map((example) => withoutLeaders(example, first));
  const weights = fitWeights([...examples, ...five], EVIDENCE.length);
  for (const [column, name] of EVIDENCE.entries()) console.log(`  ${name}: ${weights[column]?.toFixed(3)},`);

  console.log('With the weights that are in use:');
  for (let part = 0; part < PARTS; part++) {
    const held = holdOut(pack, part);
    const linker = linkerOf(held);
    const link = (text: string) => linker.link(text).map(({ occupation }) => occupation);
    const { first, amongFive } = measure('', held.asked, link);
    const seen = TUNED_ON.includes(part) ? ' (tuned on)' : '';
    console.log(`part ${part}: top-1 ${first.toFixed(4)}, top-5 ${amongFive.toFixed(4)}${seen}`);
  }
}

function exampleOf({ evidence }: Linker, words: string[], role: number): Example {
  evidence.gather(words);
  const { met, of } = evidence.columns;
  const scores = evidence.columns.scores(WEIGHTS);
  const candidates = met
    .map((occupation) => ({ occupation, score: scores[occupation] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ occupation }) => occupation);
  const rows = candidates.flatMap((occupation) => EVIDENCE.map((name) => of[name][occupation] ?? 0));
  return { right: candidates.indexOf(role), count: candidates.length, rows: Float32Array.from(rows) };
}

/** The same without the four wrong candidates that score highest. */
function withoutLeaders({ right, count, rows }: Example, weights: Float64Array): Example {
  const width = weights.length;
  const score = (one: number) =>
    weights.reduce((sum, weight, column) => sum + weight * (rows[one * width + column] ?? 0), 0);
  const wrong = Array.from({ length: count }, (_, one) => one).filter((one) => one !== right);
  const leaders = wrong.sort((a, b) => score(b) - score(a)).slice(0, 4);
  const kept = Array.from({ length: count }, (_, one) => one).filter((one) => !leaders.includes(one));
  const left = kept.flatMap((one) => [...rows.subarray(one * width, (one + 1) * width)]);
  return { right: kept.indexOf(right), count: kept.length, rows: Float32Array.from(left) };
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
