import type { Block } from './block.ts';

/** Words in one sample: long enough that another posting does not hold it by chance. */
const SAMPLE_WORDS = 4;
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

function samplesOf(description: string): string[] {
  const lines = description.toLowerCase().split('\n');
  const samples: string[] = [];
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    for (let at = 0; at + SAMPLE_WORDS <= words.length; at += SAMPLE_WORDS) {
      samples.push(words.slice(at, at + SAMPLE_WORDS).join(' '));
    }
  }
  const step = Math.max(1, Math.floor(samples.length / MAX_SAMPLES));
  return samples.filter((_, index) => index % step === 0).slice(0, MAX_SAMPLES);
}
