import * as v from 'valibot';

/** A text of at most `max` UTF-16 units. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** A list of at most `max` items. Its length is looked at before any of them is. */
export const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(max), v.array(item));

/** A whole number from `min` up. */
export const whole = (min = 0) => v.pipe(v.number(), v.safeInteger(), v.minValue(min));
