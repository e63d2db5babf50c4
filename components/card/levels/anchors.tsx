import type { AnchorsView } from '../../../lib/lookup/rating-view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** What the values of a rating scale look like for a competency, in examples of the source. */
export function Anchors({ of, source }: { of: AnchorsView[]; source: string }) {
  const { ratings } = useTexts();
  const { lang } = useContentLang();
  return (
    <>
      {of.map((scale) => (
        <section key={scale.name}>
          <h3 class="eyebrow" lang={lang}>
            {scale.name}
          </h3>
          <p class="quiet">{ratings.note(source)}</p>
          <dl class="facts">
            {scale.anchors.map(({ value, text }) => (
              <div key={value}>
                <dt>{ratings.of(value, scale.max)}</dt>
                <dd lang={lang}>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
