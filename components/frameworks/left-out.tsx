import type { ImportProblem, LeftOut, Skipped } from '../../lib/import/run/result.ts';
import { FileName } from './file-name.tsx';
import { ReasonText } from './reason-text.tsx';
import { useFrameworkTexts } from './texts.tsx';

/** Places of one reason that stand there at once; the number says how many there are. */
const PLACES = 8;

/** What was left out of a framework: how often, why, in which file, and where the first of them stand. */
export function SkippedList({ skipped, problems }: { skipped: Skipped[]; problems: ImportProblem[] }) {
  const { preview } = useFrameworkTexts();
  const total = skipped.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p class="quiet">{preview.complete}</p>;
  return (
    <details class="left-out">
      <summary>{preview.skipped(total)}</summary>
      <ul>
        {skipped.map(({ file, reason, values, count }) => {
          const places = problems.filter((one) => one.file === file && one.reason === reason);
          return (
            <li key={`${file} ${reason}`}>
              <p>
                <b>{preview.times(count)}</b> <ReasonText reason={reason} values={values} file={file} />
                <i> · </i>
                <FileName name={file} />
              </p>
              <Places places={places.slice(0, PLACES)} rest={count - Math.min(places.length, PLACES)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Places({ places, rest }: { places: ImportProblem[]; rest: number }) {
  const { preview } = useFrameworkTexts();
  if (places.length === 0) return null;
  return (
    <ul class="places">
      {places.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
        <li key={at}>
          <Place {...problem} />
        </li>
      ))}
      {rest > 0 ? <li>{preview.moreProblems(rest)}</li> : null}
    </ul>
  );
}

/** Row and field of one problem; nothing where neither is known. */
export function Place({ row, field }: Pick<ImportProblem, 'row' | 'field'>) {
  const { preview } = useFrameworkTexts();
  return (
    <>
      {row === undefined ? null : preview.row(row)}
      {row === undefined || field === undefined ? null : ', '}
      {field === undefined ? null : preview.field(field)}
    </>
  );
}

/** Files that were there and not read, each with why. */
export function LeftOutFiles({ files }: { files: LeftOut[] }) {
  return (
    <ul class="left-out-files">
      {files.map(({ file, reason, values }) => (
        <li key={file}>
          <FileName name={file} />
          <i>: </i>
          <ReasonText reason={reason} values={values} file={file} />
        </li>
      ))}
    </ul>
  );
}
