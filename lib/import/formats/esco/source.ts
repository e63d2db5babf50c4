import type { Gap, Source } from '../../../pack/parts.ts';

/** Which edition of ESCO the files are. */
export interface Edition {
  tabiya: boolean;
  lang: string;
  version: string | undefined;
}

/** Version from a folder or zip named like ESCO's downloads: `ESCO dataset - v1.2.0 - classification - en - csv`. */
export function escoVersion(names: string[]): string | undefined {
  for (const name of names) {
    const found = /esco[^/\\]{0,60}?\bv?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)/iu.exec(name)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** Who made the data and on what terms it may be used. The attribution is the one that ESCO asks for. */
export function escoSource({ tabiya, version }: Edition, complete: boolean): Source {
  const esco = 'This product uses the ESCO classification of the European Commission.';
  return {
    title: tabiya ? 'ESCO, edition of Tabiya' : 'ESCO classification',
    publisher: tabiya ? 'Tabiya' : 'European Commission',
    kind: 'csv',
    url: tabiya ? 'https://github.com/tabiya-tech/tabiya-open-dataset' : 'https://esco.ec.europa.eu',
    ...(version ? { version } : {}),
    licence: tabiya
      ? {
          spdx: 'CC-BY-4.0',
          text: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
          redistribution: 'yes',
          attribution: `Tabiya, CC BY 4.0. ${esco}`,
        }
      : {
          text: 'Free to use and to share with an acknowledgement (Commission Decision 2011/833/EU)',
          redistribution: 'yes',
          attribution: esco,
        },
    upstream: tabiya ? [{ name: 'ESCO', url: 'https://esco.ec.europa.eu' }] : [],
    completeness: complete ? 'complete' : 'partial',
  };
}

/** Goes with every card. */
export const NO_LEVELS = 'ESCO describes no proficiency levels.';

/** What ESCO does not have, and what the files at hand leave out. */
export function escoGaps(
  has: { occupations: boolean; skills: boolean; relations: boolean },
  loc: string,
): Gap[] {
  const gap = (slot: string, reason: Gap['reason'], note: string): Gap => ({
    of: 'pack',
    slot,
    shown: 0,
    claimed: null,
    reason,
    note,
    loc,
  });
  const gaps = [gap('levels', 'not-modelled', NO_LEVELS)];
  if (!has.occupations) {
    gaps.push(gap('occupations', 'blank-in-source', 'The imported files have no list of occupations.'));
  }
  if (!has.skills) gaps.push(gap('skills', 'blank-in-source', 'The imported files have no list of skills.'));
  if (!has.relations) {
    const note = 'The imported files do not say which skills an occupation needs.';
    gaps.push(gap('relations', 'blank-in-source', note));
  }
  return gaps;
}
