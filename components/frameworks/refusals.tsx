import type { LeftOut, Refusal } from '../../lib/import/run/result.ts';
import { FileName } from './file-name.tsx';
import { LeftOutFiles, Place } from './left-out.tsx';
import { ReasonText } from './reason-text.tsx';
import { useFrameworkTexts } from './texts.tsx';

/** Faults of one file that stand there; whoever mends these finds out about the next. */
const LISTED = 10;

/** Files of which nothing can be taken in: what is wrong, and where. */
export function Refusals({ refusals, unknown }: { refusals: Refusal[]; unknown: LeftOut[] }) {
  const { preview } = useFrameworkTexts();
  return (
    <>
      {refusals.map((refusal) => (
        <div class="refusal" key={`${refusal.file} ${refusal.message}`}>
          <h3>
            {preview.refused}
            {refusal.file ? (
              <>
                <i>: </i>
                <FileName name={refusal.file} />
              </>
            ) : null}
          </h3>
          <p>
            <ReasonText reason={refusal.message} values={refusal.values} file={refusal.file} />
          </p>
          <Faults refusal={refusal} />
        </div>
      ))}
      {unknown.length > 0 ? (
        <div class="refusal soft-refusal">
          <h3>{preview.unknown}</h3>
          <LeftOutFiles files={unknown} />
        </div>
      ) : null}
    </>
  );
}

function Faults({ refusal: { problems } }: { refusal: Refusal }) {
  const { preview } = useFrameworkTexts();
  if (problems.length === 0) return null;
  return (
    <ul class="faults">
      {problems.slice(0, LISTED).map(({ file, row, field, reason, values }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
        <li key={at}>
          {row === undefined && field === undefined ? (
            <FileName name={file} />
          ) : (
            <b>
              <Place row={row} field={field} />
            </b>
          )}
          <i>: </i>
          <ReasonText reason={reason} values={values} file={file} />
        </li>
      ))}
      {problems.length > LISTED ? <li>{preview.moreProblems(problems.length - LISTED)}</li> : null}
    </ul>
  );
}
