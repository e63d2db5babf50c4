import type { DutyGroupView, PostingFrameworkView } from '../../lib/posting/view.ts';
import type { Texts } from '../../lib/texts/texts.ts';

/** The level of a group in a word: its code, or both where its lines fit two levels alike. */
export function levelOf({ codes, owner }: DutyGroupView): string {
  return owner ?? codes.join(' / ');
}

/** What there is to say first of a posting in one framework; counts always with what they are counts of. */
export function leadOf(view: PostingFrameworkView, { posting: words }: Texts): string {
  const { title, apart, groups, total, skills } = view;
  const codes = title?.codes ?? [];
  if (apart) return words.apart(codes, apart.lines.length, total, levelOf(apart));
  if (codes.length > 0) return words.named(codes);
  const fullest = [...groups].sort((a, b) => b.lines.length - a.lines.length)[0];
  if (fullest && fullest.codes.length > 0) return words.from(fullest.lines.length, total, levelOf(fullest));
  return total > 0 || !skills ? words.duties(total) : words.skills(skills.items.length, skills.of);
}
