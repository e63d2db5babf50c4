import { type Phrase, textOf, useLangOf } from '../../content.ts';

interface PartsProps {
  of: readonly Phrase[];
  class?: string;
  /** Inside a button, where a paragraph may not stand. */
  inline?: boolean;
}

/** Short phrases side by side, with a dot between them. */
export function Parts({ of, class: name, inline }: PartsProps) {
  const langOf = useLangOf();
  if (of.length === 0) return null;
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag class={name ? `parts ${name}` : 'parts'}>
      {of.map((part, index) => (
        <span key={textOf(part)} lang={typeof part === 'string' ? undefined : langOf(part.lang)}>
          {index > 0 ? <i> · </i> : null}
          {textOf(part)}
        </span>
      ))}
    </Tag>
  );
}
