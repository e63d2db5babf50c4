import acronyms from '../../data/matching/acronyms.json';
import address from '../../data/matching/address.json';
import confusables from '../../data/matching/confusables.json';
import contract from '../../data/matching/contract.json';
import functions from '../../data/matching/functions.json';
import gender from '../../data/matching/gender-markers.json';
import grades from '../../data/matching/grades.json';
import grammar from '../../data/matching/grammar.json';
import inflections from '../../data/matching/inflections.json';
import languages from '../../data/matching/languages.json';
import levelWords from '../../data/matching/level-words.json';
import markets from '../../data/matching/markets.json';
import noise from '../../data/matching/noise.json';
import opposites from '../../data/matching/opposites.json';
import places from '../../data/matching/places.json';
import qualifiers from '../../data/matching/qualifiers.json';
import roleHeads from '../../data/matching/role-heads.json';
import salesContext from '../../data/matching/sales-context.json';
import scope from '../../data/matching/scope.json';
import seniority from '../../data/matching/seniority.json';
import states from '../../data/matching/states.json';
import teams from '../../data/matching/teams.json';
import breaks from '../../data/matching/title-breaks.json';
import tools from '../../data/matching/tools.json';

/** Bumped with every change of the lists: it is part of the stamp of a compiled index. */
export const LISTS_REVISION = '3';

/** The word lists of data/matching, as the rules read them. */
export const lists = {
  acronymMeanings: acronyms.meanings as Record<string, string[]>,
  acronymsWithoutPlural: new Set(acronyms.noPlural),
  knownWords: new Set(confusables.entries),
  settled: new Map(Object.entries(confusables.settled)),
  address: new Set(address.entries),
  contract: contract.entries,
  functions: functions.entries,
  gender,
  grades: new RegExp(`^(?:${grades.entries.join('|')})$`),
  grammar: new Set(grammar.entries),
  inflections,
  languages: languages.entries,
  levelWords: new Set(levelWords.entries),
  markets: markets.entries,
  noise: noise.entries,
  opposites: new Set(opposites.entries),
  places: places.entries,
  qualifiers: qualifiers.entries,
  roleHeads: roleHeads.entries,
  salesContext,
  scope: scope.entries,
  seniority: seniority.entries,
  states: new Set(states.entries),
  teams: teams.entries,
  breaks: new Set(breaks.entries),
  tools: new Set(tools.entries),
  toolVerbs: new Map(Object.entries(tools.verbs)),
  everydayTools: new Set(tools.everyday),
  toolFollowers: new Set(tools.followers),
  toolPrefixes: new Set(tools.prefixes),
  toolLeaders: new Set(tools.leaders),
} as const;
