import { MAX_IMPORT_LABEL_CHARS } from '../../../limits.ts';
import type { Label } from '../../../pack/parts.ts';
import { isKey } from '../../ids/ids.ts';
import type { Entry, Run } from '../../rows/table.ts';
import type { Sentence } from '../../run/sentence.ts';
import type { ImportFile } from '../../source/file.ts';
import { LabelSet } from '../../values/labels.ts';

/** Items of a list cell: one per line, or set apart by ` | ` in the collections. */
export function listOf(cell: string): string[] {
  return cell
    .split(/\n| \| /u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Last part of a concept's address, which is its number in every language; `undefined` where it is no key. */
export function conceptKey(uri: string): string | undefined {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  return isKey(last) ? last : undefined;
}

/** Labels of a concept but its name. ESCO repeats the name among them; that is no loss. */
export function labelsOf(
  name: string,
  at: { alternative: number; hidden: number },
  { cell, line, loc }: Entry,
  file: ImportFile,
  run: Run,
): Label[] {
  const labels = new LabelSet(name);
  const add = (list: string, form: Label['form'], field: string) => {
    for (const text of listOf(list)) {
      if (labels.add(text, form, loc) !== 'too-long') continue;
      run.log.skip(file.name, 'a label is too long', line, field);
    }
  };
  add(cell(at.alternative), 'alternative', 'altLabels');
  add(cell(at.hidden), 'variant', 'hiddenLabels');
  return labels.list();
}

/** Why a concept is left out: no name, too long a name, or withdrawn by ESCO. */
export function faultOfConcept(name: string, status: string): Sentence | undefined {
  if (name === '') return 'the concept has no name';
  if (name.length > MAX_IMPORT_LABEL_CHARS) return 'the name is too long';
  return status !== '' && status !== 'released'
    ? 'ESCO has withdrawn the concept, or not released it yet'
    : undefined;
}
