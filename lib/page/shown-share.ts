import type { Block } from './block.ts';

/** Four words of one line: long enough that another posting does not hold them by chance. */
const RUN = /\S+(?: \S+){3}/g;
const MAX_SAMPLES = 40;

/**
 * Share of samples of a description that the page shows, 0–1. Single words would not tell two postings of one
 * trade apart, so each sample is a run of four.
 */
export function shownShare(description: string, blocks: readonly Block[]): number {
  const samples = samplesOf(description);
  if (samples.length === 0) return 0;
  const page = blocks.map(({ text }) => text.toLowerCase().replaceAll('\u00a0', ' ')).join('\n');
  return samples.filter((sample) => page.includes(sample)).length / samples.length;
}

/** Runs from all over the text; none goes over the end of a line, where the page may lay it out otherwise. */
function samplesOf(description: string): string[] {
  const runs = description.toLowerCase().match(RUN) ?? [];
  const step = Math.ceil(runs.length / MAX_SAMPLES);
  return runs.filter((_, index) => index % step === 0);
}
