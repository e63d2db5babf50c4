import type { FactView } from '../../lib/lookup/view.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { useTexts } from '../texts.tsx';

/** Short facts as the source prints them; what is doubtful says so in words. */
export function Facts({ facts }: { facts: FactView[] }) {
  const texts = useTexts();
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 class="eyebrow">{texts.facts.heading}</h3>
      <dl class="facts">
        {facts.map((fact) => {
          const { label, value, note } = factText(fact, texts);
          return (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd>
                {value}
                {note ? <small>{note}</small> : null}
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
  note?: string;
}

/** Label, value and remark of one fact. */
export function factText(fact: FactView, { facts, list }: Texts): FactText {
  switch (fact.kind) {
    case 'code': {
      const doubt = [...(fact.suspect ? [facts.suspect] : []), ...(fact.note ? [fact.note] : [])];
      return {
        label: facts.code(fact.scheme),
        value: fact.title ? `${fact.code} ${fact.title}` : fact.code,
        ...(doubt.length > 0 ? { note: doubt.join(': ') } : {}),
      };
    }
    case 'pay':
      return {
        label: facts.pay[fact.pay],
        value: facts.amount(fact.amount, fact.currency, fact.percentile),
        ...(fact.note ? { note: fact.note } : {}),
      };
    case 'exclusion':
      return { label: facts.exclusion, value: fact.name, note: fact.text };
    default:
      return { label: facts[fact.kind], value: list([fact.text]) };
  }
}
