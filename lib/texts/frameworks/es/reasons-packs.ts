import type { PackSentence } from '../../../pack/pack-sentence.ts';

/** What is wrong at a place in a framework. */
export const packReasons: Record<PackSentence, string> = {
  // schema
  'is no member of this format': 'no forma parte de este formato',
  'is missing': 'falta',
  'is not a text': 'no es un texto',
  'is not a number': 'no es un número',
  'is neither true nor false': 'no es ni true ni false',
  'is not a list': 'no es una lista',
  'is not an object': 'no es un objeto',
  'is empty': 'está vacío',
  'is longer than {most}': 'es más largo que {most}',
  'is not of the form that this field has': 'no tiene la forma que pide este campo',
  'must be one of {wanted}': 'tiene que ser uno de {wanted}',
  'is “{found}” and must be one of {wanted}': 'es «{found}» y tiene que ser uno de {wanted}',
  'is not a pack id of a–z, 0–9, dot and hyphen':
    'no es un identificador de paquete de a–z, 0–9, punto y guion',
  'is not a key of letters, digits, dot, colon and hyphen':
    'no es una clave de letras, cifras, punto, dos puntos y guion',
  'is not an id of the form pack:key': 'no es un identificador de la forma pack:key',
  'not readable as JSON: {why}': 'no se puede leer como JSON: {why}',
  // keys and references
  'the key “{key}” is reserved': 'la clave «{key}» está reservada',
  'the key “{key}” stands twice in the pack': 'la clave «{key}» está dos veces en el paquete',
  'no role “{key}” in the pack': 'no hay ningún rol «{key}» en el paquete',
  'no competency “{key}” in the pack': 'no hay ninguna competencia «{key}» en el paquete',
  'no scale “{key}” in the pack': 'no hay ninguna serie de niveles «{key}» en el paquete',
  'no rubric “{key}” in the pack': 'no hay ninguna matriz «{key}» en el paquete',
  'no ladder “{key}” in the pack': 'no hay ninguna escalera «{key}» en el paquete',
  'no thread “{key}” in the pack': 'no hay ningún tema «{key}» en el paquete',
  'no level “{key}” in the pack': 'no hay ningún nivel «{key}» en el paquete',
  'nothing called “{key}” in the pack': 'no hay nada llamado «{key}» en el paquete',
  '{shown} shown of {claimed} claimed': '{shown} mostrados de {claimed} anunciados',
  // ratings
  'the rating scale “{key}” stands twice': 'la escala de valoración «{key}» está dos veces',
  'no rating scale “{key}” in the pack': 'no hay ninguna escala de valoración «{key}» en el paquete',
  'no such rating scale in the pack': 'no hay tal escala de valoración en el paquete',
  '{min} to {max} is no scale': 'de {min} a {max} no es una escala',
  '“{key}” is related to itself': '«{key}» está emparentado consigo mismo',
  'entries here: {count}, competencies: {of}; both must be alike':
    'entradas aquí: {count}, competencias: {of}; ambos tienen que coincidir',
  '“{key}” is rated twice on one scale': '«{key}» está valorado dos veces en una misma escala',
  '“{key}” has no value here': '«{key}» no tiene valor aquí',
  '{value} is not on the scale of {min} to {max}': '{value} está fuera de la escala de {min} a {max}',
  // scales, rubrics, ladders, threads
  'level order: ordinal {ordinal} stands at place {place}':
    'orden de los niveles: el ordinal {ordinal} está en el lugar {place}',
  'level order: “{key}” is not above the topic before it':
    'orden de los niveles: «{key}» no está por encima del tema anterior',
  'no dimension “{key}” in the rubric': 'no hay ninguna fila «{key}» en la matriz',
  'no level “{key}” on the scale': 'no hay ningún nivel «{key}» en la serie',
  '“{dim}” at “{level}” stands twice': '«{dim}» está dos veces en «{level}»',
  'no cell for “{dim}” at “{level}”': 'falta la celda de «{dim}» en «{level}»',
  'the rung “{key}” stands twice': 'el peldaño «{key}» está dos veces',
  '“{key}” is a segment, not a rung': '«{key}» es un segmento, no un peldaño',
  '{from} → {to} is no step between neighbouring rungs, or stands twice':
    '{from} → {to} no es un paso entre peldaños vecinos, o está dos veces',
  'no transition for the step {from} → {to}': 'falta la transición del paso {from} → {to}',
  // names and statements
  'the statement key “{key}” stands twice': 'la clave de enunciado «{key}» está dos veces',
  'the same statement stands twice': 'el mismo enunciado está dos veces',
  'the same sentence stands at {place}': 'la misma frase está en {place}',
  'a filler row of the source': 'una fila de relleno de la fuente',
  '“{name}” is a filler row of the source': '«{name}» es una fila de relleno de la fuente',
  '“{text}” stands for {one} and for {other}': '«{text}» designa {one} y {other}',
};
