import type { PackSentence } from '../../../pack/pack-sentence.ts';

/** What is wrong at a place in a framework. */
export const packReasons: Record<PackSentence, string> = {
  // schema
  'is no member of this format': 'gehört nicht zu diesem Format',
  'is missing': 'fehlt',
  'is not a text': 'ist kein Text',
  'is not a number': 'ist keine Zahl',
  'is neither true nor false': 'ist weder true noch false',
  'is not a list': 'ist keine Liste',
  'is not an object': 'ist kein Objekt',
  'is empty': 'ist leer',
  'is longer than {most}': 'ist länger als {most}',
  'is not of the form that this field has': 'hat nicht die Form, die dieses Feld verlangt',
  'must be one of {wanted}': 'muss eins von diesen sein: {wanted}',
  'is “{found}” and must be one of {wanted}': 'ist „{found}“ und muss eins von diesen sein: {wanted}',
  'is not a pack id of a–z, 0–9, dot and hyphen':
    'ist keine Kennung eines Pakets aus a–z, 0–9, Punkt und Bindestrich',
  'is not a key of letters, digits, dot, colon and hyphen':
    'ist kein Schlüssel aus Buchstaben, Ziffern, Punkt, Doppelpunkt und Bindestrich',
  'is not an id of the form pack:key': 'ist keine Kennung der Form pack:key',
  'not readable as JSON: {why}': 'nicht als JSON lesbar: {why}',
  // keys and references
  'the key “{key}” is reserved': 'der Schlüssel „{key}“ ist vergeben',
  'the key “{key}” stands twice in the pack': 'der Schlüssel „{key}“ steht zweimal im Paket',
  'no role “{key}” in the pack': 'keine Rolle „{key}“ im Paket',
  'no competency “{key}” in the pack': 'keine Kompetenz „{key}“ im Paket',
  'no scale “{key}” in the pack': 'keine Skala „{key}“ im Paket',
  'no rubric “{key}” in the pack': 'keine Matrix „{key}“ im Paket',
  'no ladder “{key}” in the pack': 'keine Leiter „{key}“ im Paket',
  'no thread “{key}” in the pack': 'kein Thema „{key}“ im Paket',
  'no level “{key}” in the pack': 'keine Stufe „{key}“ im Paket',
  'nothing called “{key}” in the pack': 'nichts namens „{key}“ im Paket',
  '{shown} shown of {claimed} claimed': '{shown} gezeigt von {claimed} behaupteten',
  // ratings
  'the rating scale “{key}” stands twice': 'die Bewertungsskala „{key}“ steht zweimal da',
  'no rating scale “{key}” in the pack': 'keine Bewertungsskala „{key}“ im Paket',
  'no such rating scale in the pack': 'keine solche Bewertungsskala im Paket',
  '{min} to {max} is no scale': '{min} bis {max} ist keine Skala',
  '“{key}” is related to itself': '„{key}“ ist mit sich selbst verwandt',
  'entries here: {count}, competencies: {of}; both must be alike':
    'Einträge hier: {count}, Kompetenzen: {of}; beides muss gleich sein',
  '“{key}” is rated twice on one scale': '„{key}“ ist auf einer Skala zweimal bewertet',
  '“{key}” has no value here': '„{key}“ hat hier keinen Wert',
  '{value} is not on the scale of {min} to {max}': '{value} liegt nicht auf der Skala von {min} bis {max}',
  // scales, rubrics, ladders, threads
  'level order: ordinal {ordinal} stands at place {place}':
    'Reihenfolge der Stufen: die Ordnungszahl {ordinal} steht auf Platz {place}',
  'level order: “{key}” is not above the topic before it':
    'Reihenfolge der Stufen: „{key}“ steht nicht über dem Thema davor',
  'no dimension “{key}” in the rubric': 'keine Zeile „{key}“ in der Matrix',
  'no level “{key}” on the scale': 'keine Stufe „{key}“ auf der Skala',
  '“{dim}” at “{level}” stands twice': '„{dim}“ steht bei „{level}“ zweimal',
  'no cell for “{dim}” at “{level}”': 'keine Zelle für „{dim}“ bei „{level}“',
  'the rung “{key}” stands twice': 'die Sprosse „{key}“ steht zweimal da',
  '“{key}” is a segment, not a rung': '„{key}“ ist ein Segment, keine Sprosse',
  '{from} → {to} is no step between neighbouring rungs, or stands twice':
    '{from} → {to} ist kein Schritt zwischen benachbarten Sprossen oder steht zweimal da',
  'no transition for the step {from} → {to}': 'kein Übergang für den Schritt {from} → {to}',
  // names and statements
  'the statement key “{key}” stands twice': 'der Schlüssel „{key}“ einer Aussage steht zweimal da',
  'the same statement stands twice': 'dieselbe Aussage steht zweimal da',
  'the same sentence stands at {place}': 'derselbe Satz steht bei {place}',
  'a filler row of the source': 'eine Füllzeile der Quelle',
  '“{name}” is a filler row of the source': '„{name}“ ist eine Füllzeile der Quelle',
  '“{text}” stands for {one} and for {other}': '„{text}“ steht für {one} und für {other}',
};
