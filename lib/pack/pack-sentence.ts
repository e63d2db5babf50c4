/**
 * Why a pack is refused: phrases that follow a place in it, their gaps filled by values. They are the keys of their
 * translations (lib/texts/frameworks/<lang>/reasons-packs.ts), so each of them is constant.
 */
export type PackSentence =
  // schema
  | 'is no member of this format'
  | 'is missing'
  | 'is not a text'
  | 'is not a number'
  | 'is neither true nor false'
  | 'is not a list'
  | 'is not an object'
  | 'is empty'
  | 'is longer than {most}'
  | 'is not of the form that this field has'
  | 'must be one of {wanted}'
  | 'is “{found}” and must be one of {wanted}'
  | 'is not a pack id of a–z, 0–9, dot and hyphen'
  | 'is not a key of letters, digits, dot, colon and hyphen'
  | 'is not an id of the form pack:key'
  | 'not readable as JSON: {why}'
  // keys and references
  | 'the key “{key}” is reserved'
  | 'the key “{key}” stands twice in the pack'
  | 'no role “{key}” in the pack'
  | 'no competency “{key}” in the pack'
  | 'no scale “{key}” in the pack'
  | 'no rubric “{key}” in the pack'
  | 'no ladder “{key}” in the pack'
  | 'no thread “{key}” in the pack'
  | 'no level “{key}” in the pack'
  | 'nothing called “{key}” in the pack'
  | '{shown} shown of {claimed} claimed'
  // ratings
  | 'the rating scale “{key}” stands twice'
  | 'no rating scale “{key}” in the pack'
  | 'no such rating scale in the pack'
  | '{min} to {max} is no scale'
  | '“{key}” is related to itself'
  | 'entries here: {count}, competencies: {of}; both must be alike'
  | '“{key}” is rated twice on one scale'
  | '“{key}” has no value here'
  | '{value} is not on the scale of {min} to {max}'
  // scales, rubrics, ladders, threads
  | 'level order: ordinal {ordinal} stands at place {place}'
  | 'level order: “{key}” is not above the topic before it'
  | 'no dimension “{key}” in the rubric'
  | 'no level “{key}” on the scale'
  | '“{dim}” at “{level}” stands twice'
  | 'no cell for “{dim}” at “{level}”'
  | 'the rung “{key}” stands twice'
  | '“{key}” is a segment, not a rung'
  | '{from} → {to} is no step between neighbouring rungs, or stands twice'
  | 'no transition for the step {from} → {to}'
  // names and statements
  | 'the statement key “{key}” stands twice'
  | 'the same statement stands twice'
  | 'the same sentence stands at {place}'
  | 'a filler row of the source'
  | '“{name}” is a filler row of the source'
  | '“{text}” stands for {one} and for {other}';

/** What only the build says: of sets of packs, and of packs that nobody can bring in. Nothing translates it. */
export type SetSentence =
  | 'the pack id “{id}” is the one of {other}'
  | 'the key “{key}” stands twice in the pack'
  | '{from} and {to} are mapped twice'
  | 'a pair that is not mapped cannot have more than “only-a-word”'
  | 'nothing has the id “{id}”'
  | 'a mapping without either side'
  | '“{relation}” needs both sides'
  | '{from} is on the axis {axis}, {to} on {other}: levels of different axes are not mapped'
  | '{from} is a {sort}, {to} a {other}: they answer different questions and are not mapped'
  | 'no evidence on the side of {side}'
  | 'no role or competency has the id “{id}”'
  | 'no level “{level}” in the pack of “{id}”'
  | '“{text}” stands twice for {id}';
