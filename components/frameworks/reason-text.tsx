import type { Sentence } from '../../lib/import/run/sentence.ts';
import type { Values } from '../../lib/pack/fill-template.ts';
import { useLangOf } from '../content.ts';
import { useReason } from './reason.ts';

interface ReasonTextProps {
  reason: Sentence;
  values?: Values;
  /** Stands in the gap `{file}`. */
  file?: string;
}

/** Why something was left out or refused. What stands in it of a file is text and nothing else. */
export function ReasonText({ reason, values, file }: ReasonTextProps) {
  const langOf = useLangOf();
  const { text, lang } = useReason()(reason, file === undefined ? values : { file, ...values });
  return <span lang={langOf(lang)}>{text}</span>;
}
