import type { FamilyWord } from './word-family.ts';
import { type ShapedWords, WordShapes } from './word-shapes.ts';

/** Words of one family that are kept for each word. */
const MOST = 9;
const WORDS_PER_SLICE = 20;

/** For each word how many others it may stand for, these, and how far in 255ths; the nearest first. */
export interface CompiledFamilies {
  kinCount: number[];
  kinWord: number[];
  kinShare: number[];
}

/** Finds for every word of the labels those that share rare letter groups with it. Yields between slices. */
export function* compileFamilies(words: ShapedWords): Generator<void, CompiledFamilies> {
  const shapes = new WordShapes(words);
  const all: CompiledFamilies = { kinCount: [], kinWord: [], kinShare: [] };
  for (let word = 0; word < words.count; word++) {
    if (word % WORDS_PER_SLICE === 0) yield;
    const kin =
      words.isNamed(word) && hasFamily(words.text(word)) ? nearest(shapes, words.text(word), word) : [];
    all.kinCount.push(kin.length);
    for (const one of kin) {
      all.kinWord.push(one.word);
      all.kinShare.push(Math.round(one.share * 255));
    }
  }
  return all;
}

/** Whether the letters of a word say enough to look for others of its family. */
export function hasFamily(form: string): boolean {
  return form.length >= 4 && !/\d/.test(form);
}

function nearest(shapes: WordShapes, form: string, own: number): FamilyWord[] {
  return inOrder(shapes.alike(form).filter(({ word }) => word !== own)).slice(0, MOST);
}

/** The nearest first; equal ones in the order of the words. */
export function inOrder(kin: FamilyWord[]): FamilyWord[] {
  return kin.sort((a, b) => b.share - a.share || a.word - b.word);
}
