/** Short phrases side by side, with a dot between them that no screen reader speaks. */
export function Parts({ of, class: name }: { of: readonly string[]; class?: string }) {
  if (of.length === 0) return null;
  return (
    <p class={name ? `parts ${name}` : 'parts'}>
      {of.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}
