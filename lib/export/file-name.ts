import { foldName } from '../fold-name.ts';
import { withoutEnd } from '../without-end.ts';

const MAX_CHARS = 80;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * A file name that is safe in every file system: letters, digits, hyphens and dots inside, no folder, no device of
 * Windows. Whatever else stands in the parts becomes a hyphen.
 * @param parts e.g. the id of a pack and `roles`
 * @param ending without its dot
 */
export function fileName(parts: string[], ending: string): string {
  const begun = foldName(parts.join('-'))
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.{2,}/gu, '.')
    .slice(0, MAX_CHARS)
    .replace(/^[-.]+/u, '');
  const stem = withoutEnd(begun, /[-.]/u);
  const named =
    stem === '' || DEVICE.test(stem.split('.')[0] ?? '') ? `rung-${stem}`.replace(/-$/u, '') : stem;
  return `${named}.${ending}`;
}
