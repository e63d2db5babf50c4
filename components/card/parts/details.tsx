import type { AnswerView, LinkGroupView, SectionView } from '../../../lib/lookup/view.ts';
import { textOf } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Anchors } from '../levels/anchors.tsx';
import { Facts } from '../levels/facts.tsx';
import { Ratings } from '../levels/ratings.tsx';
import { Statements } from '../levels/statements.tsx';
import { Lead } from './lead.tsx';
import { Links } from './links.tsx';
import { placeParts } from './place-parts.ts';

/** Below this many lines every section stands open; above it the first one. */
const OPEN_ALL = 9;

/** What is asked for stands above what is done, unless it is a mere list: an occupation of O*NET lists 80 tools. */
function isFirst({ kind, items }: LinkGroupView): boolean {
  if (kind === 'essential' || kind === 'optional') return true;
  return kind === 'requires' && items.some(({ strength }) => strength !== 'listed');
}

interface DetailsProps {
  answer: AnswerView;
  onOpen: (id: string, level?: string) => void;
}

/** What stands on no level: summary, what is asked for, statements by kind, linked entities, facts. */
export function Details({ answer, onOpen }: DetailsProps) {
  const lines = answer.sections.reduce((sum, { statements }) => sum + statements.length, 0);
  const required = answer.links.filter(isFirst);
  const others = answer.links.filter((group) => !isFirst(group));
  const said = placeParts(answer.place, undefined, useTexts()).map(textOf);
  return (
    <div class="details">
      {answer.summary ? <Lead text={answer.summary} /> : null}
      <Links groups={required} onOpen={onOpen} />
      {answer.sections.map((section, index) => (
        <Section key={section.kind} section={section} open={index === 0 || lines < OPEN_ALL} />
      ))}
      {answer.ratings ? (
        <Ratings ratings={answer.ratings} source={answer.framework.short} onOpen={onOpen} />
      ) : null}
      <Anchors of={answer.anchors ?? []} source={answer.framework.short} />
      <Links groups={others} onOpen={onOpen} />
      <Facts facts={answer.facts.filter((fact) => !(fact.kind === 'group' && said.includes(fact.text)))} />
    </div>
  );
}

function Section({ section, open }: { section: SectionView; open: boolean }) {
  const texts = useTexts();
  return (
    <details class="section" open={open}>
      <summary>
        <h3>{texts.sections[section.kind] ?? section.kind}</h3>
        <span class="count">{section.statements.length}</span>
      </summary>
      <Statements statements={section.statements} fold />
    </details>
  );
}
