import { blankPack } from '../../../pack/blank.ts';
import type { Competency, Role } from '../../../pack/entities.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Run } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { setsByFolder } from '../../run/sets.ts';
import { folderOf } from '../../source/file.ts';
import { type OnetPart, onetPart, whyUnused } from './files.ts';
import { type Occupations, readOccupations } from './occupations.ts';
import { readAnchors, readRatings } from './ratings.ts';
import { readRelated } from './related.ts';
import { knownScales, type RatingScales, readScales } from './scales.ts';
import { type Elements, readElements } from './skills.ts';
import { readSoftware } from './software.ts';
import { NO_LEVELS, onetGaps, onetSource, onetVersion } from './source.ts';
import { readTasks } from './tasks.ts';
import { readReported, readTitles } from './titles.ts';
import { readZoneNames, readZones, type ZoneNames } from './zones.ts';

type Files = Claimed<OnetPart>[];

/** What the tables need of one another while they are read. */
interface Draft {
  occupations: Occupations;
  elements: Elements;
  scales: RatingScales;
  zones: ZoneNames;
  skills: Map<string, Competency>;
  tools: Competency[];
}

/** Order in which the parts are read: what others refer to comes first. */
const ORDER: OnetPart[] = [
  'occupations',
  'titles',
  'reported-titles',
  'tasks',
  'job-zone-names',
  'job-zones',
  'software',
  'elements',
  'rating-scales',
  'skill-ratings',
  'anchors',
  'related',
];

/** O*NET text database, 29.x and 30.3 on: occupations with titles, tasks, job zones, software, rated skills. */
export const onet: Importer<OnetPart> = {
  id: 'onet',
  partOf: onetPart,
  sets: (files) => setsByFolder(files, ({ file }) => folderOf(file.name), 'occupations'),
  read,
};

async function read(files: Files, run: Run): Promise<FrameworkPack> {
  const parts = new Set(files.map(({ part }) => part));
  const list = files.find(({ part }) => part === 'occupations');
  if (!list) {
    throw new ImportStop(
      'incomplete',
      'These are files of O*NET without its list of occupations (“Occupation Data.txt”). Add it and try again.',
      files[0]?.file.name,
    );
  }
  for (const { part, file } of files) {
    const reason = whyUnused(part);
    if (reason) run.log.unused.push({ file: file.name, reason });
  }
  const draft = await readAll(files, run);
  if (draft.occupations.size === 0) {
    throw new ImportStop('empty', '{file} lists no occupation.', list.file.name, run.log.problems);
  }
  const source = { version: onetVersion(files), complete: ORDER.every((part) => parts.has(part)) };
  return packOf(draft, source, list.file.name, run);
}

async function readAll(files: Files, run: Run): Promise<Draft> {
  const draft: Draft = {
    occupations: new Map(),
    elements: new Map(),
    scales: knownScales(files.find(({ part }) => part === 'skill-ratings')?.file.name ?? 'O*NET'),
    zones: new Map(),
    skills: new Map(),
    tools: [],
  };
  const ordered = ORDER.flatMap((part) => files.filter((file) => file.part === part));
  const done = new Set<OnetPart>();
  for (const [at, claimed] of ordered.entries()) {
    const { part, file } = claimed;
    // Ratings come in several files; of everything else a second copy would only say the same again.
    if (done.has(part) && part !== 'skill-ratings') {
      run.log.unused.push({ file: file.name, reason: 'a second file of the same table' });
      continue;
    }
    done.add(part);
    await run.pacer.begin({ stage: 'read', file: file.name, at: at + 1, of: ordered.length });
    await readPart(claimed, draft, run);
  }
  return draft;
}

async function readPart({ part, file }: Claimed<OnetPart>, draft: Draft, run: Run): Promise<void> {
  const { occupations, scales, zones } = draft;
  if (part === 'occupations') draft.occupations = await readOccupations(file, run);
  if (part === 'titles') await readTitles(file, occupations, run);
  if (part === 'reported-titles') await readReported(file, occupations, run);
  if (part === 'tasks') await readTasks(file, occupations, run);
  if (part === 'job-zone-names') draft.zones = await readZoneNames(file, run);
  if (part === 'job-zones') await readZones(file, occupations, zones, run);
  if (part === 'software') draft.tools = await readSoftware(file, occupations, run);
  if (part === 'elements') draft.elements = await readElements(file, run);
  if (part === 'rating-scales') await readScales(file, scales, run);
  if (part === 'skill-ratings') await readRatings(file, draft, run);
  if (part === 'anchors') await readAnchors(file, draft, run);
  if (part === 'related') await readRelated(file, occupations, run);
}

function packOf(
  { occupations, scales, skills, tools }: Draft,
  { version, complete }: { version: string | undefined; complete: boolean },
  loc: string,
  run: Run,
): FrameworkPack {
  const name = version ? `O*NET ${version}` : 'O*NET';
  const roles = [...occupations.values()].map(({ role, labels, ratings }): Role => {
    const rated = ratings.list();
    return { ...role, labels: labels.list(), ...(rated.length > 0 ? { ratings: rated } : {}) };
  });
  const rated = roles.filter(({ ratings }) => ratings !== undefined).length;
  return {
    ...blankPack(),
    id: version ? `onet-${version}` : 'onet',
    revision: revisionOf(version, run.digests),
    lang: 'en',
    title: name,
    short: name,
    summary: 'Occupations of the United States: titles in use, tasks, software, and how they rate skills.',
    caveat: NO_LEVELS,
    source: onetSource(version, complete),
    ...(rated > 0 ? { ratingScales: [...scales.values()] } : {}),
    // Skills before knowledge, whichever file came first.
    competencies: [...[...skills.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), ...tools],
    roles,
    gaps: onetGaps(
      { rated, of: roles.length },
      roles.some(({ related }) => related !== undefined),
      loc,
    ),
  };
}
