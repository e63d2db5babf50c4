import type { YearsView } from '../../lib/posting/view.ts';
import { UNKNOWN_LANG, useContentLang } from '../content.ts';
import { useTexts } from '../texts.tsx';

/** Years as the posting asks for them, beside what the source gives at the levels concerned. */
export function Years({ years: { asked, given, reaches } }: { years: YearsView }) {
  const { posting: words } = useTexts();
  const { lang } = useContentLang();
  return (
    <section>
      <h3>{words.years}</h3>
      <dl class="facts">
        <div>
          <dt>{words.asked}</dt>
          {asked.map(({ min, max, line }) => (
            <dd key={line}>
              {max === undefined ? words.askedFrom(min) : words.askedRange(min, max)}
              <small>
                <q lang={UNKNOWN_LANG}>{line}</q>
              </small>
            </dd>
          ))}
        </div>
        {given.map(({ code, texts }) => (
          <div key={code}>
            <dt>{words.given(code)}</dt>
            {texts.map((text) => (
              <dd key={text} lang={lang}>
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {reaches ? <p class="posting-reaches">{words.reaches(reaches.code, reaches.from)}</p> : null}
    </section>
  );
}
