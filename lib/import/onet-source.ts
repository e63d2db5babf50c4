import type { Gap, Source } from '../pack/parts.ts';
import { folderOf } from './file.ts';
import type { Claimed } from './importer.ts';
import type { OnetPart } from './onet-files.ts';

/** Version of the database, from its read-me or from the name of its folder (`db_30_3_text`). */
export function onetVersion(files: Claimed<OnetPart>[]): string | undefined {
  for (const { part, start } of files) {
    const said = part === 'readme' ? /^O\*NET\S* (\d+(?:\.\d+)*) Database/u.exec(start)?.[1] : undefined;
    if (said) return said;
  }
  for (const { file } of files) {
    const named = /(?:^|[/\\])db_(\d+)_(\d+)(?:_|[/\\])/u.exec(folderOf(file.name));
    if (named) return `${named[1]}.${named[2]}`;
  }
  return undefined;
}

/** Who made the data and on what terms it may be used. The attribution is the one that O*NET asks for. */
export function onetSource(version: string | undefined, complete: boolean): Source {
  const name = version ? `O*NET ${version} Database` : 'O*NET Database';
  return {
    title: name,
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    kind: 'csv',
    url: 'https://www.onetcenter.org/database.html',
    ...(version ? { version } : {}),
    licence: {
      spdx: 'CC-BY-4.0',
      text: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
      redistribution: 'yes',
      attribution:
        `Includes information from the ${name} by the U.S. Department of Labor, Employment and Training ` +
        'Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ' +
        'Rung has modified some of this information. USDOL/ETA has not approved, endorsed or tested ' +
        'these modifications.',
    },
    upstream: [],
    completeness: complete ? 'complete' : 'partial',
  };
}

/** What O*NET does not have, and what of it is not in the pack. */
export function onetGaps(parts: ReadonlySet<OnetPart>, loc: string): Gap[] {
  const gap = (slot: string, note: string): Gap => ({
    of: 'pack',
    slot,
    shown: 0,
    claimed: null,
    reason: 'not-modelled',
    note,
    loc,
  });
  const gaps = [gap('levels', 'O*NET describes no proficiency levels.')];
  if (parts.has('skill-ratings') || parts.has('ratings')) {
    gaps.push(gap('ratings', 'O*NET’s ratings (0–7, 1–5) are not levels; they are not imported yet.'));
  }
  if (parts.has('related')) {
    gaps.push(gap('related-occupations', 'Related occupations are listed without a direction: no ladder.'));
  }
  return gaps;
}
