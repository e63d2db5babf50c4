import { blankPack } from '../../../pack/blank.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Run } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { setsByFolder } from '../../run/sets.ts';
import { folderOf } from '../../source/file.ts';
import { type EscoPart, escoPart, isTabiya } from './files.ts';
import { readIscoGroups, readSkillGroups, readSkillTree } from './groups.ts';
import { type NamedBroader, placeNamed, readOccupationParents, readSkillParents } from './hierarchy.ts';
import { languageOfName, languageOfText } from './language.ts';
import { type EscoOccupations, readOccupationCollection, readOccupations } from './occupations.ts';
import { readRelations } from './relations.ts';
import { type EscoSkills, readSkills } from './skills.ts';
import { type Edition, escoGaps, escoSource, escoVersion, NO_LEVELS } from './source.ts';

type Files = Claimed<EscoPart>[];

/** Order in which the parts are read: what others refer to comes first. */
const ORDER: EscoPart[] = [
  'isco-groups',
  'skill-tree',
  'skill-groups',
  'occupations',
  'occupation-collection',
  'occupation-parents',
  'skills',
  'skill-collection',
  'skill-parents',
  'relations',
];

interface Draft {
  isco: Map<string, string>;
  groups: Map<string, string>;
  broader: NamedBroader;
  occupations: EscoOccupations;
  skills: EscoSkills;
}

/** ESCO in CSV, in any of its languages, and Tabiya's edition of it: occupations, skills, which needs which. */
export const esco: Importer<EscoPart> = {
  id: 'esco',
  partOf: escoPart,
  sets: setsByLanguage,
  read,
};

/** One framework for each language and folder. A file whose name tells no language goes with the first one. */
function setsByLanguage(files: Files): Files[] {
  const languages = [...new Set(files.map(({ file }) => languageOfName(file.name)))];
  const named = languages.filter((language) => language !== undefined);
  const [first] = named;
  return (first === undefined ? [undefined] : named).flatMap((language) => {
    const own = files.filter(({ file }) => (languageOfName(file.name) ?? first) === language);
    const core = own.some(({ part }) => part === 'occupations') ? 'occupations' : 'skills';
    return setsByFolder(own, ({ file }) => folderOf(file.name), core);
  });
}

async function read(files: Files, run: Run): Promise<FrameworkPack> {
  const first = files.find(
    ({ part }) => part === 'occupations' || part === 'skills' || part === 'skill-collection',
  );
  if (!first) {
    throw new ImportStop(
      'incomplete',
      'These are files of ESCO without its occupations (“occupations_….csv”) or skills (“skills_….csv”). Add one of them and try again.',
      files[0]?.file.name,
    );
  }
  for (const { part, file } of files) {
    const reason = 'a table of ESCO that a framework does not need';
    if (part === 'other') run.log.unused.push({ file: file.name, reason });
  }
  const edition: Edition = {
    tabiya: isTabiya(first),
    lang: languageOfName(first.file.name) ?? languageOfText(files),
    version: escoVersion(files.map(({ file }) => file.name)),
  };
  const draft = await readAll(files, edition.lang, run);
  if (draft.occupations.roles.size + draft.skills.skills.size === 0) {
    throw new ImportStop('empty', '{file} lists nothing.', first.file.name, run.log.problems);
  }
  return packOf(draft, edition, files, run);
}

async function readAll(files: Files, lang: string, run: Run): Promise<Draft> {
  const draft: Draft = {
    isco: new Map(),
    groups: new Map(),
    broader: [],
    occupations: { roles: new Map(), byRef: new Map() },
    skills: { skills: new Map(), byRef: new Map() },
  };
  const ordered = ORDER.flatMap((part) => files.filter((file) => file.part === part));
  for (const [at, claimed] of ordered.entries()) {
    await run.pacer.begin({ stage: 'read', file: claimed.file.name, at: at + 1, of: ordered.length });
    await readPart(claimed, draft, lang, run);
  }
  placeNamed(draft.broader, draft.skills);
  return draft;
}

async function readPart(
  { part, file }: Claimed<EscoPart>,
  draft: Draft,
  lang: string,
  run: Run,
): Promise<void> {
  const { isco, groups, broader, occupations, skills } = draft;
  if (part === 'isco-groups') await readIscoGroups(file, isco, run);
  if (part === 'skill-groups') await readSkillGroups(file, groups, run);
  if (part === 'skill-tree') await readSkillTree(file, groups, run);
  if (part === 'skill-parents') await readSkillParents(file, groups, skills, run);
  if (part === 'occupation-parents') await readOccupationParents(file, isco, occupations, run);
  if (part === 'occupation-collection') await readOccupationCollection(file, occupations, run);
  if (part === 'occupations') await readOccupations(file, isco, occupations, run);
  if (part === 'skills' || part === 'skill-collection') {
    await readSkills(file, { lang, broader, collection: part === 'skill-collection' }, skills, run);
  }
  if (part === 'relations') await readRelations(file, occupations, skills, run);
}

function packOf(draft: Draft, edition: Edition, files: Files, run: Run): FrameworkPack {
  const { tabiya, lang, version } = edition;
  const has = (part: EscoPart) => files.some((file) => file.part === part);
  const roles = [...draft.occupations.roles.values()];
  const competencies = [...draft.skills.skills.values()];
  const name = ['ESCO', version, tabiya ? '(Tabiya)' : undefined]
    .filter((word) => word !== undefined)
    .join(' ');
  return {
    ...blankPack(),
    id: ['esco', tabiya ? 'tabiya' : version, lang].filter((word) => word !== undefined).join('-'),
    revision: revisionOf(version, run.digests),
    lang,
    title: `${name}, ${lang}`,
    short: name,
    summary: 'Occupations of the European classification with their labels, and the skills they need.',
    caveat: NO_LEVELS,
    source: escoSource(edition, has('occupations') && has('skills') && has('relations')),
    competencies,
    roles,
    gaps: escoGaps(
      { occupations: roles.length > 0, skills: competencies.length > 0, relations: has('relations') },
      files[0]?.file.name ?? name,
    ),
  };
}
