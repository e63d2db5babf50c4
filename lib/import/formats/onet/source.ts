import type { Gap, Source } from '../../../pack/parts.ts';
import type { Claimed } from '../../run/importer.ts';
import { folderOf } from '../../source/file.ts';
import type { OnetPart } from './files.ts';

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

/** Goes with every card: what O*NET has in place of levels is shown as what it is. */
export const NO_LEVELS = 'O*NET describes no proficiency levels.';

/**
 * What O*NET does not have, and what of it the files at hand leave out.
 * @param ratings how many of its occupations rate skills
 * @param related whether related occupations are listed
 */
export function onetGaps(ratings: { rated: number; of: number }, related: boolean, loc: string): Gap[] {
  const gap = (slot: string, note: string): Gap => ({
    of: 'pack',
    slot,
    shown: 0,
    claimed: null,
    reason: 'not-modelled',
    note,
    loc,
  });
  const { rated, of } = ratings;
  const note = `Skills are rated for ${rated} of ${of} occupations. A rating is an average of answers, not a level.`;
  return [
    gap('levels', NO_LEVELS),
    rated > 0
      ? { ...gap('ratings', note), shown: rated, claimed: of, reason: 'blank-in-source' }
      : { ...gap('ratings', 'The imported files rate no skills.'), reason: 'blank-in-source' },
    ...(related ? [gap('related-occupations', 'Related occupations have no direction: no ladder.')] : []),
  ];
}
