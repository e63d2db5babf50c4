import { foldName } from '../../../fold-name.ts';
import { withoutEnd } from '../../../without-end.ts';
import type { ColumnUse } from './columns.ts';

/**
 * What heads of columns say, in English, German, French and Spanish. A head is compared as a whole; `*` stands for more
 * words behind it.
 */
const WORDS: [ColumnUse, string][] = [
  [
    'name',
    'competency, competence, competencies, competences, skill, skills, capability, capabilities, skill name, competency name, attribute, attributes, dimension, dimensions, criterion, criteria, skill / competency, competency / skill, skill/competency, kompetenz, kompetenzen, fähigkeit, fähigkeiten, fertigkeit, fertigkeiten, skill-name, kriterium, kriterien, compétence, compétences, aptitude, aptitudes, savoir-faire, critère, critères, competencia, competencias, habilidad, habilidades, capacidad, destreza, criterio, criterios',
  ],
  [
    'definition',
    'definition, definitions, description, description of *, description *, competency description, skill description, competency definition, skill definition, role description, job description, summary, overview, meaning, what it means, what it is, explanation, beschreibung, beschreibung *, definition der *, erklärung, erläuterung, zusammenfassung, définition, définitions, résumé, explication, définition *, definición, definiciones, descripción, descripción *, resumen, explicación',
  ],
  [
    'statement',
    'statement, statements, behaviour, behaviours, behavior, behaviors, behavioural indicator, behavioural indicators, behavioral indicators, behavioral indicator, indicator, indicators, behaviour statement, level description, level descriptor, descriptor, descriptors, skill level description, responsibilities, expectations, what it looks like, key actions, example behaviours, aussage, aussagen, verhalten, verhaltensanker, verhaltensbeschreibung, indikator, indikatoren, aufgaben, erwartungen, comportement, comportements, indicateur, indicateurs, énoncé, énoncés, attentes, responsabilités, comportamiento, comportamientos, indicador, indicadores, enunciado, enunciados, expectativas, responsabilidades',
  ],
  [
    'level-of-row',
    'level, levels, proficiency, proficiency level, skill level, competency level, required level, target level, expected level, career level, job level, seniority, level name, stufe, stufen, niveau, kompetenzstufe, kompetenzniveau, karrierestufe, erforderliche stufe, erfahrungsstufe, niveau de compétence, niveau requis, niveaux, nivel, niveles, nivel de competencia, nivel requerido',
  ],
  [
    'role',
    'role, roles, role name, role title, job, jobs, job title, job titles, title, titles, position, positions, occupation, occupations, roles that need it, roles that require *, rolle, rollen, stelle, stellen, stellentitel, jobtitel, berufsbezeichnung, beruf, berufe, funktion, funktionen, position, positionen, rôle, rôles, poste, postes, intitulé, intitulé du poste, intitulé de poste, métier, métiers, fonction, fonctions, rol, roles, puesto, puestos, cargo, cargos, título del puesto, ocupación, ocupaciones, profesión',
  ],
  [
    'needs',
    'needs, requires, required skills, required competencies, required competences, needed skills, skills needed, competencies needed, benötigte kompetenzen, erforderliche kompetenzen, benötigte fähigkeiten, compétences requises, compétences nécessaires, competencias requeridas, competencias necesarias, habilidades requeridas',
  ],
  [
    'rung',
    'rung, rungs, rank, order, sequence, step, ladder step, place on the ladder, career step, sprosse, rang, reihenfolge, karriereschritt, platz auf der leiter, échelon, rang, ordre, marche, peldaño, orden, escalón, rango, secuencia',
  ],
  [
    'group',
    'group, groups, category, categories, cluster, clusters, domain, domains, area, competency area, skill area, theme, themes, pillar, family, job family, role family, competency group, skill group, skill category, section, department, function, discipline, gruppe, gruppen, kategorie, kategorien, bereich, bereiche, themenfeld, jobfamilie, berufsfamilie, abteilung, kompetenzbereich, kompetenzgruppe, groupe, groupes, catégorie, catégories, domaine, domaines, famille, famille de métiers, thème, pôle, grupo, grupos, categoría, categorías, dominio, área, áreas, familia, familia de puestos, ámbito',
  ],
  [
    'code',
    'code, codes, id, ids, identifier, uid, uuid, ref, reference, reference number, no., no, nr, nr., number, key, soc code, job code, competency id, skill id, kennung, schlüssel, nummer, kürzel, référence, identifiant, numéro, clé, código, códigos, identificador, referencia, número, clave',
  ],
  [
    'alias',
    'alias, aliases, other names, other name, also known as, also called, aka, synonym, synonyms, alternative name, alternative names, alternative title, alternative titles, alternate titles, abbreviation, abbreviations, acronym, short name, andere namen, anderer name, auch genannt, synonyme, alternativer name, alternative namen, abkürzung, abkürzungen, kurzname, autres noms, autre nom, aussi appelé, synonymes, autres intitulés, abréviation, abréviations, sigle, otros nombres, otro nombre, también llamado, sinónimo, sinónimos, abreviatura, abreviaturas, siglas',
  ],
];

/** Longer than any head of a column that says one thing. */
const MOST_CHARS = 120;

const whole = new Map<string, ColumnUse>();
const beginnings: [start: string, use: ColumnUse][] = [];
for (const [use, list] of WORDS) {
  for (const word of list.split(', ')) {
    if (word.endsWith(' *')) beginnings.push([word.slice(0, -1), use]);
    else if (!whole.has(word)) whole.set(word, use);
  }
}

/** What a column's head says that it holds; `undefined` where it says nothing that is known. */
export function headUse(head: string): ColumnUse | undefined {
  if (head.length > MOST_CHARS) return undefined;
  const plain = foldName(head)
    .replace(/\([^()]{0,80}\)/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[\s#*]+/u, '');
  const text = withoutEnd(plain, /[\s:*?]/u);
  return whole.get(text) ?? beginnings.find(([start]) => text.startsWith(start))?.[1];
}

/** Heads that name the row's thing in any kind of table: what it is has to be told by the other columns. */
export function isPlainName(head: string): boolean {
  return /^(?:name|names|item|items|label|bezeichnung|benennung|nom|libellé|nombre|denominación|)$/u.test(
    foldName(head).trim(),
  );
}
