interface PartsProps {
  of: readonly string[];
  class?: string;
  /** Inside a button, where a paragraph may not stand. */
  inline?: boolean;
}

/** Short phrases side by side, with a dot between them. */
export function Parts({ of, class: name, inline }: PartsProps) {
  if (of.length === 0) return null;
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag class={name ? `parts ${name}` : 'parts'}>
      {of.map((part, index) => (
        <span key={part}>
          {index > 0 ? <i> · </i> : null}
          {part}
        </span>
      ))}
    </Tag>
  );
}
