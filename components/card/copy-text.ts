import type { AnswerView, LevelsView, LevelView, StatementView } from '../../lib/lookup/view.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { textOf } from '../content.ts';
import { byLine, firstLevel, levelLabel } from './model.ts';

/** An answer as plain text: name, place, what is expected there, and always the source it was restated from. */
export function copyText(answer: AnswerView, level: string | undefined, texts: Texts): string {
  const key = level ?? firstLevel(answer);
  const found = answer.levels?.levels.find((one) => one.key === key);
  const blocks = [
    [answer.name, byLine(answer, texts).map(textOf).join(' · ')],
    answer.summary ? [answer.summary] : [],
    answer.ladder ? ladderLines(answer.ladder, texts) : [],
    found ? levelLines(found, answer.levels, texts) : [],
    ...(found || answer.ladder ? [] : answer.sections.map((section) => sectionLines(section, texts))),
    sourceLines(answer, texts),
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function ladderLines({ rungs, here, caveat }: NonNullable<AnswerView['ladder']>, texts: Texts): string[] {
  const near = rungs.slice(Math.max(here - 1, 0), here + 2);
  const lines = near.map((rung, at) => {
    const basis = at > 0 && rung.step ? ` (${texts.ladder.basis[rung.step.basis]})` : '';
    return `${rung === rungs[here] ? (texts.dir === 'rtl' ? '←' : '→') : '–'} ${rung.title}${basis}`;
  });
  return caveat ? [...lines, caveat] : lines;
}

function levelLines(level: LevelView, levels: LevelsView | undefined, texts: Texts): string[] {
  return [
    levelLabel(level, texts),
    level.summary ?? '',
    ...level.cells.map(({ label, text }) => `– ${label}: ${text}`),
    ...level.statements.map(statementLine),
    levels?.restored ? texts.levels.restored : '',
    level.gap?.note ?? '',
  ];
}

function sectionLines({ kind, statements }: AnswerView['sections'][number], texts: Texts): string[] {
  return [texts.sections[kind] ?? kind, ...statements.map(statementLine)];
}

function statementLine({ headline, text, loc }: StatementView): string {
  return `– ${headline ? `${headline}. ` : ''}${text} [${loc}]`;
}

function sourceLines({ source, caveat }: AnswerView, { card, source: words }: Texts): string[] {
  const from = source.restated ? card.restated(source.title) : card.verbatim(source.title);
  return [
    caveat ?? '',
    `${from} (${source.loc})`,
    source.attribution,
    `${words.licence}: ${source.licence}`,
    source.url ?? '',
  ];
}
