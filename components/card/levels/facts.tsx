import type { FactView } from '../../../lib/lookup/view.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** Short facts as the source prints them; what is doubtful says so in words. */
export function Facts({ facts }: { facts: FactView[] }) {
  const texts = useTexts();
  const { lang, back } = useContentLang();
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 class="eyebrow">{texts.facts.heading}</h3>
      <dl class="facts">
        {facts.map((fact) => {
          const { label, value, doubt, note } = factText(fact, texts);
          return (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd lang={fact.kind === 'pay' ? undefined : lang}>
                {value}
                {doubt ? <small lang={back}>{doubt}</small> : null}
                {note ? <small lang={lang}>{note}</small> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

interface FactText {
  label: string;
  value: string;
  /** A remark of ours; the note is the pack's. */
  doubt?: string;
  note?: string;
}

/** Label, value and remarks of one fact. */
export function factText(fact: FactView, { facts }: Texts): FactText {
  switch (fact.kind) {
    case 'code':
      return {
        label: facts.code(fact.scheme),
        value: fact.title ? `${fact.code} ${fact.title}` : fact.code,
        ...(fact.suspect ? { doubt: facts.suspect } : {}),
        ...(fact.note ? { note: fact.note } : {}),
      };
    case 'pay':
      return {
        label: facts.pay[fact.pay],
        value: facts.amount(fact.amount, fact.currency, fact.percentile),
        ...(fact.note ? { note: fact.note } : {}),
      };
    case 'exclusion':
      return { label: facts.exclusion, value: fact.name, note: fact.text };
    default:
      return { label: facts[fact.kind], value: fact.text };
  }
}
