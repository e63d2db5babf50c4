/** Caps of a pack, each with its reason: nothing of a pack may fill a memory. */

/**
 * Longest text. Imports join up to four fields of 50,000 characters into one, as for a licence; the longest of the packs
 * and classifications at hand is a summary of 1,697 characters.
 */
export const MAX_PACK_TEXT_CHARS = 200_000;
/** Longest name of a role, a competency or a label; the longest at hand is one of ESCO, of 237 characters. */
export const MAX_NAME_CHARS = 1_000;
/** Longest key; importers make none of more than 140 characters, and the longest at hand has 86. */
export const MAX_KEY_CHARS = 300;
/** Longest list: as many roles or competencies as an import takes; ESCO has 13,682 competencies. */
export const MAX_LIST = 100_000;
/** Longest list of labels or statements of one thing, of which each row of an import may bring one. */
export const MAX_LONG_LIST = 1_000_000;
