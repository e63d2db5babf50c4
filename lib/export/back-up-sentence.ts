/**
 * Why a back-up cannot be read: sentences with the file in front, and phrases that follow a place in it. They are the
 * keys of their translations, so each of them is constant; `PackSentence` (lib/pack) says the rest.
 */
export type BackUpSentence =
  | '{file} has more than {most} MB.'
  | '{file} is no back-up: it cannot be read as JSON ({why}).'
  | '{file} is no back-up: it nests deeper than {most} levels.'
  | '{file} is no back-up of Rung. Frameworks are brought in further up.'
  | 'The field “format” of {file} says {format}: a newer version of Rung wrote it. Update Rung first.'
  | '{file} is a back-up that cannot be read at {field}. Nothing was changed.'
  | 'only frameworks can be restored'
  | 'is the id of a framework that comes with Rung'
  | 'stands twice in the back-up';
