/** What makes two names the same: letters without case and compatibility forms. Every room compares names by it. */
export function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
