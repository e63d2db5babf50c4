/** How far into a text its line ends are looked for. */
const LOOKED = 65_536;

/**
 * Turns bare CRs into LFs where they end the lines, as spreadsheets on old Macs wrote them. Beside true line ends a CR is
 * part of its cell (O*NET has some), so a text with LFs outside its quoted cells stays as it is.
 */
export function withLineFeeds(text: string): string {
  const cr = text.indexOf('\r');
  if (cr < 0) return text;
  const lf = text.indexOf('\n');
  const bare = lf < 0 || (cr < lf - 1 && !hasOpenLineFeed(text.slice(0, LOOKED)));
  return bare ? text.replace(/\r\n?/gu, '\n') : text;
}

/** Whether a LF stands outside of quoted cells. */
function hasOpenLineFeed(text: string): boolean {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 34) quoted = !quoted;
    else if (unit === 10 && !quoted) return true;
  }
  return false;
}
