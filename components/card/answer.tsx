import { useId } from 'preact/hooks';
import type { AnswerView } from '../../lib/lookup/view.ts';
import { PackLang, useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { Changes } from './ladder/changes.tsx';
import { Ladder } from './ladder/ladder.tsx';
import { Levels } from './levels/levels.tsx';
import { firstLevel, type ViewName, viewsOf } from './model.ts';
import { Crosswalk } from './parts/crosswalk.tsx';
import { Details } from './parts/details.tsx';
import { Lead } from './parts/lead.tsx';
import { NamingContext } from './parts/said.tsx';
import { Source } from './parts/source.tsx';
import { Tabs } from './parts/tabs.tsx';

/** What of an answer is shown; absent parts follow the answer itself. */
export interface Shown {
  view?: ViewName;
  level?: string;
}

interface AnswerProps {
  answer: AnswerView;
  shown: Shown;
  onShow: (shown: Shown) => void;
  onOpen: (id: string, level?: string) => void;
}

/** One framework's answer: its views as tabs, the answer itself first, then what other frameworks say alike. */
export function Answer({ answer, shown, onShow, onOpen }: AnswerProps) {
  const id = useId();
  const texts = useTexts();
  const langOf = useLangOf();
  const views = viewsOf(answer);
  const view = shown.view && views.includes(shown.view) ? shown.view : (views[0] ?? 'source');
  const isFirst = view === views[0];
  return (
    <PackLang.Provider value={answer.framework.lang}>
      <NamingContext.Provider value={{ mentions: answer.mentions, onOpen }}>
        <Tabs
          id={id}
          label={texts.card.viewsLabel(answer.name)}
          tabs={views.map((name) => ({ name, label: texts.card.views[name] }))}
          current={view}
          onPick={(name) => onShow({ ...shown, view: name })}
        />
        <div class="panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${view}`}>
          <View view={view} answer={answer} shown={shown} onShow={onShow} onOpen={onOpen} />
          {isFirst ? (
            <Crosswalk notes={answer.crosswalk} level={codeInSight(answer, view, shown)} onOpen={onOpen} />
          ) : null}
          {isFirst && answer.caveat ? (
            <p class="note" lang={langOf(answer.framework.lang)}>
              {answer.caveat}
            </p>
          ) : null}
        </div>
      </NamingContext.Provider>
    </PackLang.Provider>
  );
}

function codeInSight(answer: AnswerView, view: ViewName, shown: Shown): string | undefined {
  if (view !== 'levels') return undefined;
  const key = shown.level ?? firstLevel(answer);
  return answer.levels?.levels.find((level) => level.key === key)?.code;
}

function View({ view, answer, shown, onShow, onOpen }: AnswerProps & { view: ViewName }) {
  switch (view) {
    case 'ladder':
      return answer.ladder ? (
        <Ladder ladder={answer.ladder} summary={answer.summary} onOpen={onOpen} />
      ) : null;
    case 'levels': {
      if (!answer.levels) return null;
      const lead = answer.entity === 'role' ? undefined : answer.summary;
      const level = shown.level ?? firstLevel(answer) ?? '';
      return (
        <>
          {lead ? <Lead text={lead} /> : null}
          <Levels levels={answer.levels} current={level} onPick={(key) => onShow({ ...shown, level: key })} />
        </>
      );
    }
    case 'changes':
      return <Changes changes={answer.changes} />;
    case 'details':
      return <Details answer={answer} onOpen={onOpen} />;
    case 'source':
      return <Source answer={answer} />;
  }
}
