import jobWords from '../../../data/matching/common/job-words.json';
import { foldName } from '../../fold-name.ts';

/** What may be junior and senior without being a job. */
const NO_JOB = new Set(jobWords.ranked);

const jobs = ranksOf(jobWords.titles);
const seniority = ranksOf(jobWords.seniority);
/** German titles are one word: Vertriebsleiter, Softwareentwicklerin. */
const ENDINGS = [...jobs.keys()].filter(
  (word) => /(?:in|er|leiter|berater|mann|frau|referent)$/u.test(word) && word.length > 5,
);

/** Whether a name reads as the title of a job, as it tells what somebody is: an engineer, a head of, a clerk. */
export function isJobTitle(name: string): boolean {
  return name.length <= 100 && wordsOf(name).some((word) => jobRank(word) !== undefined);
}

/** Whether most of some names, and at least two, read as job titles, or all are one job at several ranks. */
export function areJobTitles(names: string[]): boolean {
  if (areRanksOfOne(names)) return true;
  const titles = names.filter(isJobTitle).length;
  return titles >= 2 && titles * 3 >= names.length * 2;
}

/** Junior Seller, Seller, Senior Seller, whatever a seller is. */
function areRanksOfOne(names: string[]): boolean {
  const jobs = new Set(
    names.map((name) =>
      wordsOf(name)
        .filter((word) => !seniority.has(word))
        .join(' '),
    ),
  );
  const [job = ''] = jobs;
  return names.length > 1 && jobs.size === 1 && job !== '' && !NO_JOB.has(job);
}

/** Whether titles stand in a list with the highest first, as far as their words tell. */
export function isFromTop(titles: string[]): boolean {
  const ranks = titles.map(rankOf);
  const [first = 0] = ranks;
  return ranks.every((rank, at) => rank <= (ranks[at - 1] ?? rank)) && first > (ranks.at(-1) ?? first);
}

function rankOf(title: string): number {
  const words = wordsOf(title);
  const job = Math.max(...words.map((word) => jobRank(word) ?? 2));
  const before = words.flatMap((word) => seniority.get(word) ?? []);
  // A senior manager stands above a manager, and a trainee manager below everybody.
  return before.reduce((rank, by) => (by < 2 ? Math.min(rank, by) : Math.max(rank, by) + 0.1), job);
}

function jobRank(word: string): number | undefined {
  const known = jobs.get(word);
  if (known !== undefined) return known;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length > end.length + 2);
  return ending === undefined ? undefined : jobs.get(ending);
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function ranksOf(words: Record<string, string[]>): Map<string, number> {
  return new Map(
    Object.entries(words).flatMap(([rank, list]) =>
      list.map((word): [string, number] => [foldName(word), Number(rank)]),
    ),
  );
}
