import { MAX_BLOCKS_PER_MESSAGE, MAX_LOOKUP_CHARS } from '../../limits.ts';
import type { Spot } from '../../match/types.ts';
import type { TermFinding, TextFindings, TitleFinding } from '../../messages.ts';
import { type TextBlock, textBlocks } from '../../posting/text-blocks.ts';
import { mergeTerms } from '../../state/findings.ts';
import { choice } from '../frameworks/choice.ts';
import type { Engine } from '../frameworks/engine.ts';
import { type Answers, standingSpots, titleFinding, withPlace } from './answers.ts';

/** Findings of a pasted text, in the shape of a page's. Nothing of the text is kept. */
export async function readText(text: string, engine: Engine, answers: Answers): Promise<TextFindings> {
  const chosen = await choice();
  const blocks = textBlocks(text);
  const [first] = blocks;
  const titleText =
    first?.context === 'title' && first.text.length <= MAX_LOOKUP_CHARS ? first.text : undefined;
  const pageTitle = titleText ?? '';
  const { title, spots } = await engine.run(async (answering) => {
    const { matcher } = answering;
    const match = (asked: string) =>
      titleFinding(matcher.match({ text: asked, context: 'title' }), asked, chosen);
    return {
      title: titleText ? await withPlace(match(titleText), answering, chosen) : undefined,
      spots: inParts(blocks).flatMap((part) => matcher.spot(part, pageTitle)),
    };
  });
  const kept = spots.map((list, at) => standingSpots(list, blocks[at]?.text ?? '', chosen));
  return {
    ...findingsOf(blocks, kept, title),
    runs: runsOf(text, blocks, kept),
    frameworks: await answers.refs(),
  };
}

function inParts(blocks: TextBlock[]): TextBlock[][] {
  const parts: TextBlock[][] = [];
  for (let at = 0; at < blocks.length; at += MAX_BLOCKS_PER_MESSAGE)
    parts.push(blocks.slice(at, at + MAX_BLOCKS_PER_MESSAGE));
  return parts;
}

function findingsOf(blocks: TextBlock[], spots: Spot[][], title: TitleFinding | undefined) {
  const all = blocks.flatMap((block, at) => {
    const own = title && block.context === 'title' && at === 0;
    return own
      ? []
      : (spots[at] ?? []).map((spot) => ({ spot, text: block.text.slice(spot.start, spot.end) }));
  });
  const terms = (verdict: Spot['verdict']): TermFinding[] =>
    mergeTerms(
      all
        .filter(({ spot }) => spot.verdict === verdict)
        .map(({ spot, text }) => ({ matches: spot.matches, kind: spot.kind, text, count: 1 })),
    );
  return { ...(title ? { title } : {}), terms: terms('match'), possible: terms('possible'), cut: false };
}

/** The whole text in runs; what was matched, though not what is only possible, carries its spot. */
function runsOf(text: string, blocks: TextBlock[], spots: Spot[][]): TextFindings['runs'] {
  const runs: TextFindings['runs'] = [];
  let done = 0;
  blocks.forEach((block, at) => {
    for (const spot of spots[at] ?? []) {
      const start = block.at + spot.start;
      if (spot.verdict !== 'match' || start < done) continue;
      if (start > done) runs.push({ text: text.slice(done, start) });
      done = block.at + spot.end;
      runs.push({ text: text.slice(start, done), spot });
    }
  });
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}
