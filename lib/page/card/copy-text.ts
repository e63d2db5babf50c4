/** Puts a text into the clipboard from a user's click; frames and plain http often forbid the modern way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const once = new AbortController();
  document.addEventListener(
    'copy',
    (event) => {
      // Our own event: the command below raises it.
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      copied = true;
    },
    { capture: true, signal: once.signal },
  );
  const ran = document.execCommand('copy');
  once.abort();
  return ran && copied;
}
