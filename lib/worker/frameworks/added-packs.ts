/** A pack that an organisation has put into its own edition. */
export interface AddedPack {
  id: string;
  /** The file, to be parsed only when the store is written. */
  text: string;
}

/** None in Rung as it comes; `npm run build -- --packs DIR` writes them in here (scripts/edition.ts). */
export const ADDED_PACKS: AddedPack[] = [];
