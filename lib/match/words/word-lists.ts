import confusables from '../../../data/matching/common/confusables.json';
import contract from '../../../data/matching/common/contract.json';
import gender from '../../../data/matching/common/gender.json';
import grammar from '../../../data/matching/common/grammar.json';
import inflections from '../../../data/matching/common/inflections.json';
import languages from '../../../data/matching/common/languages.json';
import markets from '../../../data/matching/common/markets.json';
import places from '../../../data/matching/common/places.json';
import scope from '../../../data/matching/common/scope.json';
import seniority from '../../../data/matching/common/seniority.json';
import teams from '../../../data/matching/common/teams.json';
import tools from '../../../data/matching/common/tools.json';
import de from '../../../data/matching/lang/de.json';
import en from '../../../data/matching/lang/en.json';
import es from '../../../data/matching/lang/es.json';
import fr from '../../../data/matching/lang/fr.json';
import nl from '../../../data/matching/lang/nl.json';

/** Bumped with every change of the lists: it is part of the stamp of a compiled index. */
export const LISTS_REVISION = '4';

type Key = keyof typeof en | keyof typeof de;
const spoken: Partial<Record<Key, unknown>>[] = [en, de, fr, es, nl];

/** A list of all languages; titles mix them, so that they are read together. */
function allOf(key: Key): string[] {
  return [...new Set(spoken.flatMap((one) => (one[key] as string[] | undefined) ?? []))];
}

function pairsOf<T>(key: Key): [word: string, stands: T][] {
  return spoken.flatMap((one) => Object.entries((one[key] ?? {}) as Record<string, T>));
}

/** The word lists of data/matching, as the rules read them. */
export const lists = {
  knownWords: new Set(confusables.entries),
  settled: new Map(Object.entries(confusables.settled)),
  address: new Set(allOf('address')),
  breaks: new Set(allOf('breaks')),
  contract: [...contract.entries, ...allOf('contract')],
  entrants: allOf('entrants'),
  everyday: new Set(allOf('everyday')),
  dataFrom: new Set(allOf('dataFrom')),
  articles: new Set(allOf('articles')),
  feminine: pairsOf<string>('feminine'),
  numbers: pairsOf<number>('numbers'),
  turners: new Set(allOf('turners')),
  links: [...allOf('links'), ''],
  functions: allOf('functions'),
  gender,
  grades: new RegExp(`^(?:${seniority.grades.join('|')})$`),
  grammar: new Set(grammar.entries),
  heads: allOf('heads'),
  inflections,
  joiners: new Set(allOf('joiners')),
  languages: languages.entries,
  leaders: new Set(allOf('leaders')),
  levelWords: new Set(allOf('levelWords')),
  loneHeads: new Set(allOf('loneHeads')),
  markets: markets.entries,
  noise: allOf('noise'),
  officers: seniority.officers,
  opposites: new Set(allOf('opposites')),
  places: places.entries,
  relations: allOf('relations'),
  relationsBefore: allOf('relationsBefore'),
  scope: scope.entries,
  seniority: seniority.entries,
  shifts: allOf('shifts'),
  servants: new Set(allOf('servants')),
  skilledAt: new Set(allOf('skilledAt')),
  states: new Set(places.codes),
  teams: teams.entries,
  toolGroups: new Set(allOf('toolGroups')),
  tools: new Set(tools.entries),
  toolVerbs: new Map(Object.entries(tools.verbs)),
  toolFollowers: new Set(tools.followers),
  toolPrefixes: new Set(tools.prefixes),
  toolLeaders: new Set(tools.leaders),
  toolEditions: new Set(tools.editions),
  companyHeads: allOf('companyHeads'),
  companyNouns: new Set(allOf('companyNouns')),
  companyVerbs: new Set(allOf('companyVerbs')),
  verbs: new Set(allOf('verbs')),
} as const;
