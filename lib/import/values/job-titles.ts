import { foldName } from '../../fold-name.ts';

/**
 * Words that make a name a job title, with how high such a job mostly stands: 0 learns, 1 begins, 2 is on its own,
 * 3 and 4 have done it for long or lead, 5 leads leaders. English, German, French, Spanish.
 */
const WORDS: [rank: number, words: string][] = [
  [
    2,
    'engineer, developer, programmer, representative, rep, executive, analyst, specialist, consultant, designer, scientist, researcher, administrator, coordinator, officer, advisor, adviser, technician, recruiter, accountant, nurse, teacher, clerk, agent, buyer, planner, writer, editor, operator, mechanic, electrician, sdr, bdr, ae, csm, ingenieur, ingenieurin, entwickler, entwicklerin, berater, beraterin, referent, referentin, sachbearbeiter, sachbearbeiterin, verkäufer, verkäuferin, mitarbeiter, mitarbeiterin, techniker, technikerin, kaufmann, kauffrau, spezialist, spezialistin, analystin, ingénieur, ingénieure, technicien, technicienne, chargé, chargée, conseiller, conseillère, développeur, développeuse, représentant, représentante, commercial, commerciale, gestionnaire, vendeur, vendeuse, analyste, consultante, concepteur, conceptrice, ingeniero, ingeniera, técnico, técnica, analista, consultor, consultora, representante, vendedor, vendedora, desarrollador, desarrolladora, especialista, ejecutivo, ejecutiva, diseñador, diseñadora',
  ],
  [1, 'assistant, assistante, associate, assistent, assistentin, asistente, auxiliar'],
  [3, 'supervisor, foreman, architect, architekt, architektin, architecte, arquitecto, arquitecta'],
  [
    4,
    'manager, managerin, leiter, leiterin, teamleiter, teamleiterin, chef, cheffe, responsable, gerente, jefe, jefa, coordinador, coordinadora, encargado, encargada',
  ],
  [
    5,
    'director, head, president, vp, chief, ceo, cto, cfo, cro, coo, direktor, direktorin, geschäftsführer, geschäftsführerin, directeur, directrice, directora, presidente, presidenta',
  ],
];

/** What stands before a title and says how high it is in its job, on the same scale. */
const SENIORITY: [rank: number, words: string][] = [
  [
    0,
    'intern, trainee, apprentice, graduate, praktikant, praktikantin, azubi, stagiaire, becario, becaria, aprendiz',
  ],
  [1, 'junior, jr, júnior'],
  [3, 'senior, sr, sénior'],
  [3.5, 'lead, staff'],
  [3.7, 'principal'],
];

/** What may be junior and senior without being a job. */
const NO_JOB = /^(?:levels?|grades?|stufe|niveau|nivel|grado|roles?|rolle|rôle|rol)$/u;

const jobs = ranksOf(WORDS);
const seniority = ranksOf(SENIORITY);
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
  return names.length > 1 && jobs.size === 1 && job !== '' && !NO_JOB.test(job);
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

function ranksOf(rows: [number, string][]): Map<string, number> {
  return new Map(
    rows.flatMap(([rank, words]) =>
      words.split(', ').map((word): [string, number] => [foldName(word), rank]),
    ),
  );
}
