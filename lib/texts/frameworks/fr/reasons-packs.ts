import type { PackSentence } from '../../../pack/pack-sentence.ts';

/** What is wrong at a place in a framework. */
export const packReasons: Record<PackSentence, string> = {
  // schema
  'is no member of this format': 'ne fait pas partie de ce format',
  'is missing': 'manque',
  'is not a text': 'n’est pas un texte',
  'is not a number': 'n’est pas un nombre',
  'is neither true nor false': 'n’est ni true ni false',
  'is not a list': 'n’est pas une liste',
  'is not an object': 'n’est pas un objet',
  'is empty': 'est vide',
  'is longer than {most}': 'est plus long que {most}',
  'is not of the form that this field has': 'n’a pas la forme que demande ce champ',
  'must be one of {wanted}': 'doit être l’un de {wanted}',
  'is “{found}” and must be one of {wanted}': 'est « {found} » et doit être l’un de {wanted}',
  'is not a pack id of a–z, 0–9, dot and hyphen':
    'n’est pas un identifiant de paquet fait de a–z, 0–9, point et trait d’union',
  'is not a key of letters, digits, dot, colon and hyphen':
    'n’est pas une clé de lettres, chiffres, point, deux-points et trait d’union',
  'is not an id of the form pack:key': 'n’est pas un identifiant de la forme pack:key',
  'not readable as JSON: {why}': 'illisible comme JSON : {why}',
  // keys and references
  'the key “{key}” is reserved': 'la clé « {key} » est réservée',
  'the key “{key}” stands twice in the pack': 'la clé « {key} » figure deux fois dans le paquet',
  'no role “{key}” in the pack': 'pas de rôle « {key} » dans le paquet',
  'no competency “{key}” in the pack': 'pas de compétence « {key} » dans le paquet',
  'no scale “{key}” in the pack': 'pas de série de niveaux « {key} » dans le paquet',
  'no rubric “{key}” in the pack': 'pas de matrice « {key} » dans le paquet',
  'no ladder “{key}” in the pack': 'pas d’échelle « {key} » dans le paquet',
  'no thread “{key}” in the pack': 'pas de sujet « {key} » dans le paquet',
  'no level “{key}” in the pack': 'pas de niveau « {key} » dans le paquet',
  'nothing called “{key}” in the pack': 'rien du nom de « {key} » dans le paquet',
  '{shown} shown of {claimed} claimed': '{shown} montrés sur {claimed} annoncés',
  // ratings
  'the rating scale “{key}” stands twice': 'l’échelle de notes « {key} » figure deux fois',
  'no rating scale “{key}” in the pack': 'pas d’échelle de notes « {key} » dans le paquet',
  'no such rating scale in the pack': 'pas d’échelle de notes de ce genre dans le paquet',
  '{min} to {max} is no scale': 'de {min} à {max}, ce n’est pas une échelle',
  '“{key}” is related to itself': '« {key} » est apparenté à lui-même',
  'entries here: {count}, competencies: {of}; both must be alike':
    'entrées ici : {count}, compétences : {of} ; les deux doivent être égaux',
  '“{key}” is rated twice on one scale': '« {key} » est noté deux fois sur une même échelle',
  '“{key}” has no value here': '« {key} » n’a pas de valeur ici',
  '{value} is not on the scale of {min} to {max}': '{value} est hors de l’échelle de {min} à {max}',
  // scales, rubrics, ladders, threads
  'level order: ordinal {ordinal} stands at place {place}':
    'ordre des niveaux : le rang {ordinal} est à la place {place}',
  'level order: “{key}” is not above the topic before it':
    'ordre des niveaux : « {key} » n’est pas au-dessus du sujet qui le précède',
  'no dimension “{key}” in the rubric': 'pas de ligne « {key} » dans la matrice',
  'no level “{key}” on the scale': 'pas de niveau « {key} » dans la série',
  '“{dim}” at “{level}” stands twice': '« {dim} » figure deux fois à « {level} »',
  'no cell for “{dim}” at “{level}”': 'pas de cellule pour « {dim} » à « {level} »',
  'the rung “{key}” stands twice': 'l’échelon « {key} » figure deux fois',
  '“{key}” is a segment, not a rung': '« {key} » est un segment, pas un échelon',
  '{from} → {to} is no step between neighbouring rungs, or stands twice':
    '{from} → {to} n’est pas un passage entre échelons voisins, ou figure deux fois',
  'no transition for the step {from} → {to}': 'pas de transition pour le passage {from} → {to}',
  // names and statements
  'the statement key “{key}” stands twice': 'la clé d’énoncé « {key} » figure deux fois',
  'the same statement stands twice': 'le même énoncé figure deux fois',
  'the same sentence stands at {place}': 'la même phrase figure à {place}',
  'a filler row of the source': 'une ligne de remplissage de la source',
  '“{name}” is a filler row of the source': '« {name} » est une ligne de remplissage de la source',
  '“{text}” stands for {one} and for {other}': '« {text} » désigne {one} et {other}',
};
