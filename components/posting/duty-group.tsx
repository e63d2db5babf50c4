import type { DutyGroupView } from '../../lib/posting/view.ts';
import { UNKNOWN_LANG, useContentLang } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { levelOf } from './model.ts';

/** The lines that come from one level, each above the statement that it was recognised by. */
export function DutyGroup({ group, total }: { group: DutyGroupView; total: number }) {
  const { posting: words } = useTexts();
  const { lang } = useContentLang();
  return (
    <section class="posting-group">
      <h3>
        <span lang={lang}>{levelOf(group)}</span>
        <small>{words.share(group.lines.length, total)}</small>
      </h3>
      <ul>
        {group.lines.map(({ line, statements }) => (
          <li key={line}>
            <q lang={UNKNOWN_LANG}>{line}</q>
            {statements.map(({ key, code, headline, text }) => (
              <p key={key} lang={lang}>
                {code ? <b>{code} </b> : null}
                {headline ? `${headline}. ` : ''}
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
