/**
 * A queue of one's own: each job starts when the one before it has ended, well or badly, so that none writes over what
 * it has not read.
 */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> | undefined;
  return (job) => {
    const done = last ? last.then(job, job) : job();
    last = done.catch(() => undefined);
    return done;
  };
}
