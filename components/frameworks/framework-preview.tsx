import type { FrameworkPreview as View } from '../../lib/import-worker/protocol.ts';
import { PackLang, useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { LeftOutFiles, SkippedList } from './left-out.tsx';
import { LevelCounts } from './level-counts.tsx';
import { shortRevision } from './revision.ts';
import { Samples } from './samples.tsx';
import { useFrameworkTexts } from './texts.tsx';
import { type DismissalFate, UpdateView } from './update-view.tsx';

interface FrameworkPreviewProps {
  framework: View;
  aside: DismissalFate;
  /** Whether it is to be saved; undefined where it is the only one. */
  taken: boolean | undefined;
  onTake: (taken: boolean) => void;
}

/** True where the files hold what is there already, as far as entities and levels tell. */
export function isSame({ revision, update }: View): boolean {
  if (update?.fromRevision !== revision) return false;
  return update.counts.added + update.counts.removed + update.counts.changed === 0;
}

/** One framework as it came out of the files, before anything is saved. */
export function FrameworkPreview({ framework, aside, taken, onTake }: FrameworkPreviewProps) {
  const { preview } = useFrameworkTexts();
  const langOf = useLangOf();
  const { title, lang, scales, ratings, samples, update, skipped, problems, unused } = framework;
  return (
    <article class="framework-preview" data-preview={framework.id}>
      <div class="preview-head">
        {taken === undefined ? null : (
          <input
            type="checkbox"
            aria-label={preview.take(title)}
            checked={taken}
            onChange={(event) => onTake(event.currentTarget.checked)}
          />
        )}
        <div>
          <h3 lang={langOf(lang)}>{title}</h3>
          <What framework={framework} />
        </div>
      </div>
      <PackLang.Provider value={lang}>
        {update ? <UpdateView update={update} same={isSame(framework)} aside={aside} /> : null}
        {scales.length === 0 ? <p class="quiet">{preview.noLevels}</p> : null}
        {ratings.length > 0 ? (
          <p class="quiet">{preview.ratings(ratings.map(({ name, min, max }) => `${name} ${min}–${max}`))}</p>
        ) : null}
        {scales.map((scale) => (
          <LevelCounts key={scale.name} scale={scale} named={scales.length > 1} />
        ))}
        {samples.length > 0 ? <Samples samples={samples} /> : null}
        <Terms framework={framework} />
      </PackLang.Provider>
      <SkippedList skipped={skipped} problems={problems} />
      {unused.length > 0 ? (
        <details class="left-out">
          <summary>{preview.unused(unused.length)}</summary>
          <LeftOutFiles files={unused} />
        </details>
      ) : null}
    </article>
  );
}

function What({ framework: { importer, files, revision, counts } }: { framework: View }) {
  const { preview } = useFrameworkTexts();
  const { options } = useTexts();
  const { roles, competencies, statements } = counts;
  return (
    <>
      <p class="preview-counts">{options.counts(roles, competencies, statements)}</p>
      <p class="quiet">
        {[
          preview.formats[importer],
          preview.files(files.length),
          preview.revision(shortRevision(revision)),
        ].join(' · ')}
      </p>
    </>
  );
}

/** Where it comes from, and what may be done with it. */
function Terms({ framework: { source, licence, lang } }: { framework: View }) {
  const { preview } = useFrameworkTexts();
  const langOf = useLangOf();
  const from = [source.title, source.publisher, source.version].filter(Boolean).join(' · ');
  return (
    <dl class="terms">
      <dt>{preview.source}</dt>
      <dd lang={langOf(lang)}>
        <span>{from}</span>
        {source.url ? <bdi class="source-url">{source.url}</bdi> : null}
      </dd>
      <dt>{preview.licence}</dt>
      <dd>
        <span lang={langOf(lang)}>{licence.text}</span>
        {licence.attribution && licence.attribution !== licence.text ? (
          <span class="attribution" lang={langOf(lang)}>
            {licence.attribution}
          </span>
        ) : null}
        {licence.redistribution === 'yes' ? null : (
          <span class="quiet">
            {licence.redistribution === 'no' ? preview.noPassingOn : preview.unknownLicence}
          </span>
        )}
      </dd>
    </dl>
  );
}
